import { thankForNoOf } from '../../later/answering';
import { lastReply } from '../../later/reading/reply';
import { asksNothing } from '../../review/rules/conversation';
import { type LetterPlan, missingReply } from '../plan';

const nothing = asksNothing();

/** Thanks somebody who said no for answering; asks for nothing. Whoever named somebody else may be asked how to reach them. */
export const thankForNo: LetterPlan = {
  letter: thankForNoOf,
  missing: missingReply,
  rules: [{ ...nothing, check: (on) => (lastReply(on.facts)?.answer === 'passedOn' ? [] : nothing.check(on)) }],
};
