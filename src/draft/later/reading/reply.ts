import type { Reply as LoggedReply } from '../../../model/events';
import type { Instant } from '../../../model/time';
import { dayAhead } from '../../english/dates';
import { isClean } from '../../english/sayable';
import type { Fact, Facts, ReplyFact } from '../../facts/types';
import { type Claim, timed } from '../../writing/claim';
import { ANSWERS_WHEN, BUSY_WITH, CONDITION } from '../data/patterns';
import {
  AWAY,
  FULL_DAYS,
  INSTRUCTION_VERBS,
  LATER,
  NO,
  NOT_THEN,
  OFFERED_DAYS,
  SEND_QUESTIONS,
  WHO_ARE_YOU,
  YES,
} from '../data/replyWords';
import { isEnglish, writtenOut } from './notes';
import { type NamedPerson, namedBy } from './people';

/** What an answer is: only these are told apart, and what is none of them is unclear. */
export type Answer = 'yes' | 'questions' | 'passedOn' | 'later' | 'no' | 'who' | 'away' | 'unclear';

/** What the last reply says. Whatever it does not say is null. */
export interface Reply {
  answer: Answer;
  fact: Fact;
  /** The day or days that it offers, in its own words: "Tuesday or Thursday afternoon". */
  days: Claim | null;
  isOneDay: boolean;
  /** The condition of a yes, or the time of a later: "after the 12th". */
  condition: Claim | null;
  /** The day that the user logged to come back on. */
  until: Instant | null;
  /** What the reader was busy with: "darting rhino". */
  busyWith: Claim | null;
  person: NamedPerson | null;
  /** How many questions it asks for. */
  questionsWanted: number | null;
  /** When it will answer them: "at the weekend". */
  answersWhen: Claim | null;
  /** What the user will do as it tells them: "I’ll ask for you at the gate". */
  promise: Claim | null;
  /** A tip inside a no: "the union has a day for career changers in March". */
  tip: Claim | null;
  /** Who rings whom. */
  caller: 'user' | 'reader' | null;
  isWritten: boolean;
}

const UNTIL = /\b(?:until|till|’til)\s((?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? ?\p{L}*|\p{L}+))\b/iu;
const DAY = 86_400_000;
/** A comma before an hour or a date still tells of one day. */
const SEVERAL = /\b(?:or|and)\b|\/|,\s(?:(?:next|this|on)\s)?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|tom|ton)/iu;
const COUNTS: Record<string, number> = { one: 1, two: 2, three: 3, four: 3, five: 3, '1': 1, '2': 2, '3': 3 };

/** What the user understood an answer to say, which counts before what its words tell. */
const AS_LOGGED: Record<LoggedReply, Answer> = {
  yes: 'yes',
  questions: 'questions',
  colleague: 'passedOn',
  who: 'who',
  later: 'later',
};

/** Reads the last answer of the reader; null where there is none. */
export function lastReply(facts: Facts): Reply | null {
  const { replies, declined } = facts.history;
  const spoken = replies.filter(({ value }) => value.trim() !== '');
  const last = spoken.at(-1) ?? replies.at(-1) ?? null;
  const isDeclined = declined !== null && (last === null || (declined.at ?? '') >= (last.at ?? ''));
  const fact = isDeclined ? declined : last;
  return fact === null ? null : readReply(fact, facts, isDeclined);
}

