import type { Instant } from '../../model/time';
import { MONTH, WEEKDAY } from '../data/calendar';

const DAY = 86_400_000;
const dayOf = (at: Date): number => Math.floor(at.getTime() / DAY);
const format = (at: Date, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options }).format(at);

/** Monday of the week of a day number; day 0 of the epoch was a Thursday. */
const mondayOf = (day: number): number => day - ((day + 3) % 7);

/** When something was, as one says it today: "yesterday", "on Tuesday", "last week", "on 3 October", "in May". */
export function whenWas(at: Instant | null, today: Instant): string | null {
  const then = new Date(at ?? Number.NaN);
  const now = new Date(today);
  if (Number.isNaN(then.getTime()) || then > now) return null;
  const [day, current] = [dayOf(then), dayOf(now)];
  const ago = current - day;
  if (ago === 0) return 'today';
  if (ago === 1) return 'yesterday';
  if (mondayOf(day) === mondayOf(current)) return `on ${format(then, { weekday: 'long' })}`;
  if (mondayOf(current) - mondayOf(day) === 7) return 'last week';
  if (ago <= 45) return `on ${format(then, { day: 'numeric', month: 'long' })}`;
  // In spring, last November needs no year.
  return then.getUTCFullYear() === now.getUTCFullYear() || ago < 300
    ? `in ${format(then, { month: 'long' })}`
    : `in ${format(then, { month: 'long', year: 'numeric' })}`;
}

/** A day to come as one names it: "on 12 January"; the year with it, where it is another than that of `from`. */
export function dayAhead(at: Instant, from: Instant | null): string | null {
  const then = new Date(at);
  if (Number.isNaN(then.getTime())) return null;
  const isOtherYear = from !== null && new Date(from).getUTCFullYear() + 1 < then.getUTCFullYear();
  return `on ${format(then, { day: 'numeric', month: 'long', ...(isOtherYear && { year: 'numeric' }) })}`;
}

/** The month of a talk, for a note that comes long after it: "in October", "last week" when it was. */
export function aroundWhen(at: Instant | null, today: Instant): string | null {
  const when = whenWas(at, today);
  return when !== null && /^on \d/u.test(when) ? `in ${format(new Date(at ?? today), { month: 'long' })}` : when;
}

/** When something will be: "on Tuesday, 1 December at 15:00". Midnight means that only the day is known. */
export function whenWillBe(at: Instant | null, today: Instant, timeZone: string): string | null {
  const then = new Date(at ?? Number.NaN);
  if (Number.isNaN(then.getTime()) || then.getTime() < Date.parse(today) - DAY) return null;
  const day = format(then, { weekday: 'long', day: 'numeric', month: 'long', timeZone }).replace(
    /^(\p{L}+),? /u,
    '$1, ',
  );
  const hour = format(then, { hour: '2-digit', minute: '2-digit', timeZone });
  return hour === '00:00' || hour === '24:00' ? `on ${day}` : `on ${day} at ${hour}`;
}

const CLOCK =
  "(?:(?:at |from )?(?:\\d{1,2}(?:[:.]\\d{2})?\\s?(?:am|pm|a\\.m\\.|p\\.m\\.|o[’']clock)|\\d{1,2}[:.]\\d{2}|noon|midday)|at \\d{1,2}(?!\\d))";
const DATE = `(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)?(?: ${MONTH})|the \\d{1,2}(?:st|nd|rd|th)|${MONTH} \\d{1,2}(?:st|nd|rd|th)?`;
const APPOINTMENT = new RegExp(
  `\\b(${WEEKDAY}(?:,? (?:${DATE}))?|${DATE})(?:,? ?(?:(?:in the )?(?:morning|afternoon|evening) ?)?)(${CLOCK})?`,
  'iu',
);

/** The day that "tomorrow" or "today" meant when it was written, as one says it now; null once it is past. */
export function relativeDayIn(words: string, at: Instant | null, today: Instant): string | null {
  const word = /\b(?:tomorrow|today|tonight|this (?:morning|afternoon|evening))\b/iu.exec(words)?.[0].toLowerCase();
  const written = new Date(at ?? Number.NaN);
  if (word === undefined || Number.isNaN(written.getTime())) return null;
  const ahead = dayOf(written) + (word === 'tomorrow' ? 1 : 0) - dayOf(new Date(today));
  const day = ahead === 0 ? 'today' : ahead === 1 ? 'tomorrow' : null;
  const clock = clockIn(words);
  return day === null ? null : clock === null ? day : `${day} ${clock}`;
}

/** The hour that somebody's words name, where the day is known from elsewhere: "at 15:00" of "15:00, by video". */
export function clockIn(words: string): string | null {
  const clock = new RegExp(`(?:^|[\\s,(])(${CLOCK})`, 'iu').exec(words)?.[1];
  return clock === undefined ? null : /^(?:at|from) /iu.test(clock) ? clock : `at ${clock}`;
}

/** The day and hour that somebody's words name: "on the 24th" of "Gladly, call me on the 24th." */
export function appointmentIn(words: string): string | null {
  const found = APPOINTMENT.exec(words);
  if (found === null) return null;
  const [, day = '', clock] = found;
  const hour = clock === undefined ? '' : ` ${/^(?:at|from) /iu.test(clock) ? clock : `at ${clock}`}`;
  return `on ${day.replace(/^./u, (letter) => (/^the/iu.test(day) ? letter.toLowerCase() : letter.toUpperCase()))}${hour}`;
}
