import type { Channel, Goal } from '../../model/message';
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
  | 'appointment'
  | 'talk'
  | 'learned'
  | 'did'
  | 'introduced';

/** All that the composer, the review and the advice about channels know of a purpose. */
export interface PurposePlan {
  /** The places of the message in order, each with the phrases that may fill it. */
  slots: (brief: Brief, goal: Goal, channel: Channel) => Slot[];
  /** The most telling first; the first that is short enough is taken. */
  subjects: (brief: Brief) => (Claim | null)[];
  /** What the history should hold for it. */
  missing: (brief: Brief) => Missing[];
  /** What the review asks of it, besides what it asks of every message. */
  rules: readonly Rule[];
  /** How it closes where there is room; a message that opens with thanks does not just say them again. */
  farewell: 'Thank you,' | 'With thanks,';
  /** Whether most of its words should be about the reader. */
  aboutReader: boolean;
}

/** Which of these the history does not hold. */
export function lacking({ facts }: Brief, ...wanted: ('talk' | 'learned' | 'did' | 'introduced')[]): Missing[] {
  const { talks, learned, did, introduced } = facts.history;
  const held = { talk: talks, learned, did, introduced };
  return wanted.filter((one) => held[one].length === 0);
}

/** What the channel offers besides a talk, as the end of "a few lines … would help". */
export type InWriting = 'by e-mail' | 'here';
export const inWriting = (channel: Channel): InWriting => (channel === 'email' ? 'by e-mail' : 'here');
