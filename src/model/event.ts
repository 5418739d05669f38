import type { Channel } from './message';
import type { Contact, FieldChange } from './person/contact';
import type { Instant } from './time';

/** What a merge did, as its event tells: the other record as it was, and the kept one before and after. */
export interface Merge {
  other: string;
  record: Contact;
  before: Contact;
  after: Contact;
}

/** What each kind of event carries. The ledger is append-only: these are facts about a moment, never edited. */
export interface EventPayloads {
  /** `created`: this capture made the contact. `changes`: what it changed on a contact that was there. */
  captured: { url: string; site: string; created: boolean; changes: FieldChange[] };
  /** `source`: the file or the address book that told of them. */
  imported: { source: string; created: boolean; changes: FieldChange[] };
  edited: { changes: FieldChange[] };
  noted: { text: string };
  /** Somebody gave the user this contact's name. */
  referred: { by: string; text: string };
  /** A LinkedIn invitation without a note; one with a note is `asked` by `note`. */
  invited: { text: string };
  /** The contact accepted the invitation. */
  accepted: { text: string };
  drafted: { channel: Channel };
  asked: { channel: Channel; subject: string | null; text: string };
  followedUp: { channel: Channel; subject: string | null; text: string };
  replied: { text: string };
  declined: { text: string };
  /** `text` is the appointment in the user's or the contact's words, empty where there are none. */
  scheduled: { for: Instant; medium: string; text: string };
  confirmed: { channel: Channel; subject: string | null; text: string };
  met: { text: string };
  /** One thing that the talk taught the user, as they noted it. */
  learned: { text: string };
  /** One thing that the user did about it. */
  did: { text: string };
  thanked: { channel: Channel; subject: string | null; text: string };
  /** The user asked this contact who else to talk to. */
  askedWhoElse: { channel: Channel; subject: string | null; text: string };
  /** This contact introduced the user to `name`. */
  introduced: { name: string; text: string };
  outcomeShared: { text: string };
  /** A progress note was sent. */
  keptInTouch: { channel: Channel; subject: string | null; text: string };
  offered: { text: string };
  closed: { text: string };
  /** The user said that another contact is the same person. */
  merged: Merge;
  /** The user took that back. */
  split: { other: string };
  /** The user said that another contact, who looks the same, is somebody else. */
  keptApart: { other: string };
}
export type EventKind = keyof EventPayloads;

export interface EventOf<K extends EventKind> {
  id: string;
  contact: string;
  kind: K;
  at: Instant;
  payload: EventPayloads[K];
}
/** One entry of the ledger. */
export type LedgerEvent = { [K in EventKind]: EventOf<K> }[EventKind];

/** Events in the order in which they happened. */
export const inLedgerOrder = (events: LedgerEvent[]): LedgerEvent[] =>
  events.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
