import { expect, it } from 'vitest';
import { safeUrl } from '../../src/ui/safeUrl';

it.each(['https://example.org/a', 'mailto:a@example.org'])('row 9: opens %s', (address) => {
  expect(safeUrl(address)).toBe(address);
});

it.each([
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'http://example.org',
  'vbscript:x',
  '',
  'no address',
])('row 9: never opens %j', (address) => {
  expect(safeUrl(address)).toBeNull();
});
