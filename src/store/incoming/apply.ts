import type { ActionKind } from '../../model/kept/action';
import type { ContactFile } from '../../model/kept/kept';
import { type Action, act, MOST_NOTED } from '../actions/action';
import { StoreError } from '../database/error';
import { identityRow } from '../database/identity';
import type { Identity } from '../database/schema';

/** A plan, and the state of the database that it was made on; null where that one is about to go. */
export interface OnState {
  state: Identity | null;
}

/** Something was done between the plan and its action. */
class Moved extends Error {}
const TRIES = 3;

/**
 * Does what was planned, as one action that can be taken back. Where something was done since, the plan is made `again` on
 * what is here now, a few times at most. Rejects with a StoreError; then nothing was written.
 */
export async function applyPlan<P extends OnState, T>(
  kind: ActionKind,
  planned: P,
  again: () => Promise<P>,
  now: Date,
  write: (action: Action, plan: P) => Promise<T>,
): Promise<T> {
  let plan = planned;
  for (let n = 1; ; n++) {
    try {
      return await act(kind, now, async (action) => {
        const here = identityRow(await action.transaction.objectStore('identity').get('database'));
        const { state } = plan;
        if (state && (state.id !== here.id || state.revision !== here.revision)) throw new Moved();
        return write(action, plan);
      });
    } catch (error) {
      const moved = error instanceof StoreError && error.cause instanceof Moved;
      if (!moved || n === TRIES) throw error;
      plan = await again();
    }
  }
}

/** Writes people of whom nothing is here, whole. Rejects with a StoreError (`storage`) where somebody is, past all that is counted. */
export async function putFresh(action: Action, files: ContactFile[]): Promise<void> {
  const rows = files.reduce((sum, file) => sum + 1 + file.events.length + file.drafts.length, 0);
  for (const file of files) {
    if (rows > MOST_NOTED) action.makeFile(file);
    else if ((await action.contact(file.contact.id)) === null) await action.putFile(file);
    else throw new StoreError('storage');
  }
}
