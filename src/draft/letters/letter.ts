import type { Channel, Goal } from '../../model/message';
import type { FactRef } from '../facts/types';
import { type Claim, capital } from '../writing/claim';

/** A letter, each paragraph as its sentences with the facts they stand on. */
export interface Letter {
  /** Null for channels without a subject. */
  subject: string | null;
  greeting: Claim;
  paragraphs: Claim[][];
  /** Empty where the name alone ends it. */
  farewell: string;
  /** Null where the user has no name, or there is no room for it. */
  signature: Claim | null;
}

/** What the user wants a letter to be. */
export interface LetterWish {
  channel: Channel;
  goal: Goal;
  /** The wording: 0 is the first, 1 another. */
  seed: number;
  /** The texts of letters sent to others lately, the latest first: their sentences are not used again while there are others. */
  lately: readonly string[];
  /** The ids of the links that the letter may speak of (`linksFor`); undefined: all of them. */
  links?: readonly string[] | undefined;
}

/** A letter, and how many wordings of it there are. */
export interface Wording {
  letter: Letter;
  wordings: number;
  /** The ids of the links that the letter speaks of, as `linksFor` gives them. */
  links?: string[];
}

/** What the slots of a line stand for; null, or nothing, where no fact carries it. */
export type Slots = Partial<Record<string, Claim | null>>;

/** Where one sentence of a line ends and the next begins. */
const BETWEEN = /(?<=[.?!])\s+(?=[\p{Lu}“{])/u;

/** A line of data with its slots filled, sentence by sentence; null as soon as one of them has no fact. */
export function fill(line: string, slots: Slots): Claim[] | null {
  const sentences: Claim[] = [];
  for (const piece of line.split(BETWEEN)) {
    const sentence = fillSentence(piece, slots);
    if (sentence === null) return null;
    sentences.push(sentence);
  }
  return sentences;
}

function fillSentence(piece: string, slots: Slots): Claim | null {
  const facts: FactRef[] = [];
  let isWhole = true;
  let opensWithFact = false;
  const text = piece.replace(/\{(\w+)\}/gu, (_all, name: string, at: number) => {
    const value = slots[name] ?? slots[name.toLowerCase()];
    if (value == null || value.text === '') {
      isWhole = false;
      return '';
    }
    facts.push(...value.facts);
    // Words of ours and common nouns get the capital of a sentence; inside one they lose it again.
    if (at === 0) opensWithFact = value.opensWithFact && /^["“]?\p{Lu}/u.test(value.text);
    return at === 0 || /^\p{Lu}/u.test(name) ? capital(value).text : value.text;
  });
  return isWhole ? { text: ended(capitalised(text)), facts: [...new Set(facts)], opensWithFact } : null;
}

const capitalised = (text: string): string =>
  text.replace(/^(["“]?)(\p{Ll})/u, (_all, mark: string, letter: string) => mark + letter.toUpperCase());

/** With one mark at its end: a quoted line may bring its own, and a sentence that ends in a quotation has one inside. */
const ended = (text: string): string => {
  const whole = /[.?!:”]$/u.test(text) ? text : `${text}.`;
  return whole
    .replace(/([^.?!])”\.?$/u, '$1.”')
    .replace(/([.?!])”\.$/u, '$1”')
    .replace(/\.{2,}$/u, '.')
    .replace(/([?!])\.$/u, '$1');
};

/** FNV-1a, stirred once more: spreads texts over the choices, each choice in its own way. */
export function spread(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  value = Math.imul(value ^ (value >>> 16), 0x7feb352d) >>> 0;
  return (value ^ (value >>> 15)) >>> 0;
}

/** The same items in another order that `key` decides, the same for the same key. */
export function shuffled<T>(items: readonly T[], key: string): T[] {
  return items
    .map((item, at) => ({ item, place: spread(`${key} ${at}`) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
