import type { Channel, Goal } from '../../model/message';
import { limitOf } from '../channels/limits';
import type { Facts } from '../facts/types';
import { type Claim, capital, inside, ownWords, stated } from '../writing/claim';
import { type Ask, ASKS, SHORT_ASKS } from './data/asks';
import { FAREWELLS } from './data/farewells';
import { LINK_QUESTIONS } from './data/linkQuestions';
import { OPENINGS, SHORT_OPENINGS, WISHES } from './data/openings';
import { greetingOf } from './greeting';
import { type Link, wordsOf, type Words } from './link';
import { readQuestion } from './question';

/** A letter, each paragraph as its sentences with the facts they stand on. */
export interface Letter {
  subject: string | null;
  greeting: Claim;
  paragraphs: Claim[][];
  farewell: string;
  signature: Claim | null;
}

export interface RequestWish {
  channel: Channel;
  goal: Goal;
  seed: number;
  because?: string;
  askAbout?: string;
}

const NUMBERS: Record<number, string> = {
  5: 'five',
  10: 'ten',
  15: 'fifteen',
  20: 'twenty',
  25: 'twenty-five',
  30: 'thirty',
  45: 'forty-five',
  60: 'sixty',
};
const TOWARDS: readonly Goal[] = ['entering', 'training', 'hiring'];

type Slots = Partial<Record<string, Claim | null>>;

