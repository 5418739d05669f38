import type { Channel, Purpose } from '../model/message';
import type { Facts } from './facts';

/** The criteria of `drafting`, by the id that a finding bears. */
export const CRITERIA = [
  'short',
  'name',
  'connection-first',
  'why-you',
  'insight',
  'no-job',
  'question',
  'duration',
  'narrow-and-broad',
  'about-them',
  'one-line-self',
  'flexible',
  'way-out',
  'thanks',
  'no-attachment',
  'no-cliche',
  'subject',
  'plain',
  'finished',
  'fits',
  'true',
] as const;
export type Criterion = (typeof CRITERIA)[number];

export interface Finding {
  id: Criterion;
  /** `hard`: Copy asks once. */
  weight: 'hard' | 'suggestion';
  /** Where in the text, as UTF-16 offsets; null where it is about the whole, or about the subject. */
  place: { start: number; end: number } | null;
  /** The sentence to show: the UI's message is `review_<key>`, English stands in `data/whys.ts`. */
  why: { key: string; params: Record<string, string> };
  /** A one-click mend: `text` is the whole text as it would be after it. */
  mend: { label: string; text: string } | null;
}

/** Checks a message, ours or the user's own words, against the criteria. */
export function review(
  _text: string,
  _subject: string | null,
  _facts: Facts,
  _on: { channel: Channel; purpose: Purpose },
): Finding[] {
  return [];
}
