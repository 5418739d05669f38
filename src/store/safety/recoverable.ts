import { type Following, following, replay } from '../../model/kept/journal';
import { type Everything, NOTHING } from '../../model/kept/kept';
import { type Copy, listCopies } from './copies/files';
import { readJournal } from './journal';

/** What can be put back: a copy, and what the journal holds of the time after it. */
export interface Rescue extends Following {
  /** Which database it is of. */
  database: string;
  /** Null where everything that was ever done in that database is in the journal. */
  copy: Copy | null;
  /** When the last of it was done, in ms as of `Date.now()`. */
  made: number;
  people: number;
}

const asItIs = (copy: Copy): Rescue => ({ ...copy, copy, entries: [] });

function upToDate(database: string, copy: Copy | null, after: Following): Rescue {
  const people = after.entries.findLast((entry) => entry.people !== null)?.people ?? copy?.people ?? 0;
  const last = after.entries.at(-1);
  return { ...after, database, copy, made: last === undefined ? (copy?.made ?? 0) : Date.parse(last.at), people };
}

/** The copies as they are, the newest first. Rejects with a StoreError. */
export const copiesAsTheyAre = async (): Promise<Rescue[]> => (await listCopies()).map(asItIs);

/**
 * What can be put back where the database is lost, the newest first: the last copy of each database up to the last action
 * that was acknowledged, and the others as they are. Rejects with a StoreError.
 */
export async function listRescues(): Promise<Rescue[]> {
  const [copies, journal] = [await listCopies(), await readJournal()];
  const databases = new Set([...copies, ...journal].map(({ database }) => database));
  const rescues = [...databases].map((database) => {
    const [newest = null, ...older] = copies.filter((copy) => copy.database === database);
    const after = following(journal, newest ?? { database, revision: 0 });
    const isEmpty = newest === null && after.entries.length === 0;
    return isEmpty ? [] : [upToDate(database, newest, after), ...older.map(asItIs)];
  });
  return rescues.sort(([a], [b]) => (b?.made ?? 0) - (a?.made ?? 0)).flat();
}

/** What was kept in the end, where the copy of a rescue holds `content`; without a copy, nothing. */
export const contentOf = ({ entries }: Rescue, content: Everything | null): Everything =>
  replay(content ?? NOTHING, entries);
