import type { Channel } from '../../model/message';
import { limitOf } from '../channels/limits';
import { overlap } from '../english/stems';
import type { Facts } from '../facts/types';
import { type Claim, inside, ownWords, stated } from '../writing/claim';
import { chosenOf, idOf } from './choices';
import { ASKS, type Ask, SHORT_ASKS } from './data/asks';
import { FAREWELLS } from './data/farewells';
import { CONNECTED } from './data/stories';
import { greetingOf } from './greeting';
import { latelyOf } from './lately';
import { fill, type LetterWish, type Slots, shuffled, spread, type Wording } from './letter';
import { type Link, type Words, wordsOf } from './link';
import { type Opening, openingsOf, STRENGTH } from './openings';
import { isOfReader, NOTHING, type Piece, pieceOf, type Writing } from './piece';
import { type AskableQuestion, askable, questionSlots } from './questions/askable';
import { readQuestion } from './questions/ownQuestion';
import { readReason } from './reason';
import { subjectOf } from './subject';

const MOST_WORDINGS = 12;
const MOST_NAMES = 50;
/** Words of a body that a reader takes, and where a letter begins to be long. */
const MOST_WORDS = 70;
const LONG = 52;

const MINUTES: Record<number, string> = {
  5: 'five minutes',
  10: 'ten minutes',
  15: 'fifteen minutes',
  20: 'twenty minutes',
  25: 'twenty-five minutes',
  30: 'half an hour',
  40: 'forty minutes',
  45: 'forty-five minutes',
  50: 'fifty minutes',
  60: 'an hour',
};

/** Writes a request for a talk. Pure: the same facts and wish give the same letter. */
export function requestOf(facts: Facts, { channel, goal, seed, lately, links }: LetterWish): Wording {
  const all = wordsOf(facts);
  const words: Words = { ...all, links: chosenOf(all.links, links) };
  const { user } = facts;
  const isNote = channel === 'note';
  const key = `${facts.salt} ${user.name.full ?? ''}`;
  const turn = Math.max(0, Math.trunc(seed));
  const greeting = greetingOf(
    facts,
    isNote || channel === 'message' ? 'Hi' : (shuffled(['Hi', 'Hello', 'Hi'], `${key} hello ${turn}`)[0] ?? 'Hi'),
  );
  const isLong = channel === 'email' || channel === 'inmail';
  const name = (isLong ? user.name.full : user.name.greet) ?? user.name.full;
  // On a note the names would take the room of the message: LinkedIn shows the sender's name beside it.
  const isTight = isNote && greeting.line.text.length + (name ?? '').length > MOST_NAMES;
  const signature = user.name.fact === null || name === null || isTight ? null : stated(name, user.name.fact);
  const limit = limitOf(channel, user.tier);
  const register: Ask['register'] = greeting.isFormal ? 'formal' : 'plain';
  const farewells = isNote ? FAREWELLS.note : greeting.isFormal ? FAREWELLS.formal : FAREWELLS.plain;
  const farewell = shuffled(farewells, `${key} farewell ${turn}`)[0] ?? '';
  const slots = slotsOf(facts, words, channel);
  const writing: Writing = {
    words,
    slots,
    goal,
    isNote,
    reason: reasonOf(facts, words),
    connected: channel === 'message' ? connectedOf(facts, `${key} connected`) : [],
    lately: latelyOf(lately),
    key,
  };
  const around =
    greeting.line.text.length +
    2 +
    (farewell === '' ? 0 : farewell.length + 1) +
    (signature === null ? 0 : signature.text.length + 1);
  const room = isNote ? limit.most - around : MOST_WORDS;
  const { opening, question, ask, wordings } = bestOf(writing, facts, register, room, turn);
  const paragraphs = isNote
    ? [[...opening.sentences, ...question.sentences, ...ask]]
    : paragraphsOf(opening, question.sentences, ask);
  const body = paragraphs.filter((sentences) => sentences.length > 0);
  const [first, ...rest] = body[0] ?? [];
  if (isNote && first !== undefined) body[0] = [inside(first), ...rest];
  return {
    letter: {
      subject:
        limit.subject === null
          ? null
          : subjectOf(opening.link, slots, question.link === null ? question.sentences : [], `${key} ${turn}`),
      greeting: greeting.line,
      paragraphs: body,
      farewell,
      signature,
    },
    wordings,
    links: [...new Set([opening.link, opening.told, ...(question.link === null ? [] : [question.link])].map(idOf))],
  };
}

