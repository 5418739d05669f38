import { newId } from '../../model/id';
import { personOfCapture } from '../../model/incoming/person';
import { planIncoming } from '../../model/incoming/plan';
import type { PersonCapture } from '../../model/page/capture';
import { instant } from '../../model/time';
import { act } from '../actions/action';
import { actionOfEvent } from '../actions/find';
import { takeBackAction } from '../actions/undo';
import { database } from '../database/database';
import { eventRow } from '../database/parseRow';
import { bringPeople, type Kept, type PeopleChoices } from '../incoming/bringPeople';
import { lookUp } from '../incoming/lookUp';
import { eraseCapture } from './contacts';

/** A page shows whom the user has in front of them: what it says is taken, and who was deleted or erased comes again. */
const BY_CLICK: PeopleChoices = {
  known: 'take',
  inBin: 'bring',
  erased: 'bring',
  // Likeness is asked on the person's page, once they are kept.
  doubtful: 'bring',
  answers: new Map(),
};

/**
 * Keeps a captured person: a new contact, or what the page now says of one who is recognised by the canonical profile
 * address, or by an e-mail address of their own. Somebody in the bin comes back. One transaction; resolves after it is
 * done. Rejects with a StoreError.
 */
export function keepCapture(capture: PersonCapture, now: Date): Promise<Kept> {
  return act('captured', now, async (action) => {
    const person = personOfCapture(capture, action.at);
    const plan = planIncoming([{ id: newId(), person }], await lookUp(action, person), action.at);
    const { url, site } = capture;
    const [kept] = await bringPeople(action, plan, BY_CLICK, { kind: 'captured', url, site });
    if (kept === undefined) throw new Error('A capture kept nobody.');
    return kept;
  });
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
