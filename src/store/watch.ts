import { onChange } from './changes';
import { type CopyFormat, keepCopies } from './copy';
import { holdingCopies, listCopies, removeCopies } from './copyFiles';
import { checkOnOpening } from './database';
import { StoreError } from './error';
import { checkMarker, forgetMarker, readMarker, writeMarker } from './marker';
import { deleteDatabase } from './salvage';

/** A burst of changes is written down once. */
const MARKER_AFTER_MS = 100;
/** A burst of changes is copied once, when it is over. A worker without work lives for 30 seconds. */
const COPY_AFTER_MS = 2_000;
/** The longest that a timer is asked to wait; browsers take no more than 24.8 days. */
const LONGEST_MS = 86_400_000;

/** The database is used although it is not what was kept; and something came into it since. */
let accepted = false;
let filled = false;

/**
 * Watches over the database from this page or worker on: one that is not what was kept is not opened (EmptiedError), and
 * what is kept is written down outside it after each change; with `format`, as a second copy as well. Call it once,
 * before anything opens the database.
 */
export function keepWatch(format: CopyFormat | null): void {
  checkOnOpening((opened) => (accepted ? Promise.resolve() : checkMarker(opened)));
  const mark = once(() => writeMarker(new Date()).then(() => null));
  const copy = once(async () => {
    // The copies are all there is while the database is not what was kept: nothing touches them until something is back.
    if (format === null || (accepted && !filled)) return null;
    const next = await keepCopies(format, () => new Date(), stayAwake());
    return next === null ? null : Math.max(0, next - Date.now());
  });
  onChange(() => {
    filled = true;
    mark(MARKER_AFTER_MS);
    copy(COPY_AFTER_MS);
  });
  // What an earlier worker did not come to.
  if (format !== null) copy(COPY_AFTER_MS);
}

/**
 * Opens the database in this page although it is not what was kept: for what the user put back to come into it. The next
 * change that is made here is what is kept from then on.
 */
export function openAnyway(): void {
  accepted = true;
}

/** Takes what is in the database for what is kept, because the user wants to go on with it. Rejects with a StoreError. */
export async function goOnWithThis(): Promise<void> {
  openAnyway();
  await writeMarker(new Date());
}

/** Deletes everything: database, copies, marker. Only ever called when the user asked for it, twice. Rejects with a StoreError. */
export async function startAfresh(): Promise<void> {
  await deleteDatabase();
  await holdingCopies(async () => removeCopies(await listCopies()));
  await forgetMarker();
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
