import type { Everything } from '../model/kept';
import { StoreError, storeError } from './error';
import { binRow, contactRow, draftRow, eventRow, markRow, meRow, readable, settingsRow } from './rows';
import { DATABASE } from './schema';

/**
 * Every row of a database that is what it should be, and the others as they are. One transaction, so that no action is
 * read half.
 */
export async function readRows(db: IDBDatabase): Promise<Everything & { unread: unknown[] }> {
  const unread: unknown[] = [];
  const transaction = db.transaction([...db.objectStoreNames]);
  const all = async (store: string): Promise<unknown[]> =>
    db.objectStoreNames.contains(store) ? done(transaction.objectStore(store).getAll()) : [];
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

/**
 * What can be read of a database that this version cannot open as its own, for one written by a newer Inroad above all:
 * it is opened as it is and only read. Rejects with a StoreError where even that fails.
 */
export async function salvage(): Promise<Everything & { unread: unknown[] }> {
  try {
    const there = (await indexedDB.databases()).some(({ name }) => name === DATABASE);
    if (!there) throw new StoreError('gone');
    const db = await done(indexedDB.open(DATABASE));
    try {
      return await readRows(db);
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