function slotsOf({ user }: Facts, words: Words, channel: Channel): Slots {
  const minutes = MINUTES[user.minutes] ?? `${user.minutes} minutes`;
  const { self, bare } = words;
  return {
    ...questionSlots(words),
    noun: self?.noun == null || bare === null ? null : { ...bare, text: self.noun },
    brief: words.me.at(-1) ?? null,
    one: words.topic?.one ?? null,
    minutes: ownWords(minutes),
    short: ownWords(`${user.minutes} minutes`),
    adjective: ownWords(`${user.minutes}-minute`),
    here: ownWords(channel === 'email' ? 'by e-mail' : 'here'),
  };
}

/** Why the user asks, in their own words: what they said of the wish, else what they added of themselves. */
function reasonOf({ user }: Facts, { self }: Words): Claim | null {
  const reason = readReason(user.because);
  if (reason !== null || self?.more == null || user.does === null) return reason;
  return stated(`${self.more}.`, user.does);
}

function connectedOf({ history }: Facts, key: string): Claim[] {
  const { accepted, sent } = history;
  if (accepted === null || sent.length > 0) return [];
  const [line = ''] = shuffled(CONNECTED, key);
  return [{ text: line, facts: [accepted], opensWithFact: false }];
}

/** A question, with whether the user wrote it. */
type Asked = AskableQuestion & Piece & { isOwn: boolean };

interface Whole {
  opening: Opening;
  question: Asked;
  ask: Claim[];
  wordings: number;
}

interface Pair {
  opening: Opening;
  question: Asked;
  worth: number;
}

/**
 * Of all pairs those that say who is writing and what links the two most strongly, as far as there are any: another wording
 * says the same things otherwise, and leaves out neither who gave the name nor what both share.
 */
function withTheBest({ links }: Words, pairs: Pair[]): Pair[] {
  const personal = pairs.filter(({ opening }) => opening.isPersonal);
  const strongest = Math.max(...links.map(({ kind }) => STRENGTH[kind]));
  const kept = personal.length > 0 ? personal : pairs;
  const linked = kept.filter(
    ({ opening: { link, told } }) => Math.max(STRENGTH[link.kind], STRENGTH[told.kind]) >= strongest - NEARLY_AS_STRONG,
  );
  return linked.length > 0 ? linked : kept;
}
const NEARLY_AS_STRONG = 1.5;

/** Every opening with every question that goes with it in the room there is. */
const pairsOf = (writing: Writing, openings: readonly Opening[], questions: readonly Asked[], room: number): Pair[] =>
  openings.flatMap((opening) =>
    questions
      .filter(({ size }) => opening.size + size + 1 <= room)
      .map((question) => ({ opening, question, worth: worthOf(writing, opening, question) })),
  );

