import { expect, it } from 'vitest';
import { touches } from '../../src/ui/useQuery';

const none = { contacts: [], me: false, settings: false };

it('asks again after what it depends on only', () => {
  const ann = { ...none, contacts: ['ann'] };
  expect(touches(ann, ['contacts'])).toBe(true);
  expect(touches(ann, [{ contact: 'ann' }])).toBe(true);
  expect(touches(ann, [{ contact: 'bo' }, 'me', 'settings'])).toBe(false);
  expect(touches({ ...none, me: true }, ['contacts', { contact: 'ann' }])).toBe(false);
  expect(touches({ ...none, me: true }, ['contacts', 'me'])).toBe(true);
  expect(touches({ ...none, me: true }, ['settings'])).toBe(false);
  expect(touches({ ...none, settings: true }, ['settings'])).toBe(true);
  expect(touches({ ...none, settings: true }, ['contacts', 'me'])).toBe(false);
  expect(touches(none, ['contacts', 'me', 'settings', { contact: 'ann' }])).toBe(false);
});
