import type { Contact } from '../model/contact';
import { KEPT_DAYS } from '../model/kept';
import { same, takeBack } from '../model/takeBack';
import { type Action, act } from './action';
import { database } from './database';
import { moveDrafts } from './draftsAlong';
import { storeError } from './error';
import { binRow, contactRow, draftRow, eventRow, meRow } from './rows';
import type { ActionRow, Touched } from './schema';

/** An action of the last 30 days, as it is listed. */
export interface PastAction extends Pick<ActionRow, 'at' | 'kind' | 'contacts'> {
  id: number;
  /** The action that took it back and stands; null where none does. */
  undoneBy: number | null;
}
type Stored = ActionRow & { id: number };
const isStored = (row: ActionRow): row is Stored => row.id !== undefined;

const since = (now: Date): string => new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString();

/** The latest actions that can be taken back, the last first. Rejects with a StoreError. */
export async function pastActions(now: Date, limit = 50): Promise<PastAction[]> {
  try {
    const actions: Stored[] = [];
    let cursor = await (await database()).transaction('actions').store.openCursor(null, 'prev');
    for (; cursor && actions.length < limit && cursor.value.at >= since(now); cursor = await cursor.continue())
      if (isStored(cursor.value)) actions.push(cursor.value);
    const undone = undoneOf(actions);
    return actions
      .filter(({ kind }) => kind !== 'undone')
      .map(({ id, at, kind, contacts }) => ({ id, at, kind, contacts, undoneBy: undone.get(id) ?? null }));
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
  const actions = action.transaction.objectStore('actions');
  const row = await actions.get(id);
  if (row === undefined) return false;
  const later = await laterActions(action, { ...row, id });
  action.undoes = id;
  let done = false;
  // Whether an event returns depends on whether its person is there, and whether somebody goes with all that hangs on
  // them depends on whether another one holds it.
  const order = ['contacts', 'bin', 'events', 'drafts', 'me'];
  const there = new Set<string>();
  for (const contact of row.contacts)
    if ((await action.transaction.objectStore('contacts').getKey(contact)) !== undefined) there.add(contact);
  const place = ({ store, key, before }: Touched) =>
    order.indexOf(store) * 3 + (before === null ? 2 : there.has(String(key)) ? 0 : 1);
  const rows = [...row.rows].sort((a, b) => place(a) - place(b));
  const own = new Set(row.rows.map(({ key }) => key.toString()));
  for (const touched of rows) if (await takeBackRow(action, touched, later, own)) done = true;
  return done;
}

/** Who holds a contact that became part of them, kept or in the bin; undefined where nobody does. */
const holderOf = async ({ transaction }: Action, id: string): Promise<string | undefined> =>
  (await transaction.objectStore('contacts').index('merged').getKey(id)) ??
  (await transaction.objectStore('bin').index('merged').getKey(id));

/** What followed an action on any of its records, the oldest first. */
async function laterActions(action: Action, row: Stored): Promise<Stored[]> {
  const actions = action.transaction.objectStore('actions');
  const found = new Map<number, Stored>();
  const rows = await Promise.all(row.contacts.map((contact) => actions.index('contacts').getAll(contact)));
  // What the user said of themselves is of no contact.
  if (row.contacts.length === 0) rows.push(await actions.getAll(IDBKeyRange.lowerBound(row.id, true)));
  for (const one of rows.flat()) if (isStored(one) && one.id > row.id) found.set(one.id, one);
  return [...found.values()].sort((a, b) => a.id - b.id);
}

async function takeBackRow(action: Action, touched: Touched, later: Stored[], own: Set<string>): Promise<boolean> {
  const { store, key, before } = touched;
  const current = ((await action.transaction.objectStore(store).get(key as never)) as unknown) ?? null;
  const next = later.flatMap(({ rows }) => rows).find((row) => row.store === store && same(row.key, key));
  const after = store === 'drafts' ? (touched.after ?? null) : next ? next.before : current;
  if (same(current, before)) return false;
  const untouched = same(current, after);
  switch (store) {
    case 'contacts':
      return takeBackContact(action, String(key), { current, before, after }, own);
    case 'events':
      if (before === null) await action.removeEvent(eventRow(current));
      else {
        const event = eventRow(before);
        if ((await action.contact(event.contact)) === null) return false;
        await action.putEvent(event);
      }
      return true;
    case 'drafts':
      if (!untouched) return false;
      if (before === null) await action.removeDraft(key as [string, string, string]);
      else await action.putDraft(draftRow(before));
      return true;
    case 'bin':
      if (!untouched) return false;
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

async function takeBackContact(
  action: Action,
  id: string,
  { current, before, after }: { current: unknown; before: unknown; after: unknown },
  own: Set<string>,
): Promise<boolean> {
  const untouched = same(current, after);
  if (before === null) {
    const contact = contactRow(current);
    const holder = await action.transaction.objectStore('contacts').index('merged').getKey(id);
    if (holder !== undefined && holder !== id) {
      // They are part of another contact again, with their events.
      await moveDrafts(action, id, holder);
      await action.removeContact(id);
      return true;
    }
    const file = await action.file(contact);
    if (untouched && file.drafts.length === 0 && file.events.every((event) => own.has(event.id)))
      await action.removeContact(id);
    else {
      // More is known of them than the action made: all of it stays within reach.
      await action.removeFile(file);
      await action.putBin({ id, at: action.at, ...file });
    }
    return true;
  }
  // Deleted or merged since: those actions can be taken back themselves.
  if (current === null && (!untouched || (await holderOf(action, id)) !== undefined)) return false;
  const was: Contact = contactRow(before);
  if (current === null || untouched || after === null) await action.putContact(was);
  else await action.putContact(takeBack(contactRow(current), was, contactRow(after), action.at));
  return true;
}
