import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Letters that run from right to left, and characters that turn the direction. */
const TURNS =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/gu;

/** What `<bdi>` is to markup, for a value in a sentence: it neither turns the words around it nor is turned by them. */
const isolated = (value: string): string => (TURNS.test(value) ? `\u2068${value.replace(CONTROLS, '')}\u2069` : value);

/** The user-facing sentence `key` in the user's language, `$1`, `$2`… filled in, each set apart from the words around it. */
export const t = (key: MessageKey, ...values: string[]): string => browser.i18n.getMessage(key, values.map(isolated));

type PluralBase = { [K in MessageKey]: K extends `${infer Base}_other` ? Base : never }[MessageKey];
const rules = new Intl.PluralRules('en');

/** The sentence `base` in the form that `count` takes; `$1` is the count. English has the forms `_one` and `_other`. */
export const plural = (base: PluralBase, count: number): string => {
  const one = `${base}_one` as MessageKey;
  const other: MessageKey = `${base}_other`;
  return t(rules.select(count) === 'one' ? one : other, new Intl.NumberFormat().format(count));
};
