import { instant } from '../../model/time';
import { write } from '../database/database';
import { contactRow } from '../database/parseRow';
import { stepRowOf } from './stepRow';

/** So many rows are looked after in one transaction. */
const BATCH = 200;

/**
 * Brings up to date the rows of those whose step gave way to another by itself, because its time was over, and of who introduced
 * them. Each row does so a few times only, so that this costs next to nothing on any one day. Rejects with a StoreError.
 */
export async function refreshSteps(now: Date): Promise<void> {
  while ((await refreshSome(now)) === BATCH);
}

const refreshSome = (now: Date): Promise<number> =>
  write(['contacts', 'events', 'search'], async (transaction) => {
    const ledgers = { contacts: transaction.objectStore('contacts'), events: transaction.objectStore('events') };
    const search = transaction.objectStore('search');
    const turned = await search.index('turns').getAllKeys(IDBKeyRange.upperBound(instant(now)), BATCH);
    const mentions = await Promise.all(turned.map((id) => ledgers.events.index('other').getAll(id)));
    const introducers = mentions.flat().filter(({ kind }) => kind === 'introduced');
    for (const id of new Set([...turned, ...introducers.map(({ contact }) => contact)])) {
      const row = await ledgers.contacts.get(id);
      if (row !== undefined) await search.put(await stepRowOf(ledgers, contactRow(row), now));
    }
    return turned.length;
  });
