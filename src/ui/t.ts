import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** The user-facing sentence `key` in the user's language, `$1`, `$2`… filled in. */
export const t = (key: MessageKey, ...values: string[]): string => browser.i18n.getMessage(key, values);

type PluralBase = { [K in MessageKey]: K extends `${infer Base}_other` ? Base : never }[MessageKey];
const rules = new Intl.PluralRules('en');

/** The sentence `base` in the form that `count` takes; `$1` is the count. English has the forms `_one` and `_other`. */
export const plural = (base: PluralBase, count: number): string => {
  const one = `${base}_one` as MessageKey;
  const other: MessageKey = `${base}_other`;
  return t(rules.select(count) === 'one' ? one : other, new Intl.NumberFormat().format(count));
};
