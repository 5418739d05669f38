/** The days on which something may have happened that is logged now. */
export const DAYS = ['today', 'yesterday', 'date'] as const;
export type Day = (typeof DAYS)[number];

/**
 * The moment of a day that the user names: now for today, else that day's noon on their clock, which is the same day
 * in every zone near it. `date`: as an input of a date gives it ("2026-11-22"). Never after `now`.
 */
export function momentOfDay(day: Day, date: string, now: Date): Date {
  if (day === 'today') return now;
  const moment = day === 'date' ? new Date(`${date}T12:00`) : new Date(now);
  if (day === 'yesterday') {
    moment.setDate(moment.getDate() - 1);
    moment.setHours(12, 0, 0, 0);
  }
  return moment > now ? now : moment;
}
