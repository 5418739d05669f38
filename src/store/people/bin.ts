import { type Binned, keptSince } from '../../model/kept/kept';
import { act } from '../actions/action';
import { database, write } from '../database/database';
import { StoreError, storeError } from '../database/error';
import { binRow, readable } from '../database/parseRow';
import { erasePeople, purgeBin } from '../erasing/erase';
import { marksOf } from '../erasing/erasedHashes';
import { settingsOf } from '../settings/settings';

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
    // Whom this Inroad cannot read stays in the bin until a newer one does.
    return readable(rows, binRow).good.sort((a, b) => (a.at < b.at ? 1 : -1));
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
 * upgrade, and before all of that the second copies that mention them, in whose place one without them comes. Only a salted
 * mark stays, by which a later import can ask. Rejects with a StoreError; then what is kept is as it was, but for copies.
 */
export async function eraseForGood(ids: string[], now: Date): Promise<void> {
  const { salt } = await settingsOf();
  const db = await database();
  const files = await Promise.all(
    ids.map(async (id) => (await db.get('contacts', id)) ?? (await db.get('bin', id))?.contact ?? null),
  );
  // Hashes are made before the transaction: awaiting them inside would end it early.
  const marks = (await Promise.all(files.map((contact) => (contact ? marksOf(contact, salt, now) : [])))).flat();
  await erasePeople(ids, now, { justCame: false, marks });
}

/** Lets go what is older than 30 days: people in the bin, and actions that could be taken back. Rejects with a StoreError. */
export async function purgeExpired(now: Date): Promise<void> {
  const since = keptSince(now);
  const expired = (await (await database()).getAll('bin')).some(({ at }) => at < since);
  if (expired) await purgeBin(since, now);
  await write(['actions'], async (transaction) => {
    let cursor = await transaction.objectStore('actions').openCursor();
    for (; cursor && cursor.value.at < since; cursor = await cursor.continue()) await cursor.delete();
  });
}
