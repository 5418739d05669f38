import type messages from '../../../public/_locales/en/messages.json';
import type { Goal } from '../../model/message';
import type { Facts } from '../facts/types';
import type { Claim } from '../writing/claim';
import { type Link, wordsOf } from './link';
import { askable, questionSlots } from './questions/askable';

/** A question that this reader can be asked, for the user to choose. */
export interface QuestionChoice {
  /** The same for the same question, whoever the reader is. */
  id: string;
  /** As it would stand in the letter. Kept as the contact's `askAbout`, it is what the letter asks. */
  text: string;
}

type LinkMessages<Key> = Key extends `sharedLink_${infer Kind}` ? Kind : never;

/** Something that links reader and user, for the user to choose. */
export interface LinkChoice {
  /** What a wish for a letter names it by; the same as long as the facts say it. */
  id: string;
  /** What to show: the UI's message is `sharedLink_<key>`, with `param` for `$1`. */
  label: { key: LinkMessages<keyof typeof messages>; param: string };
}

const MOST_OF_A_KIND = 2;
const MOST_WORDS = 22;

/**
 * Four or five real questions for this reader: each fits what is known of them, the best first, no two of them alike. The ones
 * that only this reader can answer come before those for everybody in their work, and at most two are of one kind.
 * Never throws; fewer than `count`, or none, where nothing is known.
 */
export function questionsFor(facts: Facts, goal: Goal, count = 5): QuestionChoice[] {
  const words = wordsOf(facts);
  const all = askable(words, goal, questionSlots(words), `${facts.salt} choices`).filter(
    ({ sentences }) => sentences.length === 1 && (sentences[0]?.text.split(' ').length ?? 0) <= MOST_WORDS,
  );
  const chosen: QuestionChoice[] = [];
  const ofKind = new Map<string, number>();
  const begun = new Set<string>();
  // Questions of as many kinds as there are, then more of the same: two that begin alike are one choice.
  for (const most of [1, MOST_OF_A_KIND, count])
    for (const { line, sentences, link, worth } of all) {
      if (chosen.length >= count) return chosen;
      const text = sentences.map((one) => one.text).join(' ');
      const kind = link?.kind ?? `bank ${Math.round(worth)}`;
      const beginning = text.split(' ').slice(0, 3).join(' ');
      if ((ofKind.get(kind) ?? 0) >= most || begun.has(beginning)) continue;
      ofKind.set(kind, (ofKind.get(kind) ?? 0) + 1);
      begun.add(beginning);
      chosen.push({ id: line, text });
    }
  return chosen;
}

/** The links between reader and user that a letter could speak of, the strongest first, each with a short label. */
export function linksFor(facts: Facts): LinkChoice[] {
  return wordsOf(facts).links.flatMap((link) => {
    const label = labelOf(link);
    return label === null ? [] : [{ id: idOf(link), label }];
  });
}

/** Links that are no choice: what the reader does is why one writes to them at all. */
export const isAlways = (link: Link): boolean => labelOf(link) === null;

/** What a link is known by: its kind and what it names. */
export const idOf = ({ kind, words }: Link): string =>
  [kind, ...Object.values(words).map((one) => one.text)].slice(0, 2).join(':').slice(0, LONGEST_ID);
const LONGEST_ID = 120;

function labelOf({ kind, words }: Link): LinkChoice['label'] | null {
  const label = (key: LinkChoice['label']['key'], words: Claim | undefined): LinkChoice['label'] | null =>
    words === undefined ? null : { key, param: words.text.replace(/^the /u, '') };
  switch (kind) {
    case 'introduced':
      return label('introduced', words.by);
    case 'earlierJob':
    case 'step':
      return label('was', words.was) ?? label('wasAt', words.wasAt);
    case 'sameWork':
      return { key: 'sameWork', param: '' };
    case 'employer':
    case 'school':
    case 'group':
    case 'place':
      return label('named', words[kind]);
    case 'written':
    case 'slogan':
    case 'invited':
      return label('named', words.quote);
    default:
      return null;
  }
}

/** The links that a letter may speak of when the user chose some: what was not chosen is not said. */
export function chosenOf(links: readonly [Link, ...Link[]], ids: readonly string[] | undefined): [Link, ...Link[]] {
  if (ids === undefined) return [...links];
  const [first, ...rest] = links.filter((link) => isAlways(link) || ids.includes(idOf(link)));
  return first === undefined ? [...links] : [first, ...rest];
}
