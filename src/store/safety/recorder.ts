import { announce, type StoreChange } from '../database/changes';
import type { Done } from '../database/schema';

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
