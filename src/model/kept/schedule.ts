import { DAY, type Instant } from '../time';
import type { Every, Schedule, ScheduleProblem, Settings } from './settings';

const DAYS: Record<Every, number> = { week: 7, month: 30 };
/** After a try that brought nothing: often enough to be soon, rarely enough not to pester. */
const AGAIN_AFTER_DAYS = 1;

/** Days between two instants, whichever is the later: a clock that was wrong once must not put backups off for years. */
const daysApart = (at: Instant, now: Date): number => Math.abs(now.getTime() - Date.parse(at)) / DAY;

/** Whether it is time for the next backup. */
export function isDue({ every, last, problem }: Schedule, now: Date): boolean {
  if (problem !== null) return daysApart(problem.at, now) >= AGAIN_AFTER_DAYS;
  return last === null || daysApart(last.at, now) >= DAYS[every];
}

/** Whether a backup is so long under way that it is taken for failed: the browser may be asking where to save it, unheard. */
export const isGivenUp = ({ at }: NonNullable<Schedule['pending']>, now: Date): boolean =>
  daysApart(at, now) >= AGAIN_AFTER_DAYS;

/** The day from which on the next backup is made, as long as the last one went well. */
export const nextDay = (every: Every, last: Instant): Date => new Date(Date.parse(last) + DAYS[every] * DAY);

/** A backup older than this is spoken of; so is none, where there are as many people. */
const OLD_AFTER_DAYS = 30;
const WORTH_KEEPING = 5;
/** The computer may be off on the day when the next one is due. */
const GRACE_DAYS = 7;

/** What the user is reminded of: that there is no backup, that the last is old, or why a scheduled one was not made. */
export type Reminder = 'never' | 'old' | ScheduleProblem;

/** What to remind of, where `people` are kept; null where all is well, or the user wants to be left alone for now. */
export function reminderOf(
  { lastBackup, schedule, remindAfter }: Settings,
  people: number,
  now: Date,
): Reminder | null {
  if (people === 0 || (remindAfter !== null && Date.parse(remindAfter) > now.getTime())) return null;
  if (schedule !== null && schedule.problem !== null) return schedule.problem.what;
  if (people < WORTH_KEEPING) return null;
  if (lastBackup === null) return 'never';
  const patience = Math.max(OLD_AFTER_DAYS, schedule === null ? 0 : DAYS[schedule.every] + GRACE_DAYS);
  return daysApart(lastBackup.at, now) > patience ? 'old' : null;
}
