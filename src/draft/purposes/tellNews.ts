import { tellNewsOf } from '../later/news';
import { asksNothing } from '../review/rules/conversation';
import type { LetterPlan } from './plan';

/** The user's own news, for everybody who helped: first the news, then the thanks; asks for nothing. */
export const tellNews: LetterPlan = {
  letter: tellNewsOf,
  missing: () => [],
  rules: [asksNothing()],
};
