const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long', year: 'numeric' });
const weekday = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' });

/** "22 November 2026" */
export const longDay = (date: Date): string => day.format(date);
/** "Monday 30 November": for days that are near. */
export const nearDay = (date: Date): string => weekday.format(date);
