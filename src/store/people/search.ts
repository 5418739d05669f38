import { wordsOf } from '../../model/person/fold';
import { type Found, SearchIndex } from '../../model/search/searchIndex';
import type { SearchRow } from '../../model/search/searchRow';
import { onChange } from '../database/changes';
import { database } from '../database/database';
import { storeError } from '../database/error';

/** Rows are read in pieces, so that typing stays quick while they come. */
const PIECE = 2000;

/** The search of one page. It answers at once from the database, and from memory when all rows are there. */
export interface Search {
  find(query: string, limit: number): Promise<Found>;
  /** Resolves when every row is in memory. */
  loaded: Promise<void>;
  stop(): void;
}

/** Starts reading the search rows, and follows every change of them. */
export function openSearch(): Search {
  let index = new SearchIndex();
  let complete = false;
  let stopped = false;
  const changed = new Set<string>();
  let following: Promise<void> = Promise.resolve();

  const follow = async (): Promise<void> => {
    const ids = [...changed];
    changed.clear();
    if (ids.length > PIECE) return read();
    const store = (await database()).transaction('search').store;
    const rows = await Promise.all(ids.map((id) => store.get(id)));
    for (const [n, id] of ids.entries()) {
      const row = rows[n];
      if (row) index.put(row);
      else index.remove(id);
    }
  };
  const stopListening = onChange(({ contacts }) => {
    for (const id of contacts) changed.add(id);
    if (complete) following = following.then(follow, follow);
  });
  const read = async (): Promise<void> => {
    index = new SearchIndex();
    let after: string | null = null;
    while (!stopped) {
      const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
      const rows: SearchRow[] = await (await database()).getAll('search', range, PIECE);
      for (const row of rows) index.put(row);
      after = rows.at(-1)?.id ?? null;
      if (rows.length < PIECE) break;
    }
  };
  const load = async (): Promise<void> => {
    try {
      await read();
      complete = true;
      await follow();
    } catch (cause) {
      throw storeError(cause);
    }
  };
  const loaded = load();
  // Whoever waits for `loaded` hears of a failure; who does not still gets an answer from the database.
  loaded.catch(() => undefined);

  return {
    loaded,
    async find(query, limit) {
      if (!complete) return findPrefix(query, limit);
      await following;
      return index.find(query, limit);
    },
    stop() {
      stopped = true;
      stopListening();
    },
  };
}

/** Whom the first word of `query` finds by name, from the index; the other words must stand anywhere in their rows. */
export async function findPrefix(query: string, limit: number): Promise<Found> {
  const [first, ...others] = wordsOf(query);
  if (first === undefined) return { ids: [], total: 0 };
  try {
    const store = (await database()).transaction('search').store;
    const range = IDBKeyRange.bound(`w:${first}`, `w:${first}\uffff`);
    const rows = await store.index('keys').getAll(range, limit * 2);
    const fits = (row: SearchRow) => others.every((word) => `${row.name} ${row.work} ${row.notes}`.includes(word));
    const ids = [...new Set(rows.filter(fits).map(({ id }) => id))].slice(0, limit);
    return { ids, total: ids.length };
  } catch (cause) {
    throw storeError(cause);
  }
}

/** Who is due by the end of `now`'s day, the longest due first. Rejects with a StoreError. */
export async function dueBy(now: Date, limit = 50): Promise<string[]> {
  const end = new Date(now);
  end.setHours(23, 59, 59, 999);
  try {
    const range = IDBKeyRange.upperBound(end.toISOString());
    return await (await database()).getAllKeysFromIndex('search', 'due', range, limit);
  } catch (cause) {
    throw storeError(cause);
  }
}
