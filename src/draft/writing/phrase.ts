import type { Phrase, Tag } from './bestFillings';
import { type Claim, capital, claim, ownWords } from './claim';

/** No sentence of ours is longer than this; one that a long name makes so is not said. */
const MOST_WORDS = 25;

interface Wording {
  needs?: Tag[];
  bars?: Tag[];
  less?: number;
}

/** A phrase of whole sentences, each with its full stop or question mark. None, as soon as one of them cannot be said. */
export function phrase(
  sentences: (Claim | null)[],
  says: Tag[],
  { needs = [], bars = [], less = 0 }: Wording = {},
): Phrase[] {
  const spoken = sentences.filter((sentence) => sentence !== null).map(capital);
  if (spoken.length < sentences.length || spoken.some(({ text }) => text.split(' ').length > MOST_WORDS)) return [];
  return [{ sentences: spoken, says, needs, bars, less }];
}

/** A clause as a sentence. */
export const sentence = (clause: Claim | null, end = '.'): Claim | null =>
  clause === null ? null : claim`${clause}${end}`;

/** Words of our own as a phrase. */
export const words = (text: string, says: Tag[], wording?: Wording): Phrase[] =>
  phrase([ownWords(text)], says, wording);
