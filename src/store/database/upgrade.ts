import { grouped } from '../../model/grouped';
import type { Contact } from '../../model/person/contact';
import { heldBy } from '../../model/person/merge';
import { searchRowOf } from '../../model/search/searchRow';
import { completeActions } from './completeActions';
import { migrations } from './migrations';
import { contactRow, eventRow, readable } from './parseRow';
import type { SnapshotRow } from './schema';
import { upcastRows } from './upcastRows';

/** The stores that a snapshot holds: what cannot be derived. */
const SNAPSHOT_OF = ['contacts', 'events', 'drafts', 'me', 'bin', 'settings', 'marks'];

/**
 * Takes a database from version `from` to the newest: a snapshot of its rows as they are, the migrations, the search
 * rows of everybody, all records in the version of the day. All of it is the one transaction of the upgrade: it happens wholly or the database stays as it was.
 */
export function upgrade(database: IDBDatabase, transaction: IDBTransaction, from: number): void {
  // What the database held before. Rows are read at once, before a migration can touch them; requests run in order.
  const held = [...database.objectStoreNames].filter((name) => SNAPSHOT_OF.includes(name));
  const snapshots = held.map((name) => ({
    name,
    keys: transaction.objectStore(name).getAllKeys(),
    values: transaction.objectStore(name).getAll(),
  }));
  for (const migrate of migrations.slice(from)) migrate(database, transaction);
  if (from === 0) return;
  const store = transaction.objectStore('snapshot');
  store.clear();
  for (const { name, keys, values } of snapshots)
    values.onsuccess = () => {
      values.result.forEach((value: unknown, n: number) => {
        store.put({ version: from, store: name, key: keys.result[n] ?? '', value } satisfies SnapshotRow);
      });
    };
  refillSearch(transaction);
  void bringRows(transaction, from).catch((cause: unknown) => giveUp(transaction, cause));
}

/** What past actions did not hold yet, then all records in the version of the day. */
async function bringRows(transaction: IDBTransaction, from: number): Promise<void> {
  if (from === 2 || from === 3) await completeActions(transaction);
  await upcastRows(transaction);
}

/** Whatever fails, the database stays as it was; whoever opens it learns of it as of any other failure. */
function giveUp(transaction: IDBTransaction, cause: unknown): void {
  reportError(cause);
  // A request that failed has ended the transaction already.
  if (transaction.error === null) transaction.abort();
}

/** Derives the search rows anew from contacts and events. A row that cannot be read is left out of the search, and stays. */
function refillSearch(transaction: IDBTransaction): void {
  const search = transaction.objectStore('search');
  search.clear();
  const events = transaction.objectStore('events').getAll();
  const contacts = transaction.objectStore('contacts').getAll();
  contacts.onsuccess = () => {
    const ledgers = grouped(readable(events.result, eventRow).good, ({ contact }) => contact);
    const now = new Date();
    for (const contact of readable<Contact>(contacts.result, contactRow).good) {
      search.put(
        searchRowOf(
          contact,
          heldBy(contact).flatMap((id) => ledgers.get(id) ?? []),
          now,
        ),
      );
    }
  };
}
