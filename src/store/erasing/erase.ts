import type { ActionRow, TouchedRow } from '../../model/kept/action';
import type { Binned, Mark } from '../../model/kept/kept';
import { heldBy } from '../../model/person/merge';
import { type Instant, instant } from '../../model/time';
import { type ActionTransaction, database } from '../database/database';
import { erase, type Finished } from '../safety';
import { eraseTraces } from './traces';

interface Options {
  /**
   * Whether they came only just now, and that is taken back: the copies that mention them are young, one from before stays
   * and the journal since then, and the snapshot of the last upgrade knows nobody of them.
   */
  justCame: boolean;
  /** What stays of them. */
  marks?: Mark[];
}

/**
 * Erases people with every trace: first from the second copies and the journal, then from the database, as one transaction.
 * With each go those who are part of them. Rejects with a StoreError; then the database is as it was.
 */
export const erasePeople = (people: string[], now: Date, { justCame, marks = [] }: Options): Promise<void> =>
  erase({
    whom: () => withParts(people),
    copies: justCame ? 'remove' : 'replace',
    now,
    async work(transaction, ids) {
      const at = instant(now);
      const { fewer, rows } = await eraseTraces(transaction, ids, at);
      if (!justCame) await eraseFromSnapshot(transaction, ids);
      await Promise.all(marks.map((mark) => transaction.objectStore('marks').put(mark)));
      const marked = marks.map((after): TouchedRow => ({ store: 'marks', key: after.mark, before: null, after }));
      return { ...erased(at, [...rows, ...marked]), peopleDelta: -fewer, change: { contacts: ids } };
    },
  });

/** Erases everybody who is in the bin since before `since`. Rejects with a StoreError. */
export const purgeBin = (since: Instant, now: Date): Promise<void> =>
  erase({
    whom: async () => {
      const bin = await (await database()).getAll('bin');
      return bin.filter(({ at }) => at < since).flatMap(({ contact }) => heldBy(contact));
    },
    copies: 'leave',
    now,
    async work(transaction, ids) {
      const at = instant(now);
      const gone = (await transaction.objectStore('bin').getAll()).filter(({ id }) => ids.includes(id));
      const { rows } = await eraseTraces(transaction, ids, at);
      return erased(at, [...rows, ...gone.flatMap(rowsOf)]);
    },
  });

/** An erasure as it is recorded: the rows of others as they are left, and none of what was there before. */
function erased(at: Instant, rows: TouchedRow[]): Finished {
  const action: ActionRow = { at, kind: 'erased', contacts: [], rows, undoes: null };
  return { at, action, peopleDelta: 0, change: null };
}

/** That nothing is left of somebody in the bin, of whom a copy may still tell. */
const rowsOf = ({ contact, events, drafts }: Binned): TouchedRow[] =>
  [
    { store: 'bin' as const, key: contact.id },
    ...heldBy(contact).map((key) => ({ store: 'contacts' as const, key })),
    ...events.map(({ id: key }) => ({ store: 'events' as const, key })),
    ...drafts.map((one) => ({ store: 'drafts' as const, key: [one.contact, one.channel, one.purpose] })),
  ].map((row) => ({ ...row, before: null, after: null }));

/** The ids of people with those of everybody who is part of them. */
async function withParts(people: string[]): Promise<string[]> {
  const db = await database();
  const records = people.map(async (id) => (await db.get('contacts', id)) ?? (await db.get('bin', id))?.contact);
  return [...new Set([...people, ...(await Promise.all(records)).flatMap((one) => (one ? heldBy(one) : []))])];
}

/** The rows that an upgrade set aside and that mention `ids` go as well. */
async function eraseFromSnapshot(transaction: ActionTransaction, ids: string[]): Promise<void> {
  let cursor = await transaction.objectStore('snapshot').openCursor();
  for (; cursor; cursor = await cursor.continue()) {
    const text = JSON.stringify(cursor.value);
    if (ids.some((id) => text.includes(id))) await cursor.delete();
  }
}