/** The best letter of a wording: each wording begins otherwise and asks something else than those before it. */
function bestOf(writing: Writing, facts: Facts, register: Ask['register'], room: number, turn: number): Whole {
  const { lately, key } = writing;
  const again = ({ sentences }: Piece): boolean => sentences.some(({ text }) => lately.says(text));
  const asks = asksOf(writing, facts, register);
  const shortest = Math.min(...asks.map(({ size }) => size), room);
  const openings = openingsOf(writing);
  const own = ownQuestion(writing, facts);
  const left = room - shortest - 1;
  const ofOwn = pairsOf(writing, openings, own, left);
  // A question of the user's that is too long for a note waits for a longer letter.
  const questions = ofOwn.length > 0 ? own : questionsOf(writing);
  const all = ofOwn.length > 0 ? ofOwn : pairsOf(writing, openings, questions, left);
  // Where anything is known of the reader, no wording leaves all of it out.
  const telling = all.filter(({ opening, question }) => opening.readers.size + question.readers.size > 0);
  const known = telling.length > 0 && !isSelfEvident(writing.words, writing.isNote) ? telling : all;
  const pairs = withTheBest(writing.words, known);
  const wordings = Math.min(MOST_WORDINGS, Math.max(1, pairs.length));
  const used = { openings: new Set<string>(), questions: new Set<string>(), links: new Map<string, number>() };
  let best = pairs[0];
  for (let round = 0; round <= turn % wordings; round++) {
    let top = Number.NEGATIVE_INFINITY;
    for (const pair of pairs) {
      const again =
        (used.openings.has(pair.opening.line) ? 12 : 0) +
        (used.questions.has(pair.question.line) && questions.length > 1 ? 5 : 0);
      const value = pair.worth - again - (used.links.get(pair.opening.link.kind) ?? 0) * 0.7;
      if (value > top) {
        top = value;
        best = pair;
      }
    }
    if (best === undefined) break;
    used.openings.add(best.opening.line);
    used.questions.add(best.question.line);
    used.links.set(best.opening.link.kind, (used.links.get(best.opening.link.kind) ?? 0) + 1);
  }
  const opening = best?.opening ?? NO_OPENING;
  const question = best?.question ?? questions.find(({ size }) => size <= room) ?? questions[0] ?? NO_QUESTION;
  const taken = opening.size + (opening.size > 0 ? 1 : 0) + question.size + 1;
  const fitting = asks.filter(({ size }) => taken + size <= room);
  // Two letters of one day ask for the time in two ways, whatever else they say.
  const ages = new Map(fitting.map((one) => [one, lately.ageOf(one.line) + (again(one) ? 1 : 0)]));
  const ask = shuffled(fitting, `${key} ask ${turn}`).sort((a, b) => (ages.get(a) ?? 0) - (ages.get(b) ?? 0))[0];
  return { opening, question, ask: ask?.sentences ?? [], wordings };
}

const NO_LINK: Link = { kind: 'name', words: {}, facts: [] };
const NO_OPENING: Opening = { ...NOTHING, link: NO_LINK, told: NO_LINK, turn: 0, isPersonal: false };
const NO_QUESTION: Asked = { ...NOTHING, names: [], link: null, isOwn: false };

function asksOf({ slots, isNote, ...writing }: Writing, { user }: Facts, register: Ask['register']): Piece[] {
  const all = (isNote ? SHORT_ASKS : ASKS).filter(({ medium }) => medium === user.medium);
  const own = all.filter((one) => one.register === register);
  return own.flatMap(({ text }) => {
    const sentences = fill(text, slots);
    return sentences === null ? [] : [pieceOf({ slots, isNote, ...writing }, text, sentences)];
  });
}

/** The user's own question, if they have one that can be put. */
function ownQuestion(writing: Writing, { askAbout }: Facts): Asked[] {
  const { key, words, slots, goal } = writing;
  // One of the questions offered stands on the facts that it was made of, and follows on the link that it speaks of.
  const offered = askAbout === null ? undefined : offeredAs(askAbout.value, askable(words, goal, slots, key));
  if (offered !== undefined)
    return [
      {
        ...offered,
        ...pieceOf(writing, offered.line, offered.sentences, 6),
        readers: new Set(offered.names.filter(isOfReader)),
        isOwn: true,
      },
    ];
  const own = askAbout === null ? null : readQuestion(askAbout.value, spread(key));
  if (own !== null && askAbout !== null) {
    const sentences = own.split(/(?<=\?)\s/u).map((text) => ({ text, facts: [askAbout], opensWithFact: false }));
    return [{ ...pieceOf(writing, own, sentences, 6), names: [], link: null, isOwn: true }];
  }
  return [];
}

const offeredAs = (asked: string, offered: readonly AskableQuestion[]): AskableQuestion | undefined =>
  offered.find(({ sentences }) => sentences.map(({ text }) => text).join(' ') === asked.trim());

