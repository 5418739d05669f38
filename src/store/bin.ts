import { type Binned, KEPT_DAYS } from '../model/kept';
import { act } from './action';
import { announce } from './changes';
import { eraseFromCopies, holdingCopies } from './copyFiles';
import { database, write } from './database';
import { eraseTraces } from './erase';
import { StoreError, storeError } from './error';
import { marksOf } from './marks';
import { binRow } from './rows';
import { STORES } from './schema';
import { settingsOf } from './settings';

/** Moves a person with all that is kept of them into the bin; false when nobody was there. Rejects with a StoreError. */
export const deleteContact = (id: string, now: Date): Promise<boolean> => deleteContacts([id], now);

/** As `deleteContact`, for several people as one action. */
export const deleteContacts = (ids: string[], now: Date): Promise<boolean> =>
  act('deleted', now, async (action) => {
    let deleted = false;
    for (const id of ids) {
      const contact = await action.contact(id);
      if (contact === null) continue;
      const file = await action.file(contact);
      await action.removeFile(file);
      await action.putBin({ id: contact.id, at: action.at, ...file });
      deleted = true;
    }
    return deleted;
  });

/** Everybody in the bin, the last deleted first. Rejects with a StoreError. */
export async function listBin(): Promise<Binned[]> {
  try {
    const rows = await (await database()).getAll('bin');
    return rows.map(binRow).sort((a, b) => (a.at < b.at ? 1 : -1));
  } catch (cause) {
    throw storeError(cause);
  }
}

/** Puts a person back as they were, byte for byte. Rejects with a StoreError (`gone`: not in the bin). */
export const putBack = (id: string, now: Date): Promise<void> =>
  act('putBack', now, async (action) => {
    const row = await action.transaction.objectStore('bin').get(id);
    if (row === undefined) throw new StoreError('gone');
    const binned = binRow(row);
    await action.removeBin(id);
    await action.putFile(binned);
  });

/**
 * Erases people for good, kept or in the bin: record, ledger, drafts, search, past actions, the snapshot of the last
 * upgrade, and before all of that the second copies that tell of them. Only a salted mark stays, by which a later import
 * can ask. Rejects with a StoreError; then what is kept is as it was, but for copies.
 */
export async function eraseForGood(ids: string[], now: Date): Promise<void> {
  const { salt } = await settingsOf();
  const db = await database();
  const files = await Promise.all(
    ids.map(async (id) => (await db.get('contacts', id)) ?? (await db.get('bin', id))?.contact ?? null),
  );
  const gone = [...ids, ...files.flatMap((contact) => contact?.merged ?? [])];
  // Hashes are made before the transaction: awaiting them inside would end it early.
  const marks = (await Promise.all(files.map((contact) => (contact ? marksOf(contact, salt, now) : [])))).flat();
  const erase = () =>
    write([...STORES], async (transaction) => {
      for (const id of ids) await eraseTraces(transaction, id);
      let cursor = await transaction.objectStore('snapshot').openCursor();
      for (; cursor; cursor = await cursor.continue()) {
        const told = JSON.stringify(cursor.value);
        if (gone.some((one) => told.includes(one))) await cursor.delete();
      }
      await Promise.all(marks.map((mark) => transaction.objectStore('marks').put(mark)));
    });
  // Nobody writes a copy from the first to the last of it, so that none of what was there before comes after.
  await holdingCopies(async () => {
    await eraseFromCopies(gone);
    await erase();
  });
  announce({ contacts: ids });
}

/** Lets go what is older than 30 days: people in the bin, and actions that could be taken back. Rejects with a StoreError. */
export async function tidy(now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString();
  await write([...STORES], async (transaction) => {
    const bin = transaction.objectStore('bin');
    for (const { id, at } of await bin.getAll()) if (at < before) await eraseTraces(transaction, id);
    let cursor = await transaction.objectStore('actions').openCursor();
    for (; cursor && cursor.value.at < before; cursor = await cursor.continue()) await cursor.delete();
  });
}
