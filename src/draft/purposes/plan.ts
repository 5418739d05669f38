import type { Channel, Goal } from '../../model/message';
import type { Facts } from '../facts/types';
import type { LetterWish, Wording } from '../letters/letter';
import type { Rule } from '../review/findings';
import type { Slot } from '../writing/bestFillings';
import type { Brief } from '../writing/brief';
import type { Claim } from '../writing/claim';

/** What a draft could not say for want of a fact; the popup can ask for it. */
export type Missing =
  | 'readerName'
  | 'readerWork'
  | 'userName'
  | 'userDoes'
  | 'userWants'
  | 'earlierRequest'
  | 'reply'
  | 'appointment'
  | 'talk'
  | 'learned'
  | 'did'
  | 'introduced';

/** What the composer, the review and the advice about channels know of every purpose. */
interface AnyPlan {
  /** What the history should hold for it. */
  missing: (brief: Brief) => Missing[];
  /** What the review asks of it, besides what it asks of every message. */
  rules: readonly Rule[];
}

/** A purpose whose letters are written whole, for what links reader and user. */
export interface LetterPlan extends AnyPlan {
  letter: (facts: Facts, wish: LetterWish) => Wording;
}

/** A purpose whose messages are put together of phrases. */
export interface PhrasePlan extends AnyPlan {
  /** The letter to write instead, where the history does not hold what this one goes on from. */
  becomes?: (brief: Brief) => LetterPlan | null;
  /** The places of the message in order, each with the phrases that may fill it. */
  slots: (brief: Brief, goal: Goal, channel: Channel) => Slot[];
  /** The most telling first; the first that is short enough is taken. */
  subjects: (brief: Brief) => (Claim | null)[];
  /** How it closes where there is room; a message that opens with thanks does not just say them again. */
  farewell: 'Thank you,' | 'With thanks,';
  /** Whether most of its words should be about the reader. */
  aboutReader: boolean;
}

export type PurposePlan = LetterPlan | PhrasePlan;

/** Which of these the history does not hold. */
export function lacking({ facts }: Brief, ...wanted: ('talk' | 'learned' | 'did' | 'introduced')[]): Missing[] {
  const { talks, learned, did, introduced } = facts.history;
  const held = { talk: talks, learned, did, introduced };
  return wanted.filter((one) => held[one].length === 0);
}

/** An answer that it goes on from. */
export const missingReply = ({ facts: { history } }: Brief): Missing[] =>
  history.replies.length === 0 && history.declined === null ? ['reply'] : [];

/** What the channel offers besides a talk, as the end of "a few lines … would help". */
export type InWriting = 'by e-mail' | 'here';
export const inWriting = (channel: Channel): InWriting => (channel === 'email' ? 'by e-mail' : 'here');
