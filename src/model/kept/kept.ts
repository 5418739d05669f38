import * as v from 'valibot';
import { eventShape, type LedgerEvent } from '../events';
import type { Me } from '../me';
import { draftShape, type KeptDraft } from '../message';
import { type Contact, contactShape } from '../person/contact';
import { DAY, type Instant, instant } from '../time';
import { at, hex, id, version } from '../values';
import type { Settings } from './settings';

/** All that is kept of one person. */
export interface ContactFile {
  contact: Contact;
  /** Oldest first. */
  events: LedgerEvent[];
  drafts: KeptDraft[];
}

export const binnedShape = v.strictObject({
  version,
  id,
  at,
  contact: contactShape,
  events: v.array(eventShape),
  drafts: v.array(draftShape),
});
/** A deleted person, whole, until the bin is emptied. */
export interface Binned extends v.InferOutput<typeof binnedShape> {}

export const markShape = v.strictObject({ version, mark: hex, salt: hex, at });
/** That somebody was erased for good: a hash of an address of theirs with `salt`, which tells nothing by itself. */
export interface Mark extends v.InferOutput<typeof markShape> {}

/** Everything that a backup holds. */
export interface Everything {
  contacts: Contact[];
  events: LedgerEvent[];
  drafts: KeptDraft[];
  bin: Binned[];
  marks: Mark[];
  me: Me | null;
  settings: Settings | null;
}

/** What there is where nothing is kept. */
export const NOTHING: Everything = {
  contacts: [],
  events: [],
  drafts: [],
  bin: [],
  marks: [],
  me: null,
  settings: null,
};

/** The lists of a backup, in the order of its file. */
export const BACKUP_LISTS = ['contacts', 'events', 'drafts', 'bin', 'marks'] as const;
export type BackupList = (typeof BACKUP_LISTS)[number];

/** Writes a backup piece by piece; each call gives the text that follows. */
export interface BackupStream {
  begin(): string;
  /** The lists in their order, each in as many pieces as one likes. */
  add(list: BackupList, records: unknown[]): string;
  end(rest: { unread: unknown[]; me: Me | null; settings: Settings | null }): string;
}

/** Deleted people stay in the bin, and every change can be taken back, for so many days. */
export const KEPT_DAYS = 30;
/** What was deleted or done before this instant is kept no longer. */
export const keptSince = (now: Date): Instant => instant(new Date(now.getTime() - KEPT_DAYS * DAY));
