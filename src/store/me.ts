import type { Me } from '../model/me';
import { instant } from '../model/time';
import { announce } from './changes';
import { database, write } from './database';
import { storeError } from './error';
import { meRow } from './rows';

/** What the user said of themselves; `nobodyYet` before they said anything. Rejects with a StoreError. */
export async function readMe(): Promise<Me> {
  try {
    return meRow(await (await database()).get('me', 'me'));
  } catch (cause) {
    throw storeError(cause);
  }
}

/** Keeps what the user said of themselves. Rejects with a StoreError. */
export async function writeMe(me: Omit<Me, 'updatedAt'>, now: Date): Promise<void> {
  await write(['me'], async (transaction) => {
    await transaction.objectStore('me').put({ ...me, updatedAt: instant(now) }, 'me');
  });
  announce({ me: true });
}
