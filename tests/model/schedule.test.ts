import { describe, expect, it } from 'vitest';
import { isDue, nextDay, reminderOf } from '../../src/model/kept/schedule';
import type { Schedule, Settings } from '../../src/model/kept/settings';

const now = new Date('2026-11-22T09:00:00.000Z');
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
const fresh: Schedule = { every: 'week', last: null, pending: null, problem: null };
const last = (days: number) => ({ at: ago(days), contacts: 3, file: 'a.json' });

describe('a scheduled backup is due', () => {
  it.each<[string, Partial<Schedule>, boolean]>([
    ['at once', {}, true],
    ['not within the week', { last: last(6.9) }, false],
    ['after a week', { last: last(7) }, true],
    ['not after a week of a month', { every: 'month', last: last(8) }, false],
    ['after a month', { every: 'month', last: last(30) }, true],
    ['not right after a failure, however old the last is', { last: last(90), problem: fail(0.5) }, false],
    ['a day after a failure, however young the last is', { last: last(2), problem: fail(1) }, true],
    ['where the last is years ahead: the clock was wrong', { last: last(-900) }, true],
    ['not where the clock was a little off', { last: last(-0.1) }, false],
  ])('%s', (_title, change, due) => {
    expect(isDue({ ...fresh, ...change }, now)).toBe(due);
  });

  it('and says from which day on', () => {
    expect(nextDay('week', ago(2)).toISOString()).toBe(ago(-5));
  });
});

function fail(days: number): Schedule['problem'] {
  return { at: ago(days), what: 'notSaved' };
}

describe('the reminder', () => {
  const none: Settings = { salt: 'abc', lastBackup: null, schedule: null, remindAfter: null, retentionMonths: null };
  const made = (days: number) => ({ lastBackup: { at: ago(days), contacts: 9 } });
  it.each<[string, Partial<Settings>, number, unknown]>([
    ['is silent with few people', {}, 4, null],
    ['says that there is no backup', {}, 5, 'never'],
    ['says that the last is old', made(31), 5, 'old'],
    ['is silent after a young one', made(29), 5, null],
    ['is silent for as long as the user wants', { remindAfter: ago(-1) }, 5, null],
    ['waits for the scheduled one of the month', { ...made(35), schedule: { ...fresh, every: 'month' } }, 5, null],
    ['does not wait for ever', { ...made(38), schedule: { ...fresh, every: 'month' } }, 5, 'old'],
    [
      'tells why there is none, however young the last',
      { ...made(1), schedule: { ...fresh, problem: fail(0) } },
      2,
      'notSaved',
    ],
    ['says nothing where nobody is', { schedule: { ...fresh, problem: fail(0) } }, 0, null],
  ])('%s', (_title, change, people, reminder) => {
    expect(reminderOf({ ...none, ...change }, people, now)).toBe(reminder);
  });
});
