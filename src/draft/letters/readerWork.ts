import { WITHOUT_ARTICLE } from '../data/titles';
import { withIndefinite } from '../english/grammar';
import { readTitle, type Title } from '../english/jobTitle';
import { organisation, withThe } from '../english/sayable';
import { stems } from '../english/stems';
import { BROAD_HEADS, RANKS, VAGUE_HEADS } from './data/titleWords';
import { isPersonNoun } from './self';

/** Longest title, in words, that a sentence about the reader can bear. */
const LONGEST_TITLE = 4;
/** Longest name of an employer, in words. */
const LONGEST_FIRM = 5;

/** The words of a title before "of", "for" or a comma. */
export const coreOf = (noun: string): string => noun.split(/\s(?:of|for|in|at|on|with)\s|,/u)[0] ?? '';

export const headOf = (noun: string): string =>
  (coreOf(noun).split(' ').at(-1) ?? '').toLowerCase().replace(/(?<=[^s])s$/u, '');

/** Whether two names for a job name the same work: nurse and nurse, but of two managers only those of one thing. */
export function isSameWork(a: string, b: string): boolean {
  const [x, y] = [headOf(a), headOf(b)];
  if (x === '' || y === '') return false;
  const before = (noun: string) => stems(coreOf(noun.toLowerCase()).split(' ').slice(0, -1).join(' '));
  if (x === y) {
    if (!VAGUE_HEADS.has(x)) return true;
    const theirs = before(b);
    return [...before(a)].some((stem) => theirs.has(stem));
  }
  // "auditor" and "audit manager", "software tester" and "test engineer".
  if (!VAGUE_HEADS.has(x) && !BROAD_HEADS.has(x) && (VAGUE_HEADS.has(y) || BROAD_HEADS.has(y)))
    return coreOf(b)
      .toLowerCase()
      .split(' ')
      .slice(0, -1)
      .some((word) => x.startsWith(word) && /^(?:er|or|ist|ician|r)$/u.test(x.slice(word.length)));
  return false;
}

/** A job title as a sentence can bear it: short, plain, with its article; null where it is not. */
export function plainTitle(raw: string): Title | null {
  const [first = ''] = raw.split(/\s[/|•·–—-]\s/u);
  const [whole = ''] = first.split(/,\s/u);
  const read = readTitle(whole);
  if (read === null || /[/&|()]/u.test(read.text)) return null;
  const known = read.field !== null || isPersonNoun(read.text) || WITHOUT_ARTICLE.test(read.text);
  if (!known || read.text.split(' ').length > LONGEST_TITLE) return null;
  const head = headOf(read.text);
  if (!read.text.includes(' ') && (VAGUE_HEADS.has(head) || RANKS.has(head))) return null;
  if (/^(?:head|chief)\s(?!of\b|executive\b)/iu.test(read.text))
    return { ...read, withArticle: withIndefinite(read.text) };
  if (read.withArticle !== read.text || WITHOUT_ARTICLE.test(read.text) || /\b(?:crew|staff)$/iu.test(read.text))
    return read;
  const text = read.text.toLowerCase();
  return { ...read, text, withArticle: withIndefinite(text) };
}

/** Whether a title is one that people say of somebody: no letters that stand for something, no rank. */
export function isSpoken(title: string): boolean {
  const words = title.split(' ');
  if (words.length > 3 || /\b(?:senior|junior|lead|principal|chief|deputy|acting|interim)\b/iu.test(title))
    return false;
  if (words.some((word) => word.length <= 3 && !SHORT_WORDS.has(word.toLowerCase()))) return false;
  return words.length < 3 || !VAGUE_HEADS.has(headOf(title));
}

const SHORT_WORDS = new Set(
  'of and the art bee car dog law sea tax tea bus tv vet pub ice zoo gas oil fur gym air van bar spa war ski bus it ux ui'.split(
    ' ',
  ),
);

/** A firm as a sentence says it; null for the self-employed, and for a name too long to say. */
export function firmOf(raw: string | null | undefined): string | null {
  const name = raw == null ? null : organisation(raw.split(/\s[-–—/|]\s/u)[0] ?? raw);
  return name === null || name.split(' ').length > LONGEST_FIRM ? null : withThe(name);
}
