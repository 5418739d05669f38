import type { EventKind, EventPayloads, LedgerEvent } from '../../model/event';
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

/** Takes back that a message was sent: its draft returns. Nothing happens when it is gone already. Rejects with a StoreError. */
export const undoSent = ({ event }: Sent, now = new Date()): Promise<void> =>
  act('undone', now, async (action) => {
    const id = await actionOfEvent(action, event);
    if (id !== null) await takeBackAction(action, id);
  });

/** Every request that was logged since `from`, of all contacts. Rejects with a StoreError. */
export async function askedSince(from: Date): Promise<LedgerEvent[]> {
  try {
    const range = IDBKeyRange.bound(['asked', instant(from)], ['asked', '\uffff']);
    return (await (await database()).getAllFromIndex('events', 'kindAt', range)).map(eventRow);
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
