import { type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames, unwrap } from 'idb';
import { StoreError, storeError } from './error';
import { migrations } from './migrations';
import { DATABASE, type InroadSchema, STORES } from './schema';
import { upgrade } from './upgrade';

export type Database = IDBPDatabase<InroadSchema>;
type Names = StoreNames<InroadSchema>[];
export type WriteTransaction<N extends Names> = IDBPTransaction<InroadSchema, N, 'readwrite'>;

/** A transaction over everything: what an action writes in. */
export type ActionTransaction = WriteTransaction<(typeof STORES)[number][]>;

let open: Promise<Database> | null = null;

/**
 * The database, opened once a page or worker and migrated to the newest schema. It steps aside (closes) when another
 * page wants to upgrade or delete it, and opens again at the next call. Rejects with a StoreError.
 */
export function database(): Promise<Database> {
  open ??= openDB<InroadSchema>(DATABASE, migrations.length, {
    upgrade(upgrading, from, _to, transaction) {
      upgrade(unwrap(upgrading), unwrap(transaction), from);
    },
    blocked() {
      // Another page of ours holds the old version and has not stepped aside yet; the browser goes on when it has.
      for (const listener of waiting) listener(true);
    },
    blocking(_current, _wanted, event) {
      (event.target as IDBDatabase).close();
      open = null;
    },
    terminated() {
      open = null;
    },
  }).then(
    (opened) => {
      for (const listener of waiting) listener(false);
      return checked(opened);
    },
    (cause: unknown) => {
      open = null;
      throw storeError(cause);
    },
  );
  return open;
}

type Check = (opened: Database) => Promise<unknown>;
let check: Check | null = null;

/** Asks `asked` about every database that is opened from now on, before it is used; null to ask nobody. */
export function checkOnOpening(asked: Check | null): void {
  check = asked;
}

async function checked(opened: Database): Promise<Database> {
  try {
    await check?.(opened);
    return opened;
  } catch (cause) {
    open = null;
    opened.close();
    throw storeError(cause);
  }
}

/**
 * As `database`, once a row of every store could be read: the files of a damaged one may open and then give nothing.
 * Rejects with a StoreError.
 */
export async function readableDatabase(): Promise<Database> {
  const opened = await database();
  try {
    const transaction = opened.transaction([...STORES]);
    // What it fails with is what the reading fails with.
    transaction.done.catch(() => undefined);
    await Promise.all(STORES.map((store) => transaction.objectStore(store).getAll(null, 1)));
    return opened;
  } catch (cause) {
    throw storeError(cause);
  }
}

const waiting = new Set<(blocked: boolean) => void>();

/** Tells `listener` when opening waits for another page of ours, and when it no longer does; returns how to stop. */
export function onBlocked(listener: (blocked: boolean) => void): () => void {
  waiting.add(listener);
  return () => waiting.delete(listener);
}

/** Closes the connection of this page, if it has one; the next call opens it again. */
export async function closeDatabase(): Promise<void> {
  const closing = open;
  open = null;
  (await closing)?.close();
}

/**
 * One user action: one transaction over `stores`, wholly done or wholly not. Resolves after the transaction is on disk
 * (`durability: 'strict'` costs 1.2 ms against 0.8). `act` must await nothing but the transaction's own requests:
 * anything else commits it early. Rejects with a StoreError; then nothing was changed.
 */
export async function write<N extends Names, T>(
  stores: N,
  act: (transaction: WriteTransaction<N>) => Promise<T>,
): Promise<T> {
  const transaction = (await database()).transaction(stores, 'readwrite', { durability: 'strict' });
  // An action may fail before it comes to wait for the end; the cause is thrown below.
  transaction.done.catch(() => undefined);
  try {
    const done = await act(transaction);
    await transaction.done;
    return done;
  } catch (cause) {
    await abandon(transaction);
    // A full disk aborts the transaction; what the action then sees is only that it is over.
    throw storeError(cause instanceof StoreError ? cause : (transaction.error ?? cause));
  }
}

async function abandon(transaction: { abort(): void; done: Promise<void> }): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // It had already ended by itself: the error that made it end is the one that the caller throws.
  }
  // An aborted transaction rejects `done` with AbortError; the cause is already being thrown.
  await transaction.done.catch(() => undefined);
}
