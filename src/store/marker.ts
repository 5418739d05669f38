import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Instant } from '../model/time';
import { listCopies } from './copyFiles';
import { type Database, database } from './database';
import { StoreError } from './error';
import { stateOf } from './identity';
import type { Identity } from './schema';

/**
 * What is remembered outside the database, in the extension's own storage: which database people were kept in, how many,
 * and when. Chromium and Firefox delete a database whose files are damaged and open an empty one in its place, without an
 * error (seen with 156 and 153, 2026-11): nothing in the database itself can tell. No names.
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
 * What is missing; null where nothing is. The marker is written after the action, so that the database is never behind
 * it. One of another id is fine when nobody is fewer: a restore was on disk, and the marker not yet.
 */
export function missingFrom(marker: Marker | null, found: Required<Identity>): Missing | null {
  if (marker === null) return null;
  const same = marker.database === found.id;
  if (same ? found.revision >= marker.revision : found.people >= marker.people) return null;
  return { people: marker.people, at: marker.at, found: found.people };
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

/** Rejects with an EmptiedError where what the marker tells of is not in `db`. */
export async function checkMarker(db: Database): Promise<void> {
  const marker = (await readMarker()) ?? (await markerOfCopies());
  // The first time; from now on there is one.
  if (marker === null) return keepMarker(await stateOf(db), new Date());
  const missing = missingFrom(marker, await stateOf(db));
  if (missing !== null) throw new EmptiedError(missing);
}

/** Writes down what is in the database now. Rejects with a StoreError. */
export async function writeMarker(now: Date): Promise<void> {
  await keepMarker(await stateOf(await database()), now);
}

async function keepMarker({ id, revision, people }: Required<Identity>, now: Date): Promise<void> {
  const marker: Marker = { database: id, revision, people, at: now.toISOString() };
  try {
    await browser.storage.local.set({ [KEY]: marker });
  } catch (error) {
    // The action that it tells of is on disk; without the marker only a later loss would go unnoticed.
    reportError(error);
  }
}
