import { introducerUpdateOf } from '../later/introductions';
import { introducedBy } from '../later/reading/people';
import { found, type Rule } from '../review/findings';
import { asksNothing, oneDone } from '../review/rules/conversation';
import { type LetterPlan, lacking } from './plan';

/** Names whom the introducer introduced. */
const namesIntroduced: Rule = {
  id: 'names-introduced',
  weight: 'suggestion',
  check: ({ read: { text }, facts }) => {
    const people = introducedBy(facts);
    const [first] = people;
    return first === undefined || people.some(({ short }) => text.includes(short.text.split(' ').at(-1) ?? ''))
      ? []
      : [found('names_introduced', { param: first.full.text })];
  },
};

/** Tells the introducer how it went, and asks for nothing. */
export const introducerUpdate: LetterPlan = {
  letter: introducerUpdateOf,
  missing: (brief) => lacking(brief, 'introduced', 'learned'),
  rules: [oneDone, namesIntroduced, asksNothing()],
};
