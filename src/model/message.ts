import type { Instant } from './time';

/** The ways in which a message reaches a person; `message` is a LinkedIn message to a first-degree contact. */
export const CHANNELS = ['note', 'message', 'inmail', 'email'] as const;
export type Channel = (typeof CHANNELS)[number];

export const PURPOSES = [
  'request',
  'follow-up',
  'confirmation',
  'thank-you',
  'introduction-ask',
  'introducer-update',
  'keep-in-touch',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What the user wants from the talks; it changes the ask, the questions and the thanks. */
export const GOALS = ['day-to-day', 'training', 'entering', 'hiring', 'fit', 'trends', 'network'] as const;
export type Goal = (typeof GOALS)[number];

/** The longest text that a user writes in one piece, a note or a message, in UTF-16 units. */
export const TEXT_LIMIT = 20_000;

/** A message that the user has made their own: what they typed, kept for a contact, channel and purpose. */
export interface KeptDraft {
  contact: string;
  channel: Channel;
  purpose: Purpose;
  /** Null for channels without a subject. */
  subject: string | null;
  text: string;
  updatedAt: Instant;
}
