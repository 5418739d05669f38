import type { DBSchema } from 'idb';
import type { LedgerEvent } from '../../model/event';
import type { Binned, Mark } from '../../model/kept/kept';
import type { Settings } from '../../model/kept/settings';
import type { Me } from '../../model/me';
import type { KeptDraft } from '../../model/message';
import type { Contact } from '../../model/person/contact';
import type { SearchRow } from '../../model/search/searchRow';
import type { Instant } from '../../model/time';

/** What one user action was. */
export type ActionKind =
  | 'captured'
  | 'imported'
  | 'added'
  | 'edited'
  | 'logged'
  | 'merged'
  | 'split'
  | 'keptApart'
  | 'deleted'
  | 'putBack'
  | 'restored'
  | 'undone'
  | 'saidMe';

/** The stores whose rows an action can be taken back in. */
export type Undoable = 'contacts' | 'events' | 'drafts' | 'bin' | 'me';

/** A row that an action touched, as it was before; null where there was none. The row after it is what the next action
 * found before itself, or what is there now. */
export interface Touched {
  store: Undoable;
  key: string | string[];
  before: unknown;
  /** Drafts are written at every keystroke, outside of actions, so that theirs is kept here. */
  after?: unknown;
}

/** One user action, for undo: kept for 30 days. */
export interface ActionRow {
  /** Counted up by the database: the order of what happened, whatever the clock says. */
  id?: number;
  at: Instant;
  kind: ActionKind;
  /** Every contact that it touched. */
  contacts: string[];
  rows: Touched[];
  /** With `undone`: the action that was taken back. */
  undoes: number | null;
}

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
  /** Counted up by every action and every erasure. */
  revision: number;
  /** How many contacts there are; counting 100,000 takes Chromium 0.3 s and more. Without it, nobody has counted yet. */
  people?: number;
}

/** What an action left (`model/kept/journal.ts`), as text: the browser's storage would sort the keys of an object. */
export interface Told {
  /** The state of the database after it. */
  revision: number;
  text: string;
}

/** A transaction that is on disk. */
export interface Done {
  /** The database after it. */
  identity: Identity;
  at: Instant;
  /** What it left and what the one before it left; nothing of one that left too much to write it down once more. */
  told: Told[];
  /** The name of the one row that was written beside the actions, which are what counts the revision; else null. */
  beside: string | null;
}

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
    /** Contact, channel, purpose. */
    key: [string, string, string];
    value: KeptDraft;
    indexes: { contact: string };
  };
  me: { key: 'me'; value: Me };
  search: { key: string; value: SearchRow; indexes: { keys: string; due: string } };
  actions: { key: number; value: ActionRow; indexes: { contacts: string } };
  bin: { key: string; value: Binned; indexes: { profile: string; merged: string } };
  settings: { key: 'settings'; value: Settings };
  marks: { key: string; value: Mark };
  snapshot: { key: number; value: SnapshotRow };
  /** `last`: what the last action left, until it is told outside the database. */
  identity: { key: 'database' | 'last'; value: Identity | Told };
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
