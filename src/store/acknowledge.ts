import type { Instant } from '../model/time';
import { announce, type StoreChange } from './changes';
import type { Identity } from './schema';

/** What an action left (`model/journal.ts`), as text: the browser's storage would sort the keys of an object. */
export interface Told {
  /** The state of the database after it. */
  revision: number;
  text: string;
}

/** A transaction that is on disk. */
export interface Done {
  /** The database after it. */
  identity: Identity;
  at: Instant;
  /** What it left and what the one before it left; nothing of one that left too much to write it down once more. */
  told: Told[];
  /** The name of the one row that was written beside the actions, which are what counts the revision; else null. */
  beside: string | null;
}

/** Who writes down, outside of the database, what is done in it. */
export interface Witness {
  /** Called after each transaction, before anybody learns that it is done. Must not reject: it is done. */
  note(done: Done): Promise<void>;
  /** Takes out of what was written down whatever tells of `ids`. Rejects with a StoreError. */
  erase(ids: string[]): Promise<void>;
}
let witness: Witness | null = null;

/** Has `asked` told of all that is done from now on; null for nobody. */
export function tellTo(asked: Witness | null): void {
  witness = asked;
}

const LOCK = 'inroad-telling';
/** Node, where the unit tests run, has no locks. */
const locked = <T>(mode: LockMode, work: () => Promise<T>): Promise<T> =>
  globalThis.navigator?.locks === undefined ? work() : navigator.locks.request(LOCK, { mode }, work);

/**
 * Does `work`, a transaction, and tells of it: whoever waits for it, and other pages of ours, learn after that. `told` says
 * what there is to tell, null for nothing.
 */
export const telling = <T>(
  work: () => Promise<T>,
  told: (result: T) => { done: Done | null; change: Partial<StoreChange> | null },
): Promise<T> =>
  locked('shared', async () => {
    const result = await work();
    await tell(told(result));
    return result;
  });

/** Tells of what is done already; for `withNothingUntold`, and for what an earlier page did not come to. */
export async function tell({
  done,
  change,
}: {
  done: Done | null;
  change: Partial<StoreChange> | null;
}): Promise<void> {
  if (done) await witness?.note(done);
  if (change) announce(change);
}

/** Does `work` while no page is between a transaction and telling of it, so that nothing is told late. */
export const withNothingUntold = <T>(work: () => Promise<T>): Promise<T> => locked('exclusive', work);

/** Call before people are erased, with nothing untold. Rejects with a StoreError. */
export const eraseFromNotes = async (ids: string[]): Promise<void> => witness?.erase(ids);
