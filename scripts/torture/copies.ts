import { decodeBackup } from '../../src/formats/backup';
import { BACKUP_LISTS, type Everything } from '../../src/model/kept/kept';
import { database } from '../../src/store/database/database';
import { stateOf } from '../../src/store/database/identity';
import { planRestore, readEverything, restore } from '../../src/store/incoming/restore';
import { purgeExpired } from '../../src/store/people/bin';
import { listCopies, openCopy } from '../../src/store/safety/copies/files';
import { keepCopies } from '../../src/store/safety/copies/schedule';
import { openDespiteLoss } from '../../src/store/safety/databaseIdentity';
import { startRecording } from '../../src/store/safety/guard';
import { journalOfCopies, readJournal } from '../../src/store/safety/journal';
import { type Missing, missingFrom, readMarker, writeMarker } from '../../src/store/safety/lastKnownState';
import { recordDrafts } from '../../src/store/safety/recorder';
import { contentOf, listRescues, type Rescue } from '../../src/store/safety/recoverable';

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

/** What would come back now if the database were lost; null where nothing would. */
async function rescued(): Promise<{ rescue: Rescue; content: Everything } | null> {
  const marker = await readMarker();
  const rescue = (await listRescues()).find(({ database: id }) => id === marker?.database);
  if (!rescue) return null;
  if (rescue.copy === null) return { rescue, content: contentOf(rescue, null) };
  const decoded = await decodeBackup(await (await openCopy(rescue.copy)).text(), null);
  return decoded.ok ? { rescue, content: contentOf(rescue, decoded.content) } : null;
}

/**
 * What copy and journal would not bring back: more than the one action that may not have been acknowledged, or a record
 * that is not byte for byte what is in the database. Empty where the browser keeps no journal.
 */
export async function beyondRescue(milliseconds: number): Promise<string[]> {
  const end = Date.now() + milliseconds;
  // Inroad's own worker copies and lets go meanwhile: what stands is what is still wrong after that time.
  for (;;) {
    const over = Date.now() > end;
    const wrong = await missingFromRescue().catch((error: unknown) => {
      if (over) throw error;
      return [String(error)];
    });
    if (wrong.length === 0 || over) return wrong;
    await new Promise((done) => setTimeout(done, 100));
  }
}

async function missingFromRescue(): Promise<string[]> {
  startRecording();
  // A pause would write down what was drafted last.
  await recordDrafts(new Date());
  const state = await stateOf(await database());
  if ((await journalOfCopies()) === null || (state.revision === 0 && (await readJournal()).length === 0)) return [];
  const found = await rescued();
  if (found === null) return [`nothing would come back of revision ${state.revision}`];
  const { rescue, content } = found;
  const marker = await readMarker();
  const wrong: string[] = [];
  if (rescue.revision < (marker?.revision ?? 0))
    wrong.push(`acknowledged up to ${marker?.revision}, and ${rescue.revision} would come back`);
  if (rescue.database !== state.id) return wrong;
  if (rescue.revision < state.revision - 1)
    wrong.push(`revision ${state.revision} is there, and ${rescue.revision} would come back`);
  const here = await readEverything();
  if (rescue.revision === state.revision)
    for (const list of BACKUP_LISTS)
      if (sorted(content[list]) !== sorted(here[list])) wrong.push(`${list} would not come back as they are`);
  return wrong;
}

const sorted = (rows: unknown[]): string =>
  rows
    .map((row) => JSON.stringify(row))
    .sort()
    .join();

/** Puts back what would come back, as the user does on the recovery screen; whether there was anything. */
export async function putBackAll(): Promise<boolean> {
  const found = await rescued();
  if (found === null) return false;
  openDespiteLoss();
  startRecording();
  await restore(found.content, await planRestore(found.content), { differ: 'take', erased: 'leave' }, new Date());
  return true;
}

/** A little more than the time between two copies of a small network. */
const STEP_MS = 11 * 60_000;

/**
 * Writes down and copies what is kept, again and again until the page ends, as if that time went by between. Not for so
 * long that the bin would be emptied.
 */
export async function keepAll(times = 500): Promise<void> {
  startRecording();
  const journal = await journalOfCopies();
  for (let n = 0; n < times; n++) {
    await writeMarker(new Date());
    await keepCopies(purgeExpired, () => new Date(Date.now() + n * STEP_MS), { journal });
  }
}
