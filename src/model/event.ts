import type { FieldChange } from './contact';
import type { Channel } from './message';
import type { Instant } from './time';

/** What each kind of event carries. The ledger is append-only: these are facts about a moment, never edited. */
export interface EventPayloads {
  /** `created`: this capture made the contact. `changes`: what it changed on a contact that was there. */
  captured: { url: string; site: string; created: boolean; changes: FieldChange[] };
  edited: { changes: FieldChange[] };
  noted: { text: string };
  drafted: { channel: Channel };
  asked: { channel: Channel; subject: string | null; text: string };
  followedUp: { channel: Channel; subject: string | null; text: string };
  replied: { text: string };
  declined: { text: string };
  scheduled: { for: Instant; medium: string };
  met: { text: string };
  thanked: { channel: Channel; subject: string | null; text: string };
  introduced: { name: string; text: string };
  outcomeShared: { text: string };
  offered: { text: string };
  closed: { text: string };
}
export type EventKind = keyof EventPayloads;

interface EventOf<K extends EventKind> {
  id: string;
  contact: string;
  kind: K;
  at: Instant;
  payload: EventPayloads[K];
}
/** One entry of the ledger. */
export type LedgerEvent = { [K in EventKind]: EventOf<K> }[EventKind];
