import type { Said } from './claim';
import { type Measured, measured } from './size';

/** What a phrase tells the reader; a message is worth what it tells, each thing once. */
export const WORTH = {
  ground: 20,
  /** Something that only this reader has. */
  why: 14,
  path: 8,
  role: 6,
  company: 4,
  self: 7,
  same: 8,
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
  flexible: 5,
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
  id: number;
  phrase: Phrase | null;
  says: number;
  needs: number;
  bars: number;
  less: number;
  measured: Measured;
}

/** A filled message: one phrase or null a slot. */
export type Filled = (Phrase | null)[];

/** The wordings of a message; the first `first` of them are as good as the best. */
export interface Wordings {
  fillings: Filled[];
  first: number;
}

const VITAL = BIT.why | BIT.ground | BIT.learned | BIT.when;
const NOTHING: Measured = { characters: 0, words: 0, sentences: 0, syllables: 0, aboutReader: 0 };
const bits = (tags: readonly Tag[]): number => tags.reduce((all, tag) => all | BIT[tag], 0);
const worthOf = (told: number): number => TAGS.reduce((sum, tag) => (told & BIT[tag] ? sum + WORTH[tag] : sum), 0);

/** How far below the best a message may be to count as another wording of it. */
const MARGIN = 6;
/** How far below the best the first one shown may be. */
const FIRST_MARGIN = 1;
const MOST_WORDINGS = 24;

/** Of phrases that tell the same, how many are tried: more of the openings, whose wording a reader meets first. */
const MOST_ALIKE = 3;
const MOST_OPENINGS = 6;

/** A message so far: what it tells, its size, and the phrases picked. */
interface Sofar {
  told: number;
  repeated: number;
  size: number;
  words: number;
  sentences: number;
  syllables: number;
  aboutReader: number;
  less: number;
  /** Names the wordings of the first three slots: one message is kept for each. */
  key: number;
}

/**
 * The best ways to fill the slots within the room; neighbours differ in more than their last words. None when nothing
 * fits. `turn` chooses between phrases that tell the same.
 */
export function bestFillings(slots: readonly Slot[], room: Room, turn = 0): Wordings {
  const table = slots.map((slot, index) => optionsOf(slot, turn, index === 0 ? MOST_OPENINGS : MOST_ALIKE));
  /** What the slots from an index on can still tell: a message that cannot come near the best is left alone. */
  const still = table.map((_, index) =>
    table.slice(index).reduce((all, options) => options.reduce((sum, { says }) => sum | says, all), 0),
  );
  let top = 0;
  const best = new Map<number, { score: number; told: number; filled: Filled }>();
  const picked: (Phrase | null)[] = [];
  const walk = (index: number, so: Sofar): void => {
    const options = table[index];
    if (options === undefined) {
      if (so.size === 0) return;
      const score = worthOf(so.told) - so.repeated * 4 - so.less - heaviness(so, room);
      top = Math.max(top, score);
      const known = best.get(so.key);
      if (known === undefined || score > known.score) best.set(so.key, { score, told: so.told, filled: [...picked] });
      return;
    }
    if (worthOf(so.told | (still[index] ?? 0)) - so.repeated * 4 - so.less < top - MARGIN) return;
    for (const { id, phrase, says, needs, bars, less, measured: one } of options) {
      if ((needs & so.told) !== needs || (bars & so.told) !== 0) continue;
      const gap = phrase === null || so.size === 0 || room.unit === 'words' ? 0 : 1;
      const size = so.size + gap + (room.unit === 'words' ? one.words : one.characters);
      if (size > room.most) continue;
      picked.push(phrase);
      walk(index + 1, {
        told: so.told | says,
        repeated: so.repeated + count(says & so.told),
        size,
        words: so.words + one.words,
        sentences: so.sentences + one.sentences,
        syllables: so.syllables + one.syllables,
        aboutReader: so.aboutReader + one.aboutReader,
        less: so.less + less,
        key: index < 3 ? so.key * 1000 + id : so.key,
      });
      picked.pop();
    }
  };
  walk(0, { told: 0, repeated: 0, size: 0, words: 0, sentences: 0, syllables: 0, aboutReader: 0, less: 0, key: 0 });
  const ranked = [...best.values()].sort((a, b) => b.score - a.score);
  // Another wording says it otherwise; it does not leave out what makes the message this reader's.
  const vital = (ranked[0]?.told ?? 0) & VITAL;
  const good = ranked.filter(({ score, told }) => score >= top - MARGIN && (told & vital) === vital);
  const foremost = spread(good.filter(({ score }) => score >= top - FIRST_MARGIN).map(({ filled }) => filled));
  const others = spread(good.filter(({ score }) => score < top - FIRST_MARGIN).map(({ filled }) => filled));
  return {
    fillings: [...foremost, ...others].slice(0, MOST_WORDINGS),
    first: Math.min(foremost.length, MOST_WORDINGS),
  };
}

/** The phrases of a slot to try: of those that tell the same, the best wordings and the shortest one. */
function optionsOf(slot: Slot, turn: number, most: number): Option[] {
  const alike = new Map<string, Option[]>();
  const texts = new Set<string>();
  for (const [id, phrase] of slot.phrases.entries()) {
    // A user's line with nothing to leave out gives the same words twice.
    const text = phrase.sentences.map((sentence) => sentence.text).join(' ');
    if (texts.has(text)) continue;
    texts.add(text);
    const option: Option = {
      id: id + 1,
      phrase,
      says: bits(phrase.says),
      needs: bits(phrase.needs),
      bars: bits(phrase.bars),
      less: phrase.less,
      measured: measured(phrase.sentences),
    };
    const signature = `${option.says} ${option.needs} ${option.bars}`;
    const group = alike.get(signature);
    if (group) group.push(option);
    else alike.set(signature, [option]);
  }
  const options = [...alike.values()].flatMap((group) => {
    if (group.length <= most) return group;
    const start = turn % group.length;
    const turned = [...group.slice(start), ...group.slice(0, start)].sort((a, b) => a.less - b.less);
    const shortest = group.reduce((a, b) => (b.measured.characters < a.measured.characters ? b : a));
    return [...new Set([...turned.slice(0, most), shortest])];
  });
  if (slot.optional) options.push({ id: 0, phrase: null, says: 0, needs: 0, bars: 0, less: 0, measured: NOTHING });
  // The telling ones first, so that the rest is soon out of reach.
  return options.sort((a, b) => worthOf(b.says) - b.less - (worthOf(a.says) - a.less));
}

function count(told: number): number {
  let ones = 0;
  for (let left = told; left !== 0; left &= left - 1) ones++;
  return ones;
}

/** What makes a message heavier to read, in points: a high reading grade, more about the user than the reader. */
function heaviness({ words, sentences, syllables, aboutReader }: Sofar, room: Room): number {
  const grade = 0.39 * (words / Math.max(sentences, 1)) + 11.8 * (syllables / Math.max(words, 1)) - 15.59;
  return (grade > 8.8 ? Math.min(10, 4 + grade - 8.8) : 0) + (room.aboutReader && aboutReader * 2 < words ? 7 : 0);
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
