import * as v from 'valibot';
import { entryText, type JournalRow, rowKey } from '../../model/kept/journal';
import type { Instant } from '../../model/time';
import type { ActionTransaction, Database } from '../database/database';
import type { Done, Identity, Told } from '../database/schema';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const shape = v.strictObject({ id: v.pipe(v.string(), v.uuid()), revision: whole, people: v.exactOptional(whole) });

/** The row as typed. One that cannot be read is no reason to refuse anything: the database is then one of its own. */
export function identityRow(row: unknown): Identity {
  const parsed = v.safeParse(shape, row);
  return parsed.success ? parsed.output : { id: crypto.randomUUID(), revision: 0 };
}

/** The id that the next action in this page gives the database; null to leave it. */
let anew: string | null = null;

/**
 * Has what happens next in this page happen to a database of its own: one that the browser put back to an older state
 * counts on from there, and must not be taken for what it was before.
 */
export function beginAnew(): void {
  anew ??= crypto.randomUUID();
}

/** Call when something was done in the database of `id`: from then on it counts as any other. */
export function hasBegun(id: string): void {
  if (anew === id) anew = null;
}

/**
 * Counts an action or an erasure, in its own transaction and at its end; `came`: how many contacts more there are, `rows`
 * what it left (null: too many to say). What there is to tell of it, and of the one before it: whoever did that may have
 * ended before it was told.
 */
export async function countRevision(
  transaction: ActionTransaction,
  came: number,
  at: Instant,
  rows: JournalRow[] | null,
): Promise<Done> {
  const store = transaction.objectStore('identity');
  const { id, revision, people } = identityRow(await store.get('database'));
  const before = toldRow(await store.get('last'));
  const now = people === undefined ? await transaction.objectStore('contacts').count() : people + came;
  const identity = { id: anew ?? id, revision: revision + 1, people: now };
  await store.put(identity, 'database');
  const last: Told | null = rows && { revision: identity.revision, text: entryText({ at, people: now, rows }) };
  if (last) await store.put(last, 'last');
  else await store.delete('last');
  const told = [before, last].filter((one) => one !== null);
  return { identity, at, told: identity.id === id ? told : told.filter((one) => one === last), beside: null };
}

/** A row that was written beside the actions: what there is to tell of it. */
export const besideOf = (identity: Identity, at: Instant, row: JournalRow): Done => ({
  identity,
  at,
  told: [{ revision: identity.revision, text: entryText({ at, people: identity.people ?? null, rows: [row] }) }],
  beside: rowKey(row.store, row.key),
});

const toldShape = v.strictObject({ revision: whole, text: v.string() });

/** What the last action left, as it is told; null where that is not known. */
function toldRow(row: unknown): Told | null {
  const parsed = v.safeParse(toldShape, row);
  return parsed.success ? parsed.output : null;
}

/** What there is to tell of the last action, and the database after it. */
export async function lastTold(db: Database): Promise<Told | null> {
  return toldRow(await db.get('identity', 'last'));
}

/** Which database `db` is. */
export const identityOf = async (db: Database): Promise<Identity> => identityRow(await db.get('identity', 'database'));

/** Which database `db` is, with the people who are in it. */
export async function stateOf(db: Database): Promise<Required<Identity>> {
  const identity = await identityOf(db);
  return { ...identity, people: identity.people ?? (await db.count('contacts')) };
}
