import { oneOf } from '../../model/pattern';
import { COMMON_VERBS } from '../data/verbs';
import { secondPerson } from './grammar';

const ADVERBS = new Set(
  'also always never usually often really still only then just even rarely sometimes mostly hardly once soon now ever mainly simply typically generally actually first'.split(
    ' ',
  ),
);
/** Words that cannot follow "your": after them "her" is "you". */
const NO_NOUN = new RegExp(
  `^${oneOf`
    ${oneOf`
      to
      that
      about
      how
      what
      when
      where
      why
      if
      and
      or
      but
      for
      from
      in
      on
      at
      by
      with
      as
      because
      so
      a
      an
      the
      it
      is
      was
      of
      into
      off
      up
      out
      again
      too
      very
      more
      most
      twice
      once
    `}(?![\p{L}'’])
    [^\p{L}]*$
  `}`,
  'iu',
);
/** What follows a verb, and not a noun in the plural: "writes to", "checks the". */
const AFTER_VERB = new RegExp(
  `^${oneOf`
    ${oneOf`
      the
      a
      an
      to
      at
      in
      on
      for
      with
      from
      by
      before
      after
      during
      until
      without
      through
      and
      or
      her
      his
      your
      my
      its
      their
      it
      them
      every
      each
      all
      no
      up
      out
      off
      about
      into
      over
      than
      that
      what
      how
      when
      only
      more
      most
      twice
      once
      two
      three
      four
      five
      six
      seven
      eight
      nine
      ten
      twelve
      twenty
      some
      many
      daily
      well
    `}(?!\p{L})
    \d
  `}`,
  'iu',
);

type Pronoun = 'he' | 'she' | 'they';

interface Who {
  /** The reader's given and full name, as the notes may use them. */
  names: string[];
}

/** A word of a note, taken apart: marks, letters, and what follows them. */
interface Word {
  before: string;
  core: string;
  after: string;
  /** The reader's name stood here; the letters are "you". */
  isReader: boolean;
}

/** How far a note is turned. */
interface Turning {
  /** The reader was named: their verb is still to come. */
  expecting: boolean;
  /** The reader's last verb stood in the third person: one that follows "and" does too. */
  agreeing: boolean;
  /** "They" was the reader once, at the beginning: later it may be things. */
  tookThey: boolean;
}

/**
 * A note about the reader, said to the reader: "He reads the protocol" as "you read the protocol". Only the reader's own
 * pronoun is turned; another person's stays.
 */
export function toSecondPerson(note: string, { names }: Who): string {
  const pronoun = pronounOf(note);
  const words = wordsOf(note, names, pronoun);
  const turning: Turning = { expecting: false, agreeing: false, tookThey: false };
  return words
    .map(({ before, after }, index) => `${before}${turnedCore(words, index, pronoun, turning)}${after}`)
    .join(' ');
}

/** The pronoun by which a note speaks of the reader; null where it has none. */
function pronounOf(note: string): Pronoun | null {
  const first = /\b(he|she|they)\b/iu.exec(note)?.[1]?.toLowerCase();
  if (first === 'they' && !/^(?:they\b|said they\b|says they\b)/iu.test(note)) return null;
  if (first === 'he' || first === 'she' || first === 'they') return first;
  if (/\b(?:his|him|himself)\b/iu.test(note)) return 'he';
  return /\b(?:her|hers|herself)\b/iu.test(note) ? 'she' : null;
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Stands among the pieces of a note where the reader's name stood. */
const READER = Symbol('reader');
type Piece = string | typeof READER;

/** The words of a note, with the reader found in them by name. */
function wordsOf(note: string, names: readonly string[], pronoun: Pronoun | null): Word[] {
  const words: Piece[][] = [[]];
  for (const piece of piecesOf(note, names, pronoun)) {
    const [first = '', ...others]: Piece[] = piece === READER ? [READER] : piece.split(' ');
    words.at(-1)?.push(first);
    for (const other of others) words.push([other]);
  }
  return words.map(wordOf);
}

/** A note cut at the reader's names: "Maya's" is "your". Where it says "they" of the reader, a name is that too. */
function piecesOf(note: string, names: readonly string[], pronoun: Pronoun | null): Piece[] {
  const longestFirst = names.filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return [note];
  const name = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.map(escaped).join('|')})(['’]s)?(?![\p{L}\p{N}])`,
    'giu',
  );
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of note.matchAll(name)) {
    const named = pronoun === 'they' ? 'they' : READER;
    pieces.push(note.slice(end, match.index), match[1] === undefined ? named : 'your');
    end = match.index + match[0].length;
  }
  return [...pieces, note.slice(end)];
}

const written = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece === READER ? 'you' : piece)).join('');

