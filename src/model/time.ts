/** An instant in UTC, as `Date.prototype.toISOString` writes it: sorts as text, and a person can read it in a backup. */
export type Instant = string;

/** `date` as the instant that records hold. Throws RangeError on an invalid date. */
export const instant = (date: Date): Instant => date.toISOString();

/** A day, in ms. */
export const DAY = 86_400_000;
