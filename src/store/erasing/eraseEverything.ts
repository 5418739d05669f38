import { deleteAll } from '../safety';
import { lookNoMore } from '../settings/backupAlarm';

/**
 * Deletes everything: database, copies, journal, marker, and what was asked of the browser. Only ever called when the user
 * asked for it, twice. Rejects with a StoreError.
 */
export async function eraseEverything(): Promise<void> {
  await deleteAll();
  await lookNoMore();
}
