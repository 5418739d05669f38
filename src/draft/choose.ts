import { type Measured, measured } from './measured';
import type { Said } from './said';

/** What a phrase tells the reader; a message is worth what it tells, each thing once. */
export const WORTH = {
  ground: 16,
  /** Something that only this reader has. */
  why: 14,
  path: 8,
  role: 6,
  company: 4,
  self: 7,
  same: 5,
  narrow: 5,
  broad: 7,
  ask: 30,
  recall: 14,
  thanks: 12,
  learned: 16,
  did: 14,
  news: 12,
  when: 16,
  insight: 4,
  duration: 6,
  medium: 3,
  flexible: 4,
  wayOut: 5,
  promise: 4,
  link: 3,
} as const;
export type Tag = keyof typeof WORTH;
const TAGS = Object.keys(WORTH) as Tag[];
const BIT: Record<Tag, number> = Object.fromEntries(TAGS.map((tag, index) => [tag, 1 << index])) as Record<Tag, number>;

/** One way to fill a slot: its sentences, what they tell, what an earlier slot must and must not have told. */
export interface Phrase {
  sentences: Said[];
  says: Tag[];
  needs: Tag[];
  bars: Tag[];
  /** Taken off the worth of a wording that is good, but not as good as its neighbours. */
  less: number;
}

/** A place in a message that one phrase fills; an optional one may stay empty. */
export interface Slot {
  phrases: Phrase[];
  optional: boolean;
  /** Slots of one paragraph follow each other on one line. */
  paragraph: number;
}

export interface Room {
  unit: 'characters' | 'words';
  /** What the phrases may take up together. */
  most: number;
  /** Whether most words should be about the reader. */
  aboutReader: boolean;
}

interface Option {
  phrase: Phrase | null;
  says: number;
  needs: number;
  bars: number;
  measured: Measured;
}

/** A filled message: one phrase or null a slot. */
export type Filled = (Phrase | null)[];

const NOTHING: Measured = { characters: 0, words: 0, sentences: 0, syllables: 0, aboutReader: 0 };
const bits = (tags: readonly Tag[]): number => tags.reduce((all, tag) => all | BIT[tag], 0);
const worthOf = (told: number): number => TAGS.reduce((sum, tag) => (told & BIT[tag] ? sum + WORTH[tag] : sum), 0);

/** How far below the best a message may be to count as another wording of it. */
const MARGIN = 7;
const MOST_WORDINGS = 24;

/**
 * The best ways to fill the slots within the room, the best first; neighbours differ in more than their last words.
 * Empty when nothing fits.
 */
export function bestFillings(slots: readonly Slot[], room: Room): Filled[] {
  const table = slots.map((slot) => {
    const options: Option[] = slot.phrases.map((phrase) => ({
      phrase,
      says: bits(phrase.says),
      needs: bits(phrase.needs),
      bars: bits(phrase.bars),
      measured: measured(phrase.sentences),
    }));
    if (slot.optional) options.push({ phrase: null, says: 0, needs: 0, bars: 0, measured: NOTHING });
    return options;
  });
  /** Best message for each choice of the first two spoken slots' wordings. */
  const best = new Map<string, { score: number; filled: Filled }>();
  const worth = new Map<number, number>();
  const picked: Option[] = [];
  const walk = (index: number, told: number, repeated: number, size: number): void => {
    if (size > room.most) return;
    const options = table[index];
    if (options === undefined) {
      if (size === 0) return;
      let value = worth.get(told);
      if (value === undefined) {
        value = worthOf(told);
        worth.set(told, value);
      }
      const score = value - repeated * 4 - blemishes(picked, room);
      const key = keyOf(picked);
      const known = best.get(key);
      if (known === undefined || score > known.score)
        best.set(key, { score, filled: picked.map(({ phrase }) => phrase) });
      return;
    }
    for (const option of options) {
      if ((option.needs & told) !== option.needs || (option.bars & told) !== 0) continue;
      picked.push(option);
      const gap = option.phrase === null || size === 0 || room.unit === 'words' ? 0 : 1;
      const length = room.unit === 'words' ? option.measured.words : option.measured.characters;
      walk(index + 1, told | option.says, repeated + count(option.says & told), size + length + gap);
      picked.pop();
    }
  };
  walk(0, 0, 0, 0);
  const ranked = [...best.values()].sort((a, b) => b.score - a.score);
  const top = ranked[0]?.score ?? 0;
  return spread(ranked.filter(({ score }) => score >= top - MARGIN).map(({ filled }) => filled)).slice(
    0,
    MOST_WORDINGS,
  );
}

function count(told: number): number {
  let ones = 0;
  for (let left = told; left !== 0; left &= left - 1) ones++;
  return ones;
}

const keyOf = (picked: readonly Option[]): string =>
  picked
    .map(({ phrase }) => phrase?.sentences[0]?.text ?? '')
    .slice(0, 3)
    .join('\n');

/** What makes a message heavier to read, in points. */
function blemishes(picked: readonly Option[], room: Room): number {
  let [words, sentences, syllables, about, less] = [0, 0, 0, 0, 0];
  for (const { measured: size, phrase } of picked) {
    words += size.words;
    sentences += size.sentences;
    syllables += size.syllables;
    about += size.aboutReader;
    less += phrase?.less ?? 0;
  }
  const grade = 0.39 * (words / Math.max(sentences, 1)) + 11.8 * (syllables / Math.max(words, 1)) - 15.59;
  return less + (grade > 8.8 ? Math.min(10, 4 + grade - 8.8) : 0) + (room.aboutReader && about * 2 < words ? 7 : 0);
}

/** Reorders so that neighbours open differently: one of each opening in turn. */
function spread(fillings: Filled[]): Filled[] {
  const groups = new Map<string, Filled[]>();
  for (const filled of fillings) {
    const opening = filled.find((phrase) => phrase !== null)?.sentences[0]?.text ?? '';
    groups.set(opening, [...(groups.get(opening) ?? []), filled]);
  }
  const turns: Filled[] = [];
  for (let turn = 0; turns.length < fillings.length; turn++)
    for (const group of groups.values()) {
      const filled = group[turn];
      if (filled !== undefined) turns.push(filled);
    }
  return turns;
}
