import * as v from 'valibot';
import type { ActionTransaction } from './action';
import type { Database } from './database';
import type { Identity } from './schema';

const shape = v.strictObject({ id: v.pipe(v.string(), v.uuid()), revision: v.pipe(v.number(), v.integer()) });

/** The row as typed. One that cannot be read is no reason to refuse anything: the database is then one of its own. */
export function identityRow(row: unknown): Identity {
  const parsed = v.safeParse(shape, row);
  return parsed.success ? parsed.output : { id: crypto.randomUUID(), revision: 0 };
}

/** Counts an action or an erasure, in its own transaction. */
export async function countRevision(transaction: ActionTransaction): Promise<void> {
  const store = transaction.objectStore('identity');
  const { id, revision } = identityRow(await store.get('database'));
  await store.put({ id, revision: revision + 1 }, 'database');
}

/** Which database `db` is. */
export const identityOf = async (db: Database): Promise<Identity> => identityRow(await db.get('identity', 'database'));

export interface State {
  identity: Identity;
  people: number;
}

/** Which database `db` is, and how many people are in it, at one moment. */
export async function stateOf(db: Database): Promise<State> {
  const transaction = db.transaction(['identity', 'contacts']);
  const [row, people] = await Promise.all([
    transaction.objectStore('identity').get('database'),
    transaction.objectStore('contacts').count(),
  ]);
  return { identity: identityRow(row), people };
}
