import { syllable } from 'syllable';
import { wordsOf } from '../channels/limits';
import type { Claim } from './claim';

/** The sizes of some sentences, each of which adds up over a message. */
export interface Size {
  characters: number;
  words: number;
  sentences: number;
  syllables: number;
  /** Words in sentences that speak of the reader. */
  aboutReader: number;
}

const known = new Map<string, number>();
const MOST_KNOWN = 5000;

/** The syllables of a word; remembered, as the same words come again with every keystroke. */
export function syllablesIn(word: string): number {
  let found = known.get(word);
  if (found === undefined) {
    if (known.size > MOST_KNOWN) known.clear();
    found = Math.max(1, word.length > 40 ? Math.ceil(word.length / 3) : syllable(word));
    known.set(word, found);
  }
  return found;
}

/** Whether a sentence speaks of, or to, the reader. */
export const isAboutReader = (sentence: string): boolean =>
  /\b(?:you|your|yours|yourself)\b|\byou['’]/iu.test(sentence);

/** Measures sentences. */
export function sizeOf(sentences: readonly Claim[]): Size {
  const size: Size = {
    characters: Math.max(0, sentences.length - 1),
    words: 0,
    sentences: sentences.length,
    syllables: 0,
    aboutReader: 0,
  };
  for (const { text } of sentences) {
    const words = wordsOf(text);
    size.characters += text.length;
    size.words += words.length;
    for (const word of words) size.syllables += syllablesIn(word);
    if (isAboutReader(text)) size.aboutReader += words.length;
  }
  return size;
}

/** The school grade that reads it easily (Flesch-Kincaid); 0 where there are no words. */
export const readingGrade = ({
  words,
  sentences,
  syllables,
}: Pick<Size, 'words' | 'sentences' | 'syllables'>): number =>
  words === 0 ? 0 : 0.39 * (words / Math.max(sentences, 1)) + 11.8 * (syllables / words) - 15.59;
