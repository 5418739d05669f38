import type { ActionTransaction } from '../database/database';
import { database } from '../database/database';
import { StoreError } from '../database/error';
import { identityOf } from '../database/identity';
import { eraseFromCopies, holdingCopies } from './copies/files';
import { copyEverything } from './copies/write';
import type { Finished } from './databaseIdentity';
import { recordErasure } from './recorder';

/** With more people, erasing does not wait for a copy: it would take longer than a second. */
const MOST_TO_WAIT_FOR = 2_000;

interface Erasing {
  /** Everybody who is erased, asked when nothing else is done any more; nobody for nothing to do. */
  whom: () => Promise<string[]>;
  /**
   * What becomes of the second copies that mention them. `replace`: one without them is written before these go, so that
   * there is one all the while. `remove`: these go. `leave`: the next copy, which is due by then, replaces them.
   */
  copies: 'replace' | 'remove' | 'leave';
  now: Date;
  /** Erases them from the database. */
  work: (transaction: ActionTransaction, ids: string[]) => Promise<Finished>;
}

/**
 * Erases people, with every trace outside the database first. Nobody writes a copy from the first to the last of it, and
 * no page is between an action and its record: nothing of them comes after. Rejects with a StoreError; then the database is
 * as it was.
 */
export async function erase({ whom, copies, now, work }: Erasing): Promise<void> {
  const inDatabase = () =>
    recordErasure(
      async () => {
        const ids = await whom();
        if (copies === 'replace' && ids.length > 0) await copyWithout(ids, now);
        if (copies !== 'leave') await eraseFromCopies(ids);
        return ids;
      },
      (ids) => async (transaction) => ({ result: undefined, finished: await work(transaction, ids) }),
    );
  // Whoever leaves the copies may be about to write one, and holds them already.
  await (copies === 'leave' ? inDatabase() : holdingCopies(inDatabase));
}

async function copyWithout(ids: string[], now: Date): Promise<void> {
  const db = await database();
  const { people = Number.POSITIVE_INFINITY } = await identityOf(db);
  if (people > MOST_TO_WAIT_FOR) return;
  try {
    await copyEverything(db, now, { without: ids });
  } catch (error) {
    // A full disk must not keep anybody from erasing: the copies that mention them go all the same.
    if (!(error instanceof StoreError)) throw error;
  }
}
