import type { FactRef } from '../facts/types';

/** A piece of text and the facts that it stands on. */
export interface Claim {
  text: string;
  facts: FactRef[];
  /** Begins with a fact's own words, whose first letter must stay as it is. */
  opensWithFact: boolean;
}

/** What goes into a phrase: words of our own, said facts, or a fact that is not there. */
export type Part = Claim | string | null;

/** `text`, standing on `facts`. */
export const stated = (text: string, ...facts: FactRef[]): Claim => ({ text, facts, opensWithFact: true });

/** Words of our own that stand on facts: "last week", of a date. */
export const timed = (text: string, ...facts: FactRef[]): Claim => ({ text, facts, opensWithFact: false });

/** Words of our own that claim nothing. */
export const ownWords = (text: string): Claim => ({ text, facts: [], opensWithFact: false });

/** A template over facts: null as soon as one of its facts is missing, so that no phrase can have a hole. */
export function claim(strings: TemplateStringsArray, ...parts: Part[]): Claim | null {
  let text = strings[0] ?? '';
  const facts: FactRef[] = [];
  const first = parts[0];
  for (const [index, part] of parts.entries()) {
    if (part === null || (typeof part === 'string' ? part : part.text) === '') return null;
    text += typeof part === 'string' ? part : part.text;
    if (typeof part !== 'string') facts.push(...part.facts);
    text += strings[index + 1] ?? '';
  }
  const opensWithFact = strings[0] === '' && typeof first === 'object' && first?.opensWithFact === true;
  return { text, facts: [...new Set(facts)], opensWithFact };
}

/** The first of `options` that can be said. */
export const firstOf = (...options: (Claim | null)[]): Claim | null =>
  options.find((option) => option !== null) ?? null;

const FIRST_LETTER = /^["“(]?(\p{L})/u;

/** `phrase` as the start of a sentence. */
export function capital(phrase: Claim): Claim {
  return { ...phrase, text: phrase.text.replace(FIRST_LETTER, (start) => start.toUpperCase()) };
}

/** `phrase` inside a sentence, after a comma: its first letter small, unless that letter is a fact's, or the word is "I". */
export function inside(phrase: Claim): Claim {
  if (phrase.opensWithFact || /^I\b/u.test(phrase.text)) return phrase;
  return { ...phrase, text: phrase.text.replace(FIRST_LETTER, (start) => start.toLowerCase()) };
}
