import { isEditable } from '../../model/events';
import {
  type ActionKind,
  type ActionRow,
  isListed,
  isUndoable,
  type TouchedRow,
  type Undoable,
} from '../../model/kept/action';
import { keptSince } from '../../model/kept/kept';
import { same, takeBackEvent } from '../../model/person/takeBack';
import { database } from '../database/database';
import { storeError } from '../database/error';
import { binRow, draftRow, eventRow, meRow } from '../database/parseRow';
import type { DraftKey } from '../database/schema';
import { type Action, act } from './action';
import { joinDraft } from './moveDrafts';
import { joinAgain, planPeople, stayingOf, takeBackPeople } from './undoPlan';

/** An action of the last 30 days, as it is listed. */
export interface PastAction extends Pick<ActionRow, 'at' | 'contacts'> {
  id: number;
  kind: ActionKind;
  /** The action that took it back and stands; null where none does. */
  undoneBy: number | null;
}
type Stored = ActionRow & { id: number };
const isStored = (row: ActionRow): row is Stored => row.id !== undefined;

/** The latest actions that can be taken back, the last first. Rejects with a StoreError. */
export async function pastActions(now: Date, limit = 50): Promise<PastAction[]> {
  try {
    const since = keptSince(now);
    const actions: Stored[] = [];
    let cursor = await (await database()).transaction('actions').store.openCursor(null, 'prev');
    for (; cursor && actions.length < limit && cursor.value.at >= since; cursor = await cursor.continue())
      if (isStored(cursor.value)) actions.push(cursor.value);
    const undone = undoneOf(actions);
    return actions.flatMap(({ id, at, kind, contacts }) =>
      isListed(kind) && kind !== 'undone' ? [{ id, at, kind, contacts, undoneBy: undone.get(id) ?? null }] : [],
    );
  } catch (cause) {
    throw storeError(cause);
  }
}

/** Which of `actions`, the latest first, are taken back. */
function undoneOf(actions: Stored[]): Map<number, number> {
  const undone = new Map<number, number>();
  for (const { id, undoes } of actions) if (undoes !== null && !undone.has(id)) undone.set(undoes, id);
  return undone;
}

/**
 * Takes one action back. Where nothing followed it, every record is byte for byte as before. Where something did, what
 * was touched since stays, field by field; a person whom the action made and who was worked on since goes to the bin.
 * False when the action is gone or changed nothing that is still there. Rejects with a StoreError.
 */
export function undoAction(id: number, now: Date): Promise<boolean> {
  return act('undone', now, (action) => takeBackAction(action, id));
}

/** As `undoAction`, as part of an action. */
export async function takeBackAction(action: Action, id: number): Promise<boolean> {
  const row = await action.transaction.objectStore('actions').get(id);
  if (row === undefined) return false;
  action.undoes = id;
  const rows = row.rows.filter(isUndoable);
  const people = await planPeople(action, rows);
  const staying = stayingOf(people);
  let done = await takeBackPeople(action, people, rows);
  const others = rows.filter(({ store }) => ORDER.includes(store));
  for (const touched of others.sort((a, b) => ORDER.indexOf(a.store) - ORDER.indexOf(b.store)))
    if (await takeBackRow(action, touched, staying)) done = true;
  await joinAgain(action, people);
  return done;
}

/** What follows the people, whose records are taken back first: nothing of somebody returns who is not there. */
const ORDER: Undoable[] = ['bin', 'events', 'drafts', 'me'];

async function takeBackRow(action: Action, touched: TouchedRow<Undoable>, staying: Set<string>): Promise<boolean> {
  const { store, key, before, after } = touched;
  const current: unknown = (await action.transaction.objectStore(store).get(key as never)) ?? null;
  if (same(current, before)) return false;
  const untouched = same(current, after);
  switch (store) {
    case 'contacts':
      return false;
    case 'events': {
      const event = eventRow(before ?? current);
      if (staying.has(event.contact)) return false;
      if (before === null) {
        // What the user corrected since stays, with the correction.
        if (!untouched && isEditable(eventRow(current))) return false;
        await action.removeEvent(event);
        return true;
      }
      // Deleted since, or back already: that other action holds.
      if ((current === null) !== (after === null) || (await action.contact(event.contact)) === null) return false;
      await action.putEvent(
        untouched || current === null ? event : takeBackEvent(eventRow(current), event, eventRow(after)),
      );
      return true;
    }
    case 'drafts': {
      const [contact, channel, purpose] = key as DraftKey;
      if (!untouched || staying.has(contact)) return false;
      if (before === null) await action.removeDraft([contact, channel, purpose]);
      else {
        const person = await action.contact(contact);
        if (person === null) return false;
        if (person.id === contact) await action.putDraft(draftRow(before));
        else await joinDraft(action, draftRow(before), person.id);
      }
      return true;
    }
    case 'bin':
      if (!untouched || staying.has(String(key))) return false;
      if (before === null) await action.removeBin(String(key));
      else await action.putBin(binRow(before));
      return true;
    case 'me':
      if (!untouched) return false;
      if (before === null) await action.removeMe();
      else await action.putMe(meRow(before));
      return true;
  }
}
