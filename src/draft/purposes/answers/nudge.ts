import { nudgeOf } from '../../later/answering';
import { noGuilt } from '../../review/rules/conversation';
import { type LetterPlan, missingReply } from '../plan';

/** Asks once more, for less: they answered, the user wrote back, and it is quiet. */
export const nudge: LetterPlan = {
  letter: nudgeOf,
  missing: missingReply,
  rules: [noGuilt],
};
