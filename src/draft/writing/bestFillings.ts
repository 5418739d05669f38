import type { Claim } from './claim';
import { readingGrade, type Size, sizeOf } from './size';

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
  sentences: Claim[];
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
  size: Size;
}

/** A way to fill a message: one phrase or null a slot. */
export type Filling = (Phrase | null)[];

/** The wordings of a message; the first `first` of them are as good as the best. */
export interface Wordings {
  fillings: Filling[];
  first: number;
}

const VITAL = BIT.why | BIT.ground | BIT.learned | BIT.when;
const NOTHING: Size = { characters: 0, words: 0, sentences: 0, syllables: 0, aboutReader: 0 };
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

/** A filling of the first slots: what it tells and how much it takes. */
interface PartialFilling {
  told: number;
  repeated: number;
  /** In the unit of the room. */
  taken: number;
  size: Size;
  less: number;
  /** Names the wordings of the first three slots: one message is kept for each. */
  key: number;
}
const EMPTY: PartialFilling = { told: 0, repeated: 0, taken: 0, size: NOTHING, less: 0, key: 0 };

/** A whole filling and what it is worth. */
interface Ranked {
  score: number;
  told: number;
  filling: Filling;
}

/**
 * The best ways to fill the slots within the room; neighbours differ in more than their last words. None when nothing
 * fits. `turn` chooses between phrases that tell the same.
 */
export function bestFillings(slots: readonly Slot[], room: Room, turn = 0): Wordings {
  const ranked = rankedFillings(slots, room, turn);
  const top = Math.max(0, ranked[0]?.score ?? 0);
  // Another wording says it otherwise; it does not leave out what makes the message this reader's.
  const vital = (ranked[0]?.told ?? 0) & VITAL;
  const good = ranked.filter(({ score, told }) => score >= top - MARGIN && (told & vital) === vital);
  const foremost = spread(good.filter(({ score }) => score >= top - FIRST_MARGIN).map(({ filling }) => filling));
  const others = spread(good.filter(({ score }) => score < top - FIRST_MARGIN).map(({ filling }) => filling));
  return {
    fillings: [...foremost, ...others].slice(0, MOST_WORDINGS),
    first: Math.min(foremost.length, MOST_WORDINGS),
  };
}

/** Walks all fillings that may come near the best, and keeps the best of each wording of the first three slots. */
function rankedFillings(slots: readonly Slot[], room: Room, turn: number): Ranked[] {
  const table = slots.map((slot, index) => optionsOf(slot, turn, index === 0 ? MOST_OPENINGS : MOST_ALIKE));
  /** What the slots from an index on can still tell: a message that cannot come near the best is left alone. */
  const still = table.map((_, index) =>
    table.slice(index).reduce((all, options) => options.reduce((sum, { says }) => sum | says, all), 0),
  );
  let top = 0;
  const best = new Map<number, Ranked>();
  const picked: (Phrase | null)[] = [];
  const walk = (index: number, partial: PartialFilling): void => {
    const options = table[index];
    if (options === undefined) {
      if (partial.taken === 0) return;
      const score = worthOf(partial.told) - partial.repeated * 4 - partial.less - heaviness(partial.size, room);
      top = Math.max(top, score);
      const known = best.get(partial.key);
      if (known === undefined || score > known.score)
        best.set(partial.key, { score, told: partial.told, filling: [...picked] });
      return;
    }
    const reach = worthOf(partial.told | (still[index] ?? 0)) - partial.repeated * 4 - partial.less;
    if (reach < top - MARGIN) return;
    for (const option of options) {
      const next = extended(partial, option, room, index);
      if (next === null) continue;
      picked.push(option.phrase);
      walk(index + 1, next);
      picked.pop();
    }
  };
  walk(0, EMPTY);
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** `partial` with one more slot filled; null where the option does not go with it, or there is no room left. */
function extended(partial: PartialFilling, option: Option, { unit, most }: Room, index: number): PartialFilling | null {
  const { id, phrase, says, needs, bars, less, size } = option;
  if ((needs & partial.told) !== needs || (bars & partial.told) !== 0) return null;
  const gap = phrase === null || partial.taken === 0 || unit === 'words' ? 0 : 1;
  const taken = partial.taken + gap + size[unit];
  if (taken > most) return null;
  return {
    told: partial.told | says,
    repeated: partial.repeated + count(says & partial.told),
    taken,
    size: added(partial.size, size),
    less: partial.less + less,
    key: index < 3 ? partial.key * 1000 + id : partial.key,
  };
}

const added = (a: Size, b: Size): Size => ({
  characters: a.characters + b.characters,
  words: a.words + b.words,
  sentences: a.sentences + b.sentences,
  syllables: a.syllables + b.syllables,
  aboutReader: a.aboutReader + b.aboutReader,
});

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
      size: sizeOf(phrase.sentences),
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
    const shortest = group.reduce((a, b) => (b.size.characters < a.size.characters ? b : a));
    return [...new Set([...turned.slice(0, most), shortest])];
  });
  if (slot.optional) options.push({ id: 0, phrase: null, says: 0, needs: 0, bars: 0, less: 0, size: NOTHING });
  // The telling ones first, so that the rest is soon out of reach.
  return options.sort((a, b) => worthOf(b.says) - b.less - (worthOf(a.says) - a.less));
}

function count(told: number): number {
  let ones = 0;
  for (let left = told; left !== 0; left &= left - 1) ones++;
  return ones;
}

/** What makes a message heavier to read, in points: a high reading grade, more about the user than the reader. */
function heaviness(size: Size, room: Room): number {
  const grade = readingGrade(size);
  return (
    (grade > 8.8 ? Math.min(10, 4 + grade - 8.8) : 0) + (room.aboutReader && size.aboutReader * 2 < size.words ? 7 : 0)
  );
}

/** Reorders so that neighbours open differently: one of each opening in turn. */
function spread(fillings: readonly Filling[]): Filling[] {
  const groups = new Map<string, Filling[]>();
  for (const filling of fillings) {
    const opening = filling.find((phrase) => phrase !== null)?.sentences[0]?.text ?? '';
    groups.set(opening, [...(groups.get(opening) ?? []), filling]);
  }
  const turns: Filling[] = [];
  for (let turn = 0; turns.length < fillings.length; turn++)
    for (const group of groups.values()) {
      const filling = group[turn];
      if (filling !== undefined) turns.push(filling);
    }
  return turns;
}
