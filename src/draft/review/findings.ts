import type messages from '../../../public/_locales/en/messages.json';
import type { Channel } from '../../model/message';
import type { Facts } from '../facts/types';
import type { Brief } from '../writing/brief';
import type { ReadText } from './readText';

/** Why a finding matters, one sentence each: the `review_` messages, whose key names it and whose `$1` is its parameter. */
type ReviewMessages<Key> = Key extends `review_${infer Why}` ? Why : never;
export type WhyKey = ReviewMessages<keyof typeof messages>;

export type Weight = 'hard' | 'suggestion';

/** A stretch of the text, as UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

export interface Finding {
  /** The id of the rule that found it. */
  id: string;
  /** `hard`: Copy asks once. */
  weight: Weight;
  /** Where in the text; null where it is about the whole, or about the subject. */
  place: Span | null;
  /** The sentence to show: the UI's message is `review_<key>`, with `param` for `$1`. */
  why: { key: WhyKey; param: string };
  /** A one-click mend: `text` is the whole text as it would be after it. */
  mend: { label: MendLabel; text: string } | null;
}

/** What a mend does: the UI's message is `mend_<label>`. */
export type MendLabel = 'useName' | 'takeOut' | 'replace' | 'tidy';

/** What a check is given. */
export interface Case {
  read: ReadText;
  subject: string | null;
  facts: Facts;
  brief: Brief;
  channel: Channel;
}

/** What a check reports; the weight is its rule's, unless it says its own. */
export interface Found {
  key: WhyKey;
  param?: string;
  weight?: Weight;
  place?: Span | null;
  mend?: { label: MendLabel; text: string } | null;
}
export type Check = (on: Case) => Found[];

/** One thing that the review asks of a message. */
export interface Rule {
  id: string;
  weight: Weight;
  check: Check;
  /** The channels that it is asked on; all, where none are named. */
  channels?: readonly Channel[];
}

export const found = (key: WhyKey, more: Omit<Found, 'key'> = {}): Found => ({ key, ...more });

/** `text` without a stretch of it, and without the space that this leaves. */
export const without = (text: string, { start, end }: Span): string =>
  `${text.slice(0, start).replace(/[ \t]+$/u, '')}${/^\s|^$/u.test(text.slice(end)) || start === 0 ? '' : ' '}${text.slice(end)}`;
