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

/** Call when a transaction is done: whoever waits for it may be told then, and other pages of ours are. */
export async function acknowledge(done: Done, change: Partial<StoreChange> | null): Promise<void> {
  await witness?.note(done);
  if (change) announce(change);
}

/** Call before people are erased. Rejects with a StoreError. */
export const eraseFromNotes = async (ids: string[]): Promise<void> => witness?.erase(ids);
