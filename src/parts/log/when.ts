/** The days on which something may have happened that is logged now. */
export const DAYS = ['today', 'yesterday', 'date'] as const;
export type Day = (typeof DAYS)[number];

/**
 * The moment of a day that the user names: now for today, else that day's noon on their clock. `date`: as an input of a
 * date gives it ("2026-11-22"). `since`: what it followed; it happened after that, also where both were on one day, or the
 * place where the two stand would not move. Never after `now`.
 */
export function momentOfDay(day: Day, date: string, now: Date, since: Date | null): Date {
  const moment = day === 'date' ? new Date(`${date}T12:00`) : new Date(now);
  if (day === 'yesterday') {
    moment.setDate(moment.getDate() - 1);
    moment.setHours(12, 0, 0, 0);
  }
  const earliest = since === null ? moment.getTime() : since.getTime() + 1;
  return new Date(Math.min(now.getTime(), Math.max(earliest, moment.getTime())));
}
