import { draftKey, type JournalRow } from '../../model/kept/journal';
import { type Binned, KEPT_DAYS } from '../../model/kept/kept';
import { heldBy } from '../../model/person/merge';
import { instant } from '../../model/time';
import { act } from '../actions/action';
import { database, write } from '../database/database';
import { StoreError, storeError } from '../database/error';
import { binRow } from '../database/parseRow';
import { STORES } from '../database/schema';
import { doneWithout, erasePeople } from '../erasing/erase';
import { marksOf } from '../erasing/erasedHashes';
import { eraseTraces } from '../erasing/traces';
import type { CopyFormat } from '../safety/copies/write';
import { countRevision } from '../safety/databaseIdentity';
import { eraseFromNotes, tell, withNothingUntold } from '../safety/recorder';
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
 * upgrade, and before all of that the second copies that tell of them, in whose place one in `format` comes. Only a salted
 * mark stays, by which a later import can ask. Rejects with a StoreError; then what is kept is as it was, but for copies.
 */
export async function eraseForGood(ids: string[], now: Date, format: CopyFormat | null): Promise<void> {
  const { salt } = await settingsOf();
  const db = await database();
  const files = await Promise.all(
    ids.map(async (id) => (await db.get('contacts', id)) ?? (await db.get('bin', id))?.contact ?? null),
  );
  // Hashes are made before the transaction: awaiting them inside would end it early.
  const marks = (await Promise.all(files.map((contact) => (contact ? marksOf(contact, salt, now) : [])))).flat();
  await erasePeople(ids, now, {
    format,
    also: async (transaction, gone) => {
      let cursor = await transaction.objectStore('snapshot').openCursor();
      for (; cursor; cursor = await cursor.continue()) {
        const told = JSON.stringify(cursor.value);
        if (gone.some((one) => told.includes(one))) await cursor.delete();
      }
      await Promise.all(marks.map((mark) => transaction.objectStore('marks').put(mark)));
      return marks.map((value) => ({ store: 'marks', key: value.mark, value }));
    },
  });
}

/** Lets go what is older than 30 days: people in the bin, and actions that could be taken back. Rejects with a StoreError. */
export async function tidy(now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString();
  const overIn = (bin: Binned[]): Binned[] => bin.filter(({ at }) => at < before);
  const over = overIn(await (await database()).getAll('bin'));
  if (over.length === 0) return letActionsGo(before);
  await withNothingUntold(async () => {
    await eraseFromNotes(over.flatMap(({ contact }) => heldBy(contact)));
    const done = await write([...STORES], async (transaction) => {
      const there = overIn(await transaction.objectStore('bin').getAll());
      const gone = there.flatMap(({ contact }) => heldBy(contact));
      const { rows } = await eraseTraces(transaction, gone, instant(now));
      const left = there.flatMap(nothingLeftOf);
      return doneWithout(await countRevision(transaction, 0, instant(now), [...rows, ...left]), gone);
    });
    await tell({ done, change: null });
  });
  await letActionsGo(before);
}

/** What a copy may still tell of somebody in the bin, as it is left. */
const nothingLeftOf = ({ contact, events, drafts }: Binned): JournalRow[] => [
  { store: 'bin', key: contact.id, value: null },
  ...heldBy(contact).map((key): JournalRow => ({ store: 'contacts', key, value: null })),
  ...events.map(({ id: key }): JournalRow => ({ store: 'events', key, value: null })),
  ...drafts.map((one): JournalRow => ({ store: 'drafts', key: draftKey(one), value: null })),
];

async function letActionsGo(before: string): Promise<void> {
  await write(['actions'], async (transaction) => {
    let cursor = await transaction.objectStore('actions').openCursor();
    for (; cursor && cursor.value.at < before; cursor = await cursor.continue()) await cursor.delete();
  });
}
