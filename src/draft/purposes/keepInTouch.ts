import { keepInTouchOf } from '../later/keepInTouch';
import { asksNothing, oneDone, oneLearned } from '../review/rules/conversation';
import { type LetterPlan, lacking } from './plan';

/** A word some time after: the news, what came of what they said; asks for no more than an offer they made. */
export const keepInTouch: LetterPlan = {
  letter: keepInTouchOf,
  missing: (brief) => lacking(brief, 'learned', 'did'),
  rules: [oneLearned, oneDone, asksNothing(1)],
};
