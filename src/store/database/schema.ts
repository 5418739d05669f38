import type { DBSchema } from 'idb';
import type { LedgerEvent } from '../../model/events';
import type { ActionRow } from '../../model/kept/action';
import type { Binned, Mark } from '../../model/kept/kept';
import type { Settings } from '../../model/kept/settings';
import type { Me } from '../../model/me';
import type { KeptDraft } from '../../model/message';
import type { Contact } from '../../model/person/contact';
import type { SearchRow } from '../../model/search/searchRow';

/** A row as it was before an upgrade. */
export interface SnapshotRow {
  version: number;
  store: string;
  key: IDBValidKey;
  value: unknown;
}

/** Which database this is. */
export interface Identity {
  /** Random, made with the database. */
  id: string;
  /** Counted up by everything that is recorded. */
  revision: number;
  /** How many contacts there are; counting 100,000 takes Chromium 0.3 s and more. Without it, nobody has counted yet. */
  people?: number;
}

/** An action as the journal writes it down (`model/kept/journal.ts`): as text, as the browser's storage would sort the
 * keys of an object. */
export interface RecordedAction {
  /** The state of the database after it. */
  revision: number;
  text: string;
}

/** Contact, channel, purpose. */
export type DraftKey = [string, string, string];

/** The database as it is after the last migration. `me` and `settings` hold one row each, under their own name. */
export interface InroadSchema extends DBSchema {
  contacts: {
    key: string;
    value: Contact;
    /** `profile`: each canonical profile address of a contact. `merged`: each id that became part of it. */
    indexes: { profile: string; updatedAt: string; merged: string };
  };
  events: {
    key: string;
    value: LedgerEvent;
    /** `kindAt`: kind and time, to count what was done in a while. `other`: the other contact of a merge, a split, or
     * two kept apart. */
    indexes: { contact: string; kindAt: [string, string]; other: string };
  };
  drafts: {
    key: DraftKey;
    value: KeptDraft;
    indexes: { contact: string };
  };
  me: { key: 'me'; value: Me };
  search: {
    key: string;
    value: SearchRow;
    indexes: { keys: string; due: string; turns: string; stage: [string, string]; there: [string, string] };
  };
  actions: { key: number; value: ActionRow; indexes: { contacts: string } };
  bin: { key: string; value: Binned; indexes: { profile: string; merged: string } };
  settings: { key: 'settings'; value: Settings };
  marks: { key: string; value: Mark };
  snapshot: { key: number; value: SnapshotRow };
  /** `last`: the last action, until the journal has it; `drafts`: the drafts that were written since. */
  identity: { key: 'database' | 'last' | 'drafts'; value: Identity | RecordedAction | DraftKey[] };
}

export const DATABASE = 'inroad';
export const STORES = [
  'contacts',
  'events',
  'drafts',
  'me',
  'search',
  'actions',
  'bin',
  'settings',
  'marks',
  'snapshot',
  'identity',
] as const;
