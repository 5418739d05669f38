import type { Everything } from '../../model/kept/kept';
import { binRow, contactRow, draftRow, eventRow, markRow, meRow, readable, settingsRow } from './parseRow';

/** All that is kept, and the rows that could not be read. */
export type Rows = Everything & { unread: unknown[] };

/**
 * Every row of a database that is what it should be, and the others as they are. One transaction, so that no action is
 * read half.
 */
export function readRows(db: IDBDatabase): Promise<Rows> {
  const transaction = db.transaction([...db.objectStoreNames]);
  return parseRows(async (store) =>
    db.objectStoreNames.contains(store) ? resultOf(transaction.objectStore(store).getAll()) : [],
  );
}

/** As `readRows`, of the rows that `all` gives of each store. */
export async function parseRows(all: (store: string) => Promise<unknown[]>): Promise<Rows> {
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

/** What a request gives. Rejects with the browser's own error. */
export const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
