import type { StoreNames } from 'idb';
import { streamBackup } from '../../../formats/backupStream';
import { binnedWithout, isEventOf, namesOneOf } from '../../../model/kept/erasure';
import type { BackupList } from '../../../model/kept/kept';
import { type Instant, instant } from '../../../model/time';
import type { Database } from '../../database/database';
import { identityOf, identityRow } from '../../database/identity';
import { binRow, contactRow, draftRow, eventRow, markRow, meRow, readable, settingsRow } from '../../database/parseRow';
import type { InroadSchema } from '../../database/schema';
import { areWantedElsewhere, type Copy, writeCopy } from './files';

/** Rows a transaction: some ms of work, so that neither a click nor a frame waits for more. */
const BATCH = 50;

interface Options {
  /** People who are left out of it. */
  without?: string[];
  /** Called all the while it is being written. */
  onBatch?: () => Promise<unknown>;
}

/** A stored row as it is copied; null where it is left out. */
const READERS: Record<BackupList, (row: unknown, without: string[], at: Instant) => unknown> = {
  contacts: (row, without) => unlessOf(contactRow(row), ({ id }) => without.includes(id)),
  events: (row, without) => unlessOf(eventRow(row), (event) => isEventOf(event, without)),
  drafts: (row, without) => unlessOf(draftRow(row), ({ contact }) => without.includes(contact)),
  bin: (row, without, at) => binnedWithout(binRow(row), without, at),
  marks: (row) => markRow(row),
};

const unlessOf = <T>(row: T, isOut: (row: T) => boolean): T | null => (isOut(row) ? null : row);

/**
 * Writes a second copy of everything, in many short transactions, so that no action waits for it. An action in between
 * would leave a torn copy: it is given up, and so it is when somebody waits for the copies. Null when it was given up,
 * and where the browser has no private files. Call it while nobody else writes a copy. Rejects with a StoreError.
 */
export const copyEverything = (
  db: Database,
  made: Date,
  { without = [], onBatch }: Options = {},
): Promise<Copy | null> =>
  writeCopy(async (write) => {
    const stream = streamBackup(made);
    const identity = await identityOf(db);
    const unread: unknown[] = [];
    let people = 0;
    let binSince: number | null = null;
    await write(stream.begin());
    for (const list of ['contacts', 'events', 'drafts', 'bin', 'marks'] as const) {
      for (let after: IDBValidKey | null = null; ; ) {
        const { rows, last, revision } = await batchOf(db, list, after);
        if (revision !== identity.revision || (await areWantedElsewhere())) return null;
        const { good, bad } = readable<unknown>(rows, (row) => READERS[list](row, without, instant(made)));
        unread.push(...bad.filter((row) => !mentions(row, without)).map((row) => ({ store: list, row })));
        const copied = good.filter((row) => row !== null);
        if (list === 'contacts') people += copied.length;
        if (list === 'bin')
          for (const row of copied)
            binSince = Math.min(binSince ?? Number.POSITIVE_INFINITY, Date.parse(binRow(row).at));
        await write(stream.add(list, copied));
        await onBatch?.();
        if (last === null) break;
        after = last;
      }
    }
    const [me, settings] = await Promise.all([db.get('me', 'me'), db.get('settings', 'settings')]);
    await write(stream.end({ unread, me: me === undefined ? null : meRow(me), settings: settingsRow(settings) }));
    if ((await identityOf(db)).revision !== identity.revision) return null;
    // Without some it is of no state that ever was: the next copy is due soon, should they stay after all.
    const revision = without.length > 0 ? Math.max(0, identity.revision - 1) : identity.revision;
    return { made: made.getTime(), people, database: identity.id, revision, binSince };
  });

const mentions = (row: unknown, ids: string[]): boolean => ids.length > 0 && namesOneOf(JSON.stringify(row), ids);

/** The rows after a key; `last` is null where nothing follows. */
async function batchOf(
  db: Database,
  list: StoreNames<InroadSchema>,
  after: IDBValidKey | null,
): Promise<{ rows: unknown[]; last: IDBValidKey | null; revision: number }> {
  const transaction = db.transaction([list, 'identity']);
  const store = transaction.objectStore(list);
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  const [rows, keys, identity] = await Promise.all([
    store.getAll(range, BATCH),
    store.getAllKeys(range, BATCH),
    transaction.objectStore('identity').get('database'),
  ]);
  const last: IDBValidKey | undefined = keys.length < BATCH ? undefined : keys.at(-1);
  return { rows, last: last ?? null, revision: identityRow(identity).revision };
}