function readReply(fact: Fact | ReplyFact, facts: Facts, isDeclined: boolean): Reply {
  const says = 'says' in fact ? fact.says : null;
  const until = 'until' in fact ? fact.until : null;
  const text = writtenOut(fact.value);
  const english = isEnglish(text);
  const person = namedBy(facts).find(({ person: { fact: from } }) => from === fact) ?? null;
  const offered = english ? stillAhead(offeredDays(text), fact, facts.today) : null;
  const condition = english ? (CONDITION.exec(text)?.[1] ?? null) : null;
  const on = (words: string | null | undefined): Claim | null =>
    words == null || words === '' || !isClean(words.replace(/[’:.]/gu, '')) ? null : timed(words, fact);
  const busy = BUSY_WITH.exec(text)?.[1];
  const count = /\b(one|two|three|four|five|[1-5]) (?:\p{L}+ )?questions?\b/iu.exec(text)?.[1]?.toLowerCase();
  return {
    answer: isDeclined
      ? person === null
        ? 'no'
        : 'passedOn'
      : says === null
        ? answerOf(text, offered !== null, person !== null)
        : AS_LOGGED[says],
    fact,
    days: on(offered),
    isOneDay: offered !== null && !SEVERAL.test(offered),
    until,
    condition:
      on(until === null ? null : dayAhead(until, fact.at)) ??
      on(
        condition
          ?.replace(/^(\p{Lu})/u, (letter) => letter.toLowerCase())
          .replace(/\b(christmas|easter)\b/giu, capital),
      ),
    busyWith: on(busy),
    person,
    questionsWanted: count === undefined ? null : (COUNTS[count] ?? null),
    answersWhen: on(ANSWERS_WHEN.exec(text)?.[1]),
    promise: english ? on(promiseIn(text, facts)) : null,
    tip: english ? on(tipIn(text)) : null,
    caller: callerIn(text),
    isWritten: text !== '',
  };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

function answerOf(text: string, offersDay: boolean, namesSomebody: boolean): Answer {
  if (text === '') return 'unclear';
  if (AWAY.test(text)) return 'away';
  if (WHO_ARE_YOU.test(text)) return 'who';
  const isQuestions = SEND_QUESTIONS.test(text);
  const plain = text
    .replace(/\bno (?:problem|worries)\b/giu, 'sure')
    .replace(/\bcan’t wait\b/giu, 'sure')
    .replace(/\bwhy not\b/giu, 'sure');
  const says = { no: NO.test(plain), yes: YES.test(plain), later: LATER.test(plain) };
  if (isQuestions && !offersDay) return 'questions';
  if (offersDay && (says.yes || !says.no || /\bbut\b/iu.test(plain)) && !(says.later && !says.yes)) return 'yes';
  if (says.no && namesSomebody) return 'passedOn';
  if (says.later && !/^\W*(?:yes|sure|of course|absolutely|gladly|happy)/iu.test(plain)) return 'later';
  if (says.no && UNTIL.test(plain) && /\b(?:try|ask|after|then)\b/iu.test(plain)) return 'later';
  if (says.no && !says.yes) return /\b(?:after|try me|from)\b/iu.test(plain) && CONDITION.test(plain) ? 'later' : 'no';
  if (says.no && /^\W*(?:sorry|no\b|afraid|unfortunately)/iu.test(plain)) return 'no';
  if (namesSomebody && !says.yes) return 'passedOn';
  if (says.yes) return 'yes';
  return 'unclear';
}

/** The days that a reply offers, in its own words; those it takes back, or names as taken, are none. */
function offeredDays(text: string): string | null {
  for (const clause of text.split(/[.!?;]+\s|[!?;]+|\s(?:but|however)\s|,\s(?=but\b|I\b)/iu)) {
    if (NOT_THEN.test(clause)) continue;
    const found = OFFERED_DAYS.exec(clause)?.[0];
    if (found === undefined) continue;
    return found
      .replace(/^on\s/iu, '')
      .replace(/\//gu, ' or ')
      .replace(/\beve\b/giu, 'evening')
      .replace(/\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b/giu, (day) => FULL_DAYS[day.slice(0, 3).toLowerCase()] ?? day)
      .replace(/(\d)h\b/u, '$1:00')
      .trim();
  }
  return null;
}

/** "Tomorrow" of yesterday's reply is today; of an older one it is over. */
function stillAhead(days: string | null, { at }: Fact, today: string): string | null {
  if (days === null || !/\b(?:tomorrow|tonight|today)\b/iu.test(days) || at === null) return days;
  const ago = Math.floor(Date.parse(today) / DAY) - Math.floor(Date.parse(at) / DAY);
  if (ago === 0) return days;
  return ago === 1 && /\btomorrow\b/iu.test(days) ? days.replace(/\btomorrow\b/iu, 'today') : null;
}

/** An order that the user can keep, turned to them: "ask for Gaye at the gate" is "I’ll ask for you at the gate". */
function promiseIn(text: string, { reader }: Facts): string | null {
  const days = /\b(?:on\s)?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{L}*\b|\b\d{1,2}(?:[:.]\d{2}|ish|\s?[ap]m)\b/giu;
  for (const clause of text.split(/[.!?;]+\s?|,\s|\s(?:and|so|but|then)\s/iu)) {
    const words = clause.trim().split(' ');
    const [first = '', ...rest] = words;
    const verb = first.toLowerCase();
    if (!INSTRUCTION_VERBS.has(verb) || rest.length < 2 || days.test(clause) || /\b(?:I|we|you)\b/u.test(clause))
      continue;
    const name = reader.name.greet ?? '';
    const turned = [verb, ...rest]
      .join(' ')
      .replace(/\bme\b/giu, 'you')
      .replace(/\bmy\b/giu, 'your')
      .replace(
        new RegExp(String.raw`(?<!\p{L})${name.replace(/[.*+?^$()[\]{}|\\]/gu, '\\$&') || '(?!)'}(?!\p{L})`, 'giu'),
        'you',
      )
      .replace(/\b(?:please|pls|x)\b/giu, '')
      .replace(/\s\p{Lu}\p{L}{0,12}$/u, '')
      .trim();
    // "Ask my colleague Ana" is no order to keep on the day.
    if (
      /\p{Lu}/u.test(turned) ||
      turned.split(' ').length > 10 ||
      /^ask (?!for you)/u.test(turned) ||
      /\byour? colleague/u.test(turned)
    )
      continue;
    return `I’ll ${turned}`;
  }
  return null;
}

const tipIn = (text: string): string | null => {
  const found = /(?:^|[.!,;?]\s|\s)But\s+((?:the|there|you|we|our|my|a|an)\b[^.!?;]{12,110})/iu.exec(text)?.[1];
  if (found === undefined) return null;
  const clause = found
    .replace(/,\s[\p{Ll}\p{L}]+$/u, '')
    .replace(/\bwe have\b/iu, 'you have')
    .replace(/^(?:our|my)\b/iu, 'your')
    .replace(/^you (?:could|should|can|might)\b/iu, 'I could')
    .trim();
  return /\b(?:I|we|me|my|us|our|you)\b/iu.test(clause.replace(/^(?:you have|your|I could)\b/iu, ''))
    ? null
    : `${clause.charAt(0).toLowerCase()}${clause.slice(1)}`;
};

function callerIn(text: string): Reply['caller'] {
  if (/\b(?:call|ring|phone) me\b|\bgive me a (?:call|ring|bell)\b|\bruf\w* mich\b|\bjust phone\b/iu.test(text))
    return 'user';
  return /\bI(?:’ll| will| can|’d) (?:call|ring|phone)\b|\b(?:she|he|they)(?:’ll| will)? (?:calls?|rings?|phones?) me\b/iu.test(
    text,
  )
    ? 'reader'
    : null;
}
