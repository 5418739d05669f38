import type { LedgerEvent } from '../event';
import type { Me } from '../me';
import type { KeptDraft } from '../message';
import type { Contact } from '../person/contact';
import type { Instant } from '../time';
import type { Settings } from './settings';

/** All that is kept of one person. */
export interface ContactFile {
  contact: Contact;
  /** Oldest first. */
  events: LedgerEvent[];
  drafts: KeptDraft[];
}

/** A deleted person, whole, until the bin is emptied. */
export interface Binned extends ContactFile {
  id: string;
  at: Instant;
}

/** That somebody was erased for good: a hash of an address of theirs with `salt`, which tells nothing by itself. */
export interface Mark {
  mark: string;
  salt: string;
  at: Instant;
}

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

/** What there is where nothing is. */
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
