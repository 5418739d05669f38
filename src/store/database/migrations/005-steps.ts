/**
 * Schema 5 (2026-11): search rows tell the stage and the next step of everybody: who stands where, in the order in which
 * they were found, who works at one employer, and whose step gives way to another. The rows are filled anew after every
 * upgrade, in the same transaction, by the code of the day.
 * Frozen: this file describes what was done to databases out there, so it is never edited and imports nothing.
 */
export function steps(_database: IDBDatabase, transaction: IDBTransaction): void {
  const rows = transaction.objectStore('search');
  rows.createIndex('turns', 'turns');
  rows.createIndex('stage', ['stage', 'foundAt']);
  rows.createIndex('there', ['employer', 'stage']);
}
