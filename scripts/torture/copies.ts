import { decodeBackup } from '../../src/formats/backup';
import { streamBackup } from '../../src/formats/backupStream';
import { keepCopies } from '../../src/store/copy';
import { listCopies, openCopy } from '../../src/store/copyFiles';
import { database } from '../../src/store/database';
import { stateOf } from '../../src/store/identity';
import { type Missing, missingFrom, readMarker, writeMarker } from '../../src/store/marker';

/** What was kept and is not in the database that the browser gives back; null where nothing is missing. */
export async function missingNow(): Promise<Missing | null> {
  return missingFrom(await readMarker(), await stateOf(await database()));
}

/** The second copies that are no whole backup, of all that are there. */
export async function brokenCopies(): Promise<{ looked: number; broken: string[] }> {
  const broken: string[] = [];
  const copies = await listCopies();
  for (const copy of copies) {
    const decoded = await decodeBackup(await (await openCopy(copy)).text(), null);
    if (!decoded.ok) broken.push(`${copy.name}: ${decoded.why} ${decoded.where}`);
    else if (!decoded.intact || decoded.content.contacts.length !== copy.people)
      broken.push(`${copy.name} is not whole`);
  }
  return { looked: copies.length, broken };
}

/** A little more than the time between two copies of a small network. */
const STEP_MS = 11 * 60_000;

/**
 * Writes down and copies what is kept, again and again until the page ends, as if that time went by between. Not for so
 * long that the bin would be emptied.
 */
export async function keepAll(times = 500): Promise<void> {
  for (let n = 0; n < times; n++) {
    await writeMarker(new Date());
    await keepCopies(streamBackup, () => new Date(Date.now() + n * STEP_MS));
  }
}
