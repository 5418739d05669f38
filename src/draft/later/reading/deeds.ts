import { JOB_WORDS } from '../../data/jobWords';
import { COMMON_VERBS } from '../../data/verbs';
import { participle, secondPerson } from '../../english/grammar';
import { isClause } from '../../english/learnedNote';
import { isClean } from '../../english/sayable';
import { toSecondPerson } from '../../english/toSecondPerson';
import type { Fact } from '../../facts/types';
import { type Claim, timed } from '../../writing/claim';
import { DONE_AFTER, DONE_TO, NO_OBJECT, SAYS_WHEN } from '../data/patterns';
import { BELIEF, MONTH_NAMES, MONTHS_ABROAD, POST, PRIVATE_PERSON } from '../data/words';
import { isPastForm, sentencesOf } from './notes';

/** Something that the user did, as sentences of the first person, without their full stops. */
export interface Deed {
  /** "I asked two orchards for their spraying calendar" */
  simple: Claim;
  /** "I’ve asked two orchards for their spraying calendar"; the same as `simple` where that says when. */
  perfect: Claim;
  /** What the note goes on with, where that is a sentence of its own. */
  more: Claim | null;
  fact: Fact;
}

const LONGEST_WORDS = 26;
const OWN = /^(?:my|our|one|it|there|the|i|i’m|i’ve|i’d)\s/iu;
const HELPING = /^(?:could|can|couldn’t|can’t|was|wasn’t|had|hadn’t|have|haven’t|am|will|would|didn’t|did)$/iu;
const NO_NOUN =
  /^(?:he|she|they|you|who|that|which|have|has|had|just|also|then|never|not|already|finally|only|first|all|both)$/u;

/** Dates as a sentence has them: "16 Jan" as "on 16 January". */
export function withDates(text: string): string {
  return text.replace(
    /(\b(?:on|until|till|from|by|of|for|since|the|and|before|after) )?\b(\d{1,2})(?:st|nd|rd|th)? (\p{L}{3,})\b\.?/giu,
    (all, before: string | undefined, day: string, word: string) => {
      const at = MONTHS_ABROAD.findIndex((month) => month.exec(word)?.[0].length === word.length);
      return at < 0 || Number(day) > 31 ? all : `${before ?? 'on '}${day} ${MONTH_NAMES[at]}`;
    },
  );
}

/** A part of a deed after its first comma, tied to the subject it left out; null where it is none that can be said. */
function tied(part: string): string | null {
  const [, joint = '', rest = part] = /^((?:and|but|then|so) )?(.+)$/iu.exec(part) ?? [];
  const [first = '', second = ''] = rest.split(' ');
  const and = joint === '' ? 'and ' : joint;
  if (isPastForm(first) && second !== '') return ` ${and}${rest}`;
  if (HELPING.test(first)) return `, ${and}I ${rest}`;
  if (OWN.test(rest) || /^(?:he|she|they|we)\s/iu.test(rest)) return `, ${and}${rest}`;
  const base = secondPerson(first);
  if (second !== '' && base !== first && (COMMON_VERBS.has(base) || base === 'answer')) return `, ${and}it ${rest}`;
  return /^(?:an?|the|no|just|mostly|with|from|about|almost|nearly|\d|two|three|four|five|all|both|\p{L}+ (?:so far|first|last|twice))\b/iu.test(
    rest,
  ) || /(?:so far|first|twice|last)$/u.test(rest)
    ? `, ${/^\p{Ll}+ (?:\p{Ll}+ )?(?:twice)$/u.test(rest) ? 'the ' : ''}${rest}`
    : null;
}

/** "I asked and wrote" as "I’ve asked and written"; what does not begin in the past stays. */
function perfectOf(simple: string): string {
  const [, verb = ''] = /^I (\p{L}+)/u.exec(simple) ?? [];
  if (!isPastForm(verb)) return simple;
  return simple
    .replace(/^I \p{L}+/u, `I’ve ${participle(verb)}`)
    .replace(/\band (\p{Ll}+)(?= )/gu, (all, next: string) => (isPastForm(next) ? `and ${participle(next)}` : all));
}

const SMALL_NUMBERS = 'zero one two three four five six seven eight nine ten'.split(' ');
/** "mornings 1 and 2" as "mornings one and two". */
const spelled = (text: string): string =>
  text.replace(/\b\d{1,2}\b/gu, (digits) => SMALL_NUMBERS[Number(digits)] ?? digits);

