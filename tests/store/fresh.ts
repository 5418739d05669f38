import { closeDatabase } from '../../src/store/database/database';
import { StoreError } from '../../src/store/database/error';

/** Deletes the database, so that each test begins with none. */
export async function forget(): Promise<void> {
  await closeDatabase();
  await new Promise((done, failed) => {
    const deleting = indexedDB.deleteDatabase('inroad');
    deleting.onsuccess = done;
    deleting.onerror = failed;
  });
}

/** The fault that a call ends with; null where it ends well. */
export const faultOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (error: unknown) => (error instanceof StoreError ? error.fault : error),
  );
