import { wholeWords } from '../../../model/pattern';
import { WEEKDAY } from '../../data/calendar';
import { lastReply } from '../../later/reading/reply';
import { found, type Rule } from '../../review/findings';

const A_DAY = wholeWords`
  ${WEEKDAY}
  day
  time
  hour
  week
  when
  tomorrow
  today
`;

/** Whoever said yes is asked for a day, or gets the one they offered taken up. */
export const asksForDay: Rule = {
  id: 'asks-for-day',
  weight: 'suggestion',
  check: ({ read: { text }, facts }) =>
    lastReply(facts)?.answer !== 'yes' || A_DAY.test(text) ? [] : [found('asks_for_day')],
};
