import type { Me } from '../../model/me';
import { act } from '../actions/action';
import { database } from '../database/database';
import { storeError } from '../database/error';
import { meRow } from '../database/parseRow';

/** What the user said of themselves; `nobodyYet` before they said anything. Rejects with a StoreError. */
export async function readMe(): Promise<Me> {
  try {
    return meRow(await (await database()).get('me', 'me'));
  } catch (cause) {
    throw storeError(cause);
  }
}

/** Keeps what the user said of themselves. Rejects with a StoreError. */
export const writeMe = (me: Omit<Me, 'updatedAt'>, now: Date): Promise<void> =>
  act('saidMe', now, (action) => action.putMe({ ...me, updatedAt: action.at }));
