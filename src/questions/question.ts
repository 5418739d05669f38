/**
 * What a question of the bank is. A letter asks one of them, right after a line on who is writing; so each stands by itself,
 * speaks to the reader and claims nothing about them but that they do this kind of work.
 *
 * A text may have slots, which whoever uses it fills in: `{topic}`, what the user wishes to learn about, as a noun phrase
 * ("harbour pilotage"); and, for a reader whose work is unknown, `{company}`, where they work, with its article.
 */

import type { Goal } from '../model/message';

/** A question for a part of a kind of work: for those whose wish or title has one of the words `only`, which the kind has too. */
export interface NarrowQuestion {
  text: string;
  only: readonly string[];
}

/** A string alone fits everybody in its kind of work. */
export type Question = string | NarrowQuestion;

export type QuestionsByGoal = Readonly<Record<Goal, readonly Question[]>>;

/** A kind of work, how it is recognised, and what to ask those who do it. */
export interface QuestionKind {
  kind: string;
  /**
   * Lower-case words, or beginnings of words ('bookbind'), by which a wish or a job title is known to be of this kind. Those of
   * up to three letters ('vet', 'hr') must be the whole word, or 'pr' would find 'printer'. No word is in two kinds, but one
   * may begin another: 'nurs' is in nursing, and 'nursery teach' in education. So the longest that matches at a place counts.
   */
  words: readonly string[];
  questions: QuestionsByGoal;
}
