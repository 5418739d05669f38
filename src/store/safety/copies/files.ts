import { namesOneOf } from '../../../model/kept/erasure';
import { StoreError, storeError } from '../../database/error';

/**
 * The second copies: whole backups as files in the origin's private file system, which lies outside the database and
 * outlives it (tried 2026-11 in Chromium 156, worker and pages, and Firefox 153, event page and pages). A copy is written
 * under another name and renamed when it is whole, so that a file of this form is always a whole one.
 */
export interface Copy {
  name: string;
  /** Milliseconds, as of `Date.now()`. */
  made: number;
  people: number;
  /** Which database it is of, and what state of that. */
  database: string;
  revision: number;
  /** When the first of the people in its bin was deleted; null where its bin is empty. */
  binSince: number | null;
}

const FOLDER = 'copies';
const LOCK = 'inroad-copies';
const UNFINISHED = 'unfinished';
const NAME = /^(\d+)\.(\d+)\.(\d+)\.(\d+|-)\.([0-9a-f-]{36})\.json$/;

const nameOf = ({ made, people, revision, binSince, database }: Omit<Copy, 'name'>): string =>
  `${made}.${people}.${revision}.${binSince ?? '-'}.${database}.json`;

function copyOf(name: string): Copy | null {
  const [, made, people, revision, binSince, database] = NAME.exec(name) ?? [];
  if (database === undefined) return null;
  return {
    name,
    made: Number(made),
    people: Number(people),
    revision: Number(revision),
    binSince: binSince === '-' ? null : Number(binSince),
    database,
  };
}

const isNamed = (error: unknown, name: string): boolean =>
  (error instanceof Error || error instanceof DOMException) && error.name === name;

/** The folder of the copies; null where it is not there, or the browser has no such files (some private windows). */
async function folder(create: boolean): Promise<FileSystemDirectoryHandle | null> {
  const storage = globalThis.navigator?.storage;
  if (storage?.getDirectory === undefined) return null;
  try {
    return await (await storage.getDirectory()).getDirectoryHandle(FOLDER, { create });
  } catch (cause) {
    if (isNamed(cause, 'NotFoundError') || isNamed(cause, 'SecurityError')) return null;
    throw storeError(cause);
  }
}

async function namesIn(there: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of there.keys()) names.push(name);
  return names;
}

/**
 * The copies that are there: those of the database with the newest one first, and of each database the latest state of it
 * first, whatever the clock said. Rejects with a StoreError.
 */
export async function listCopies(): Promise<Copy[]> {
  try {
    const there = await folder(false);
    const copies = there === null ? [] : (await namesIn(there)).map(copyOf).filter((copy) => copy !== null);
    const newest = new Map<string, number>();
    for (const { database, made } of copies) newest.set(database, Math.max(made, newest.get(database) ?? 0));
    const madeOf = ({ database }: Copy): number => newest.get(database) ?? 0;
    return copies.sort((a, b) => madeOf(b) - madeOf(a) || b.revision - a.revision || b.made - a.made);
  } catch (cause) {
    throw storeError(cause);
  }
}

/** The file of a copy. Rejects with a StoreError (`gone`: another page took it away). */
export async function openCopy({ name }: Copy): Promise<File> {
  try {
    const file = await (await folder(false))?.getFileHandle(name);
    if (file === undefined) throw new StoreError('gone');
    return await file.getFile();
  } catch (cause) {
    throw isNamed(cause, 'NotFoundError') ? new StoreError('gone', cause) : storeError(cause);
  }
}

/** Takes copies away. Rejects with a StoreError. */
export async function removeCopies(copies: Copy[]): Promise<void> {
  const there = copies.length === 0 ? null : await folder(false);
  for (const { name } of copies) if (there !== null) await remove(there, name);
}

async function remove(there: FileSystemDirectoryHandle, name: string): Promise<void> {
  try {
    await there.removeEntry(name);
  } catch (cause) {
    if (!isNamed(cause, 'NotFoundError')) throw storeError(cause);
  }
}

/**
 * Takes away every copy that mentions one of `ids`, and what was left unfinished. Call it while nobody writes a copy.
 * Rejects with a StoreError.
 */
export async function eraseFromCopies(ids: string[]): Promise<void> {
  try {
    const there = await folder(false);
    if (there === null) return;
    for (const name of await namesIn(there)) {
      const copy = copyOf(name);
      if (copy === null || (await mentions(await openCopy(copy), ids))) await remove(there, name);
    }
  } catch (cause) {
    throw storeError(cause);
  }
}

/** Whether a file names one of `ids`; read piece by piece, as it may be larger than a string can be. */
async function mentions(file: File, ids: string[]): Promise<boolean> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return false;
    // An id may begin in one piece and end in the next.
    text = text.slice(-64) + decoder.decode(value, { stream: true });
    if (namesOneOf(text, ids)) {
      await reader.cancel();
      return true;
    }
  }
}

/** Whether somebody waits for the copies: whoever writes one then gives up, so that nobody waits for long. */
export const areWantedElsewhere = async (): Promise<boolean> =>
  ((await navigator.locks.query()).pending ?? []).some(({ name }) => name === LOCK);

/** Does `work` while nobody else writes or takes away copies. */
export async function holdingCopies<T>(work: () => Promise<T>): Promise<T> {
  // Node, where the unit tests run, has neither locks nor copies.
  if (globalThis.navigator?.locks === undefined) return work();
  return navigator.locks.request(LOCK, work);
}

/** As `holdingCopies`, where nobody holds them already; null where somebody does. */
export const ifNobodyHoldsCopies = <T>(work: () => Promise<T>): Promise<T | null> =>
  navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock === null ? null : work()));

/**
 * Writes a copy: `fill` gives its text piece by piece, and then what the copy is; null to leave it. Rejects with a
 * StoreError (`full`); then no copy has come, and none has gone.
 */
export async function writeCopy(
  fill: (write: (text: string) => Promise<void>) => Promise<Omit<Copy, 'name'> | null>,
): Promise<Copy | null> {
  const there = await folder(true);
  if (there === null) return null;
  try {
    const file = await there.getFileHandle(UNFINISHED, { create: true });
    const stream = await file.createWritable();
    const made = await filled(stream, fill);
    if (made === null) {
      await there.removeEntry(UNFINISHED);
      return null;
    }
    const name = nameOf(made);
    await file.move(name);
    return { ...made, name };
  } catch (cause) {
    await remove(there, UNFINISHED);
    throw storeError(cause);
  }
}

async function filled(
  stream: FileSystemWritableFileStream,
  fill: (write: (text: string) => Promise<void>) => Promise<Omit<Copy, 'name'> | null>,
): Promise<Omit<Copy, 'name'> | null> {
  let ended = false;
  try {
    const made = await fill((text) => stream.write(text));
    if (made === null) return null;
    await stream.close();
    ended = true;
    return made;
  } finally {
    // What was written so far is let go. It may have failed already, for which the cause is being thrown.
    if (!ended) await stream.abort().catch(() => undefined);
  }
}
