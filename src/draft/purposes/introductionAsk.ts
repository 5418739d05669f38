import { introductionAskOf } from '../later/introductions';
import { namedBy } from '../later/reading/people';
import { found, type Rule } from '../review/findings';
import { question } from '../review/rules/ask';
import { type LetterPlan, lacking } from './plan';

/** Asks for a person. */
export const asksWho: Rule = {
  id: 'asks-who',
  weight: 'hard',
  check: ({ read: { text }, facts }) =>
    namedBy(facts).some(({ person }) => text.includes(person.short.text)) ||
    /\b(?:who|whom|anyone|anybody|someone|somebody|introduc\w+|a name|names|people)\b/iu.test(text)
      ? []
      : [found('asks_who')],
};

/** Asks for the person who was named; else leans on what the reader said, and asks for somebody to learn from. */
export const introductionAsk: LetterPlan = {
  letter: introductionAskOf,
  missing: (brief) => lacking(brief, 'learned'),
  rules: [question, asksWho],
};
