import { entryWithout } from '../../model/kept/erasure';
import type { JournalRow } from '../../model/kept/journal';
import { heldBy } from '../../model/person/merge';
import { instant } from '../../model/time';
import type { ActionTransaction } from '../database/database';
import { database, write } from '../database/database';
import { StoreError } from '../database/error';
import type { Done } from '../database/schema';
import { STORES } from '../database/schema';
import { eraseFromCopies, holdingCopies } from '../safety/copies/files';
import { type CopyFormat, copyEverything } from '../safety/copies/write';
import { countRevision, identityOf } from '../safety/databaseIdentity';
import { eraseFromNotes, tell, withNothingUntold } from '../safety/recorder';
import { eraseTraces } from './traces';

/** With more people, erasing does not wait for a copy: it would take longer than a second. */
const MOST_TO_WAIT_FOR = 2_000;

interface Erasing {
  /** What becomes a fresh copy without them, so that there is one all the while. Null for none. */
  format: CopyFormat | null;
  /** What else belongs to it, in its transaction; the rows that it leaves. */
  also?: (transaction: ActionTransaction, ids: string[]) => Promise<JournalRow[]>;
}

/**
 * Erases people with every trace: first from the second copies and the journal, then from the database, as one transaction.
 * With each go those who are part of them. Rejects with a StoreError; then the database is as it was.
 */
export async function erasePeople(people: string[], now: Date, { format, also }: Erasing): Promise<void> {
  // Nobody writes a copy from the first to the last of it, and nobody tells of what was done before: nothing comes after.
  await holdingCopies(() =>
    withNothingUntold(async () => {
      const ids = await withParts(people);
      if (format !== null) await copyWithout(ids, format, now);
      await eraseFromCopies(ids);
      await eraseFromNotes(ids);
      const done = await write([...STORES], async (transaction) => {
        const { fewer, rows } = await eraseTraces(transaction, ids, instant(now));
        return countRevision(transaction, -fewer, instant(now), [...rows, ...((await also?.(transaction, ids)) ?? [])]);
      });
      await tell({ done: doneWithout(done, ids), change: { contacts: ids } });
    }),
  );
}

/** What is told of an erasure: the action before, of which it tells once more, may have been about them. */
export function doneWithout(done: Done, ids: string[]): Done {
  const told = done.told.flatMap((one) => {
    const text = one.revision === done.identity.revision ? one.text : entryWithout(one.text, ids);
    return text === null ? [] : [{ ...one, text }];
  });
  return { ...done, told };
}

/** The ids of people with those of everybody who is part of them. */
async function withParts(people: string[]): Promise<string[]> {
  const db = await database();
  const records = people.map(async (id) => (await db.get('contacts', id)) ?? (await db.get('bin', id))?.contact);
  return [...new Set([...people, ...(await Promise.all(records)).flatMap((one) => (one ? heldBy(one) : []))])];
}

async function copyWithout(ids: string[], format: CopyFormat, now: Date): Promise<void> {
  const db = await database();
  const { people = Number.POSITIVE_INFINITY } = await identityOf(db);
  if (people > MOST_TO_WAIT_FOR) return;
  try {
    await copyEverything(db, format, now, { without: ids });
  } catch (error) {
    // A full disk must not keep anybody from erasing: the copies that tell of them go all the same.
    if (!(error instanceof StoreError)) throw error;
  }
}
