import type { ActionTransaction } from './action';
import { countRevision } from './identity';

/**
 * Removes every row that tells of a contact: record, ledger, drafts, search, bin, past actions, what other contacts'
 * merges tell of them, and the snapshot of the last upgrade where the transaction reaches it.
 */
export async function eraseTraces(transaction: ActionTransaction, id: string): Promise<void> {
  const contacts = transaction.objectStore('contacts');
  const row = await contacts.get(id);
  const bin = transaction.objectStore('bin');
  const binned = await bin.get(id);
  const ids = [id, ...(row?.merged ?? binned?.contact.merged ?? [])];
  for (const one of ids) {
    const events = transaction.objectStore('events');
    const drafts = transaction.objectStore('drafts');
    const [eventKeys, otherKeys, draftKeys] = await Promise.all([
      events.index('contact').getAllKeys(one),
      events.index('other').getAllKeys(one),
      drafts.index('contact').getAllKeys(one),
    ]);
    await Promise.all([
      contacts.delete(one),
      bin.delete(one),
      transaction.objectStore('search').delete(one),
      ...[...eventKeys, ...otherKeys].map((key) => events.delete(key)),
      ...draftKeys.map((key) => drafts.delete(key)),
    ]);
    await eraseFromActions(transaction, one);
  }
  await countRevision(transaction, row === undefined ? 0 : -1);
}

/** Past actions lose what they hold of the contact; one that touched nobody else goes. */
async function eraseFromActions(transaction: ActionTransaction, id: string): Promise<void> {
  const actions = transaction.objectStore('actions');
  for (const action of await actions.index('contacts').getAll(id)) {
    const contacts = action.contacts.filter((contact) => contact !== id);
    const rows = action.rows.filter((row) => !JSON.stringify(row).includes(id));
    if (action.id !== undefined && (contacts.length === 0 || rows.length === 0)) await actions.delete(action.id);
    else await actions.put({ ...action, contacts, rows });
  }
}