/** A line of data with its slots filled; null as soon as a slot has no fact. One sentence of the line, one of the result. */
export function fill(line: string, slots: Slots): Claim[] | null {
  const sentences: Claim[] = [];
  for (const piece of line.split(/(?<=[.?!:])\s+(?=[\p{Lu}“{])/u)) {
    const facts: Claim['facts'] = [];
    let missing = false;
    let opensWithFact = false;
    const text = piece.replace(/\{(\w+)\}/gu, (_all, name: string, at: number) => {
      const value = slots[name] ?? (name === 'Short' ? slots.short : undefined);
      if (value == null || value.text === '') {
        missing = true;
        return '';
      }
      facts.push(...value.facts);
      if (at === 0) opensWithFact = value.opensWithFact;
      return at === 0 || name === 'Short' ? capital(value).text : value.text;
    });
    if (missing) return null;
    sentences.push({
      text: tidyMarks(text.charAt(0).toUpperCase() + text.slice(1)),
      facts: [...new Set(facts)],
      opensWithFact,
    });
  }
  return sentences;
}

/** A quoted line may bring its own full stop, and a sentence that ends in a quotation has one inside. */
const tidyMarks = (text: string): string => {
  const ended = /[.?!:”]$/u.test(text) ? text : `${text}.`;
  return ended
    .replace(/”$/u, '.”')
    .replace(/([.?!])\.”$/u, '$1”')
    .replace(/\.\./gu, '.')
    .replace(/”\.$/u, '.”');
};

/** FNV-1a over a text and a word for what is chosen, so that each choice goes its own way. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let n = 0; n < text.length; n++) value = Math.imul(value ^ text.charCodeAt(n), 0x01000193) >>> 0;
  return (value ^ (value >>> 15)) >>> 0;
}

/** Items from a place on that `key` decides. */
function from<T>(items: readonly T[], key: string): T[] {
  if (items.length === 0) return [];
  const start = hash(key) % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

const sentencesOf = (raw: string | undefined): string | null => {
  const text = (raw ?? '')
    .trim()
    .replace(/^(?:because|since|as)\s+/iu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[.\s]+$/u, '');
  if (text === '' || text.split(' ').length > 32) return null;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`.replace(/\bi\b/gu, 'I');
};

/** Writes a request for a talk. Pure: the same facts and wish give the same letter. */
export function requestOf(facts: Facts, wish: RequestWish): Letter {
  const { channel, goal, seed } = wish;
  const words = wordsOf(facts);
  const isNote = channel === 'note';
  const key = `${facts.salt} ${facts.user.name.full ?? ''} ${seed}`;
  const greeting = greetingOf(
    facts,
    isNote || channel === 'message' ? 'Hi' : (from(['Hi', 'Hello', 'Hi', 'Dear'], `${key} hello`)[0] ?? 'Hi'),
  );
  const [link = { kind: 'name', words: {} } as Link] = words.links;
  const { user } = facts;
  const signature =
    user.name.fact === null
      ? null
      : stated(
          (channel === 'email' || channel === 'inmail' ? user.name.full : user.name.greet) ?? user.name.full ?? '',
          user.name.fact,
        );
  const limit = limitOf(channel, user.tier);
  const register: Ask['register'] = greeting.formal ? 'formal' : 'plain';
  const farewell =
    from(isNote ? FAREWELLS.note : greeting.formal ? FAREWELLS.formal : FAREWELLS.plain, `${key} farewell`)[0] ?? '';
  const because = sentencesOf(wish.because);
  const room = isNote
    ? limit.most -
      greeting.line.text.length -
      2 -
      (farewell === '' ? 0 : farewell.length + 1) -
      (signature?.text.length ?? 0) -
      1
    : Number.POSITIVE_INFINITY;
  const minutes = NUMBERS[user.minutes] ?? String(user.minutes);
  const slots: Slots = {
    ...link.words,
    topic: words.topic,
    is: words.is,
    at: words.at,
    bare: words.bare,
    minutes: ownWords(`${minutes} minutes`),
    short: ownWords(`${user.minutes} minutes`),
    adjective: ownWords(`${user.minutes}-minute`),
    length: ownWords(`${minutes} minutes`),
    here: ownWords(channel === 'email' ? 'by e-mail' : 'here'),
  };
  const questions = questionsOf(words, link, wish, slots, key);
  const asks = from(
    (isNote ? SHORT_ASKS : ASKS).filter(
      (one) =>
        (one.medium ?? user.medium) === user.medium &&
        (one.register === register || (one.register === 'light' && register === 'plain' && !isNote)),
    ),
    `${key} ask`,
  );
  const best = fitting(words, link, { isNote, because, goal, room, slots, questions, asks, key });
  const { opening, question, ask } = best;
  const paragraphs = isNote ? [[...opening, ...question, ...ask]] : [opening, question, ask];
  const body = paragraphs.filter((sentences) => sentences.length > 0);
  if (isNote && body[0]?.[0]) body[0][0] = inside(body[0][0]);
  return {
    subject: limit.subject === null ? null : subjectOf(words, link, slots, question, key),
    greeting: greeting.line,
    paragraphs: body,
    farewell,
    signature,
  };
}

function questionsOf(words: Words, link: Link, { goal, askAbout }: RequestWish, slots: Slots, key: string): Claim[][] {
  const own = askAbout === undefined ? null : readQuestion(askAbout, hash(key));
  if (own !== null) return [own.split(/(?<=\?)\s/u).map(ownWords)];
  const ofLink = LINK_QUESTIONS[link.kind] ?? {};
  const lines = [...from(ofLink[goal] ?? [], `${key} goal`), ...from(ofLink.any ?? [], `${key} any`)];
  const general =
    words.topic === null
      ? ['What should somebody ask you who wants to understand your work?']
      : ['What do people get wrong about {topic} from outside?', 'What about {topic} can’t be learned from books?'];
  return [...lines, ...general].flatMap((line) => {
    const filled = fill(line, slots);
    return filled === null ? [] : [filled];
  });
}

interface Parts {
  isNote: boolean;
  because: string | null;
  goal: Goal;
  room: number;
  slots: Slots;
  questions: Claim[][];
  asks: Ask[];
  key: string;
}

const MOST_WORDS = 75;
const length = (sentences: Claim[]): number => sentences.reduce((sum, { text }) => sum + text.length + 1, 0);
const count = (sentences: Claim[]): number => sentences.reduce((sum, { text }) => sum + text.split(' ').length, 0);

/** What a letter is worth: it should speak of the reader's own things, name the wish, and stay short. */
function worth(sentences: Claim[], { topic }: Slots, isNote: boolean, reason: string | null): number {
  const text = sentences.map((one) => one.text).join(' ');
  const readers = new Set(
    sentences.flatMap(({ facts }) =>
      facts
        .filter(({ source, field }) => source === 'page' || source === 'edited' || field.startsWith('history.'))
        .map(({ value }) => value),
    ),
  );
  const named = topic == null ? 0 : text.toLowerCase().split(topic.text.toLowerCase()).length - 1;
  const words = text.split(' ').length;
  return (
    Math.min(readers.size, 2) * 4 +
    (named === 1 ? 4 : named === 0 ? -4 : named === 2 ? 2 : -6) +
    (reason === null ? 0 : isNote ? 1 : 3) -
    Math.max(0, words - 62) * 0.5
  );
}

function fitting(
  words: Words,
  link: Link,
  { isNote, because, goal, room, slots, questions, asks, key }: Parts,
): { opening: Claim[]; question: Claim[]; ask: Claim[] } {
  const openings = from((isNote ? SHORT_OPENINGS : OPENINGS)[link.kind], `${key} opening`);
  const wishes = from(
    [
      ...WISHES.any,
      ...(TOWARDS.includes(goal) ? WISHES.towards : goal === 'fit' || goal === 'network' ? WISHES.weighing : []),
    ],
    `${key} wish`,
  ).slice(0, 4);
  const filledAsks = asks.flatMap(({ text }) => {
    const one = fill(text, slots);
    return one === null ? [] : [one];
  });
  const shortest = Math.min(...filledAsks.map(isNote ? length : count));
  const most = isNote ? room : MOST_WORDS;
  const size = isNote ? length : count;
  let best: { opening: Claim[]; question: Claim[]; worth: number } | null = null;
  for (const [m, me] of (words.me.length === 0 ? [null] : words.me).entries())
    for (const reason of because === null ? [null] : [because, null])
      for (const [n, line] of openings.entries())
        for (const [w, want] of (line.includes('{wish!}')
          ? wishes
          : line.includes('{wish}')
            ? [...wishes, '']
            : ['']
        ).entries()) {
          const wishFilled = want === '' ? null : (fill(want, slots)?.[0] ?? null);
          const withMe = me === null ? line.replace(/\{me\}[.,]?\s*(?:and\s)?/u, '') : line;
          const opening = fill(
            (wishFilled === null ? withMe.replace(/\s*\{wish\}/u, '') : withMe).replace('{wish!}', '{wish}').trim(),
            { ...slots, me, wish: wishFilled },
          );
          if (opening === null || opening.length === 0) continue;
          const told =
            words.self?.more && !isNote && me !== null && reason === null
              ? [{ ...ownWords(`${words.self.more}.`), facts: me.facts }]
              : [];
          const start = [...opening, ...told, ...(reason === null ? [] : [ownWords(reason)])];
          for (const [q, question] of questions.entries()) {
            if (size([...start, ...question]) + shortest > most) continue;
            const value =
              worth([...start, ...question], slots, isNote, reason) -
              n * 0.35 -
              w * 0.2 -
              q * 0.5 -
              m * (isNote ? 0.5 : 2);
            if (best === null || value > best.worth) best = { opening: start, question, worth: value };
          }
        }
  const { opening, question } = best ?? { opening: [], question: questions[0] ?? [] };
  const ask = filledAsks.find((one) => size([...opening, ...question, ...one]) <= most) ?? [];
  return { opening, question, ask };
}

function subjectOf(words: Words, link: Link, slots: Slots, question: Claim[], key: string): string {
  const asked = question.length === 1 ? question[0]?.text : undefined;
  const lines = [
    ...(link.kind === 'introduced'
      ? ['{by} gave me your name', 'A question, by way of {by}', '{by}, and a question about {topic}']
      : []),
    ...(link.kind === 'school' ? ['{school}, and a question about {topic}', 'From {school} to {topic}'] : []),
    ...(link.kind === 'earlierJob' ? ['From {was} to {at}', 'You were {was} too', 'After {wasAt}'] : []),
    ...(link.kind === 'employer' ? ['After {employer}', '{employer}, then {topic}'] : []),
    'A question about {topic}',
    '{topic}, asked from outside',
    'One question about {topic}',
    'About {topic}',
    'Finding out about {topic}',
  ];
  const filled = from(lines, `${key} subject`)
    .map((line) => fill(line, slots)?.[0]?.text.replace(/\.$/u, ''))
    .find((line) => line !== undefined && line.length <= 60 && line.split(' ').length <= 9);
  return asked !== undefined && asked.length <= 45 && hash(key) % 2 === 0
    ? asked
    : (filled ?? 'A question about your work');
}

export const linkOf = (words: Words): string => words.links[0]?.kind ?? 'name';
