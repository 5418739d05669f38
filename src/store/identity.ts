import * as v from 'valibot';
import type { ActionTransaction } from './action';
import type { Database } from './database';
import type { Identity } from './schema';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const shape = v.strictObject({ id: v.pipe(v.string(), v.uuid()), revision: whole, people: v.exactOptional(whole) });

/** The row as typed. One that cannot be read is no reason to refuse anything: the database is then one of its own. */
export function identityRow(row: unknown): Identity {
  const parsed = v.safeParse(shape, row);
  return parsed.success ? parsed.output : { id: crypto.randomUUID(), revision: 0 };
}

/** Counts an action or an erasure, in its own transaction and at its end; `came`: how many contacts more there are. */
export async function countRevision(transaction: ActionTransaction, came: number): Promise<void> {
  const store = transaction.objectStore('identity');
  const { id, revision, people } = identityRow(await store.get('database'));
  const now = people === undefined ? await transaction.objectStore('contacts').count() : people + came;
  await store.put({ id, revision: revision + 1, people: now }, 'database');
}

/** Which database `db` is. */
export const identityOf = async (db: Database): Promise<Identity> => identityRow(await db.get('identity', 'database'));

/** Which database `db` is, with the people who are in it. */
export async function stateOf(db: Database): Promise<Required<Identity>> {
  const identity = await identityOf(db);
  return { ...identity, people: identity.people ?? (await db.count('contacts')) };
}
