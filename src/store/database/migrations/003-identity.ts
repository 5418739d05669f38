/**
 * Schema 3 (2026-11): who this database is, and how many actions it has seen, so that one that the browser made anew
 * or put back to an older state can be told from the one that people were kept in.
 * Frozen: this file describes what was done to databases out there, so it is never edited and imports nothing.
 */
export function identity(database: IDBDatabase): void {
  database.createObjectStore('identity').put({ id: crypto.randomUUID(), revision: 0 }, 'database');
}
