import { answerOf } from '../../later/answering';
import { noGuilt } from '../../review/rules/conversation';
import { type LetterPlan, missingReply } from '../plan';

/** Answers what they wrote: who is asking, that another time is fine. */
export const answer: LetterPlan = {
  letter: answerOf,
  missing: missingReply,
  rules: [noGuilt],
};
