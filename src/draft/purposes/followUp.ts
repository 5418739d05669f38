import { wholeWords } from '../../model/pattern';
import { wordsOf } from '../channels/limits';
import { MONTH } from '../data/calendar';
import { followUpOf } from '../later/followUp';
import { lastReply } from '../later/reading/reply';
import { found, type Rule } from '../review/findings';
import { question } from '../review/rules/ask';
import { noGuilt } from '../review/rules/conversation';
import { noAttachment } from '../review/rules/style';
import type { LetterPlan } from './plan';

const RECALLS = wholeWords`
  last (?:week|month)
  last (?:note|try|question|time|one|word|thing)
  earlier
  yesterday
  wrote
  asked
  my (?:first |last )?(?:message|note|question|e-?mail|letter)
  messages? from me
  ago
  before
  again
  remember
  (?:on|in) (?:\d{1,2} )?${MONTH}
  on (?:Mon|Tues|Wednes|Thurs|Fri)day
`;

/** A second message recalls the first. */
const recallsFirst: Rule = {
  id: 'recalls-first',
  weight: 'suggestion',
  check: ({ read: { text }, facts }) =>
    facts.history.sent.length === 0 || lastReply(facts) !== null || RECALLS.test(text) ? [] : [found('recalls_first')],
};

/** How many words a reminder may have, however short the first message was. */
const FEW_WORDS = 60;

/** A reminder is no longer than the first message, or short. */
const smaller: Rule = {
  id: 'smaller',
  weight: 'suggestion',
  check: ({ read: { text }, facts }) => {
    const first = facts.history.sent.find(({ kind }) => kind === 'request')?.text ?? '';
    const isReminder = first.length > 0 && lastReply(facts) === null;
    return isReminder && wordsOf(text).length > Math.max(wordsOf(first).length, FEW_WORDS) ? [found('smaller')] : [];
  },
};

/** A second message to somebody who has answered may ask nothing more. */
const asksOne: Rule = {
  ...question,
  check: (on) => (lastReply(on.facts) === null ? question.check(on) : []),
};

/** After silence a smaller ask, once and a second time at most; after an answer, what that answer calls for. */
export const followUp: LetterPlan = {
  letter: followUpOf,
  missing: ({ facts: { history } }) =>
    history.sent.some(({ kind }) => kind === 'request' || kind === 'follow-up') ? [] : ['earlierRequest'],
  rules: [asksOne, recallsFirst, smaller, noGuilt, noAttachment],
};
