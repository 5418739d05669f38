import type { LedgerEvent } from '../../model/events';
import { newId } from '../../model/id';
import type { Contact } from '../../model/person/contact';
import { mergeContacts, splitContacts, standingMerges } from '../../model/person/merge';
import { type Likeness, likeness } from '../../model/person/samePerson';
import { emailKey, MOST_LOOKED_AT, nameKeys } from '../../model/search/searchRow';
import { act } from '../actions/action';
import { moveDrafts } from '../actions/moveDrafts';
import { database } from '../database/database';
import { StoreError, storeError } from '../database/error';
import { contactRow, eventRow } from '../database/parseRow';

/** Somebody who may be the same person, and why it is asked. */
export interface Alike {
  contact: Contact;
  why: Likeness;
}

const MOST_ALIKE = 5;

/** Who may be the same person as `id`, as a question to the user; nobody whom they said is somebody else. Rejects with a StoreError. */
export async function alike(id: string): Promise<Alike[]> {
  try {
    const transaction = (await database()).transaction(['contacts', 'search', 'events']);
    const contacts = transaction.objectStore('contacts');
    const row = await contacts.get(id);
    if (row === undefined) return [];
    const contact = contactRow(row);
    const events = transaction.objectStore('events');
    const pairs = [...(await events.index('contact').getAll(id)), ...(await events.index('other').getAll(id))];
    const apart = new Set(
      pairs.map(eventRow).flatMap((event) => (event.kind === 'keptApart' ? [event.contact, event.payload.other] : [])),
    );
    const keys = transaction.objectStore('search').index('keys');
    const ids = new Set<string>();
    for (const profile of contact.profiles)
      for (const found of await contacts.index('profile').getAllKeys(profile)) ids.add(found);
    const email = contact.fields.email?.value;
    if (email) for (const found of await keys.getAllKeys(emailKey(email), MOST_LOOKED_AT)) ids.add(found);
    // Names agree when the shorter stands in the longer: whoever shares the rarest word is looked at.
    for (const key of nameKeys(contact)) for (const found of await keys.getAllKeys(key, MOST_LOOKED_AT)) ids.add(found);
    const found: Alike[] = [];
    for (const one of ids) {
      if (one === id || apart.has(one) || found.length === MOST_ALIKE) continue;
      const other = await contacts.get(one);
      const why = other === undefined ? null : likeness(contact, contactRow(other));
      if (other !== undefined && why !== null) found.push({ contact: contactRow(other), why });
    }
    return found;
  } catch (cause) {
    throw storeError(cause);
  }
}

const eventOf = <K extends 'merged' | 'split' | 'keptApart'>(
  contact: string,
  kind: K,
  payload: Extract<LedgerEvent, { kind: K }>['payload'],
  at: string,
): LedgerEvent => ({ id: newId(), contact, kind, at, payload }) as LedgerEvent;

/**
 * Makes one contact of two, under the id of `into`; one action. The events of both stay as they were written and are
 * read together. Rejects with a StoreError (`gone`: one of them is no longer there;
 * `newerRecord`: one was written by a newer Inroad).
 */
export const merge = (into: string, other: string, now: Date): Promise<void> =>
  act('merged', now, async (action) => {
    const [before, record] = [await action.contactThere(into), await action.contactThere(other)];
    if (before.id === record.id) throw new StoreError('gone');
    if (before.newer ?? record.newer) throw new StoreError('newerRecord');
    const after = mergeContacts(before, record, action.at);
    await moveDrafts(action, record.id, after.id);
    await action.removeContact(record.id);
    await action.putContact(after);
    await action.putEvent(eventOf(after.id, 'merged', { other: record.id, record, before, after }, action.at));
  });

/** A merge that can be undone: the other contact, as it was. */
export interface Merged {
  event: string;
  other: Contact;
}

/** The merges of a contact that still hold; `events` in the order of the ledger. */
export const mergesOf = (contact: Contact, events: LedgerEvent[]): Merged[] =>
  [...standingMerges(contact, events).values()].map(({ id, payload }) => ({ event: id, other: payload.record }));

/**
 * Takes two contacts apart that were merged, however long ago; one action. The other comes back as it was, with its own
 * events; what was added since stays here. Rejects with a StoreError (`gone`: they are apart already).
 */
export const split = (mergeEvent: string, now: Date): Promise<void> =>
  act('split', now, async (action) => {
    const row = await action.transaction.objectStore('events').get(mergeEvent);
    const event = row === undefined ? null : eventRow(row);
    if (event?.kind !== 'merged') throw new StoreError('gone');
    const contact = await action.contactThere(event.contact);
    const { events } = await action.file(contact);
    if (standingMerges(contact, events).get(event.payload.other)?.id !== event.id) throw new StoreError('gone');
    const [kept, other] = splitContacts(contact, event.payload, events, action.at);
    await action.putContact(kept);
    await action.putContact(other);
    await action.putEvent(eventOf(kept.id, 'split', { other: other.id }, action.at));
  });

/** Notes that two who look the same are not: it is not asked again. Rejects with a StoreError (`gone`). */
export const keepApart = (id: string, other: string, now: Date): Promise<void> =>
  act('keptApart', now, async (action) => {
    const contact = await action.contactThere(id);
    await action.putEvent(eventOf(contact.id, 'keptApart', { other }, action.at));
  });
