import { type EventOf, inLedgerOrder } from '../../model/events';
import type { ActionRow, TouchedRow } from '../../model/kept/action';
import { actionWithout, mergesIn } from '../../model/kept/actionWithout';
import { binnedWithout, ledgerWithout, namesOneOf } from '../../model/kept/erasure';
import type { Contact } from '../../model/person/contact';
import { heldBy } from '../../model/person/merge';
import { searchRowOf } from '../../model/search/searchRow';
import type { Instant } from '../../model/time';
import type { ActionTransaction } from '../database/database';
import { binRow, contactRow, eventRow } from '../database/parseRow';
import { resolve } from '../people/resolve';

/**
 * Removes every row that mentions people: records, ledgers, drafts, search, bin, past actions, and what the ledgers of
 * others note of them. `ids` with those of everybody who is part of them. How many contacts are fewer, and the rows of
 * others as they are left.
 */
export async function eraseTraces(
  transaction: ActionTransaction,
  ids: string[],
  at: Instant,
): Promise<{ fewer: number; rows: TouchedRow[] }> {
  const contacts = transaction.objectStore('contacts');
  const events = transaction.objectStore('events');
  const drafts = transaction.objectStore('drafts');
  let fewer = 0;
  await eraseFromActions(transaction, ids);
  const rows: TouchedRow[] = [];
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

/** Who is kept and has `ids` in their ledger. */
async function kinOf(transaction: ActionTransaction, ids: string[]): Promise<Contact[]> {
  const contacts = transaction.objectStore('contacts');
  const events = transaction.objectStore('events');
  const kin = new Map<string, Contact>();
  const found = await Promise.all(ids.map((id) => events.index('other').getAll(id)));
  // A merge with somebody else notes who was part of them then, also where that was taken back since.
  const merges = await events.index('kindAt').getAll(IDBKeyRange.bound(['merged', ''], ['merged', '\uffff']));
  for (const { contact } of [...found.flat(), ...merges.filter((event) => mentions(event, ids))]) {
    const row = await resolve(contacts, contact);
    if (row !== undefined && !heldBy(row).some((one) => ids.includes(one))) kin.set(row.id, contactRow(row));
  }
  return [...kin.values()];
}

/** The ledger of one contact, who is kept, loses what mentions `ids`; what is searched follows. */
async function eraseFromKin(
  transaction: ActionTransaction,
  kin: Contact,
  ids: string[],
  at: Instant,
): Promise<TouchedRow[]> {
  const rows: TouchedRow[] = [];
  const events = transaction.objectStore('events');
  const found = (await Promise.all(heldBy(kin).map((id) => events.index('contact').getAll(id)))).flat();
  const ledger = inLedgerOrder(found.map(eventRow));
  const staying = new Map(ledgerWithout(ledger, ids, at).map((event) => [event.id, event]));
  for (const event of ledger) {
    const after = staying.get(event.id);
    if (after === event) continue;
    rows.push({ store: 'events', key: event.id, before: null, after: after ?? null });
    if (after === undefined) await events.delete(event.id);
    else await events.put(after);
  }
  await transaction.objectStore('search').put(searchRowOf(kin, [...staying.values()], new Date(at)));
  return rows;
}

/** Past actions lose what mentions `ids`; what they did to everybody else can be taken back as before. */
async function eraseFromActions(transaction: ActionTransaction, ids: string[]): Promise<void> {
  const actions = transaction.objectStore('actions');
  const mentioning: ActionRow[] = [];
  const range = IDBKeyRange.lowerBound(await firstOf(transaction, ids));
  for (let cursor = await actions.openCursor(range); cursor; cursor = await cursor.continue())
    if (mentions(cursor.value, ids)) mentioning.push(cursor.value);
  const merges = await mergesWith(transaction, ids, mentioning);
  for (const action of mentioning) {
    const left = actionWithout(action, ids, merges);
    if (left) await actions.put(left);
    else if (action.id !== undefined) await actions.delete(action.id);
  }
}

const mentions = (value: unknown, ids: string[]): boolean => namesOneOf(JSON.stringify(value), ids);

/** Every merge with one of `ids` that is known, of standing ledgers, the bin, and what was taken back, in their order. */
async function mergesWith(
  transaction: ActionTransaction,
  ids: string[],
  mentioning: ActionRow[],
): Promise<EventOf<'merged'>[]> {
  const events = transaction.objectStore('events').index('other');
  const found = (await Promise.all(ids.map((id) => events.getAll(id)))).flat();
  const binned = (await transaction.objectStore('bin').getAll()).flatMap((one) => one.events);
  const rows = [...found, ...binned].map(
    (after): TouchedRow => ({ store: 'events', key: after.id, before: null, after }),
  );
  const merges = mergesIn([...rows, ...mentioning.flatMap((action) => action.rows)], ids);
  const known = new Map(merges.map((event) => [event.id, event]));
  return inLedgerOrder([...known.values()]).filter((event) => event.kind === 'merged');
}

/** The first action that can mention `ids`: the one by which the first of them came, where it is still there; else any. */
async function firstOf(transaction: ActionTransaction, ids: string[]): Promise<number> {
  const actions = transaction.objectStore('actions');
  let first = Number.POSITIVE_INFINITY;
  for (const id of ids) {
    const row = await actions.index('contacts').get(id);
    if (row?.id === undefined || !broughtAnew(row, id)) return 0;
    first = Math.min(first, row.id);
  }
  return first;
}

/** Whether `id` was nowhere before an action: a split, too, finds no record of them, as do a restore and a way out of the bin. */
const broughtAnew = ({ kind, rows }: ActionRow, id: string): boolean =>
  (kind === 'captured' || kind === 'added') &&
  rows.some(({ store, key, before }) => store === 'contacts' && key === id && before === null) &&
  !rows.some(({ store, key }) => store === 'bin' && key === id);

/** The ledgers of others in the bin lose what mentions them. */
async function eraseFromBin(transaction: ActionTransaction, ids: string[], at: Instant): Promise<TouchedRow[]> {
  const rows: TouchedRow[] = [];
  for (let cursor = await transaction.objectStore('bin').openCursor(); cursor; cursor = await cursor.continue()) {
    if (!mentions(cursor.value, ids)) continue;
    const after = binnedWithout(binRow(cursor.value), ids, at);
    if (after === null) continue;
    rows.push({ store: 'bin', key: after.id, before: null, after });
    await cursor.update(after);
  }
  return rows;
}
