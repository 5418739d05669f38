import { oneOf, wholeWords } from '../../../model/pattern';
import { overlap } from '../../english/stems';
import { type Check, found } from '../findings';

const RECALLS = wholeWords`
  last (?:week|month)
  earlier
  yesterday
  wrote
  asked
  my (?:first |last )?(?:message|note|question|e-?mail|letter)
  ago
  before
  again
  remember
  (?:on|in) (?:\d{1,2} )?${oneOf`
    January
    February
    March
    April
    May
    June
    July
    August
    September
    October
    November
    December
  `}
  on (?:Mon|Tues|Wednes|Thurs|Fri)day
`;

/** A second message recalls the first. */
export const recallsFirst: Check = ({ read: { text }, facts }) =>
  facts.history.sent.length === 0 || RECALLS.test(text) ? [] : [found('recalls_first')];

/** A second message is shorter than the first. */
export const smaller: Check = ({ read: { text }, facts }) => {
  const first = facts.history.sent.find(({ kind }) => kind === 'request')?.text ?? '';
  return first.length > 0 && text.length > Math.max(first.length * 1.3, 300) ? [found('smaller')] : [];
};

const GUILT = wholeWords`
  (?:haven['’]t|have not|never|not yet) (?:heard|received|got|had)
  no (?:response|answer|reply) (?:so far|yet|from you)
  (?:didn['’]t|did not|failed to|never) (?:reply|respond|answer|get back)
  still waiting
  disappointed
  ignor(?:ed|ing)
  as I (?:said|wrote) (?:before|already)
  (?:third|fourth) time
  left you (?:a )?(?:couple|several|\w+) (?:of )?(?:voicemails|messages)
  unless I hear
`;

/** A second message lays no guilt. */
export const noGuilt: Check = ({ read: { text } }) => {
  const match = GUILT.exec(text);
  return match === null
    ? []
    : [found('no_guilt', { param: match[0], place: { start: match.index, end: match.index + match[0].length } })];
};

const A_DAY = wholeWords`
  (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day
  tomorrow
  today
  the \d{1,2}(?:st|nd|rd|th)
  \d{1,2}(?:st|nd|rd|th)? (?:of )?${oneOf`
    January
    February
    March
    April
    May
    June
    July
    August
    September
    October
    November
    December
  `}
  which day
  when would
`;

/** A confirmation says when. */
export const saysWhen: Check = ({ read: { text } }) => (A_DAY.test(text) ? [] : [found('says_when')]);

/** A thank-you names one thing learned, where the history holds one. */
export const oneLearned: Check = ({ read: { text }, facts: { history } }) =>
  history.learned.length === 0 || history.learned.some(({ value }) => overlap(value, text) >= 0.3)
    ? []
    : [found('one_learned')];

/** A thank-you names one thing done, where the history holds one. */
export const oneDone: Check = ({ read: { text }, facts: { history } }) =>
  history.did.length === 0 || history.did.some(({ value }) => overlap(value, text) >= 0.3) ? [] : [found('one_done')];

/** Asks for a person. */
export const asksWho: Check = ({ read: { text } }) =>
  /\b(?:who|whom|anyone|anybody|someone|somebody|introduc\w+|a name|names|people)\b/iu.test(text)
    ? []
    : [found('asks_who')];

/** Names whom the introducer introduced. */
export const namesIntroduced: Check = ({ read: { text }, facts: { history } }) => {
  const names = history.introduced.map(({ name }) => name).filter((name) => name !== '');
  const [first] = names;
  return first === undefined ||
    names.some((name) => name.split(' ').some((word) => word.length > 1 && text.includes(word)))
    ? []
    : [found('names_introduced', { param: first })];
};

/** Asks for nothing. */
export const asksNothing: Check = ({ read: { questions }, purpose }) =>
  questions > (purpose === 'keep-in-touch' ? 1 : 0) ? [found('asks_nothing')] : [];
