import type { ActionRow } from '../../model/kept/action';
import { entryWithout } from '../../model/kept/erasure';
import { entryText } from '../../model/kept/journal';
import type { Instant } from '../../model/time';
import type { StoreChange } from '../database/changes';
import type { ActionTransaction } from '../database/database';
import { identityRow, recordedRow } from '../database/identity';
import type { Identity, RecordedAction } from '../database/schema';
import { takeDrafts } from './pendingDrafts';

/** What was done in a transaction that is about to end. */
export interface Finished {
  at: Instant;
  /** Null where it touched so much that it is not written down a second time: a second copy follows soon. */
  action: ActionRow | null;
  /** How many contacts more there are than before. */
  peopleDelta: number;
  /** What the pages learn; null for nothing. */
  change: Partial<StoreChange> | null;
}

/** What is on disk, and is to be written down outside the database. */
export interface Recorded {
  /** The database after it. */
  identity: Identity;
  at: Instant;
  /** The action, and the one before it; none of one that touched too much. */
  actions: RecordedAction[];
}

/**
 * The id that the next action in this page gives the database. A page remembers it from the moment when the user opens a
 * database that is not what was kept until something is done in it: an older state counts on from there, and must not be
 * taken for what it was before. `assigned`: that was done, and the database counts as any other.
 */
let opened: { newId: string; assigned: boolean } | null = null;

/** Opens the database in this page although it is not what was kept. The next action gives it an id of its own. */
export function openDespiteLoss(): void {
  if (opened === null || opened.assigned) opened = { newId: crypto.randomUUID(), assigned: false };
}

/** Whether this page may open what is not what was kept. */
export const isOpenDespiteLoss = (): boolean => opened !== null;

const idToAssign = (): string | null => (opened === null || opened.assigned ? null : opened.newId);

/** Whether nothing has come yet into a database that is not what was kept: the copies are all that there is. */
export const isWaitingForRestore = (): boolean => idToAssign() !== null;

/** Call when an action in the database of `id` is on disk. */
export function newIdAssigned(id: string): void {
  if (opened?.newId === id) opened.assigned = true;
}

/**
 * Counts what was done, in its own transaction and at its end, and keeps its record within the database. What there is to
 * write down outside: this, and the action before, as whoever did that may have ended too early; without `erased`, who are
 * being erased.
 */
export async function countRevision(
  transaction: ActionTransaction,
  { at, action, peopleDelta }: Finished,
  erased: string[],
): Promise<Recorded> {
  const store = transaction.objectStore('identity');
  const [row, lastRow] = await Promise.all([store.get('database'), store.get('last')]);
  const known = identityRow(row);
  const people =
    known.people === undefined ? await transaction.objectStore('contacts').count() : known.people + peopleDelta;
  const identity = { id: idToAssign() ?? known.id, revision: known.revision + 1, people };
  await store.put(identity, 'database');
  const drafts = await takeDrafts(transaction);
  const last = action && { revision: identity.revision, text: entryText(action, people, drafts) };
  if (last) await store.put(last, 'last');
  else await store.delete('last');
  // The journal of a database that gets another id begins with that id.
  const before = identity.id === known.id ? withoutErased(recordedRow(lastRow), erased) : null;
  return { identity, at, actions: [before, last].filter((one) => one !== null) };
}

function withoutErased(before: RecordedAction | null, erased: string[]): RecordedAction | null {
  if (before === null || erased.length === 0) return before;
  const text = entryWithout(before.text, erased);
  return text === null ? null : { ...before, text };
}
