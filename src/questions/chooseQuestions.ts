import type { Goal } from '../model/message';
import { QUESTION_KINDS } from './bank/index';
import type { QuestionKind } from './question';

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

/** The questions for a first letter of a kind of work: `close` are for a part of it that one of `texts` names, `general` fit all in it. */
export function firstQuestionsOf(
  kind: QuestionKind,
  goal: Goal,
  texts: readonly string[],
): { close: string[]; general: string[] } {
  const low = texts.map((text) => ` ${text.toLowerCase()}`);
  const holds = (word: string): boolean =>
    low.some((text) => {
      const at = text.search(
        new RegExp(
          `[^\\p{L}\\p{N}]${word.replace(/[^\p{L}\p{N}\s]/gu, '.')}${word.length <= 3 ? '(?![\\p{L}\\p{N}])' : ''}`,
          'u',
        ),
      );
      return at >= 0;
    });
  const close: string[] = [];
  const general: string[] = [];
  for (const question of kind.first[goal] ?? [])
    if (typeof question === 'string') general.push(question);
    else if (question.only.some(holds)) close.push(question.text);
  return { close, general };
}
