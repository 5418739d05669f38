import { expect, it } from 'vitest';
import { momentOfDay } from '../../../src/parts/log/when';

const now = new Date(2026, 10, 26, 9, 30);

it('is now for today, and noon for another day', () => {
  expect(momentOfDay('today', '', now, null)).toEqual(now);
  expect(momentOfDay('yesterday', '', now, null)).toEqual(new Date(2026, 10, 25, 12));
  expect(momentOfDay('date', '2026-11-03', now, null)).toEqual(new Date(2026, 10, 3, 12));
});

it('is never later than now: today by its date is now', () => {
  expect(momentOfDay('date', '2026-11-26', now, null)).toEqual(now);
});

it('is after what it followed, on the same day too', () => {
  const sent = new Date(2026, 10, 25, 17);
  expect(momentOfDay('yesterday', '', now, sent)).toEqual(new Date(2026, 10, 25, 17, 0, 0, 1));
  expect(momentOfDay('yesterday', '', now, new Date(2026, 10, 24, 17))).toEqual(new Date(2026, 10, 25, 12));
});
