import { CONFUSABLES } from './confusables';
import { fold } from './fold';

/** Alphabets whose letters are taken for each other's. Full-width Latin is a script of its own here: it is not typed by chance. */
const WIDE = /[\uff21-\uff3a\uff41-\uff5a]/u;
const SCRIPTS = [
  /(?![\uff21-\uff3a\uff41-\uff5a])\p{Script=Latin}/u,
  WIDE,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
];
/** Most names are Latin through and through, and need no more than this look. */
const LATIN = /^[^\u{250}-\u{10ffff}]*$/u;

/**
 * Whether a name takes letters from several of those alphabets. A name wholly in one of them, whichever it is, is
 * somebody's name and never suspicious.
 */
export const mixesScripts = (name: string): boolean =>
  !LATIN.test(name) && SCRIPTS.filter((script) => script.test(name)).length > 1;

interface Word {
  /** Folded as it is written. */
  written: string;
  /** Folded as it looks: letters of other alphabets as the Latin ones that they look like. */
  looks: string;
}

function wordsWithLooks(name: string): Word[] {
  const words = name.split(/[^\p{L}\p{M}\p{N}'’ʼ`]+/u).filter((word) => word !== '');
  return words.map((word) => ({
    written: WIDE.test(word) ? word.toLowerCase() : fold(word),
    looks: fold([...word.normalize('NFKD')].map((letter) => CONFUSABLES.get(letter) ?? letter).join('')),
  }));
}

/** Whether two names, as words, can be of one person: all words of the shorter stand in the longer, or first and last agree. */
export function wordsAgree(one: string[], other: string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 0) return false;
  return (
    short.every((word) => long.includes(word)) ||
    (short.length > 1 && short[0] === long[0] && short.at(-1) === long.at(-1))
  );
}

/**
 * Whether two names only look as if they could be one person's: a word of one is written in letters that look like the
 * other's and are not. At least one of the names must mix alphabets: two that are each wholly in one are two names.
 */
export function onlyLooksAlike(a: string, b: string): boolean {
  if (!mixesScripts(a) && !mixesScripts(b)) return false;
  const [one, other] = [wordsWithLooks(a), wordsWithLooks(b)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const looks = long.map((word) => word.looks);
  const written = new Set(long.map((word) => word.written));
  return (
    wordsAgree(
      short.map((word) => word.looks),
      looks,
    ) && short.some((word) => looks.includes(word.looks) && !written.has(word.written))
  );
}

/** The words of a name that mixes alphabets as they look, where that is not how they are written: who sees them types these. */
export const looksOf = (name: string): string[] =>
  mixesScripts(name)
    ? wordsWithLooks(name).flatMap(({ written, looks }) => (looks === written || looks === '' ? [] : [looks]))
    : [];
