import type { Everything } from '../../model/kept/kept';
import { StoreError, storeError } from '../database/error';
import { binRow, contactRow, draftRow, eventRow, markRow, meRow, readable, settingsRow } from '../database/parseRow';
import { DATABASE } from '../database/schema';

/** All rows of one store. */
type ReadStore = (store: string) => Promise<unknown[]>;

/**
 * Every row of a database that is what it should be, and the others as they are. One transaction, so that no action is
 * read half.
 */
export function readRows(db: IDBDatabase): Promise<Everything & { unread: unknown[] }> {
  const transaction = db.transaction([...db.objectStoreNames]);
  return rowsBy(async (store) =>
    db.objectStoreNames.contains(store) ? done(transaction.objectStore(store).getAll()) : [],
  );
}

async function rowsBy(all: ReadStore): Promise<Everything & { unread: unknown[] }> {
  const unread: unknown[] = [];
  const read = async <T>(store: string, parse: (row: unknown) => T): Promise<T[]> => {
    const { good, bad } = readable(await all(store), parse);
    unread.push(...bad.map((row) => ({ store, row })));
    return good;
  };
  const [me = null] = await read('me', meRow);
  const [settings = null] = await read('settings', settingsRow);
  return {
    contacts: await read('contacts', contactRow),
    events: await read('events', eventRow),
    drafts: await read('drafts', draftRow),
    bin: await read('bin', binRow),
    marks: await read('marks', markRow),
    me,
    settings,
    unread,
  };
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const MOST = 128;

/** The rows of one store of a damaged database: in ever smaller pieces, and past what cannot be read. */
async function rescued(db: IDBDatabase, store: string): Promise<unknown[]> {
  if (!db.objectStoreNames.contains(store)) return [];
  const rows: unknown[] = [];
  let after: IDBValidKey | null = null;
  for (let size = MOST; ; ) {
    const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
    // Each in a transaction of its own: one that fails takes what was asked in it along.
    const here = () => db.transaction(store).objectStore(store);
    try {
      const found = await done(here().getAll(range, size));
      const keys: IDBValidKey[] = await done(here().getAllKeys(range, size));
      rows.push(...found);
      if (keys.length < size) return rows;
      after = keys.at(-1) ?? null;
      size = Math.min(MOST, size * 2);
    } catch (error) {
      if (size > 1) {
        size = 1;
        continue;
      }
      const [damaged]: IDBValidKey[] = await done(here().getAllKeys(range, 1)).catch(() => []);
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
export async function salvage(): Promise<Everything & { unread: unknown[] }> {
  try {
    const there = (await indexedDB.databases()).some(({ name }) => name === DATABASE);
    if (!there) throw new StoreError('gone');
    const db = await done(indexedDB.open(DATABASE));
    try {
      return await readRows(db).catch(() => rowsBy((store) => rescued(db, store)));
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
    await done(indexedDB.deleteDatabase(DATABASE));
  } catch (cause) {
    throw storeError(cause);
  }
}
