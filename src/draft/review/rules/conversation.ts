import { wholeWords } from '../../../model/pattern';
import { overlap } from '../../english/stems';
import { found, type Rule } from '../findings';

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
export const noGuilt: Rule = {
  id: 'no-guilt',
  weight: 'suggestion',
  check: ({ read: { text } }) => {
    const match = GUILT.exec(text);
    return match === null
      ? []
      : [found('no_guilt', { param: match[0], place: { start: match.index, end: match.index + match[0].length } })];
  },
};

/** A thank-you names one thing learned, where the history holds one. */
export const oneLearned: Rule = {
  id: 'one-learned',
  weight: 'suggestion',
  check: ({ read: { text }, facts: { history } }) =>
    history.learned.length === 0 || history.learned.some(({ value }) => overlap(value, text) >= 0.3)
      ? []
      : [found('one_learned')],
};

/** A thank-you names one thing done, where the history holds one. */
export const oneDone: Rule = {
  id: 'one-done',
  weight: 'suggestion',
  check: ({ read: { text }, facts: { history } }) =>
    history.did.length === 0 || history.did.some(({ value }) => overlap(value, text) >= 0.3) ? [] : [found('one_done')],
};

/** Asks for nothing, or for no more than it may. */
export const asksNothing = (most = 0): Rule => ({
  id: 'asks-nothing',
  weight: 'suggestion',
  check: ({ read: { questions } }) => (questions > most ? [found('asks_nothing')] : []),
});