/** The best of the questions that this reader can be asked. */
function questionsOf(writing: Writing): Asked[] {
  const { words, goal, slots, key, lately } = writing;
  return askable(words, goal, slots, `${key} question`)
    .map((one) => ({
      ...one,
      ...pieceOf(
        writing,
        one.line,
        one.sentences,
        one.worth - lately.ageOf(one.line) * 12 - (one.sentences.some(({ text }) => lately.says(text)) ? 12 : 0),
      ),
      readers: new Set(one.names.filter(isOfReader)),
      isOwn: false,
    }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_QUESTIONS);
}
const MOST_QUESTIONS = 16;

/** Where nothing links the two but the reader's work, the wish alone says in a note why it goes to somebody who does it. */
const isSelfEvident = ({ relation, links: [nearest] }: Words, isNote: boolean): boolean =>
  isNote && relation === 'same' && nearest.kind === 'role';

/** A question that leans on what was said before it. */
const REFERS_BACK = /\b(?:it|this|that)\b/u;

/** What a letter is worth: it speaks of the reader's own things, names the wish once, and stays short. */
function worthOf({ slots: { topic }, isNote, words }: Writing, opening: Opening, question: Asked): number {
  const readers = new Set([...opening.readers, ...question.readers]).size;
  const named = opening.named + question.named;
  // The user's own question says what they are after, whether it names it or not.
  const unnamed = question.isOwn ? -5 : isNote ? -6 : -9;
  const namesWish = topic == null ? 0 : named === 0 ? unnamed : named === 1 ? 4 : named === 2 ? -2 : -9;
  const tooLong = isNote ? 0 : Math.max(0, opening.words + question.words - LONG) * 0.6;
  // A question that speaks of a link follows on it, and what is told right before the question is what it asks about.
  const isApt =
    question.link === null
      ? opening.told === opening.link || opening.told.kind !== 'written'
      : question.link === opening.told;
  const isVague = question.link === null && !question.isOwn && opening.named === 0 && REFERS_BACK.test(question.line);
  return (
    opening.worth +
    question.worth * 1.6 +
    (readers === 0 ? (isSelfEvident(words, isNote) ? 0 : -14) : readers === 1 ? 4 : 5.5) +
    namesWish -
    repeated(words, opening, question) -
    tooLong -
    (isVague ? 6 : 0) -
    (isApt ? 0 : question.link === null ? 3 : 9)
  );
}

/** What is said twice over: the reader's earlier work or employer again and again, or a title that only repeats the wish. */
function repeated({ is, at, topic }: Words, opening: Opening, question: Asked): number {
  const said = opening.sentences.map(({ text }) => text).join(' ');
  const text = `${said} ${question.sentences.map(({ text }) => text).join(' ')}`.toLowerCase();
  const often = [opening.link, opening.told]
    .flatMap(({ words: { wasBare, wasAt, employer, school, place, group } }) => [
      wasBare,
      wasAt,
      employer,
      school,
      place,
      group,
    ])
    .map((one) => (one === undefined ? 0 : timesIn(text, one) + timesIn(said, one) - 2));
  const isEcho = is !== null && topic !== null && said.includes(is.text) && overlap(topic.text, is.text) >= 0.5;
  const places = at === null ? 0 : timesIn(text, at) - 1;
  return Math.max(0, places, ...often) * 2.5 + (isEcho ? 3 : 0);
}

const timesIn = (text: string, { text: words }: Claim): number =>
  text.toLowerCase().split(words.replace(/^the /u, '').toLowerCase()).length - 1;

/** Letters are laid out in three paragraphs, or in two where the first would be a line. */
function paragraphsOf({ sentences, turn }: Opening, question: Claim[], ask: Claim[]): Claim[][] {
  const first = sentences.slice(0, turn);
  const second = [...sentences.slice(turn), ...question];
  const words = first.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return words <= SHORTEST_PARAGRAPH ? [[...first, ...second], ask] : [first, second, ask];
}
const SHORTEST_PARAGRAPH = 10;
