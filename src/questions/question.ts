/**
 * What a question of the bank is. Each stands by itself, speaks to the reader and claims nothing about them but that they do this
 * kind of work. A first letter asks one of the `first`, right after a line on who is writing; the others are for the talk.
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

/** Questions for a first letter: plain, and easy to answer for somebody who does not know the asker yet. */
export type FirstQuestions = Readonly<Partial<Record<Goal, readonly Question[]>>>;

/** A kind of work, how it is recognised, and what to ask those who do it. */
export interface QuestionKind {
  kind: string;
  /**
   * Lower-case words, or beginnings of words ('bookbind'), by which a wish or a job title is known to be of this kind. Those of
   * up to three letters ('vet', 'hr') must be the whole word, or 'pr' would find 'printer'. No word is in two kinds, but one
   * may begin another: 'nurs' is in nursing, and 'nursery teach' in education. So the longest that matches at a place counts.
   */
  words: readonly string[];
  /** What to ask a stranger in a first letter. */
  first: FirstQuestions;
  /** What to ask in the talk itself, where there is time and some trust. */
  questions: QuestionsByGoal;
}
