import type { StoreNames } from 'idb';
import { type BackupStream, KEPT_DAYS } from '../model/kept';
import { tidy } from './bin';
import { areWantedElsewhere, type Copy, ifNobodyHoldsCopies, listCopies, removeCopies, writeCopy } from './copyFiles';
import { type Database, database } from './database';
import { identityOf, identityRow } from './identity';
import { binRow, contactRow, draftRow, eventRow, markRow, meRow, readable, settingsRow } from './rows';
import type { Identity, InroadSchema } from './schema';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Rows a transaction: some ms of work, so that neither a click nor a frame waits for more. */
const BATCH = 50;

/** How a copy is written; `formats/backupStream.ts`, which this room may not import. */
export type CopyFormat = (made: Date) => BackupStream;

/**
 * How long after a copy the next is written, when something changed: so long that copying never takes more than about a
 * thousandth of the time (100 people: 50 seconds, 1,000: eight minutes, 100,000: 14 hours). Chromium 156 loses the database
 * in 2 of 100 kills of the browser in the middle of a write ("checksum mismatch", seen 2026-11): what came since the last
 * copy is what is then gone.
 */
export const spacing = (people: number): number => Math.max(10_000, people * 500);

/** A copy that tells of somebody whose days in the bin may be over. `current`: it is of the state that is there now. */
const isOver = ({ made, binSince }: Copy, current: boolean, now: number): boolean =>
  now > (binSince ?? Number.POSITIVE_INFINITY) + KEPT_DAYS * DAY || (!current && now > made + KEPT_DAYS * DAY);

/** What is to be done about the copies. */
export interface Plan {
  /** When the next is to be written, in ms; null for not until something changes. */
  writeAt: number | null;
  /** Copies that must go now, whether another can be written or not. */
  drop: Copy[];
}

/**
 * What is to be done about `copies`, the newest first. One that tells of people who left the bin gets a day, in which the
 * next replaces it.
 */
export function planCopies(copies: Copy[], identity: Identity, now: number): Plan {
  const current = ({ database, revision }: Copy): boolean => database === identity.id && revision === identity.revision;
  const [newest] = copies;
  const drop = copies.filter((copy) => isOver(copy, current(copy), now - DAY));
  if (copies.some((copy) => isOver(copy, current(copy), now))) return { writeAt: now, drop };
  if (newest && current(newest)) return { writeAt: null, drop };
  // A copy of another database says nothing of this one, and one from the future is of a clock that was wrong.
  const waits = newest?.database === identity.id && newest.made <= now;
  return { writeAt: waits ? newest.made + spacing(newest.people) : now, drop };
}

/**
 * Which of the earlier copies go when `fresh` has come. The last whole copy before it stays, one of the day before if there
 * is one; of another database, which the browser may have lost, all stay until their days are over.
 */
export function outdatedBy(fresh: Copy, earlier: Copy[]): Copy[] {
  const over = earlier.filter((copy) => isOver(copy, false, fresh.made));
  const [last, before] = earlier.filter((copy) => copy.database === fresh.database && !over.includes(copy));
  if (!last || !before) return over;
  return [...over, ...earlier.filter((copy) => copy === (fresh.made - before.made < DAY ? last : before))];
}

/**
 * Sees to the second copies: writes one if it is time, and takes away what is over. When it should be asked again, in ms;
 * null for after the next change. Does nothing while another page is at it. `onBatch` is called all the while a copy is
 * being written. Rejects with a StoreError.
 */
export async function keepCopies(
  format: CopyFormat,
  now: () => Date,
  onBatch: () => Promise<unknown> = () => Promise.resolve(),
): Promise<number | null> {
  const db = await database();
  return ifNobodyHoldsCopies(async () => {
    const at = now();
    const copies = await listCopies();
    const plan = planCopies(copies, await identityOf(db), at.getTime());
    if (plan.writeAt === null || plan.writeAt > at.getTime()) return plan.writeAt;
    try {
      await tidy(at);
      if (await isNobodyThere(db)) {
        // Nobody is there to be lost; what is over goes all the same.
        await removeCopies(copies.filter((copy) => isOver(copy, false, at.getTime())));
        return null;
      }
      const fresh = await writeCopy((write) => copyAll(db, format(at), (text) => write(text).then(onBatch), at));
      if (fresh === null) return at.getTime() + MINUTE;
      await removeCopies(outdatedBy(fresh, copies));
      return null;
    } finally {
      await removeCopies(plan.drop);
    }
  });
}

/** Asked of keys: counting a large network takes time in which nobody can write. */
const isNobodyThere = async (db: Database): Promise<boolean> =>
  (await db.getAllKeys('contacts', null, 1)).length + (await db.getAllKeys('bin', null, 1)).length === 0;

const PARSERS = { contacts: contactRow, events: eventRow, drafts: draftRow, bin: binRow, marks: markRow };

/**
 * Writes everything in many short transactions, so that no action waits for it. An action in between would leave a torn
 * copy: it is given up, and so it is when somebody waits for the copies. Null when it was given up.
 */
async function copyAll(
  db: Database,
  stream: BackupStream,
  write: (text: string) => Promise<unknown>,
  made: Date,
): Promise<Omit<Copy, 'name'> | null> {
  const identity = await identityOf(db);
  const unread: unknown[] = [];
  let people = 0;
  let binSince: number | null = null;
  await write(stream.begin());
  for (const list of ['contacts', 'events', 'drafts', 'bin', 'marks'] as const) {
    for (let after: IDBValidKey | null = null; ; ) {
      const { rows, last, revision } = await batchOf(db, list, after);
      if (revision !== identity.revision || (await areWantedElsewhere())) return null;
      const { good, bad } = readable<unknown>(rows, PARSERS[list]);
      unread.push(...bad.map((row) => ({ store: list, row })));
      if (list === 'contacts') people += good.length;
      if (list === 'bin')
        for (const row of good) binSince = Math.min(binSince ?? Number.POSITIVE_INFINITY, Date.parse(binRow(row).at));
      await write(stream.add(list, good));
      if (last === null) break;
      after = last;
    }
  }
  const [me, settings] = await Promise.all([db.get('me', 'me'), db.get('settings', 'settings')]);
  await write(stream.end({ unread, me: me === undefined ? null : meRow(me), settings: settingsRow(settings) }));
  if ((await identityOf(db)).revision !== identity.revision) return null;
  return { made: made.getTime(), people, database: identity.id, revision: identity.revision, binSince };
}

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
