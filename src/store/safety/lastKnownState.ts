import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type Instant, instant } from '../../model/time';
import { type Database, database } from '../database/database';
import { StoreError } from '../database/error';
import { stateOf } from '../database/identity';
import type { Identity } from '../database/schema';
import { listCopies } from './copies/files';

/**
 * What is remembered outside the database, in the extension's own storage: which database people were kept in, how many,
 * and when; no names. Chromium and Firefox delete a database whose files are damaged and open an empty one in its place,
 * without an error (seen with 156 and 153, 2026-11): nothing in the database itself can tell. The marker is written after
 * each action and before it is acknowledged, in one go with the entry of the journal.
 */
const markerShape = v.strictObject({
  database: v.pipe(v.string(), v.uuid()),
  revision: v.pipe(v.number(), v.integer()),
  people: v.pipe(v.number(), v.integer(), v.minValue(0)),
  at: v.pipe(v.string(), v.isoTimestamp()),
});
export type Marker = v.InferOutput<typeof markerShape>;

const KEY = 'kept';

/** What was kept, and what is there instead. */
export interface Missing {
  /** Of which database, and which state of it; null where only the copies tell that there was more, and not how much. */
  database: string;
  revision: number | null;
  /** Whether it is this database that is there, in an older state. */
  older: boolean;
  people: number;
  at: Instant;
  found: number;
}

/** The database opens, and what was kept in it is not there: the browser made it anew, or put it back to an older state. */
export class EmptiedError extends StoreError {
  readonly missing: Missing;

  constructor(missing: Missing) {
    super('emptied');
    this.missing = missing;
  }
}

/**
 * What is missing; null where nothing is. The marker comes after the action, so that the database is never behind it. One
 * of another id is fine when nobody is fewer: a restore was on disk, and the marker not yet.
 */
export function missingFrom(marker: Marker | null, found: Required<Identity>): Missing | null {
  if (marker === null) return null;
  const same = marker.database === found.id;
  if (same ? found.revision >= marker.revision : found.people >= marker.people) return null;
  return { ...marker, older: same, found: found.people };
}

/** The marker; null where there is none, and where it cannot be read: then nothing is known to be missing. */
export async function readMarker(): Promise<Marker | null> {
  try {
    const { [KEY]: stored } = await browser.storage.local.get(KEY);
    const parsed = v.safeParse(markerShape, stored);
    return parsed.success ? parsed.output : null;
  } catch (error) {
    // The marker only guards the data, so its own loss must not stand in the way of it.
    reportError(error);
    return null;
  }
}

/**
 * What the newest copy tells, as a marker. In Firefox the extension's storage is a database of its own in the same folder,
 * and may be lost together with ours; the copies are files beside them.
 */
async function markerOfCopies(): Promise<Marker | null> {
  const [newest] = await listCopies().catch((error: unknown) => {
    // As above: what only guards the data must not stand in the way of it.
    reportError(error);
    return [];
  });
  if (newest === undefined) return null;
  const { database, revision, people, made } = newest;
  return { database, revision, people, at: new Date(made).toISOString() };
}

/** Takes away the marker: nobody is kept any more, by the user's will. */
export const forgetMarker = (): Promise<void> => browser.storage.local.remove(KEY);

/**
 * Whether more was done in `db` than the marker knows of: whoever did it ended before it was written down. Rejects with an
 * EmptiedError where what the marker knows of is not there.
 */
export async function checkMarker(db: Database): Promise<boolean> {
  const kept = await readMarker();
  const marker = kept ?? (await markerOfCopies());
  // The first time; from now on there is one.
  if (marker === null) {
    await keepMarker(await stateOf(db), instant(new Date()));
    return false;
  }
  const found = await stateOf(db);
  const missing = missingFrom(marker, found);
  if (missing !== null) throw new EmptiedError(kept === null ? { ...missing, revision: null } : missing);
  return marker.database !== found.id || marker.revision < found.revision;
}

/** Writes down what is in the database now. Rejects with a StoreError. */
export async function writeMarker(now: Date): Promise<void> {
  await keepMarker(await stateOf(await database()), instant(now));
}

/** As `writeMarker`, of a state that is known, with what else is to be stored in one go. Never rejects. */
export async function keepMarker(
  { id, revision, people }: Identity,
  now: Instant,
  along: Record<string, string> = {},
): Promise<void> {
  const marker: Marker | null = people === undefined ? null : { database: id, revision, people, at: now };
  try {
    await browser.storage.local.set({ ...(marker && { [KEY]: marker }), ...along });
  } catch (error) {
    // The action is on disk; without the marker only a later loss would go unnoticed.
    reportError(error);
  }
}
