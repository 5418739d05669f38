import { HEADS } from '../data/titles';
import { withIndefinite } from '../english/grammar';
import type { Fact } from '../facts/types';
import { type Claim, stated } from '../writing/claim';
import { BARE_VERBS, OTHER_VERBS } from './data/selfWords';
import { isPersonNoun } from './self';

/** What the user wishes to learn about, as a noun phrase that "about" and "into" can govern. */
export interface Topic extends Claim {
  /** More than one thing: no verb in the singular goes with it. */
  isPlural: boolean;
  /** What somebody is called who does it, with an article, where the wish was to become one; else null. */
  one: Claim | null;
}

/** Makes a noun phrase of a wish that was read already: "teach adults" is "teaching adults", "vet" the work of one. */
export function topicOf(wish: Claim | null, typed: Fact | null): Topic | null {
  if (wish === null) return null;
  const own = (typed?.value ?? '').replace(/^an?\s/iu, '');
  // "Physician assistant" is no medicine: where there is no word for what somebody does, it is the work of one.
  const hasNoWord = HEADS.get(own.split(' ').at(-1)?.toLowerCase() ?? '') === null && isPersonNoun(own);
  const text = phraseOf(hasNoWord ? own : wish.text);
  const facts = wish.facts as Fact[];
  return text.split(' ').length > LONGEST
    ? null
    : { ...stated(text, ...facts), isPlural: isPlural(text), one: oneOf(text, facts) };
}

const LONGEST = 9;
const WORK_OF = 'the work of ';
const oneOf = (text: string, facts: readonly Fact[]): Claim | null =>
  text.startsWith(WORK_OF) ? stated(text.slice(WORK_OF.length), ...facts) : null;

function phraseOf(text: string): string {
  const [first = '', ...rest] = text.split(' ');
  const low = first.toLowerCase();
  if (
    rest.length > 0 &&
    (BARE_VERBS.has(low) || OTHER_VERBS.has(low)) &&
    !isPersonNoun(text) &&
    /^(?:the|a|an|my|our|with|for|in|on|to|people|children|kids|adults|others|things|\p{L}+s)\b/u.test(rest[0] ?? '')
  )
    return [gerund(low), ...rest].join(' ');
  const person = text.replace(/^an?\s/iu, '');
  if (isPersonNoun(person) && !/\b(?:work|care|life)\b/u.test(person)) return `${WORK_OF}${withIndefinite(person)}`;
  return text;
}

const gerund = (verb: string): string =>
  /[^e]e$/u.test(verb) && verb !== 'be'
    ? `${verb.slice(0, -1)}ing`
    : /^(?:run|cut|fit|get|plan|ship|set|sit|swim|dig|knit|run|stop|spin|trim|put|let|win|grab|shop)$/u.test(verb)
      ? `${verb}${verb.at(-1)}ing`
      : `${verb}ing`;

const isPlural = (text: string): boolean => {
  const head = (text.split(/\s(?:of|for|in|at|on|with|and)\s/u)[0] ?? '').split(' ');
  const last = head.at(-1) ?? '';
  return (/[^su]s$/iu.test(last) && !/ics$/iu.test(last) && !/ing$/iu.test(head[0] ?? '')) || /\sand\s/u.test(text);
};
