import { wordsOf as countWords, limitOf } from '../channels/limits';
import type { Facts } from '../facts/types';
import { latelyOf } from '../letters/lately';
import { fill, type LetterWish, type Slots, shuffled, type Wording } from '../letters/letter';
import { type Claim, ownWords, stated } from '../writing/claim';
import { salutationOf } from './reading/salutation';

/** A letter as it stands in the data: whole, with slots that only facts can fill. */
export interface LetterText {
  subject: string;
  paragraphs: readonly string[];
  /** Empty: the name alone ends it. */
  farewell: string;
}

const DIRECT_SUBJECT = 'A short note';
const MOST_WORDS = 75;
const MOST_WORDINGS = 12;
/** A sentence longer than this is not said. */
const MOST_SENTENCE = 32;

/**
 * Letters out of a text: an empty line between two. A line that begins with "# " is the subject, with "> " the farewell, any
 * other a paragraph; what stands in [ ] is left out where a fact is missing.
 */
export const letters = (text: string): LetterText[] =>
  text
    .trim()
    .split(/\n\s*\n/u)
    .map((one) => {
      const lines = one.split('\n').map((line) => line.trim());
      const after = (mark: string): string => lines.find((line) => line.startsWith(mark))?.slice(mark.length) ?? '';
      return { subject: after('# '), farewell: after('> '), paragraphs: lines.filter((line) => !/^[#>] /u.test(line)) };
    });

const isKnown = (name: string, slots: Slots): boolean => {
  const value = slots[name] ?? slots[name.charAt(0).toLowerCase() + name.slice(1)];
  return value != null && value.text !== '';
};

/** A line without the parts in [ ] whose facts are missing, and how many those were. */
function withoutMissing(line: string, slots: Slots): { text: string; left: number } {
  let left = 0;
  const text = line.replace(/\[([^\]]*)\]/gu, (_all, inside: string) => {
    const names = [...inside.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name);
    if (names.every((name) => isKnown(name, slots))) return inside;
    left++;
    return '';
  });
  return { text: text.replace(/\s+/gu, ' ').trim(), left };
}

/** Paragraphs with their slots filled; null as soon as a fact is missing outside of [ ]. */
function filled(letter: LetterText, slots: Slots): { paragraphs: Claim[][]; left: number } | null {
  const named: Slots = { ...slots };
  for (const [name, value] of Object.entries(slots)) named[name.charAt(0).toUpperCase() + name.slice(1)] ??= value;
  const paragraphs: Claim[][] = [];
  let left = 0;
  for (const line of letter.paragraphs) {
    const { text, left: less } = withoutMissing(line, slots);
    left += less;
    if (!/\p{L}/u.test(text)) continue;
    const told = fill(text, named);
    if (told === null) return null;
    paragraphs.push(told);
  }
  return { paragraphs, left };
}

const bodyOf = (paragraphs: readonly Claim[][]): string =>
  paragraphs
    .flat()
    .map(({ text }) => text)
    .join(' ');

/**
 * Writes the letter of a situation: of `groups`, the first that holds a letter whose facts are all there. The wording is
 * chosen by reader and seed; sentences sent to others lately are avoided.
 */
export function writeLetter(
  facts: Facts,
  { channel, seed, lately }: LetterWish,
  groups: readonly (readonly LetterText[])[],
  slots: Slots,
): Wording {
  const { user } = facts;
  const key = `${facts.salt} ${user.name.full ?? ''}`;
  const limit = limitOf(channel, user.tier);
  const greeting = salutationOf(facts, 'Hi');
  const isLong = channel === 'email' || channel === 'inmail';
  const name = (isLong ? user.name.full : user.name.greet) ?? user.name.full;
  const isNote = channel === 'note';
  const isTight = isNote && greeting.line.text.length + (name ?? '').length > 50;
  const signature = user.name.fact === null || name === null || isTight ? null : stated(name, user.name.fact);
  const room =
    limit.unit === 'words'
      ? Number.POSITIVE_INFINITY
      : limit.most - greeting.line.text.length - (name ?? '').length - 10;
  const recent = latelyOf(lately);
  const fits = (paragraphs: readonly Claim[][], farewell: string): boolean => {
    const body = bodyOf(paragraphs);
    return (
      body.length + farewell.length < room &&
      countWords(body).length <= MOST_WORDS &&
      paragraphs.flat().every(({ text }) => text.split(' ').length <= MOST_SENTENCE)
    );
  };
  for (const group of groups) {
    const whole = shuffled(group, key)
      .flatMap((letter) => {
        // Where there is no room for all, who is writing is what the reader knows already.
        const made =
          [slots, { ...slots, me: null }]
            .map((some) => filled(letter, some))
            .find((one) => one !== null && fits(one.paragraphs, letter.farewell)) ?? null;
        const farewell =
          isNote || (greeting.isFormal && letter.farewell === '')
            ? ''
            : farewellOf(letter.farewell, greeting.isFormal, isLong);
        return made === null || !fits(made.paragraphs, farewell) ? [] : [{ letter, farewell, ...made }];
      })
      .map((one) => ({
        ...one,
        worth:
          -one.left * 0.01 -
          3 * Math.max(...one.letter.paragraphs.map((line) => recent.ageOf(line.replace(/[[\]]/gu, '')))),
      }))
      .sort((a, b) => b.worth - a.worth)
      .slice(0, MOST_WORDINGS);
    const chosen = whole[Math.max(0, Math.trunc(seed)) % Math.max(whole.length, 1)];
    if (chosen === undefined) continue;
    return {
      letter: {
        subject: limit.subject === null ? null : subjectOf(chosen.letter.subject, slots, facts),
        greeting: greeting.line,
        paragraphs: isLong || isList(chosen.paragraphs) ? chosen.paragraphs : [chosen.paragraphs.flat()],
        farewell: chosen.farewell,
        signature,
      },
      wordings: whole.length,
    };
  }
  return {
    letter: {
      subject: limit.subject === null ? null : DIRECT_SUBJECT,
      greeting: greeting.line,
      paragraphs: [[ownWords('Thank you.')]],
      farewell: '',
      signature,
    },
    wordings: 1,
  };
}

/** Whether it has to keep its lines on any channel: questions by number, or more than one paragraph bears. */
const isList = (paragraphs: readonly Claim[][]): boolean =>
  paragraphs.flat().length > 5 || paragraphs.some(([first]) => /^\d\./u.test(first?.text ?? ''));

/** A formal letter closes formally; a message closes with the name alone. */
const farewellOf = (farewell: string, isFormal: boolean, isLong: boolean): string =>
  isFormal && isLong
    ? /^(?:Respectfully|Yours|With)/u.test(farewell)
      ? farewell
      : 'With kind regards,'
    : isLong
      ? farewell
      : farewell.replace(/^(?:With (?:kind|best) regards|Yours sincerely|Best wishes),$/u, '');

function subjectOf(line: string, slots: Slots, { history }: Facts): string {
  const first = history.sent.find(
    ({ kind, subject }) => kind === 'request' && subject !== null && subject.trim() !== '',
  );
  const own = fill(withoutMissing(line, slots).text, {
    ...slots,
    ...Object.fromEntries(
      Object.entries(slots).map(([name, value]) => [name.charAt(0).toUpperCase() + name.slice(1), value]),
    ),
  })
    ?.map(({ text }) => text)
    .join(' ')
    .replace(/\.$/u, '');
  const fitsLine = (text: string | undefined): text is string =>
    text !== undefined && text.length <= 60 && text.split(' ').length >= 3 && text.split(' ').length <= 7;
  // A reminder and an answer stand in the thread of the first message; after a talk a new one begins.
  if (first?.subject && history.talks.length === 0 && history.appointment === null)
    return `Re: ${first.subject.replace(/^re:\s*/iu, '')}`;
  return fitsLine(own) ? own : DIRECT_SUBJECT;
}
