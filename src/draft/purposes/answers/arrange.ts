import { arrangeOf } from '../../later/answering';
import { noGuilt } from '../../review/rules/conversation';
import { type LetterPlan, missingReply } from '../plan';
import { asksForDay } from './asksForDay';

/** Agrees on a time with somebody who said yes: takes up the day they offered, or asks for one. Confirms nothing. */
export const arrange: LetterPlan = {
  letter: arrangeOf,
  missing: missingReply,
  rules: [asksForDay, noGuilt],
};
