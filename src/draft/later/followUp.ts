import { PURPOSES } from '../../model/purposes';
import { whenWas } from '../english/dates';
import { isClean } from '../english/sayable';
import { overlap } from '../english/stems';
import { toSecondPerson } from '../english/toSecondPerson';
import type { Facts } from '../facts/types';
import type { LetterWish, Slots, Wording } from '../letters/letter';
import { type Words, wordsOf } from '../letters/link';
import { requestOf } from '../letters/request';
import { type Claim, inside, ownWords, stated, timed } from '../writing/claim';
import * as answers from './data/answerLetters';
import * as texts from './data/followUpLetters';
import { MONTHS_ABROAD } from './data/words';
import { questionsFor } from './questions';
import { sentencesOf } from './reading/notes';
import { lastReply, type Reply } from './reading/reply';
import { writerOf } from './reading/writer';
import { type LetterText, writeLetter } from './write';

const DAY = 86_400_000;
const IS_BUSY = /\b(?:swamped|busy|snowed under|flat out|hectic|no time|slammed|up to my)\b/iu;
/** A day that was offered longer ago than this is over. */
const OFFER_LASTS = 8;
const MINUTES: Record<number, string> = {
  5: 'five minutes',
  10: 'ten minutes',
  15: 'fifteen minutes',
  20: 'twenty minutes',
  25: 'twenty-five minutes',
  30: 'half an hour',
  45: 'forty-five minutes',
  60: 'an hour',
};
export const minutesOf = ({ user }: Facts): Claim => ownWords(MINUTES[user.minutes] ?? `${user.minutes} minutes`);

/** Writes to somebody who was asked: after silence something smaller, after an answer what the answer calls for. */
export function followUpOf(facts: Facts, wish: LetterWish): Wording {
  const { history } = facts;
  const reply = lastReply(facts);
  const wasAsked = history.sent.some(({ kind }) => PURPOSES[kind].thread !== 'continues');
  // Nothing to follow up: it is the first letter.
  if (!wasAsked && reply === null) return requestOf(facts, wish);
  return writeLetter(
    facts,
    wish,
    reply === null ? silenceGroups(facts) : answerGroups(reply, facts),
    slotsOf(facts, wish, reply),
  );
}

function silenceGroups({ history }: Facts): (readonly LetterText[])[] {
  const isLast = history.sent.some(({ kind }) => kind === 'follow-up');
  return isLast
    ? [texts.LAST_NOTE, texts.LAST_NOTE_PLAIN]
    : [texts.AFTER_RINGING, texts.AFTER_SILENCE, texts.AFTER_SILENCE_PLAIN];
}

/** The letters that an answer calls for, the most particular first. */
export function answerGroups(reply: Reply, facts: Facts): (readonly LetterText[])[] {
  switch (reply.answer) {
    case 'yes':
      return yesGroups(reply, facts);
    case 'questions':
      return [answers.QUESTIONS_SENT, answers.QUESTIONS_SENT_FEW];
    case 'passedOn':
      return [
        /\S@\S/u.test(reply.fact.value) ? answers.PASSED_ON_REACHED : [],
        answers.PASSED_ON,
        answers.PASSED_ON_UNNAMED,
      ];
    case 'later':
      return hasCome(reply, facts.today)
        ? [answers.NOW_THEN, answers.NOT_NOW_PLAIN]
        : [answers.NOT_NOW, answers.NOT_NOW_PLAIN];
    case 'no':
      return [answers.THANKS_FOR_A_NO_WITH_TIP, answers.THANKS_FOR_A_NO];
    case 'who':
      return [answers.WHO_I_AM, answers.WHO_I_AM_PLAIN];
    case 'away':
      return [answers.AWAY_FOR_NOW, answers.UNCLEAR];
    case 'unclear':
      return [answers.UNCLEAR];
  }
}

function yesGroups(reply: Reply, facts: Facts): (readonly LetterText[])[] {
  const age = (Date.parse(facts.today) - Date.parse(reply.fact.at ?? facts.today)) / DAY;
  const isFresh = age <= OFFER_LASTS;
  const condition =
    reply.condition === null ? [] : hasCome(reply, facts.today) ? [answers.YES_FROM_THEN] : [answers.YES_NOT_YET];
  if (reply.days === null || !isFresh) return [...condition, answers.YES_NO_DAY];
  const days = !reply.isOneDay
    ? answers.YES_SEVERAL_DAYS
    : /\d[:.]\d\d|\d ?[ap]m|\d ?h\b|\dish|o’clock|noon|midday/iu.test(reply.days.text)
      ? answers.YES_ONE_DAY_AND_HOUR
      : answers.YES_ONE_DAY;
  return [days, answers.YES_NO_DAY];
}

