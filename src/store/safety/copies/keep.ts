import { DAY } from '../../../model/time';
import { onChange, onDraft } from '../../database/changes';
import { StoreError } from '../../database/error';
import { isWaitingForRestore } from '../databaseIdentity';
import { journalOfCopies } from '../journal';
import { readMarker } from '../lastKnownState';
import { recordDrafts } from '../recorder';
import { keepCopies, type Purge } from './schedule';

/** A burst of changes is copied once, when it is over. A worker without work lives for 30 seconds. */
const AFTER_MS = 2_000;

/**
 * Sees to the second copies from this page or worker on, and records drafts when their writer pauses. Call it once, after
 * `guardDatabase`. `purge` lets go of what is over.
 */
export function keepCopying(purge: Purge): void {
  const copy = coalesce(async () => {
    // The copies are all there is while the database is not what was kept: nothing touches them until something is back.
    if (isWaitingForRestore()) return null;
    await recordDrafts(new Date());
    const options = { journal: await journalOfCopies(), onBatch: stayAwake() };
    const next = await keepCopies(purge, () => new Date(), options);
    return next === null ? null : Math.max(0, next - Date.now());
  });
  let pause: ReturnType<typeof setTimeout> | undefined;
  onDraft(() => {
    clearTimeout(pause);
    pause = setTimeout(() => copy(0), AFTER_MS);
  });
  onChange(() => copy(AFTER_MS));
  // What an earlier worker did not come to.
  copy(AFTER_MS);
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
 * Does `work` within so many ms of a call, however many calls there are; never twice at once, and again after as many ms as
 * it says. Nobody waits for it, so nobody is told what went wrong: a full disk or a database that cannot be opened is told
 * where the user acts.
 */
function coalesce(work: () => Promise<number | null>): (within: number) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let running = false;
  const run = async () => {
    due = Number.POSITIVE_INFINITY;
    if (running) return start(AFTER_MS);
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
  const start = (within: number) => {
    // Browsers take no timer longer than 24.8 days.
    const at = Date.now() + Math.min(within, DAY);
    if (at >= due) return;
    due = at;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), at - Date.now());
  };
  return start;
}
