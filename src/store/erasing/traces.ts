import { inLedgerOrder } from '../../model/event';
import { binnedWithout, ledgerWithout, namesOneOf } from '../../model/kept/erasure';
import type { JournalRow } from '../../model/kept/journal';
import type { Contact } from '../../model/person/contact';
import { heldBy } from '../../model/person/merge';
import { searchRowOf } from '../../model/search/searchRow';
import type { Instant } from '../../model/time';
import type { ActionTransaction } from '../database/database';

import { binRow, contactRow, eventRow } from '../database/parseRow';
import type { ActionRow, Touched } from '../database/schema';

/**
 * Removes every row that tells of people: records, ledgers, drafts, search, bin, past actions, and what the ledgers of
 * others tell of them. `ids` with those of everybody who is part of them. How many contacts are fewer, and the rows of
 * others as they are left.
 */
export async function eraseTraces(
  transaction: ActionTransaction,
  ids: string[],
  at: Instant,
): Promise<{ fewer: number; rows: JournalRow[] }> {
  const contacts = transaction.objectStore('contacts');
  const events = transaction.objectStore('events');
  const drafts = transaction.objectStore('drafts');
  let fewer = 0;
  await eraseFromActions(transaction, ids);
  const rows: JournalRow[] = [];
  for (const kin of await kinOf(transaction, ids)) rows.push(...(await eraseFromKin(transaction, kin, ids, at)));
  for (const id of ids) {
    if ((await contacts.getKey(id)) !== undefined) fewer++;
    const [eventKeys, draftKeys] = await Promise.all([
      events.index('contact').getAllKeys(id),
      drafts.index('contact').getAllKeys(id),
    ]);
    await Promise.all([
      contacts.delete(id),
      transaction.objectStore('bin').delete(id),
      transaction.objectStore('search').delete(id),
      ...eventKeys.map((key) => events.delete(key)),
      ...draftKeys.map((key) => drafts.delete(key)),
    ]);
  }
  rows.push(...(await eraseFromBin(transaction, ids, at)));
  return { fewer, rows };
}

/** Who is kept and has something to tell of `ids`. */
async function kinOf(transaction: ActionTransaction, ids: string[]): Promise<Contact[]> {
  const contacts = transaction.objectStore('contacts');
  const events = transaction.objectStore('events');
  const kin = new Map<string, Contact>();
  const told = await Promise.all(ids.map((id) => events.index('other').getAll(id)));
  // A merge with somebody else notes who was part of them then, also where that was taken back since.
  const merges = await events.index('kindAt').getAll(IDBKeyRange.bound(['merged', ''], ['merged', '\uffff']));
  for (const { contact } of [...told.flat(), ...merges.filter((event) => tells(event, ids))]) {
    const row = (await contacts.get(contact)) ?? (await contacts.index('merged').get(contact));
    if (row !== undefined && !heldBy(row).some((one) => ids.includes(one))) kin.set(row.id, contactRow(row));
  }
  return [...kin.values()];
}

/** The ledger of one contact, who is kept, loses what tells of `ids`; what is searched follows. */
async function eraseFromKin(
  transaction: ActionTransaction,
  kin: Contact,
  ids: string[],
  at: Instant,
): Promise<JournalRow[]> {
  const rows: JournalRow[] = [];
  const events = transaction.objectStore('events');
  const told = (await Promise.all(heldBy(kin).map((id) => events.index('contact').getAll(id)))).flat();
  const ledger = inLedgerOrder(told.map(eventRow));
  const staying = new Map(ledgerWithout(ledger, ids, at).map((event) => [event.id, event]));
  for (const event of ledger) {
    const after = staying.get(event.id);
    if (after === event) continue;
    rows.push({ store: 'events', key: event.id, value: after ?? null });
    if (after === undefined) await events.delete(event.id);
    else await events.put(after);
  }
  await transaction.objectStore('search').put(searchRowOf(kin, [...staying.values()]));
  return rows;
}

