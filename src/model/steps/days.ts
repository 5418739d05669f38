/** Days of the user's own calendar. A day begins at midnight on their clock, however many hours it has. */

/** The days on which nobody is expected to work: of each week (1 Monday to 7 Sunday), and single ones as "2026-12-24". */
export interface DaysOff {
  weekend: readonly number[];
  daysOff: readonly string[];
}
/** Saturday and Sunday, where nothing else is known. */
export const NO_DAYS_OFF: DaysOff = { weekend: [6, 7], daysOff: [] };
/** After so many days in a row on which nobody works, the next counts all the same: no step is put off for ever. */
const LONGEST_BREAK = 60;

const two = (part: number): string => String(part).padStart(2, '0');
/** "2026-12-24", on the user's clock. */
export const dayName = (day: Date): string => `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;

/** The first moment of a day. */
export function startOfDay(moment: Date): Date {
  const day = new Date(moment);
  day.setHours(0, 0, 0, 0);
  return day;
}

/** `days` days on, at the same hour of the clock. */
export function daysAfter(moment: Date, days: number): Date {
  const day = new Date(moment);
  day.setDate(day.getDate() + days);
  return day;
}

/** `months` months on; where that month is too short, its last day. */
export function monthsAfter(moment: Date, months: number): Date {
  const day = new Date(moment);
  const date = day.getDate();
  day.setMonth(day.getMonth() + months);
  if (day.getDate() !== date) day.setDate(0);
  return day;
}

/** How many days `later` is after the day of `day`; negative where it is before. */
export const daysBetween = (day: Date, later: Date): number =>
  Math.round((middleOf(later).getTime() - middleOf(day).getTime()) / 86_400_000);

/** Noon is twelve hours from either end of the day, but for the hour that a clock is set. */
function middleOf(moment: Date): Date {
  const day = new Date(moment);
  day.setHours(12, 0, 0, 0);
  return day;
}

const isOff = (day: Date, { weekend, daysOff }: DaysOff): boolean =>
  weekend.includes(day.getDay() === 0 ? 7 : day.getDay()) || daysOff.includes(dayName(day));

/** `days` business days after `from`, at the same hour of the user's clock. */
export function afterBusinessDays(from: Date, days: number, off: DaysOff = NO_DAYS_OFF): Date {
  let day = new Date(from);
  for (let left = days; left > 0; left--) {
    day = daysAfter(day, 1);
    for (let skipped = 0; isOff(day, off) && skipped < LONGEST_BREAK; skipped++) day = daysAfter(day, 1);
  }
  return day;
}
