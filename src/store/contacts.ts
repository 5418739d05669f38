import { FIELDS, type FieldName } from '../model/capture';
import { type Contact, contactByHand, editField, type FieldChange } from '../model/contact';
import type { LedgerEvent } from '../model/event';
import { newId } from '../model/id';
import type { KeptDraft } from '../model/message';
import { instant } from '../model/time';
import { announce } from './changes';
import { database, write } from './database';
import { StoreError, storeError } from './error';
import { contactRow, draftRow, eventRow } from './rows';

/** All that is kept of one person. */
export interface ContactFile {
  contact: Contact;
  /** Oldest first. */
  events: LedgerEvent[];
  drafts: KeptDraft[];
}

/** All that is kept of `id`, or null when nobody is. Rejects with a StoreError. */
export async function contactFile(id: string): Promise<ContactFile | null> {
  try {
    const transaction = (await database()).transaction(['contacts', 'events', 'drafts']);
    const [row, events, drafts] = await Promise.all([
      transaction.objectStore('contacts').get(id),
      transaction.objectStore('events').index('contact').getAll(id),
      transaction.objectStore('drafts').index('contact').getAll(id),
    ]);
    return row === undefined
      ? null
      : { contact: contactRow(row), events: events.map(eventRow), drafts: drafts.map(draftRow) };
  } catch (cause) {
    throw storeError(cause);
  }
}

export interface ContactList {
  /** The last touched first. */
  contacts: Contact[];
  /** How many rows could not be read; they are kept as they are. */
  damaged: number;
}

/** Everybody who is kept. Rejects with a StoreError. */
export async function listContacts(): Promise<ContactList> {
  let rows: unknown[];
  try {
    rows = await (await database()).getAllFromIndex('contacts', 'updatedAt');
  } catch (cause) {
    throw storeError(cause);
  }
  const contacts: Contact[] = [];
  let damaged = 0;
  for (const row of rows.reverse()) {
    try {
      contacts.push(contactRow(row));
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      damaged++;
    }
  }
  return { contacts, damaged };
}

/** Keeps somebody in the user's own words; the id of the contact. Rejects with a StoreError (`gone`: without a name). */
export async function addContact(values: Partial<Record<FieldName, string>>, now: Date): Promise<string> {
  const at = instant(now);
  const name = values.name?.trim();
  if (!name) throw new StoreError('gone');
  const contact = contactByHand({ ...values, name }, newId(), at);
  const changes = FIELDS.flatMap((field) => {
    const after = contact.fields[field];
    return after ? [{ field, before: null, after }] : [];
  });
  const event: LedgerEvent = { id: newId(), contact: contact.id, kind: 'edited', at, payload: { changes } };
  await write(['contacts', 'events'], async (transaction) => {
    await Promise.all([transaction.objectStore('contacts').put(contact), transaction.objectStore('events').put(event)]);
  });
  announce({ contacts: [contact.id] });
  return contact.id;
}

/** Writes the user's own word into a field; an empty one takes it away. Rejects with a StoreError (`gone`: no such contact). */
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

async function editFields(id: string, edits: [FieldName, string][], now: Date): Promise<void> {
  const at = instant(now);
  const changed = await write(['contacts', 'events'], async (transaction) => {
    const contacts = transaction.objectStore('contacts');
    const row = await contacts.get(id);
    if (row === undefined) throw new StoreError('gone');
    let contact = contactRow(row);
    const changes: FieldChange[] = [];
    for (const [field, value] of edits) {
      const edited = editField(contact, field, value, at);
      contact = edited.contact;
      changes.push(...edited.changes);
    }
    if (changes.length === 0) return false;
    const event: LedgerEvent = { id: newId(), contact: id, kind: 'edited', at, payload: { changes } };
    await Promise.all([contacts.put(contact), transaction.objectStore('events').put(event)]);
    return true;
  });
  if (changed) announce({ contacts: [id] });
}

/** Removes a person with all that is kept of them, and returns it, so that it can be put back. Null when nobody was there. */
export async function removeContact(id: string): Promise<ContactFile | null> {
  const file = await write(['contacts', 'events', 'drafts'], async (transaction) => {
    const [contacts, events, drafts] = [
      transaction.objectStore('contacts'),
      transaction.objectStore('events'),
      transaction.objectStore('drafts'),
    ];
    const [row, eventRows, draftRows] = await Promise.all([
      contacts.get(id),
      events.index('contact').getAll(id),
      drafts.index('contact').getAll(id),
    ]);
    if (row === undefined) return null;
    await Promise.all([
      contacts.delete(id),
      ...eventRows.map((event) => events.delete(event.id)),
      ...draftRows.map((draft) => drafts.delete([draft.contact, draft.channel, draft.purpose])),
    ]);
    return { contact: contactRow(row), events: eventRows.map(eventRow), drafts: draftRows.map(draftRow) };
  });
  if (file) announce({ contacts: [id] });
  return file;
}

/** Puts back what `removeContact` took away, byte for byte. */
export async function restoreContact(file: ContactFile): Promise<void> {
  await write(['contacts', 'events', 'drafts'], async (transaction) => {
    await Promise.all([
      transaction.objectStore('contacts').put(file.contact),
      ...file.events.map((event) => transaction.objectStore('events').put(event)),
      ...file.drafts.map((draft) => transaction.objectStore('drafts').put(draft)),
    ]);
  });
  announce({ contacts: [file.contact.id] });
}
