import * as v from 'valibot';
import { CHANNELS, type Channel } from './channels';
import { PURPOSE_NAMES, type Purpose } from './purposes';
import { at, id, text, version } from './values';

export { CHANNELS, type Channel, type Purpose };

/** What the user wants from the talks; it changes the ask, the questions and the thanks. */
export const GOALS = ['day-to-day', 'training', 'entering', 'hiring', 'fit', 'trends', 'network'] as const;
export type Goal = (typeof GOALS)[number];

export const draftShape = v.strictObject({
  version,
  contact: id,
  channel: v.picklist(CHANNELS),
  purpose: v.picklist(PURPOSE_NAMES),
  /** Null for channels without a subject. */
  subject: v.nullable(text),
  text,
  updatedAt: at,
  /** When the user took it along to send it, by copying it or opening it in mail; absent once they said whether they did. */
  copiedAt: v.exactOptional(at),
});
/** A message that the user has made their own: what they typed, kept for a contact, channel and purpose. */
export interface KeptDraft extends v.InferOutput<typeof draftShape> {}
