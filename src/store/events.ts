import type { EventKind, EventPayloads, LedgerEvent } from '../model/event';
import { newId } from '../model/id';
import type { Channel, Purpose } from '../model/message';
import { instant } from '../model/time';
import { announce } from './changes';
import { write } from './database';
import { StoreError } from './error';
import { contactRow } from './rows';

interface SentMessage {
  channel: Channel;
  purpose: Purpose;
  subject: string | null;
  text: string;
}

/** What `logSent` did, so that it can be taken back. */
export interface Sent {
  contact: string;
  event: string;
}

/**
 * Logs that the user sent a message, and lets the kept draft of it go: one transaction. A `request` is the event
 * `asked`. Rejects with a StoreError (`gone`: no such contact).
 */
export async function logSent(contact: string, sent: SentMessage, now: Date): Promise<Sent> {
  const { channel, subject, text } = sent;
  return append(contact, 'asked', { channel, subject, text }, now, [contact, channel, sent.purpose]);
}

/** Takes back that a message was sent. Nothing happens when it is gone already. Rejects with a StoreError. */
export async function undoSent({ contact, event }: Sent): Promise<void> {
  await write(['events'], (transaction) => transaction.objectStore('events').delete(event));
  announce({ contacts: [contact] });
}

/** Logs a note of the user's about a contact. Rejects with a StoreError (`gone`: no such contact). */
export async function logNote(contact: string, text: string, now: Date): Promise<void> {
  await append(contact, 'noted', { text }, now, null);
}

async function append<K extends EventKind>(
  id: string,
  kind: K,
  payload: EventPayloads[K],
  now: Date,
  letGo: [string, string, string] | null,
): Promise<Sent> {
  const at = instant(now);
  // The compiler cannot see that `kind` and `payload` are of one kind; the signature above makes sure of it.
  const event = { id: newId(), contact: id, kind, at, payload } as LedgerEvent;
  await write(['contacts', 'events', 'drafts'], async (transaction) => {
    const row = await transaction.objectStore('contacts').get(id);
    if (row === undefined) throw new StoreError('gone');
    await Promise.all([
      transaction.objectStore('contacts').put({ ...contactRow(row), updatedAt: at }),
      transaction.objectStore('events').put(event),
      letGo ? transaction.objectStore('drafts').delete(letGo) : null,
    ]);
  });
  announce({ contacts: [id] });
  return { contact: id, event: event.id };
}