/** Past actions lose what tells of `ids`; of others who had to do with them, they lose what happened up to then. */
async function eraseFromActions(transaction: ActionTransaction, ids: string[]): Promise<void> {
  const events = transaction.objectStore('events');
  const gone = await Promise.all(
    ids.flatMap((id) => [events.index('contact').getAllKeys(id), events.index('other').getAllKeys(id)]),
  );
  const told = new Set<string | string[]>(gone.flat());
  for (const id of ids)
    for (const { id: event } of (await transaction.objectStore('bin').get(id))?.events ?? []) told.add(event);
  const isTelling = (row: Touched) => (row.store === 'events' && told.has(row.key)) || tells(row, ids);
  const others = new Map<string, number>();
  const range = IDBKeyRange.lowerBound(await firstOf(transaction, ids));
  let cursor = await transaction.objectStore('actions').openCursor(range, 'prev');
  for (; cursor; cursor = await cursor.continue()) {
    const telling = cursor.value.rows.filter(isTelling);
    if (telling.length === 0 && !cursor.value.contacts.some((id) => ids.includes(id))) continue;
    for (const row of telling) {
      const owner = await ownerOf(transaction, row);
      if (owner !== null && !ids.includes(owner) && !others.has(owner)) others.set(owner, cursor.primaryKey);
    }
    await leaveOut(transaction, cursor.value, ids, telling);
  }
  // An undo goes by what followed: with one action on somebody out of reach, those before it are.
  for (const [other, last] of others)
    for (const action of await transaction.objectStore('actions').index('contacts').getAll(other)) {
      const own = action.rows.filter((row) => tells(row, [other]));
      if (action.id !== undefined && action.id <= last) await leaveOut(transaction, action, [other], own);
    }
}

const tells = (value: unknown, ids: string[]): boolean => namesOneOf(JSON.stringify(value), ids);

/** The first action that can tell of `ids`: the one that made the first of them, where it is still there. */
async function firstOf(transaction: ActionTransaction, ids: string[]): Promise<number> {
  const actions = transaction.objectStore('actions');
  let first = Number.POSITIVE_INFINITY;
  for (const id of ids) {
    const row = await actions.index('contacts').get(id);
    const made = row?.rows.some(({ store, key, before }) => store === 'contacts' && key === id && before === null);
    if (row?.id === undefined || !made) return 0;
    first = Math.min(first, row.id);
  }
  return first;
}

/** Whose row an action touched; null where that is nobody's, or no longer known. */
async function ownerOf(transaction: ActionTransaction, { store, key, before }: Touched): Promise<string | null> {
  if (store === 'me') return null;
  if (store !== 'events') return [key].flat()[0] ?? null;
  const event = before ?? (await transaction.objectStore('events').get(String(key)));
  return event === undefined ? null : eventRow(event).contact;
}

/** A past action without some of its contacts and rows; one that touched nothing else goes. */
async function leaveOut(
  transaction: ActionTransaction,
  action: ActionRow,
  ids: string[],
  out: Touched[],
): Promise<void> {
  const actions = transaction.objectStore('actions');
  const contacts = action.contacts.filter((contact) => !ids.includes(contact));
  const rows = action.rows.filter((row) => !out.includes(row));
  if (action.id !== undefined && (contacts.length === 0 || rows.length === 0)) await actions.delete(action.id);
  else await actions.put({ ...action, contacts, rows });
}

/** The ledgers of others in the bin lose what tells of them. */
async function eraseFromBin(transaction: ActionTransaction, ids: string[], at: Instant): Promise<JournalRow[]> {
  const rows: JournalRow[] = [];
  for (let cursor = await transaction.objectStore('bin').openCursor(); cursor; cursor = await cursor.continue()) {
    if (!tells(cursor.value, ids)) continue;
    const after = binnedWithout(binRow(cursor.value), ids, at);
    if (after === null) continue;
    rows.push({ store: 'bin', key: after.id, value: after });
    await cursor.update(after);
  }
  return rows;
}
