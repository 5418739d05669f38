import type { Fact, Facts } from '../../facts/types';
import { type Claim, timed } from '../../writing/claim';
import { SCENE } from '../data/patterns';
import { LENGTHS, WAYS } from '../data/words';
import { isEnglish, writtenOut } from './notes';

/** A talk that took place, in words. Null where the ledger does not say so. */
export interface Talk {
  /** "our call", "our talk over coffee", "the half hour", "your time" */
  name: Claim;
  /** "half an hour" */
  long: Claim | null;
  /** "by phone", "over coffee" */
  by: Claim | null;
  /** "between two apple trucks": where it was, in the user's words. */
  scene: Claim | null;
  fact: Fact;
}

const NAMES: Record<string, string> = {
  'half an hour': 'the half hour',
  'an hour': 'the hour',
  'an hour and a half': 'the hour and a half',
  'a quarter of an hour': 'the quarter of an hour',
};
const WAY_NAMES: Record<string, string> = {
  'by video': 'our video call',
  'by phone': 'our call',
  'on a visit': 'the visit',
};

export function talkOf(fact: Fact): Talk {
  const text = writtenOut(fact.value);
  const long = LENGTHS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  const by = WAYS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  const scene =
    text
      .split(/[,.;!?]\s*/u)
      .map((part) => part.trim().replace(/^(\p{Lu})/u, (letter) => letter.toLowerCase()))
      .find((part) => SCENE.test(part) && isEnglish(part) && !/\b(?:her|his|their|she|he|phone|video)\b/u.test(part)) ??
    null;
  const where = scene ?? by;
  const length = long === null ? 'your time' : (NAMES[long] ?? `the ${long}`);
  const name = where === null ? length : ((scene === null ? WAY_NAMES[where] : undefined) ?? `our talk ${where}`);
  const on = (words: string | null): Claim | null => (words === null ? null : timed(words, fact));
  return { name: timed(name, fact), long: on(long), by: on(by), scene: on(scene), fact };
}

/** The last talk with the reader: one that names nobody else as the one talked to. */
export function lastTalk({ history }: Facts, isOthers: (fact: Fact) => boolean = () => false): Talk | null {
  const fact = [...history.talks].reverse().find((one) => !isOthers(one));
  return fact === undefined ? null : talkOf(fact);
}
