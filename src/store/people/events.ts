import { type EventKind, type EventPayloads, type LedgerEvent, sentFor } from '../../model/events';
import { newId } from '../../model/id';
import type { Channel, Purpose } from '../../model/message';
import { instant } from '../../model/time';
import { act } from '../actions/action';
import { actionOfEvent } from '../actions/find';
import { takeBackAction } from '../actions/undo';
import { database } from '../database/database';
import { storeError } from '../database/error';
import { eventRow } from '../database/parseRow';

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
 * Logs that the user sent a message, and lets the kept draft of it go: one transaction. Rejects with a StoreError
 * (`gone`: no such contact).
 */
export const logSent = (contact: string, { purpose, channel, subject, text }: SentMessage, now: Date): Promise<Sent> =>
  append(contact, 'sent', { purpose, channel, subject, text }, now, [contact, channel, purpose]);

/** Logs what happened with a contact. Rejects with a StoreError (`gone`: no such contact). */
export const logEvent = <K extends EventKind>(
  contact: string,
  kind: K,
  payload: EventPayloads[K],
  now: Date,
): Promise<Sent> => append(contact, kind, payload, now, null);

/** Takes back that a message was sent: its draft returns. Nothing happens when it is gone already. Rejects with a StoreError. */
export const undoSent = ({ event }: Sent, now = new Date()): Promise<void> =>
  act('undone', now, async (action) => {
    const id = await actionOfEvent(action, event);
    if (id !== null) await takeBackAction(action, id);
  });

/** Every request that was sent since `from`, to anybody. Rejects with a StoreError. */
export async function askedSince(from: Date): Promise<LedgerEvent[]> {
  try {
    const range = IDBKeyRange.bound(['sent', instant(from)], ['sent', '\uffff']);
    return sentFor((await (await database()).getAllFromIndex('events', 'kindAt', range)).map(eventRow), 'request');
  } catch (cause) {
    throw storeError(cause);
  }
}

const append = <K extends EventKind>(
  id: string,
  kind: K,
  payload: EventPayloads[K],
  now: Date,
  letGo: [string, string, string] | null,
): Promise<Sent> =>
  act('logged', now, async (action) => {
    const contact = await action.contactThere(id);
    // The compiler cannot see that `kind` and `payload` are of one kind; the signature above makes sure of it.
    const event = { id: newId(), contact: contact.id, kind, at: action.at, payload } as LedgerEvent;
    await action.putContact({ ...contact, updatedAt: action.at });
    await action.putEvent(event);
    if (letGo) await action.removeDraft([contact.id, letGo[1], letGo[2]]);
    return { contact: contact.id, event: event.id };
  });
