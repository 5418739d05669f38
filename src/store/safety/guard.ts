import { instant } from '../../model/time';
import { onChange } from '../database/changes';
import { checkOnOpening, type Database, write } from '../database/database';
import { StoreError } from '../database/error';
import { keepStorageOurs } from '../session/ownStorage';
import { lookNoMore } from '../settings/backupAlarm';
import { holdingCopies, listCopies, removeCopies } from './copies/files';
import { type JournalOfCopies, keepCopies } from './copies/schedule';
import type { CopyFormat } from './copies/write';
import { beginAnew, countRevision, hasBegun, identityOf, lastTold } from './databaseIdentity';
import { entriesOf, eraseFromJournal, isCovered, pruneJournal, readJournal, removeJournal } from './journal';
import { checkMarker, forgetMarker, keepItems, keepMarker, readMarker, writeMarker } from './lastKnownState';
import { deleteDatabase } from './readDamaged';
import { tell, tellTo } from './recorder';

/** A burst of changes is copied once, when it is over. A worker without work lives for 30 seconds. */
const COPY_AFTER_MS = 2_000;
/** The longest that a timer is asked to wait; browsers take no more than 24.8 days. */
const LONGEST_MS = 86_400_000;

/** The database is used although it is not what was kept; and something came into it since. */
let accepted = false;
let filled = false;

/**
 * Watches over the database from this page or worker on: one that is not what was kept is not opened (EmptiedError), and
 * what is done is written down outside it before it is acknowledged; with `format`, everything is copied as well. Call it
 * once, before anything opens the database.
 */
export function keepWatch(format: CopyFormat | null): void {
  const journal = keepJournal();
  checkOnOpening(async (opened) => {
    if (!accepted && (await checkMarker(opened))) await tellLast(opened);
  });
  const copy = once(async () => {
    // The copies are all there is while the database is not what was kept: nothing touches them until something is back.
    if (format === null || (accepted && !filled)) return null;
    const options = { journal: await journal, onBatch: stayAwake() };
    const next = await keepCopies(format, () => new Date(), options);
    return next === null ? null : Math.max(0, next - Date.now());
  });
  onChange(() => {
    filled = true;
    copy(COPY_AFTER_MS);
  });
  // What an earlier worker did not come to.
  if (format !== null) copy(COPY_AFTER_MS);
}

/**
 * Has marker and journal written from now on, before anything is acknowledged. The journal, as the copies need it; null
 * where there is none: only where no content script can read along is anybody's name written into the extension's storage.
 */
export async function keepJournal(): Promise<JournalOfCopies | null> {
  const ours = keepStorageOurs();
  tellTo({
    async note(done) {
      hasBegun(done.identity.id);
      const entries = (await ours) ? entriesOf(done) : {};
      // A row beside the actions moves no marker.
      if (done.beside === null) await keepMarker(done.identity, done.at, entries);
      else await keepItems(entries);
    },
    erase: eraseFromJournal,
  });
  if (!(await ours)) return null;
  return { covers: async (from, to) => isCovered(await readJournal(), from, to), prune: pruneJournal };
}

/** Tells of the last action in `db`, which whoever did it did not come to. */
async function tellLast(db: Database): Promise<void> {
  const [identity, last] = await Promise.all([identityOf(db), lastTold(db)]);
  const done = { identity, at: instant(new Date()), told: last ? [last] : [], beside: null };
  await tell({ done, change: null });
}

/**
 * Opens the database in this page although it is not what was kept: for what the user put back to come into it. The next
 * change that is made here is what is kept from then on, as a database of its own.
 */
export function openAnyway(): void {
  accepted = true;
  beginAnew();
}

/** Takes what is in the database for what is kept, because the user wants to go on with it. Rejects with a StoreError. */
export async function goOnWithThis(): Promise<void> {
  openAnyway();
  const now = new Date();
  const { identity } = await write(['identity', 'contacts'], (transaction) =>
    countRevision(transaction, 0, instant(now), null),
  );
  hasBegun(identity.id);
  await writeMarker(now);
}

/** Deletes everything: database, copies, journal, marker, and what was asked of the browser. Only ever called when the user asked for it, twice. Rejects with a StoreError. */
export async function startAfresh(): Promise<void> {
  await deleteDatabase();
  await holdingCopies(async () => removeCopies(await listCopies()));
  await removeJournal();
  await forgetMarker();
  await lookNoMore();
}

/**
 * Keeps Chromium's worker alive over a copy that takes longer than the 30 seconds it has: any call of the extension's own
 * interface begins them anew.
 */
function stayAwake(): () => Promise<unknown> {
  let last = Date.now();
  return async () => {
    if (Date.now() - last < 5_000) return;
    last = Date.now();
    await readMarker();
  };
}

/**
 * Does `work` at most so long after a call, never twice at once, and again after as many ms as it says. It has nobody to
 * tell what went wrong: a full disk or a database that cannot be opened is told where the user acts.
 */
function once(work: () => Promise<number | null>): (after: number) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let running = false;
  const run = async () => {
    due = Number.POSITIVE_INFINITY;
    if (running) return start(COPY_AFTER_MS);
    running = true;
    try {
      const next = await work();
      if (next !== null) start(next);
    } catch (error) {
      if (!(error instanceof StoreError)) reportError(error);
    } finally {
      running = false;
    }
  };
  const start = (after: number) => {
    const at = Date.now() + Math.min(after, LONGEST_MS);
    if (at >= due) return;
    due = at;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), at - Date.now());
  };
  return start;
}
