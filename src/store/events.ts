import type { EventKind, EventPayloads, LedgerEvent } from '../model/event';
import { newId } from '../model/id';
import type { Channel, Purpose } from '../model/message';
import { instant } from '../model/time';
import { announce } from './changes';
import { database, write } from './database';
import { StoreError, storeError } from './error';
import { contactRow, eventRow } from './rows';

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

/** What is logged when a message of a purpose was sent. */
const SENT_AS = {
  request: 'asked',
  'follow-up': 'followedUp',
  confirmation: 'confirmed',
  'thank-you': 'thanked',
  'introduction-ask': 'askedWhoElse',
  'introducer-update': 'outcomeShared',
  'keep-in-touch': 'keptInTouch',
} as const satisfies Record<Purpose, EventKind>;

/**
 * Logs that the user sent a message, and lets the kept draft of it go: one transaction. Rejects with a StoreError
 * (`gone`: no such contact).
 */
export async function logSent(contact: string, sent: SentMessage, now: Date): Promise<Sent> {
  const { channel, purpose, subject, text } = sent;
  const letGo: [string, string, string] = [contact, channel, purpose];
  const kind = SENT_AS[purpose];
  return kind === 'outcomeShared'
    ? append(contact, kind, { text }, now, letGo)
    : append(contact, kind, { channel, subject, text }, now, letGo);
}

/** Logs what happened with a contact. Rejects with a StoreError (`gone`: no such contact). */
export const logEvent = <K extends EventKind>(
  contact: string,
  kind: K,
  payload: EventPayloads[K],
  now: Date,
): Promise<Sent> => append(contact, kind, payload, now, null);

/** Takes back that a message was sent. Nothing happens when it is gone already. Rejects with a StoreError. */
export async function undoSent({ contact, event }: Sent): Promise<void> {
  await write(['events'], (transaction) => transaction.objectStore('events').delete(event));
  announce({ contacts: [contact] });
}

/** Every request that was logged since `from`, of all contacts. Rejects with a StoreError. */
export async function askedSince(from: Date): Promise<LedgerEvent[]> {
  try {
    const range = IDBKeyRange.bound(['asked', instant(from)], ['asked', '\uffff']);
    return (await (await database()).getAllFromIndex('events', 'kindAt', range)).map(eventRow);
  } catch (cause) {
    throw storeError(cause);
  }
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
