import type { LedgerEvent } from '../../model/events';
import { newId } from '../../model/id';
import type { PersonCapture } from '../../model/page/capture';
import { type Contact, contactFromCapture, recapture } from '../../model/person/contact';
import { canonicalEmail, sameByEmail } from '../../model/person/samePerson';
import { emailKey } from '../../model/search/searchRow';
import { instant } from '../../model/time';
import { type Action, act } from '../actions/action';
import { actionOfEvent } from '../actions/find';
import { takeBackAction } from '../actions/undo';
import { database } from '../database/database';
import { contactRow, eventRow } from '../database/parseRow';
import { eraseCapture } from './contacts';

export interface Kept {
  contact: string;
  event: string;
  /** True when this capture made the contact. */
  created: boolean;
}

/**
 * Keeps a captured person: a new contact, or what the page now says of one who is recognised by the canonical profile
 * address, or by an e-mail address of their own. Somebody in the bin comes back. One transaction; resolves after it is
 * done. Rejects with a StoreError.
 */
export function keepCapture(capture: PersonCapture, now: Date): Promise<Kept> {
  return act('captured', now, async (action) => {
    const known = await recognise(action, capture);
    const { contact, changes } = known
      ? recapture(known, capture, action.at)
      : { contact: contactFromCapture(capture, newId(), action.at), changes: [] };
    const event: LedgerEvent = {
      id: newId(),
      contact: contact.id,
      kind: 'captured',
      at: action.at,
      payload: { url: capture.url, site: capture.site, created: known === null, changes },
    };
    await action.putContact(contact);
    await action.putEvent(event);
    return { contact: contact.id, event: event.id, created: known === null };
  });
}

async function recognise(action: Action, capture: PersonCapture): Promise<Contact | null> {
  const contacts = action.transaction.objectStore('contacts');
  const byProfile = await contacts.index('profile').get(capture.profile);
  if (byProfile !== undefined) return contactRow(byProfile);
  const email = capture.fields.email?.value;
  if (email) {
    const found = await action.transaction.objectStore('search').index('keys').getAllKeys(emailKey(email));
    for (const id of found) {
      const contact = await action.contact(id);
      const own = contact?.fields.email?.value;
      if (
        contact &&
        own &&
        canonicalEmail(own) === canonicalEmail(email) &&
        sameByEmail(contact.name, capture.name, email)
      )
        return contact;
    }
  }
  const binned = await action.transaction.objectStore('bin').index('profile').get(capture.profile);
  if (binned === undefined) return null;
  await action.removeBin(binned.id);
  await action.putFile(binned);
  return contactRow(binned.contact);
}

/**
 * Takes a capture back. A contact that it made is removed with all that hangs on it, without a trace; on one that was
 * there, what it changed returns to what it was, unless it was touched since. Nothing happens when the event is gone.
 */
export async function undoCapture(eventId: string, now: Date): Promise<void> {
  const at = instant(now);
  const row = await (await database()).get('events', eventId);
  const event = row === undefined ? null : eventRow(row);
  const contact = event && (await (await database()).get('contacts', event.contact));
  // Joined with somebody or deleted since, nobody is erased: the action is taken back as any other, or not at all.
  if (contact && contact.merged === undefined && event.kind === 'captured' && event.payload.created) {
    await eraseCapture(event.contact, now);
    return;
  }
  await act('undone', new Date(at), async (action) => {
    const id = await actionOfEvent(action, eventId);
    if (id !== null) await takeBackAction(action, id);
  });
}
