import type { ActionRow } from '../../model/kept/action';
import { instant } from '../../model/time';
import { announce } from '../database/changes';
import { type ActionTransaction, database, write } from '../database/database';
import { STORES } from '../database/schema';
import { countRevision, type Finished, newIdAssigned, type Recorded } from './databaseIdentity';
import { hasPendingDrafts } from './pendingDrafts';

/** Writes down, outside the database, what is done in it. */
export interface Recorder {
  /** Called after each transaction, before anybody learns that it is done. Must not reject: it is done. */
  write(recorded: Recorded): Promise<void>;
  /** Takes out of what was written down whatever mentions `ids`. Rejects with a StoreError. */
  erase(ids: string[]): Promise<void>;
}

/** The recorder of this page, from the moment when it guards the database (`guard.ts`); null before, and in tests of other things. */
let recorder: Recorder | null = null;

/** Has everything recorded by `one` from now on; null for by nobody. */
export function setRecorder(one: Recorder | null): void {
  recorder = one;
}

const LOCK = 'inroad-recording';
/** Node, where the unit tests run, has no locks. */
const locked = <T>(mode: LockMode, work: () => Promise<T>): Promise<T> =>
  globalThis.navigator?.locks === undefined ? work() : navigator.locks.request(LOCK, { mode }, work);

type Work<T> = (transaction: ActionTransaction) => Promise<{ result: T; finished: Finished | null }>;

/**
 * The one door to what users keep: does `work` as one strict transaction over everything, counts it, and writes it down
 * outside the database before it resolves and before other pages learn of it. `work` must await nothing but requests of its
 * transaction; with `finished: null` it has done nothing. Rejects with a StoreError; then nothing was changed.
 */
export const record = <T>(work: Work<T>): Promise<T> => locked('shared', () => writeAndRecord(work, []));

/**
 * As `record`, while no page is between a transaction and its record, so that nothing is written down late of `ids`, who
 * are being erased: first what the journal holds of them goes.
 */
export async function recordErasure(ids: () => Promise<string[]>, work: (ids: string[]) => Work<void>): Promise<void> {
  await locked('exclusive', async () => {
    const erased = await ids();
    if (erased.length === 0) return;
    await recorder?.erase(erased);
    await writeAndRecord(work(erased), erased);
  });
}

async function writeAndRecord<T>(work: Work<T>, erased: string[]): Promise<T> {
  const { result, change, recorded } = await write([...STORES], async (transaction) => {
    const { result, finished } = await work(transaction);
    const recorded = finished && (await countRevision(transaction, finished, erased));
    return { result, change: finished?.change ?? null, recorded };
  });
  if (recorded) {
    newIdAssigned(recorded.identity.id);
    await recorder?.write(recorded);
  }
  if (change) announce(change);
  return result;
}

/** Records the drafts that were written since the last action, where there are any. Rejects with a StoreError. */
export async function recordDrafts(now: Date): Promise<void> {
  if (!(await hasPendingDrafts((await database()).transaction('identity')))) return;
  const at = instant(now);
  const action: ActionRow = { at, kind: 'drafted', contacts: [], rows: [], undoes: null };
  await record(async (transaction) => {
    // Another page may have been quicker.
    const finished = (await hasPendingDrafts(transaction)) ? { at, action, peopleDelta: 0, change: null } : null;
    return { result: undefined, finished };
  });
}

/** Writes down what an earlier page did not come to. Never rejects. */
export const recordLate = async (recorded: Recorded): Promise<void> => recorder?.write(recorded);
