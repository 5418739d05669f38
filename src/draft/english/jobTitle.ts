import {
  GROUP,
  HEADS,
  JOINERS,
  MODIFIERS_OF,
  NO_TITLE,
  PERSON_ENDING,
  PROPER,
  SENIORITY,
  TITLE_ABBREVIATIONS,
  WITHOUT_ARTICLE,
} from '../data/titles';

import { withIndefinite } from './grammar';
import { isClean } from './sayable';

/** A job title as a sentence can use it. */
export interface Title {
  /** "senior data engineer" */
  text: string;
  /** "a senior data engineer", "head of estates" */
  withArticle: string;
  /** What such a person does, without how senior: "data engineering"; null where no English word is known for it. */
  field: string | null;
}

/** The longest title that a sentence can bear. */
const LONGEST = 60;

const isCode = (word: string): boolean => /\p{Lu}.*\p{Lu}|\d|&/u.test(word);

/** `word` as it stands inside a sentence. `shouting`: the whole line is in capitals, so that capitals tell nothing. */
function small(word: string, shouting: boolean): string {
  if (PROPER.has(word)) return word;
  return word
    .split('-')
    .map((part) => {
      if (PROPER.has(part)) return part;
      if (shouting) return part.length <= 3 && !JOINERS.has(part.toLowerCase()) ? part : part.toLowerCase();
      return isCode(part) || /^[CR]$/u.test(part) ? part : part.toLowerCase();
    })
    .join('-');
}

/** The title of `raw` itself: its first part, without brackets, levels and the company after "at". */
function core(raw: string): string {
  const line = raw
    .toWellFormed()
    .normalize('NFC')
    .replace(/\([^)]*\)?|\[[^\]]*\]?/gu, ' ')
    .replace(/[\p{Extended_Pictographic}\u{FFFD}\p{Cc}\p{Cf}]/gu, ' ')
    .split(/[|•·;:]|\s[-–—/]\s|\s(?:at|@|bei|chez)\s|\s@/u)[0];
  const [beforeComma = '', ...afterComma] = (line ?? '').split(',');
  // "Data Engineer, Payments" ends at the comma; in "Monitoring, Evaluation and Learning Specialist" the title ends the list.
  const whole =
    afterComma.length === 0 || beforeComma.trim().split(' ').some(isHead) || WITHOUT_ARTICLE.test(beforeComma.trim());
  return (whole ? beforeComma : (line ?? ''))
    .replace(/\b(?:I{2,3}|IV|[1-5]|L[1-9])$/u, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.\-–—*]+|[\s.!?,'’&/\-–—*]+$/gu, '');
}

/** Reads a job title; null for what is none, or too long to say. */
export function readTitle(raw: string): Title | null {
  const title = core(raw);
  if (
    title === '' ||
    title.length > LONGEST ||
    NO_TITLE.test(title) ||
    (title.includes(',') && !isHead(title.split(' ').at(-1) ?? '')) ||
    !/\p{L}{3}|\p{Lu}{2}|\p{Script=Han}/u.test(title) ||
    !isClean(title)
  )
    return null;
  const words = title.split(' ').map((word) => TITLE_ABBREVIATIONS.get(word.toLowerCase().replace(/\.$/u, '')) ?? word);
  const shouting = title === title.toUpperCase() && words.some((word) => word.length > 4);
  const known = words.some((word) => isHead(word)) || WITHOUT_ARTICLE.test(title);
  if (!known) return { text: words.join(' '), withArticle: words.join(' '), field: null };
  const text = words.map((word) => small(word === '&' ? 'and' : word, shouting)).join(' ');
  return {
    text,
    withArticle: WITHOUT_ARTICLE.test(text) || GROUP.test(text) ? text : withIndefinite(text),
    field: fieldOf(text),
  };
}

/** Whether a title is one that this module knows, in English. */
export const isTitle = (raw: string): boolean => {
  const title = core(raw);
  const words = title.split(' ');
  return words.length <= 6 && (isHead(words.at(-1) ?? '') || WITHOUT_ARTICLE.test(title));
};

const isHead = (word: string): boolean => HEADS.has(singular(word)) || PERSON_ENDING.test(word);
const singular = (word: string): string => word.toLowerCase().replace(/[^\p{L}-]/gu, '');

/** The field of a title in small letters: "data engineering" of "senior data engineer", "estates" of "head of estates". */
function fieldOf(text: string): string | null {
  const led = /^(?:.*\b)?(?:head|director|chief|vice[- ]president|manager|lead)(?:,| of| for) (.+)$/iu.exec(text);
  if (led?.[1]) return led[1].replace(/^the /u, '');
  const words = text.split(' ').filter((word) => !SENIORITY.has(word.toLowerCase()));
  const head = words.at(-1)?.toLowerCase() ?? '';
  const activity = HEADS.get(head) ?? (/\p{L}maker$/u.test(head) ? head.replace(/er$/u, 'ing') : null);
  const modifiers = words.slice(0, -1);
  if (!activity || modifiers.some((word) => JOINERS.has(word))) return null;
  const apt = MODIFIERS_OF.get(head);
  const kept = apt ? modifiers.filter((word) => apt.includes(word.toLowerCase())) : modifiers;
  if (head === 'manager' && kept.length === 0) return null;
  if (
    head === 'teacher' &&
    kept.length === 1 &&
    !/^(?:head|primary|secondary|school|nursery|supply|class)$/iu.test(kept[0] ?? '')
  )
    return `teaching ${kept[0]}`;
  return [...kept, activity].join(' ');
}
