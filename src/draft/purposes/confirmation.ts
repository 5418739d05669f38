import { wholeWords } from '../../model/pattern';
import { MONTH, WEEKDAY } from '../data/calendar';
import { confirmationOf } from '../later/confirmation';
import { appointmentOf } from '../later/reading/appointment';
import { found, type Rule } from '../review/findings';
import type { LetterPlan } from './plan';

const A_DAY = wholeWords`
  ${WEEKDAY}
  tomorrow
  today
  the \d{1,2}(?:st|nd|rd|th)
  \d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}
  which day
  when would
`;

/** A confirmation says when. */
const saysWhen: Rule = {
  id: 'says-when',
  weight: 'suggestion',
  check: ({ read: { text }, facts }) => (appointmentOf(facts) === null || A_DAY.test(text) ? [] : [found('says_when')]),
};

/** Confirms what was agreed and logged, and nothing else; else it answers the reply and asks for a day. */
export const confirmation: LetterPlan = {
  letter: confirmationOf,
  missing: ({ facts }) => (appointmentOf(facts) === null ? ['appointment'] : []),
  rules: [saysWhen],
};
