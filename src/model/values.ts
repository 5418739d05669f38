/** The smallest shapes, of which those of the records are made, and the limits that they hold. */
import * as v from 'valibot';

/** The longest value, in UTF-16 units, that is taken over from a page. Longer text is no value of that field. */
export const VALUE_LIMIT = 500;
/** The longest quote kept as evidence; it is cut there. */
export const QUOTE_LIMIT = 200;
/** The most past roles, schools, links or listed people that are taken from one page. */
export const LIST_LIMIT = 50;
export const URL_LIMIT = 2048;
/** The longest text that a user writes in one piece, a note or a message, in UTF-16 units. */
export const TEXT_LIMIT = 20_000;

export const value = v.pipe(v.string(), v.minLength(1), v.maxLength(VALUE_LIMIT));
/** As `value`, or nothing said. */
export const short = v.pipe(v.string(), v.maxLength(VALUE_LIMIT));
export const quote = v.pipe(v.string(), v.maxLength(QUOTE_LIMIT));
export const text = v.pipe(v.string(), v.maxLength(TEXT_LIMIT));
export const url = v.pipe(v.string(), v.maxLength(URL_LIMIT), v.url());
export const sure = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const id = v.pipe(v.string(), v.uuid());
/** An instant, as `time.ts` writes it. */
export const at = v.pipe(v.string(), v.isoTimestamp());
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/* @__NO_SIDE_EFFECTS__ */
export const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(LIST_LIMIT));
/** By which version of Inroad's records this one was written (`upcast/`); those of the first carry none. */
export const version = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1)));
/** What was made at random, or of a hash. */
export const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{16,128}$/));
