import { afterEach, describe, expect, it } from 'vitest';
import { afterBusinessDays } from '../../src/model/nextStep';
import { stepOf } from '../../src/model/steps/step';

const home = process.env.TZ;
afterEach(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

/** Business days are days of the user's own calendar, at the hour of their own clock. */
describe('business days', () => {
  it.each([
    [
      'over the end of summer time in New York',
      'America/New_York',
      '2026-10-30T13:30:00.000Z',
      6,
      '2026-11-09T14:30:00.000Z',
    ],
    [
      'over the beginning of summer time in Berlin',
      'Europe/Berlin',
      '2026-03-27T09:00:00.000Z',
      6,
      '2026-04-06T08:00:00.000Z',
    ],
    [
      'where Friday evening in UTC is Saturday',
      'Pacific/Auckland',
      '2026-11-20T20:00:00.000Z',
      1,
      '2026-11-22T20:00:00.000Z',
    ],
    [
      'where Monday morning in UTC is Sunday',
      'Pacific/Honolulu',
      '2026-11-23T05:00:00.000Z',
      1,
      '2026-11-24T05:00:00.000Z',
    ],
    ['half an hour off the full ones', 'Asia/Kolkata', '2026-11-20T19:00:00.000Z', 1, '2026-11-22T19:00:00.000Z'],
    ['over the end of a year', 'Europe/Lisbon', '2026-12-31T10:00:00.000Z', 2, '2027-01-04T10:00:00.000Z'],
  ])('%s', (_what, zone, from, days, due) => {
    process.env.TZ = zone;
    expect(afterBusinessDays(new Date(from), days).toISOString()).toBe(due);
  });

  it('fall on the right day where its first hour does not exist', () => {
    process.env.TZ = 'Africa/Cairo';
    // Clocks go from midnight to one o'clock on Friday 24 April 2026.
    const due = afterBusinessDays(new Date('2026-04-22T22:30:00.000Z'), 1);
    expect([due.getDay(), due.getDate(), due.getHours()]).toEqual([5, 24, 1]);
  });
});

describe('a day without midnight', () => {
  it('is a day like any other to what is due on the day before it', () => {
    // In Chile the clocks go from 23:59 on 5 September to 1:00 on the 6th.
    process.env.TZ = 'America/Santiago';
    const at = '2026-09-05T04:00:00.000Z';
    const id = '019ab000-0000-7000-8000-000000000001';
    const payload = { for: '2026-09-06T15:00:00.000Z', medium: '', text: '' };
    const logged = { id, contact: id, kind: 'scheduled' as const, at, payload };
    expect(stepOf([logged], new Date(at))?.kind).toBe('prepare');
    const early = stepOf([{ ...logged, at: '2026-09-03T04:00:00.000Z' }], new Date(at));
    expect([early?.kind, early?.due?.toISOString()]).toEqual(['confirm', at]);
  });
});
