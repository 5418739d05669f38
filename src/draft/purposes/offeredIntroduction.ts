import { introductionAskOf } from '../later/introductions';
import { question } from '../review/rules/ask';
import { asksWho } from './introductionAsk';
import type { LetterPlan } from './plan';

/** Takes up the introduction that they offered, to the very person they named. */
export const offeredIntroduction: LetterPlan = {
  letter: introductionAskOf,
  missing: () => [],
  rules: [question, asksWho],
};
