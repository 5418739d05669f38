import type { PersonCapture } from '../model/capture';
import { type Contact, contactFromCapture, type FieldChange, recapture, revertChanges } from '../model/contact';
import type { LedgerEvent } from '../model/event';
import { newId } from '../model/id';
import { instant } from '../model/time';
import { announce } from './changes';
import { write } from './database';
import { contactRow, eventRow } from './rows';

export interface Kept {
  contact: string;
  event: string;
  /** True when this capture made the contact. */
  created: boolean;
}

/**
 * Keeps a captured person: a new contact, or what the page now says of one who is recognised by the canonical profile
 * address. Record and event are one transaction; resolves after it is done. Rejects with a StoreError.
 */
export async function keepCapture(capture: PersonCapture, now: Date): Promise<Kept> {
  const at = instant(now);
  const kept = await write(['contacts', 'events'], async (transaction) => {
    const contacts = transaction.objectStore('contacts');
    const row = await contacts.index('profile').get(capture.profile);
    const known = row === undefined ? null : contactRow(row);
    const { contact, changes } = known
      ? recapture(known, capture, at)
      : { contact: contactFromCapture(capture, newId(), at), changes: [] };
    const event: LedgerEvent = {
      id: newId(),
      contact: contact.id,
      kind: 'captured',
      at,
      payload: { url: capture.url, site: capture.site, created: known === null, changes },
    };
    await Promise.all([contacts.put(contact), transaction.objectStore('events').put(event)]);
    return { contact: contact.id, event: event.id, created: known === null };
  });
  announce({ contacts: [kept.contact] });
  return kept;
}

/**
 * Takes a capture back. A contact that it made is removed with all that hangs on it; on one that was there, the fields
 * that it changed return to what they were, unless they were touched since. Nothing happens when the event is gone.
 */
export async function undoCapture(eventId: string, now: Date): Promise<void> {
  const at = instant(now);
  const touched = await write(['contacts', 'events', 'drafts'], async (transaction) => {
    const [contacts, events, drafts] = [
      transaction.objectStore('contacts'),
      transaction.objectStore('events'),
      transaction.objectStore('drafts'),
    ];
    const row = await events.get(eventId);
    const event = row === undefined ? null : eventRow(row);
    if (event?.kind !== 'captured') return null;
    if (event.payload.created) {
      const [eventKeys, draftKeys] = await Promise.all([
        events.index('contact').getAllKeys(event.contact),
        drafts.index('contact').getAllKeys(event.contact),
      ]);
      await Promise.all([
        contacts.delete(event.contact),
        ...eventKeys.map((key) => events.delete(key)),
        ...draftKeys.map((key) => drafts.delete(key)),
      ]);
      return event.contact;
    }
    const contactStored = await contacts.get(event.contact);
    if (contactStored === undefined) return null;
    const { contact, changes } = revertChanges(contactRow(contactStored), event.payload.changes, at);
    if (changes.length === 0) return null;
    await Promise.all([contacts.put(contact), events.put(edited(contact, changes, at))]);
    return contact.id;
  });
  if (touched) announce({ contacts: [touched] });
}

const edited = (contact: Contact, changes: FieldChange[], at: string): LedgerEvent => ({
  id: newId(),
  contact: contact.id,
  kind: 'edited',
  at,
  payload: { changes },
});
