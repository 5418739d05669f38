import { StoreError, storeError } from '../database/error';
import { parseRows, type Rows, readRows, resultOf } from '../database/readRows';
import { DATABASE } from '../database/schema';

const MOST = 128;

/** The rows of one store of a damaged database, around what cannot be read: in pieces, and one by one where one fails. */
async function readAround(db: IDBDatabase, store: string): Promise<unknown[]> {
  if (!db.objectStoreNames.contains(store)) return [];
  const rows: unknown[] = [];
  let after: IDBValidKey | null = null;
  for (let size = MOST; ; ) {
    const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
    // A transaction for each request: one that fails takes the others of its transaction along.
    const here = () => db.transaction(store).objectStore(store);
    try {
      const found = await resultOf(here().getAll(range, size));
      const keys: IDBValidKey[] = await resultOf(here().getAllKeys(range, size));
      rows.push(...found);
      if (keys.length < size) return rows;
      after = keys.at(-1) ?? null;
      size = Math.min(MOST, size * 2);
    } catch (error) {
      if (size > 1) {
        size = 1;
        continue;
      }
      const [damaged]: IDBValidKey[] = await resultOf(here().getAllKeys(range, 1)).catch(() => []);
      // Where not even the key of the next row can be read there is no way past it.
      if (damaged === undefined) return rows;
      reportError(error);
      after = damaged;
    }
  }
}

/**
 * What can be read of a database that this version cannot open as its own, for one written by a newer Inroad above all, or
 * of one that is damaged: it is opened as it is and only read. Rejects with a StoreError where even that fails.
 */
export async function readDamaged(): Promise<Rows> {
  try {
    const there = (await indexedDB.databases()).some(({ name }) => name === DATABASE);
    if (!there) throw new StoreError('gone');
    const db = await resultOf(indexedDB.open(DATABASE));
    try {
      return await readRows(db).catch(() => parseRows((store) => readAround(db, store)));
    } finally {
      db.close();
    }
  } catch (cause) {
    throw storeError(cause);
  }
}

/** Deletes the whole database. Only ever called when the user has asked for it. Rejects with a StoreError. */
export async function deleteDatabase(): Promise<void> {
  try {
    await resultOf(indexedDB.deleteDatabase(DATABASE));
  } catch (cause) {
    throw storeError(cause);
  }
}
