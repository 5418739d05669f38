/**
 * Days as the oracle counts them: whole numbers since 1970, found by asking `Intl` what a clock in a time zone shows. It
 * shares nothing with the days of the rules, which use the clock of the process.
 */
export interface Calendar {
  /** The day that a moment falls on. */
  dayOf: (moment: number) => number;
  /** The days on which nobody works, beside the weekend. */
  isOff: (day: number) => boolean;
}

const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

export function calendarIn(zone: string, daysOff: readonly string[]): Calendar {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: zone });
  formats.set(zone, format);
  const known = new Map<number, number>();
  const off = new Set(daysOff.map((day) => Date.parse(day) / DAY));
  return {
    dayOf(moment) {
      let day = known.get(moment);
      if (day === undefined) {
        day = Date.parse(format.format(moment)) / DAY;
        known.set(moment, day);
      }
      return day;
    },
    isOff: (day) => weekdayOf(day) > 5 || off.has(day),
  };
}

/** 1 January 1970 was a Thursday. */
const weekdayOf = (day: number): number => ((day + 3) % 7) + 1;

export function workingDaysAfter({ isOff }: Calendar, day: number, days: number): number {
  let at = day;
  let left = days;
  while (left > 0) {
    at++;
    if (!isOff(at)) left--;
  }
  return at;
}

export function monthsLater(day: number, months: number): number {
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / DAY;
}
