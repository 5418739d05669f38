import { JOB_WORDS } from '../../data/jobWords';
import { participle } from '../../english/grammar';
import { isClause } from '../../english/learnedNote';
import { isClean } from '../../english/sayable';
import type { Facts } from '../../facts/types';
import type { Words } from '../../letters/link';
import { type Claim, stated } from '../../writing/claim';
import { isEnglish, isPastForm, writtenOut } from './notes';

/** Who writes, in the user's own words, as later letters say it. */
export interface Writer {
  /** "I’m a seamstress, and I draft all my patterns by hand": as much as one sentence carries. */
  full: Claim;
  /** "a seamstress"; null where no noun of theirs says what they do. */
  noun: Claim | null;
  /** "the seamstress who wrote to you" needs it with "the". */
  theNoun: Claim | null;
  /** Whether `full` says more than what they are called. */
  hasDetail: boolean;
}

const MOST_WORDS = 22;
const MOST_NOUN_WORDS = 6;
const LEAST_DETAIL_WORDS = 4;

/** Null where nothing that the user wrote of themselves can be said. */
export function writerOf({ user }: Facts, { me, self, bare }: Words): Writer | null {
  const { does } = user;
  const [longest] = me;
  // A word of another language is no English noun.
  if (does === null || longest === undefined || /[^\p{ASCII}’–é]/u.test(bare?.text ?? '')) return null;
  const brief = me.at(-1) ?? longest;
  const detail = detailIn(does.value);
  const whole = detail === null ? longest.text : `${brief.text}, and ${detail}`;
  const full = whole.split(' ').length <= MOST_WORDS ? whole : brief.text;
  const noun = self?.noun != null && self.noun.split(' ').length <= MOST_NOUN_WORDS ? self.noun : null;
  return {
    hasDetail: detail !== null && full === whole,
    full: { ...stated(full, does), opensWithFact: false },
    noun: noun === null ? null : stated(noun, does),
    theNoun: noun === null || !/^an? /u.test(noun) ? null : stated(noun.replace(/^an? /u, 'the '), does),
  };
}

/** What the user adds to the name of their work, where it is a clause: "I draft all my patterns by hand". */
function detailIn(does: string): string | null {
  const text = writtenOut(does).replace(/\s*\([^)]*\)?/gu, '');
  const [, ...parts] = text.split(/[;,]\s+|\s[–—-]\s/u).map((part) => part.replace(/[\s.!]+$/u, ''));
  let detail: string | null = null;
  for (const part of parts) {
    if (detail !== null) {
      if (/^(?:so|but) (?:I|we|they|it|there) \p{L}+/u.test(part)) detail += `, ${part}`;
      break;
    }
    const [first = '', second = ''] = part.split(' ');
    const never = /^never$/iu.test(first) && (isPastForm(second) || participle(second) === second);
    if (never) detail = `I’ve ${part}`;
    else if (
      (/^I(?:’m|’ve)?$/u.test(first) || isClause(part)) &&
      !/^(?:he|she|they|you|which|who|that|where)$/iu.test(first)
    )
      detail = part;
  }
  if (detail === null || detail.split(' ').length < LEAST_DETAIL_WORDS) return null;
  return isEnglish(detail) && isClean(detail.replace(/’/gu, '')) && !JOB_WORDS.test(detail) ? detail : null;
}
