import type { DBSchema } from 'idb';
import type { Contact } from '../model/contact';
import type { LedgerEvent } from '../model/event';
import type { Me } from '../model/me';
import type { KeptDraft } from '../model/message';

/** The database as it is after the last migration. `me` holds one row, under the key `me`. */
export interface InroadSchema extends DBSchema {
  contacts: {
    key: string;
    value: Contact;
    /** `profile`: each canonical profile address of a contact. */
    indexes: { profile: string; updatedAt: string };
  };
  events: {
    key: string;
    value: LedgerEvent;
    /** `kindAt`: kind and time, to count what was done in a while. */
    indexes: { contact: string; kindAt: [string, string] };
  };
  drafts: {
    /** Contact, channel, purpose. */
    key: [string, string, string];
    value: KeptDraft;
    indexes: { contact: string };
  };
  me: { key: 'me'; value: Me };
}

export const DATABASE = 'inroad';
export const STORES = ['contacts', 'events', 'drafts', 'me'] as const;
