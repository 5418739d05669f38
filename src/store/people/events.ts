import {
  type EditableKind,
  type EventKind,
  type EventOf,
  type EventPayloads,
  isEditable,
  type LedgerEvent,
  sentFor,
} from '../../model/events';
import { newId } from '../../model/id';
import type { Channel, Purpose } from '../../model/message';
import { same } from '../../model/person/takeBack';
import { PURPOSE_NAMES } from '../../model/purposes';
import { type Instant, instant } from '../../model/time';
import { type Action, act } from '../actions/action';
import { actionOfEvent, lastActionOn } from '../actions/find';
import { takeBackAction } from '../actions/undo';
import { database } from '../database/database';
import { StoreError, storeError } from '../database/error';
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
export const logSent = (
  contact: string,
  { purpose, channel, subject, text }: SentMessage,
  now: Date,
  at = now,
): Promise<Sent> => append(contact, 'sent', { purpose, channel, subject, text }, now, [contact, channel, purpose], at);

/** Logs what happened with a contact, at a time that the user gives: not after `now`. Rejects with a StoreError (`gone`: no such contact). */
export const logEvent = <K extends EventKind>(
  contact: string,
  kind: K,
  payload: EventPayloads[K],
  now: Date,
  at = now,
): Promise<Sent> => append(contact, kind, payload, now, null, at);

/** What the user says instead of what stands in an event; what is absent stays. */
export interface Correction {
  at?: Date;
  payload?: EventPayloads[EditableKind];
}

/**
 * Corrects an event that the user logged, or a message that they sent; what follows from it, stage and search, follows. Rejects
 * with a StoreError (`gone`: there is no such event, or it is none of the user's).
 */
export const editEvent = (id: string, { at, payload }: Correction, now: Date): Promise<void> =>
  act('eventEdited', now, async (action) => {
    const event = await editableEvent(action, id);
    // The door to the store sees to it that the payload is one of this kind.
    const corrected = {
      ...event,
      at: at ? notAfter(at, now) : event.at,
      payload: payload ?? event.payload,
    } as LedgerEvent;
    if (same(event, corrected)) return;
    await action.putEvent(corrected);
    await touch(action, event.contact);
  });

/** Takes an event out of the ledger; rejects as `editEvent` does. `undoEventChange` brings it back. */
export const deleteEvent = (id: string, now: Date): Promise<void> =>
  act('eventDeleted', now, async (action) => {
    const event = await editableEvent(action, id);
    await action.removeEvent(event);
    await touch(action, event.contact);
  });

/** Takes back what was last done to an event: that it was corrected, or deleted. Rejects with a StoreError. */
export const undoEventChange = ({ id, contact }: Pick<LedgerEvent, 'id' | 'contact'>, now: Date): Promise<void> =>
  act('undone', now, async (action) => {
    const last = await lastActionOn(action, contact, id);
    if (last !== null) await takeBackAction(action, last);
  });

async function editableEvent(action: Action, id: string): Promise<LedgerEvent> {
  const row = await action.transaction.objectStore('events').get(id);
  const event = row === undefined ? null : eventRow(row);
  if (event === null || !isEditable(event)) throw new StoreError('gone');
  return event;
}

/** Notes that something was done about a person. */
async function touch(action: Action, id: string): Promise<void> {
  await action.putContact({ ...(await action.contactThere(id)), updatedAt: action.at });
}

/** What happened did not happen later than now; a clock or a slip of the finger may say so. */
const notAfter = (at: Date, now: Date): Instant => instant(at > now ? now : at);

/** Takes back that a message was sent: its draft returns. Nothing happens when it is gone already. Rejects with a StoreError. */
export const undoSent = ({ event }: Sent, now = new Date()): Promise<void> =>
  act('undone', now, async (action) => {
    const id = await actionOfEvent(action, event);
    if (id !== null) await takeBackAction(action, id);
  });

/** Every message that was sent since `from`, to anybody, in the order of their times. Rejects with a StoreError. */
export async function sentSince(from: Date): Promise<EventOf<'sent'>[]> {
  try {
    const range = IDBKeyRange.bound(['sent', instant(from)], ['sent', '\uffff']);
    return sentFor(
      (await (await database()).getAllFromIndex('events', 'kindAt', range)).map(eventRow),
      ...PURPOSE_NAMES,
    );
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
  at = now,
): Promise<Sent> =>
  act('logged', now, async (action) => {
    const contact = await action.contactThere(id);
    // The compiler cannot see that `kind` and `payload` are of one kind; the signature above makes sure of it.
    const event = { id: newId(), contact: contact.id, kind, at: notAfter(at, now), payload } as LedgerEvent;
    await action.putContact({ ...contact, updatedAt: action.at });
    await action.putEvent(event);
    if (letGo) await action.removeDraft([contact.id, letGo[1], letGo[2]]);
    return { contact: contact.id, event: event.id };
  });
