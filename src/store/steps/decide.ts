import type { EventKind, EventPayloads, LedgerEvent } from '../../model/events';
import { newId } from '../../model/id';
import { contactByHand } from '../../model/person/contact';
import type { Step } from '../../model/steps/step';
import { instant } from '../../model/time';
import { type Action, act } from '../actions/action';
import type { Sent } from '../people/events';

type Which = Pick<Step, 'kind' | 'of'>;

const stepOf = ({ kind, of }: Which) => ({ step: kind, ...(of !== null && { of }) });

/** Puts a step off until a day, or sets an earlier one. `undoSent` takes it back. Rejects with a StoreError (`gone`). */
export const putOffStep = (contact: string, step: Which, until: Date, now: Date): Promise<Sent> =>
  decide(contact, 'putOff', { ...stepOf(step), until: instant(until) }, now);

/** Leaves a step out: what comes after it takes its place. `undoSent` takes it back. Rejects with a StoreError (`gone`). */
export const skipStep = (contact: string, step: Which, now: Date): Promise<Sent> =>
  decide(contact, 'skipped', stepOf(step), now);

/**
 * Lets people rest until something happens, as one action; one of its events, by which `undoSent` takes all of it back, null
 * where nobody is there any more. Rejects with a StoreError.
 */
export const letRest = (contacts: readonly string[], now: Date): Promise<Sent | null> =>
  act('planned', now, async (action) => {
    let first: Sent | null = null;
    for (const id of contacts) {
      const contact = await action.contact(id);
      if (contact === null) continue;
      const event = await write(action, contact.id, 'rested', {});
      first ??= event;
    }
    return first;
  });

const decide = <K extends EventKind>(id: string, kind: K, payload: EventPayloads[K], now: Date): Promise<Sent> =>
  act('planned', now, async (action) => write(action, (await action.contactThere(id)).id, kind, payload));

async function write<K extends EventKind>(
  action: Action,
  contact: string,
  kind: K,
  payload: EventPayloads[K],
): Promise<Sent> {
  // The compiler cannot see that `kind` and `payload` are of one kind; the signature above makes sure of it.
  const event = { id: newId(), contact, kind, at: action.at, payload } as LedgerEvent;
  await action.putEvent(event);
  return { contact, event: event.id };
}

/**
 * Logs that a contact introduced the user to somebody, or named them, and keeps that person: each is linked to the other. One
 * action, which `undoSent` takes back. Rejects with a StoreError (`gone`).
 */
export const logIntroduction = (
  id: string,
  { name, text }: Pick<EventPayloads['introduced'], 'name' | 'text'>,
  now: Date,
  at = now,
): Promise<Sent> =>
  act('logged', now, async (action) => {
    const by = await action.contactThere(id);
    const to = contactByHand({ name }, newId(), action.at);
    const moment = instant(at > now ? now : at);
    const introduced = newId();
    await action.putContact({ ...by, updatedAt: action.at });
    await action.putContact(to);
    const changes = [{ field: 'name' as const, before: null, after: to.fields.name }];
    const events: LedgerEvent[] = [
      { id: introduced, contact: by.id, kind: 'introduced', at: moment, payload: { name, text, other: to.id } },
      { id: newId(), contact: to.id, kind: 'edited', at: action.at, payload: { changes } },
      {
        id: newId(),
        contact: to.id,
        kind: 'referred',
        at: moment,
        payload: { by: by.name.full, text: '', other: by.id },
      },
    ];
    for (const event of events) await action.putEvent(event);
    return { contact: by.id, event: introduced };
  });
