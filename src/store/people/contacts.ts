import { inLedgerOrder, type LedgerEvent } from '../../model/events';
import { newId } from '../../model/id';
import type { ContactFile } from '../../model/kept/kept';
import { FIELDS, type FieldName } from '../../model/page/capture';
import { type Contact, contactByHand, editField, type FieldChange } from '../../model/person/contact';
import { act } from '../actions/action';
import { database } from '../database/database';
import { StoreError, storeError } from '../database/error';
import { identityRow } from '../database/identity';
import { contactRow, draftsOf, eventRow } from '../database/parseRow';
import { erasePeople } from '../erasing/erase';
import { resolve } from './resolve';

export type { ContactFile };

/** All that is kept of `id`, also where `id` became part of another contact; null when nobody is. Rejects with a StoreError. */
export async function contactFile(id: string): Promise<ContactFile | null> {
  try {
    const transaction = (await database()).transaction(['contacts', 'events', 'drafts']);
    const contacts = transaction.objectStore('contacts');
    const row = await resolve(contacts, id);
    if (row === undefined) return null;
    const contact = contactRow(row);
    const [drafts, ...events] = await Promise.all([
      transaction.objectStore('drafts').index('contact').getAll(contact.id),
      ...[contact.id, ...(contact.merged ?? [])].map((one) =>
        transaction.objectStore('events').index('contact').getAll(one),
      ),
    ]);
    return { contact, events: inLedgerOrder(events.flat().map(eventRow)), drafts: draftsOf(drafts) };
  } catch (cause) {
    throw storeError(cause);
  }
}

export interface ContactList {
  /** The last touched first, at most as many as were asked for. */
  contacts: Contact[];
  /** How many rows could not be read; they are kept as they are. */
  damaged: number;
  /** How many people are kept in all, those of damaged rows among them. */
  total: number;
}

/** The last touched of those who are kept. Rejects with a StoreError. */
export async function listContacts(limit = 200): Promise<ContactList> {
  const contacts: Contact[] = [];
  let damaged = 0;
  try {
    const transaction = (await database()).transaction(['contacts', 'identity']);
    const store = transaction.objectStore('contacts');
    // Counting takes Chromium 0.3 s for 100,000; the actions do it all the while.
    const { people } = identityRow(await transaction.objectStore('identity').get('database'));
    const total = people ?? (await store.count());
    let cursor = await store.index('updatedAt').openCursor(null, 'prev');
    for (let n = 0; cursor && n < limit; n++, cursor = await cursor.continue()) {
      try {
        contacts.push(contactRow(cursor.value));
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        damaged++;
      }
    }
    return { contacts, damaged, total };
  } catch (cause) {
    throw storeError(cause);
  }
}

/** The contacts of `ids` that are there and can be read, in that order. Rejects with a StoreError. */
export async function contactsOf(ids: string[]): Promise<Contact[]> {
  try {
    const store = (await database()).transaction('contacts').store;
    const rows = await Promise.all(ids.map((id) => store.get(id)));
    return rows.flatMap((row) => {
      try {
        return row === undefined ? [] : [contactRow(row)];
      } catch (error) {
        if (error instanceof StoreError) return [];
        throw error;
      }
    });
  } catch (cause) {
    throw storeError(cause);
  }
}

/** Keeps somebody in the user's own words, with https addresses of theirs; the id of the contact. Rejects with a StoreError (`gone`: without a name). */
export async function addContact(
  values: Partial<Record<FieldName, string>>,
  now: Date,
  links: string[] = [],
): Promise<string> {
  const name = values.name?.trim();
  if (!name) throw new StoreError('gone');
  return act('added', now, async (action) => {
    const contact = { ...contactByHand({ ...values, name }, newId(), action.at), links };
    const changes = FIELDS.flatMap((field) => {
      const after = contact.fields[field];
      return after ? [{ field, before: null, after }] : [];
    });
    await action.putContact(contact);
    await action.putEvent(edited(contact.id, changes, action.at));
    return contact.id;
  });
}

const edited = (contact: string, changes: FieldChange[], at: string): LedgerEvent => ({
  id: newId(),
  contact,
  kind: 'edited',
  at,
  payload: { changes },
});

/** Writes the user's own word into a field; an empty one takes it away. Rejects with a StoreError (`gone`: no such contact, `newerRecord`: written by a newer Inroad). */
export const editContact = (id: string, field: FieldName, value: string, now: Date): Promise<void> =>
  editFields(id, [[field, value]], now);

/** Takes another position of the page for the current one: role and company are one action. Rejects as `editContact` does. */
export const editPosition = (id: string, role: string, company: string, now: Date): Promise<void> =>
  editFields(
    id,
    [
      ['role', role],
      ['company', company],
    ],
    now,
  );

const editFields = (id: string, edits: [FieldName, string][], now: Date): Promise<void> =>
  act('edited', now, async (action) => {
    let contact = await action.contactThere(id);
    const changes: FieldChange[] = [];
    for (const [field, value] of edits) {
      const result = editField(contact, field, value, action.at);
      contact = result.contact;
      changes.push(...result.changes);
    }
    if (changes.length === 0) return;
    await action.putContact(contact);
    await action.putEvent(edited(contact.id, changes, action.at));
  });

/**
 * Takes back that somebody was kept: erases them with all that is kept of them, without a trace and without the bin. What
 * was there is returned, null when nobody was. `deleteContact` is what a user's Delete does.
 */
export async function eraseCapture(id: string, now: Date): Promise<ContactFile | null> {
  const file = await contactFile(id);
  if (file === null) return null;
  await erasePeople([file.contact.id], now, { justCame: true });
  return file;
}

/** Those whom nothing happened with for `months` months, the longest ago first. Rejects with a StoreError. */
export async function untouchedFor(months: number, now: Date): Promise<string[]> {
  const before = new Date(now);
  before.setMonth(before.getMonth() - months);
  try {
    const range = IDBKeyRange.upperBound(before.toISOString());
    return await (await database()).getAllKeysFromIndex('contacts', 'updatedAt', range);
  } catch (cause) {
    throw storeError(cause);
  }
}