/** Whether the time that a reply named has come, as far as its words tell a date. */
function hasCome({ condition, until, fact }: Reply, today: string): boolean {
  if (until !== null) return today >= until;
  if (condition === null) return false;
  const said = new Date(fact.at ?? today);
  const now = new Date(today);
  const text = condition.text.toLowerCase();
  const at = MONTHS_ABROAD.findIndex((month) => month.test(text));
  const day = Number(/\b(\d{1,2})(?:st|nd|rd|th)?\b/u.exec(text)?.[1] ?? Number.NaN);
  if (at >= 0 || !Number.isNaN(day)) {
    const month = at >= 0 ? at : said.getUTCMonth() + (day < said.getUTCDate() ? 1 : 0);
    const year = said.getUTCFullYear() + (at >= 0 && at < said.getUTCMonth() ? 1 : 0);
    return now.getTime() >= Date.UTC(year, month, Number.isNaN(day) ? 1 : day);
  }
  const wait = /christmas/u.test(text)
    ? Date.UTC(said.getUTCFullYear(), 11, 27)
    : /new year|year/u.test(text)
      ? Date.UTC(said.getUTCFullYear() + 1, 0, 2)
      : /month/u.test(text)
        ? said.getTime() + 28 * DAY
        : /week/u.test(text)
          ? said.getTime() + 6 * DAY
          : said.getTime() + 30 * DAY;
  return now.getTime() >= wait;
}

/** "I’m Camila, I do nails": who is writing, with their name. */
export function selfOf({ user }: Facts, words: Words): Claim | null {
  const { self } = words;
  const name = user.name.greet;
  if (name === null || user.name.fact === null) return null;
  const facts = [user.name.fact, ...(user.does === null ? [] : [user.does])];
  if (self === null) return null;
  return stated(self.noun === null ? `I’m ${name}, and ${self.brief}` : `I’m ${name}, ${self.noun}`, ...facts);
}

/** The message that asked, the last time. */
function firstSent({ history }: Facts) {
  return history.sent.findLast(({ kind }) => PURPOSES[kind].thread === 'begins') ?? history.sent[0] ?? null;
}

export function slotsOf(facts: Facts, { goal, channel, lately }: LetterWish, reply: Reply | null): Slots {
  const words = wordsOf(facts);
  const first = firstSent(facts);
  const day = first === null ? null : whenWas(first.fact.at, facts.today);
  const when = first === null || day === null ? null : timed(day, first.fact);
  const spoke =
    words.topic !== null && first !== null && (first.text === '' || overlap(words.topic.text, first.text) >= 0.3);
  const wanted = reply?.questionsWanted ?? 3;
  const [q = null, q2 = null, q3 = null] = questionsFor(facts, goal, wanted, lately);
  const writer = writerOf(facts, words);
  const reach = reply?.caller === 'user' ? 'ring you' : 'talk with you';
  const past = words.links.find(({ kind }) => kind === 'earlierJob');
  return {
    topic: words.topic,
    about: spoke ? words.topic : null,
    when,
    q,
    q2,
    q3,
    count: ownWords(q3 !== null ? 'three' : 'two'),
    // A question that says what the user is has said it.
    me: writer === null || (writer.noun !== null && q?.text.includes(writer.noun.text)) ? null : writer.full,
    theMe: writer?.theNoun ?? null,
    self: selfOf(facts, words),
    was: past?.words.was ?? null,
    here: ownWords(channel === 'email' ? 'by e-mail' : 'here'),
    minutes: minutesOf(facts),
    reach: ownWords(reach),
    promise: reply?.promise ?? null,
    promiseOrReach:
      reply?.promise ??
      (reply?.caller === 'user'
        ? ownWords('I’ll ring you')
        : reply?.caller === 'reader'
          ? ownWords('I’ll be by the phone')
          : null),
    condition: reply?.condition === null || reply === null ? null : inside(reply.condition),
    afterwards: afterwardsOf(reply),
    busyWith: reply?.busyWith ?? null,
    busyTime: reply !== null && IS_BUSY.test(reply.fact.value) ? timed('at such a busy time', reply.fact) : null,
    days: reply?.days ?? null,
    onDays:
      reply?.days == null
        ? null
        : /^(?:next|this|tomorrow|tonight|today)\b/iu.test(reply.days.text)
          ? inside({ ...reply.days, opensWithFact: false })
          : { ...reply.days, text: `on ${reply.days.text}` },
    answersWhen: reply?.answersWhen ?? null,
    person: reply?.person?.person.short ?? null,
    tip: reply?.tip ?? null,
    ...rangOf(facts),
  };
}

/** "after the 12th" as what one waited for: "the 12th had passed" needs its day alone. */
function afterwardsOf(reply: Reply | null): Claim | null {
  const condition = reply?.condition ?? null;
  const text = /^after (.+)$/u.exec(condition?.text ?? '')?.[1];
  return condition === null || text === undefined ? null : { ...condition, text: `after ${text}` };
}

/** What somebody said on the phone when the user rang: "you are on the floor till 4". */
function rangOf({ history, reader, today }: Facts): Slots {
  const names = [reader.name.full, reader.name.greet].filter((name) => name !== null);
  for (const fact of [...history.notes].reverse()) {
    if (!/\b(?:rang|called|phoned|tried (?:him|her|them) by phone)\b/iu.test(fact.value)) continue;
    const day = whenWas(fact.at, today);
    for (const sentence of sentencesOf(fact.value)) {
      const said =
        /\b(?:said|told me)(?: that)? ((?:he|she|they)(?:’s| is| are|’re) (?:on|at|in|out|only|usually|always|back|there)\b[^,;]{2,50})/iu.exec(
          sentence,
        )?.[1];
      if (said === undefined || day === null || !isClean(said.replace(/’/gu, ''))) continue;
      const told = toSecondPerson(said, { names })
        .replace(/^they (?:are|’re)/iu, 'you are')
        .replace(/^you are/u, 'you’re');
      return { rangWhen: timed(day, fact), toldThat: timed(told, fact) };
    }
  }
  return {};
}
