import { type IDBPTransaction, type StoreNames, wrap } from 'idb';
import type { TouchedRow } from '../../model/kept/action';
import {
  RECORD_VERSION,
  type Reading,
  readBinned,
  readContact,
  readDraft,
  readEvent,
  readMark,
  readMe,
  readSettings,
} from '../../model/upcast';
import type { InroadSchema } from './schema';

const READERS: Record<TouchedRow['store'], (row: unknown) => Reading<object>> = {
  contacts: readContact,
  events: readEvent,
  drafts: readDraft,
  bin: readBinned,
  marks: readMark,
  me: readMe,
  settings: readSettings,
};
// The keys of a table are those of its type.
const UPCAST = Object.keys(READERS) as TouchedRow['store'][];
/** Rows that are read at once. */
const BATCH = 500;

/** A row as today's version writes it; as it is, where it cannot be read, or is today's already. */
function risen(store: TouchedRow['store'], row: unknown): unknown {
  if (isCurrent(row)) return row;
  const reading = READERS[store](row);
  return reading.ok ? reading.record : row;
}
const isCurrent = (row: unknown): boolean =>
  typeof row !== 'object' || row === null || ('version' in row && row.version === RECORD_VERSION);

/**
 * Writes every record anew, in the version of the day, in the transaction of an upgrade: those that are kept, and those in past
 * actions, so that both can be compared byte for byte as before. What cannot be read stays as it is.
 */
export async function upcastRows(upgrading: IDBTransaction): Promise<void> {
  // What `wrap` cannot know: the transaction of an upgrade may write, and every store is in it.
  const transaction = wrap(upgrading) as unknown as IDBPTransaction<
    InroadSchema,
    StoreNames<InroadSchema>[],
    'versionchange'
  >;
  const rows = async (name: StoreNames<InroadSchema>, rise: (row: unknown) => unknown): Promise<void> => {
    const store = transaction.objectStore(name);
    for (let range: IDBKeyRange | null = null; ; ) {
      const [found, keys] = await Promise.all([store.getAll(range, BATCH), store.getAllKeys(range, BATCH)]);
      await Promise.all(
        found.map((row, n) => {
          const today = rise(row);
          // The row is one of this store, whatever the compiler can tell of a store by a name that varies.
          return today === row ? null : store.put(today as never, store.keyPath === null ? keys[n] : undefined);
        }),
      );
      const last = keys.at(-1);
      if (keys.length < BATCH || last === undefined) return;
      range = IDBKeyRange.lowerBound(last, true);
    }
  };
  for (const name of UPCAST) await rows(name, (row) => risen(name, row));
  await rows('actions', risenAction);
}

/** A past action with its rows as today's version writes them. */
function risenAction(action: unknown): unknown {
  if (typeof action !== 'object' || action === null || !('rows' in action) || !Array.isArray(action.rows))
    return action;
  return { ...action, rows: action.rows.map(risenRow) };
}

function risenRow(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !('store' in row)) return row;
  const store = UPCAST.find((one) => one === row.store);
  if (store === undefined) return row;
  return {
    ...row,
    ...('before' in row && { before: risen(store, row.before) }),
    ...('after' in row && { after: risen(store, row.after) }),
  };
}
