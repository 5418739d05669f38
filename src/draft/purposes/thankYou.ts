import { thankYouOf } from '../later/thankYou';
import { oneDone, oneLearned } from '../review/rules/conversation';
import { type LetterPlan, lacking } from './plan';

/** Thanks for what was given, says what it changed, then what was done about it. */
export const thankYou: LetterPlan = {
  letter: thankYouOf,
  missing: (brief) => lacking(brief, 'talk', 'learned', 'did'),
  rules: [oneLearned, oneDone],
};
