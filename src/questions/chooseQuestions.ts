import type { Goal } from '../model/message';
import { QUESTION_KINDS } from './bank/index';
import type { Question, QuestionKind } from './question';

/** The words of every kind by their first two letters: longest first, so that the first that stands there is the longest. */
const WORDS: ReadonlyMap<string, readonly { word: string; kind: QuestionKind }[]> = byBeginning();

function byBeginning(): Map<string, { word: string; kind: QuestionKind }[]> {
  const words = new Map<string, { word: string; kind: QuestionKind }[]>();
  for (const kind of QUESTION_KINDS)
    for (const word of kind.words) {
      const start = word.slice(0, 2);
      words.set(start, [...(words.get(start) ?? []), { word, kind }]);
    }
  for (const list of words.values()) list.sort((a, b) => b.word.length - a.word.length);
  return words;
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Every word of the bank that a text has, with where it stands. */
function matches(text: string): { word: string; kind: QuestionKind; at: number }[] {
  const low = text.toLowerCase();
  const found: { word: string; kind: QuestionKind; at: number }[] = [];
  for (let at = 0; at < low.length; at++) {
    if (!isLetter(low[at]) || isLetter(low[at - 1])) continue;
    for (const { word, kind } of WORDS.get(low.slice(at, at + 2)) ?? []) {
      if (!low.startsWith(word, at) || (word.length <= 3 && isLetter(low[at + word.length]))) continue;
      found.push({ word, kind, at });
      // What stands inside a longer word is not seen: the counsel of "legal counsel" is no counsellor.
      at += word.length - 1;
      break;
    }
  }
  return found;
}

/** The kind of work that a wish is of; null where no word of the bank is in it. The longest word decides, then the last. */
export function kindOf(wish: string): QuestionKind | null {
  const [best] = matches(wish).sort((a, b) => b.word.length - a.word.length || b.at - a.at);
  return best?.kind ?? null;
}

/**
 * The kind of work of a job title, whose last word says what somebody is: a "school cook" works in a kitchen. Two words that
 * belong together say more than one: an "air traffic controller" controls no accounts.
 */
export function kindOfTitle(title: string): QuestionKind | null {
  const found = matches(title);
  return (found.findLast(({ word }) => word.includes(' ')) ?? found.at(-1))?.kind ?? null;
}

/** Every kind of work that a wish has a word of. */
export const kindsOf = (wish: string): ReadonlySet<QuestionKind> => new Set(matches(wish).map(({ kind }) => kind));

interface Chosen {
  /** For a part of the work that one of the texts names. */
  close: string[];
  /** These fit all in it. */
  general: string[];
}

/** The questions of a kind of work, for one who is spoken with already: those of the parts that one of `texts` names, and those for all. */
export const questionsOfKind = (kind: QuestionKind, goal: Goal, texts: readonly string[]): Chosen =>
  chosenOf(kind.questions[goal], texts);

/** The same of those that fit a first letter: short, plain, and answered in two lines. */
export const firstQuestionsOf = (kind: QuestionKind, goal: Goal, texts: readonly string[]): Chosen =>
  chosenOf(kind.first[goal] ?? [], texts);

function chosenOf(questions: readonly Question[], texts: readonly string[]): Chosen {
  const low = texts.map((text) => ` ${text.toLowerCase()}`);
  const holds = (word: string): boolean => low.some((text) => text.search(patternOf(word)) >= 0);
  const close: string[] = [];
  const general: string[] = [];
  for (const question of questions)
    if (typeof question === 'string') general.push(question);
    else if (question.only.some(holds)) close.push(question.text);
  return { close, general };
}

/** A word at its beginning; a short one whole, for it begins too many others. */
const patternOf = (word: string): RegExp =>
  new RegExp(
    `[^\\p{L}\\p{N}]${word.replace(/[^\p{L}\p{N}\s]/gu, '.')}${word.length <= 3 ? '(?![\\p{L}\\p{N}])' : ''}`,
    'u',
  );