function wordOf(pieces: readonly Piece[]): Word {
  const reader = pieces.indexOf(READER);
  const before = written(pieces.slice(0, reader));
  const after = written(pieces.slice(reader + 1));
  if (reader >= 0 && !/\p{L}/u.test(before) && !/^['’]/u.test(after))
    return { before, core: 'you', after, isReader: true };
  const [, marks = '', core = '', rest = ''] = /^([^\p{L}]*)([\p{L}'’]*)(.*)$/su.exec(written(pieces)) ?? [];
  return { before: marks, core, after: rest, isReader: false };
}

/** The letters of one word as they are said to the reader; notes in `turning` what follows from it. */
function turnedCore(words: readonly Word[], index: number, pronoun: Pronoun | null, turning: Turning): string {
  const { core, after, isReader } = words[index] ?? { core: '', after: '', isReader: false };
  const low = core.toLowerCase().replace('’', "'");
  const next = textOf(words[index + 1]);
  if (isReader || (low === pronoun && !(low === 'they' && turning.tookThey))) {
    turning.tookThey ||= low === 'they';
    turning.expecting = low !== 'they';
    turning.agreeing = false;
    return 'you';
  }
  const other = pronoun === 'they' ? turnedThey(low, index, turning) : turnedPronoun(low, pronoun, after, next);
  if (other !== null) return other;
  if (turning.expecting && low !== '') {
    if (ADVERBS.has(low)) return core;
    const verb = secondPerson(core);
    turning.agreeing = verb !== core;
    turning.expecting = false;
    return verb;
  }
  if (turning.agreeing && isAlike(core, after, textOf(words[index - 1]), next)) return secondPerson(core);
  if (/^(?:that|which|who|because|while|when|if|I|it|we)$/u.test(low)) turning.agreeing = false;
  return core;
}

const textOf = (word: Word | undefined): string => (word ? `${word.before}${word.core}${word.after}` : '');

/** "They're" at the beginning, and "their" right after it. */
function turnedThey(low: string, index: number, turning: Turning): string | null {
  if (index === 0 && /^they'(?:re|ve|ll|d)$/u.test(low)) {
    turning.tookThey = true;
    return `you${low.slice(4)}`;
  }
  return turning.tookThey && index < 3 && low === 'their' ? 'your' : null;
}

const HIS: ReadonlyMap<string, string> = new Map([
  ['his', 'your'],
  ['him', 'you'],
  ['himself', 'yourself'],
]);
const HERS: ReadonlyMap<string, string> = new Map([
  ['hers', 'yours'],
  ['herself', 'yourself'],
]);

/** Other forms of "he" or "she", where that is the reader. */
function turnedPronoun(low: string, pronoun: Pronoun | null, after: string, next: string): string | null {
  if (pronoun === null) return null;
  if (low === `${pronoun}'s`)
    return /^(?:been|had|got|done|seen|taken|worked|\p{L}+ed)\b/u.test(next) ? 'you have' : 'you are';
  if (low === `${pronoun}'d` || low === `${pronoun}'ll`) return `you${low.slice(pronoun.length)}`;
  if (pronoun === 'he') return HIS.get(low) ?? null;
  if (low === 'her') return after === '' && !NO_NOUN.test(next) ? 'your' : 'you';
  return HERS.get(low) ?? null;
}

/** Whether a word is a second verb of the reader's: after "and" or a comma, and before what follows a verb. */
const isAlike = (core: string, after: string, previous: string, next: string): boolean =>
  /(?:^(?:and|or|but|then)|,)$/u.test(previous.toLowerCase()) &&
  (AFTER_VERB.test(next) || after === ',' || (after === '' && next !== '' && COMMON_VERBS.has(secondPerson(core))));
