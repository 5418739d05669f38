/**
 * Schema 2 (2026-11): search rows, the actions that can be taken back, the bin, settings, marks of who was erased, and
 * room for a snapshot. The search rows are filled after every upgrade, in the same transaction, by the code of the day.
 * Frozen: this file describes what was done to databases out there, so it is never edited and imports nothing.
 */
export function search(database: IDBDatabase, transaction: IDBTransaction): void {
  transaction.objectStore('contacts').createIndex('merged', 'merged', { multiEntry: true });
  transaction.objectStore('events').createIndex('other', 'payload.other');
  const rows = database.createObjectStore('search', { keyPath: 'id' });
  rows.createIndex('keys', 'keys', { multiEntry: true });
  rows.createIndex('due', 'due');
  const actions = database.createObjectStore('actions', { keyPath: 'id', autoIncrement: true });
  actions.createIndex('contacts', 'contacts', { multiEntry: true });
  const bin = database.createObjectStore('bin', { keyPath: 'id' });
  bin.createIndex('profile', 'contact.profiles', { multiEntry: true });
  bin.createIndex('merged', 'contact.merged', { multiEntry: true });
  database.createObjectStore('settings');
  database.createObjectStore('marks', { keyPath: 'mark' });
  database.createObjectStore('snapshot', { autoIncrement: true });
}
