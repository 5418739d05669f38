import { askAgainOf } from '../../later/answering';
import { noGuilt } from '../../review/rules/conversation';
import { noAttachment } from '../../review/rules/style';
import type { LetterPlan } from '../plan';

/** Asks again, months later or when they said: never the same, and for less. */
export const askAgain: LetterPlan = {
  letter: askAgainOf,
  missing: ({ facts: { history } }) => (history.sent.length === 0 ? ['earlierRequest'] : []),
  rules: [noGuilt, noAttachment],
};
