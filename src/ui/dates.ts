const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long', year: 'numeric' });
const minute = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' });
const weekday = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' });

/** "22 November 2026" */
export const longDay = (date: Date): string => day.format(date);
/** "22 November 2026 at 14:05" */
export const dayAndTime = (date: Date): string => minute.format(date);
/** "Monday 30 November": for days that are near. */
export const nearDay = (date: Date): string => weekday.format(date);

const weekdayAndTime = new Intl.DateTimeFormat(undefined, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: 'numeric',
  minute: '2-digit',
});
const short = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short' });
const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });

/** "Monday 30 November at 14:05": for moments that are near. */
export const nearTime = (date: Date): string => weekdayAndTime.format(date);
/** "Mon 30 Nov": where there is little room. */
export const shortDay = (date: Date): string => short.format(date);
/** "14:05" */
export const timeOfDay = (date: Date): string => clock.format(date);

const two = (part: number): string => String(part).padStart(2, '0');
/** "2026-11-22" on the user's clock: what an input of a date takes and gives. */
export const inputDay = (date: Date): string => inputMinute(date).slice(0, 10);
/** "2026-11-22T14:05" on the user's clock: what an input of a date and a time takes and gives. */
export const inputMinute = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
