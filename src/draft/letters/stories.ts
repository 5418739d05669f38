import { type Claim, stated } from '../writing/claim';
import { TOWARDS, WEIGHING, WISHES, WITH_REASON } from './data/stories';
import { fill, shuffled } from './letter';
import type { Writing } from './piece';

/** Why the user writes: what they wish to learn, their reason, both, or nothing where the question says it. */
export interface Story {
  /** The wish as a clause, where the story begins with it: it may join the sentence before. */
  wish: Claim | null;
  /** What follows the wish. */
  rest: Claim[];
  /** The whole of it. */
  sentences: Claim[];
  isEmpty: boolean;
  namesWish: boolean;
  /** The user's own reason is in it. */
  hasReason: boolean;
  worth: number;
}

export const NO_STORY: Story = {
  wish: null,
  rest: [],
  sentences: [],
  isEmpty: true,
  namesWish: false,
  hasReason: false,
  worth: 0,
};

/** Words of a reason that bears a clause after it; a longer one stands alone. */
const MOST_WORDS_JOINED = 19;
/** With the wish, and the three words that join them at most. */
const MOST_WORDS_IN_ALL = 22;
/** A reason that has its own "so" or "because" takes no second one. */
const HAS_JOINT = /\b(?:so|because|which is why|since)\b/iu;

/** What the user wishes to learn as clauses ("I'm looking into bookbinding"), the ones not used lately first. */
export function wishesOf({ goal, slots, lately, key }: Writing): Claim[] {
  const first = TOWARDS.includes(goal)
    ? slots.one == null
      ? WISHES.towards
      : WISHES.becoming
    : WEIGHING.includes(goal)
      ? WISHES.weighing
      : [];
  const order = [...shuffled(first, `${key} wish`), ...shuffled(WISHES.any, `${key} wish`)];
  return order
    .flatMap((line) => clause(line, slots)?.map((claim) => ({ claim, age: lately.ageOf(line) })) ?? [])
    .sort((a, b) => a.age - b.age)
    .map(({ claim }) => claim);
}

/** A filled line without the full stop that makes it a sentence. */
const clause = (line: string, slots: Writing['slots']): Claim[] | null =>
  fill(line, slots)?.map((one) => ({ ...one, text: one.text.replace(/\.$/u, '') })) ?? null;

/** Every way to say why the user writes, those with their own reason first. */
export function storiesOf(writing: Writing): Story[] {
  const { reason, isNote } = writing;
  const wishes = wishesOf(writing).slice(0, 4);
  const plain = wishes.map(
    (wish, at): Story => ({
      wish,
      rest: [],
      sentences: [ended(wish)],
      isEmpty: false,
      namesWish: true,
      hasReason: false,
      worth: -at * 0.2,
    }),
  );
  if (reason === null) return [...plain, NO_STORY];
  const alone: Story = {
    wish: null,
    rest: [],
    sentences: [reason],
    isEmpty: false,
    namesWish: false,
    hasReason: true,
    worth: isNote ? 1.5 : 3.5,
  };
  const beside = wishes.map(
    (wish, at): Story => ({
      wish,
      rest: [reason],
      sentences: [ended(wish), reason],
      isEmpty: false,
      namesWish: true,
      hasReason: true,
      worth: (isNote ? 1 : 4.6) - at * 0.2,
    }),
  );
  return [...joinedWith(writing, reason, wishes), ...beside, alone, ...plain, NO_STORY];
}

const ended = (one: Claim): Claim => ({ ...one, text: `${one.text}.` });

/** Reason and wish as one sentence: "I draw hands every evening, so I'm looking into medical illustration." */
function joinedWith({ lately, key, isNote }: Writing, reason: Claim, wishes: readonly Claim[]): Story[] {
  const bare = reason.text.replace(/\.$/u, '');
  if (/[.!?]/u.test(bare) || bare.split(' ').length > MOST_WORDS_JOINED || HAS_JOINT.test(bare)) return [];
  const because = withinSentence(bare);
  const room = MOST_WORDS_IN_ALL - bare.split(' ').length;
  const fits = ({ text }: Claim): boolean => text.split(' ').length <= room && beginning(text) !== beginning(bare);
  return wishes.filter(fits).flatMap((wishing, at) =>
    shuffled(WITH_REASON, `${key} reason ${at}`)
      .filter((line) => !line.startsWith('{wishing}') || (because !== null && !/\bwhether\b/u.test(wishing.text)))
      .slice(0, 2)
      .map((line): Story => {
        const text = line
          .replace('{reason}', () => bare)
          .replace('{because}', () => because ?? '')
          .replace('{wishing}', () => wishing.text);
        const sentence = stated(`${text}.`, ...new Set([...reason.facts, ...wishing.facts]));
        return {
          wish: null,
          rest: [],
          sentences: [sentence],
          isEmpty: false,
          namesWish: true,
          hasReason: true,
          worth: (isNote ? 1 : 5) - at * 0.2 - lately.ageOf(line) * 0.5,
        };
      }),
  );
}

/** "I'd like": two clauses of one sentence do not both begin with it. */
const beginning = (text: string): string => text.split(' ').slice(0, 2).join(' ').replaceAll("'", '’');

/** A sentence without its capital; null where the first word may be a name. */
function withinSentence(text: string): string | null {
  if (/^I(?:['’]\p{L}+)?\s/u.test(text)) return text;
  return /^(?:A|An|The|My|Our|It|There|This|That|People|Nobody|Somebody|Everybody|Half|We|He|She|They|One|All|Some|Most|No)\b/u.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : null;
}
