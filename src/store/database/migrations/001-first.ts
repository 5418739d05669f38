/**
 * Schema 1 (2026-11): contacts, the ledger of events, kept drafts, the user.
 * Frozen: this file describes what was done to databases out there, so it is never edited and imports nothing.
 */
export function first(database: IDBDatabase): void {
  const contacts = database.createObjectStore('contacts', { keyPath: 'id' });
  contacts.createIndex('profile', 'profiles', { multiEntry: true });
  contacts.createIndex('updatedAt', 'updatedAt');
  const events = database.createObjectStore('events', { keyPath: 'id' });
  events.createIndex('contact', 'contact');
  events.createIndex('kindAt', ['kind', 'at']);
  const drafts = database.createObjectStore('drafts', { keyPath: ['contact', 'channel', 'purpose'] });
  drafts.createIndex('contact', 'contact');
  database.createObjectStore('me');
}
