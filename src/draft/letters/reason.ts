import { isClean, tidy } from '../english/sayable';
import type { Fact } from '../facts/types';
import { type Claim, stated } from '../writing/claim';
import { BARE_VERBS } from './data/selfWords';
import { FINITE_VERBS } from './data/verbForms';

/** The longest reason that a letter takes; a sentence of more words than a reader follows is left to the user to shorten. */
const MOST_WORDS = 34;
const MOST_WORDS_A_SENTENCE = 25;

/** A verb that says of somebody what they do: without one, a text is no sentence. */
const FINITE = new RegExp(`['’](?:s|m|re|ve|d|ll)\\b|n['’]t\\b|\\b${FINITE_VERBS}\\b`, 'iu');

/** Why the user wants to learn it, nearly as typed, as whole sentences; null where that is not possible. */
export function readReason(fact: Fact | null): Claim | null {
  if (fact === null) return null;
  const text = tidy(fact.value)
    .replace(/^(?:because|since|as|cos|for)\s+(?=\S)/iu, '')
    .replace(/[\s.!;,:–-]+$/u, '')
    .replace(/(?<![\p{L}'’])i(?=$|[\s'’,.;])/gu, 'I');
  if (!/\p{L}{2}/u.test(text) || !isClean(text)) return null;
  const sentence = asSentence(text);
  const ended = /[.!?]["”’]?$/u.test(sentence) ? sentence : `${sentence}.`;
  if (ended.split(' ').length > MOST_WORDS) return null;
  if (ended.split(/(?<=[.!?])\s+/u).some((one) => one.split(' ').length > MOST_WORDS_A_SENTENCE)) return null;
  return stated(ended.charAt(0).toUpperCase() + ended.slice(1), fact);
}

function asSentence(text: string): string {
  const [first = ''] = text.split(' ');
  if (/^to\s/iu.test(text)) return `I’d like ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  if (/^(?:I|we|my|our|you|he|she|they|it|there|this|that|people|nobody|everybody|somebody|one)\b/iu.test(text))
    return text;
  if (
    BARE_VERBS.has(first.toLowerCase()) ||
    /^(?:want|need|love|like|enjoy|hate|miss|hope|believe|think|feel|always|never|don['’]t|can['’]t|have|am|was|grew|saw|lost|got)$/iu.test(
      first,
    )
  )
    return /^am\s/iu.test(text) ? `I’m ${text.slice(3)}` : `I ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  if (FINITE.test(text)) return text;
  return `The reason is ${/^(?:\p{Lu}\p{Ll}|I\b)/u.test(text) && !/^(?:The|A|An|My|Our|Its?|More|Less|Better)\b/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)}`;
}
