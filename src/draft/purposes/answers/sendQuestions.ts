import { sendQuestionsOf } from '../../later/answering';
import { lastReply } from '../../later/reading/reply';
import { found, type Rule } from '../../review/findings';
import { type LetterPlan, missingReply } from '../plan';

const MOST = 3;

/** One to three questions, where they asked for some. */
const fewQuestions: Rule = {
  id: 'few-questions',
  weight: 'suggestion',
  check: ({ read: { questions }, facts }) =>
    lastReply(facts)?.answer !== 'questions' || (questions >= 1 && questions <= MOST) ? [] : [found('few_questions')],
};

/** The questions that they would like to have in writing. */
export const sendQuestions: LetterPlan = {
  letter: sendQuestionsOf,
  missing: missingReply,
  rules: [fewQuestions],
};
