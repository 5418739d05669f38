import { instant } from '../../model/time';
import { checkOnOpening, type Database } from '../database/database';
import { identityOf, recordedRow } from '../database/identity';
import { keepStorageOurs } from '../session/ownStorage';
import { holdingCopies, listCopies, removeCopies } from './copies/files';
import { isOpenDespiteLoss, openDespiteLoss } from './databaseIdentity';
import { entriesOf, eraseFromJournal, removeJournal } from './journal';
import { checkMarker, forgetMarker, keepMarker } from './lastKnownState';
import { deleteDatabase } from './readDamaged';
import { record, recordLate, setRecorder } from './recorder';

/**
 * Guards the database from this page or worker on: one that is not what was kept is not opened (EmptiedError), and what is
 * done is written down outside it before it is acknowledged. Call it once, before anything opens the database.
 */
export function guardDatabase(): void {
  startRecording();
  checkOnOpening(async (opened) => {
    if (!isOpenDespiteLoss() && (await checkMarker(opened))) await recordLast(opened);
  });
}

/** Has marker and journal written from now on, before anything is acknowledged. */
export function startRecording(): void {
  const ours = keepStorageOurs();
  setRecorder({
    async write(recorded) {
      await keepMarker(recorded.identity, recorded.at, (await ours) ? entriesOf(recorded) : {});
    },
    erase: eraseFromJournal,
  });
}

/** Writes down the last action in `db`, which whoever did it did not come to. */
async function recordLast(db: Database): Promise<void> {
  const [identity, last] = [await identityOf(db), recordedRow(await db.get('identity', 'last'))];
  await recordLate({ identity, at: instant(new Date()), actions: last ? [last] : [] });
}

/** Takes what is in the database for what is kept, because the user wants to go on with it. Rejects with a StoreError. */
export async function acceptLoss(): Promise<void> {
  openDespiteLoss();
  // Nothing was done that could be written down; that it counts gives the database an id of its own.
  const finished = { at: instant(new Date()), action: null, peopleDelta: 0, change: null };
  await record(async () => ({ result: undefined, finished }));
}

/** Deletes database, copies, journal and marker. Rejects with a StoreError. */
export async function deleteAll(): Promise<void> {
  await deleteDatabase();
  await holdingCopies(async () => removeCopies(await listCopies()));
  await removeJournal();
  await forgetMarker();
}