/** "course booked for May" as "booked the course for May"; any other words as they are. */
function inOrder(head: string): string {
  const [, determiner = '', noun = '', done = '', rest = ''] = DONE_AFTER.exec(head) ?? [];
  const words = noun.split(' ');
  const isNoun =
    noun !== '' &&
    !NO_OBJECT.test(words[0] ?? '') &&
    !words.some((word) => isPastForm(word) || /^(?:was|were|is|are|have|has|had|got)$/iu.test(word)) &&
    !/^(?:by|from|with|to|at)\b/iu.test(rest.trim());
  if (!isNoun) return head;
  const article =
    determiner === ''
      ? /\d|\p{Lu}/u.test(noun)
        ? ''
        : 'the '
      : /^(?:first|second|last)/iu.test(determiner)
        ? `the ${determiner}`
        : determiner;
  return `${DONE_TO[done.toLowerCase()] ?? done} ${article}${spelled(noun)}${rest}`;
}

/** A sentence of a deed in the first person; null where it is none. */
export function firstPerson(sentence: string): string | null {
  const text = withDates(sentence.replace(/^(?:and|then|so|also|have|have since)\s+/iu, '').replace(/^i\b/u, 'I'));
  const [told = '', ...parts] = text.split(/,\s+/u);
  const head = inOrder(told);
  const [first = '', second = ''] = head.split(' ');
  const low = first.toLowerCase();
  const start =
    /^I(?:’|$)/u.test(first) && second !== ''
      ? head
      : isPastForm(low) && second !== ''
        ? `I ${head.charAt(0).toLowerCase()}${head.slice(1)}`
        : HELPING.test(first) && second !== ''
          ? `I ${low} ${head.slice(first.length + 1)}`.replace(/^I am /u, 'I’m ').replace(/^I will /u, 'I’ll ')
          : /^(?:plan|want|hope|mean|intend) to \p{L}/iu.test(head)
            ? `I ${head.charAt(0).toLowerCase()}${head.slice(1)}`
            : /^(?:on the|still|now) /iu.test(head) && /\b(?:waiting list|course|team|rota)\b/iu.test(head)
              ? `I’m ${head.charAt(0).toLowerCase()}${head.slice(1)}`
              : /^\p{Ll}{2,}ing\b/iu.test(first) &&
                  second !== '' &&
                  !/^(?:nothing|something|everything|evening|morning|during)$/iu.test(first)
                ? `I’m ${head.charAt(0).toLowerCase()}${head.slice(1)}`
                : null;
  const noun = /^(?:(the|my|our|one|a|an) )?(\p{Ll}{3,}) (\p{Ll}+)\b/u.exec(head);
  if (
    start === null &&
    noun !== null &&
    isPastForm(noun[3] ?? '') &&
    !isPastForm(noun[2] ?? '') &&
    !NO_NOUN.test(noun[2] ?? '')
  )
    return tiedUp(noun[1] === undefined ? `the ${head}` : head, parts);
  return start === null ? null : tiedUp(start, parts);
}

/** A clause with the parts after it, up to the first that cannot be tied. */
function tiedUp(start: string, parts: readonly string[]): string {
  let text = start;
  for (const part of parts) {
    const tie = tied(part);
    if (tie === null) break;
    text += tie;
  }
  return text;
}

/** Whether words can be told: clean, not too long, of no post and nobody's patient by name. */
const isTellable = (text: string): boolean =>
  isClean(text.replace(/[“”’"()]/gu, '')) &&
  !JOB_WORDS.test(text) &&
  !POST.test(text) &&
  text.split(' ').length <= LONGEST_WORDS;

/** Somebody's patients, clients and neighbours stay without a name. */
const withoutNames = (text: string): string => text.replace(PRIVATE_PERSON, 'somebody');

/** What the user did, the latest first. `names`: of the reader, who is "you"; empty where the deeds concern somebody else. */
export function deedsOf(did: readonly Fact[], names: readonly string[]): Deed[] {
  return [...did].reverse().flatMap((fact): Deed[] => {
    const sentences = sentencesOf(withoutNames(fact.value)).map((one) =>
      names.length > 0 ? toSecondPersonOfReader(one, names) : one,
    );
    const told = sentences.flatMap((one) => {
      const simple = firstPerson(one);
      return simple !== null && isTellable(simple) ? [simple] : [];
    });
    const [simple, ...rest] = told;
    const own = sentences.find(
      (one) => /^(?:my|our|it|one)\s\p{L}+\s\p{L}+/iu.test(one) && isClause(one) && isTellable(one),
    );
    const halves = sentences
      .flatMap((one) => one.split(/,\s+/u))
      .find((one) => /^(?:my|our)\s\p{L}+\s(?:don’t|do|didn’t|is|are|was|were|have|has|came|went|look)/iu.test(one));
    const fragment = fragmentOf(sentences);
    const words = simple ?? halves ?? own ?? fragment;
    if (words === undefined || !isTellable(words)) return [];
    const capital = words.charAt(0).toUpperCase() + words.slice(1);
    const more = rest[0] ?? (own === words ? undefined : own);
    return [
      {
        simple: timed(capital, fact),
        perfect: timed(simple === undefined || SAYS_WHEN.test(capital) ? capital : perfectOf(capital), fact),
        more: more === undefined ? null : timed(more.charAt(0).toUpperCase() + more.slice(1), fact),
        fact,
      },
    ];
  });
}

/** "first recording! 40 minutes at dawn, one owl": my first recording. */
function fragmentOf(sentences: readonly string[]): string | undefined {
  const [head = '', details] = sentences;
  const named = /^(?:my )?((?:first|second|new|own) \p{L}+(?: \p{L}+){0,3})$/iu.exec(head)?.[1];
  if (named === undefined) return undefined;
  return details === undefined ? `My ${named} is done` : `My ${named} is done: ${details}`;
}

/** "the agencies he named": who named them is the one who was talked to. */
const SAID_BY_READER =
  /\b(?:he|she) (?:named|mentioned|recommended|suggested|told|said|lent|gave|showed|sent|spoke|talked|advised)\b/iu;

/** Only where a note speaks of the reader by name or pronoun: "showed her the three". */
const toSecondPersonOfReader = (text: string, names: readonly string[]): string =>
  names.some((name) => text.includes(name)) ||
  SAID_BY_READER.test(text) ||
  /^(?:\p{L}+ ){1,2}(?:her|him)\b/iu.test(text)
    ? toSecondPerson(text, { names: [...names] })
    : text;

/** Not knowing is no opinion that could be turned round. */
export const isIgnorance = ({ text }: Claim): boolean => /\b(?:didn’t|did not|never|no idea|hadn’t)\b/u.test(text);

/** What the user had thought before, in their own words: "I’d only thought of honey". Other notes are theirs alone. */
export function beliefIn(notes: readonly Fact[]): Claim | null {
  for (const fact of notes)
    for (const sentence of sentencesOf(fact.value)) {
      const said = /^(?:thought|had|didn’t|hadn’t|would|was|never|always|assumed|believed|expected)\b/iu.test(sentence)
        ? `I ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
        : sentence;
      if (!BELIEF.test(said) || !isTellable(said)) continue;
      const [head = '', ...parts] = said.split(/,\s+/u);
      let whole = head;
      // A belief that is whole by itself needs nothing after its comma.
      for (const part of head.split(' ').length > 3 ? [] : parts) {
        const tie = tied(part);
        if (tie === null) break;
        whole += tie;
      }
      return timed(backThen(whole), fact);
    }
  return null;
}

/** A belief told afterwards stands in the past: "I didn’t know I need it" as "I didn’t know I needed it". */
const backThen = (text: string): string =>
  text
    .replace(/^I had (?=only|always|never|thought|believed|assumed|expected)/u, 'I’d ')
    .replace(/^I had it\b/u, 'I’d had it')
    .replace(/^I would\b/u, 'I’d')
    .replace(/(\b(?:know|thought|think|believed|assumed) (?:that )?I) need\b/u, '$1’d need')
    .replace(
      /(\b(?:thought|believed|assumed) (?:that )?(?:the |a )?\p{L}+) (decides|does|is|has|needs|makes|comes)\b/u,
      (_all, before: string, verb: string) => `${before} ${PAST[verb] ?? verb}`,
    );
const PAST: Record<string, string> = {
  decides: 'decided',
  does: 'did',
  is: 'was',
  has: 'had',
  needs: 'needed',
  makes: 'made',
  comes: 'came',
};
