import { KEPT_DAYS } from '../../../model/kept/kept';
import { DAY } from '../../../model/time';
import { type Database, database } from '../../database/database';
import { identityOf } from '../../database/identity';
import type { Identity } from '../../database/schema';
import { type Copy, ifNobodyHoldsCopies, listCopies, removeCopies } from './files';
import { copyEverything } from './write';

const MINUTE = 60_000;
/**
 * How long after a copy the next is written, when something changed: so long that copying never takes more than about a
 * thousandth of the time (100 people: 50 seconds, 1,000: eight minutes, 100,000: 14 hours). Chromium 156 loses the database
 * in 1 to 5 of 100 kills of the browser in the middle of a write ("checksum mismatch", seen 2026-11): what came since the
 * last copy is then in the journal only, and gone where there is none.
 */
export const spacing = (people: number): number => Math.max(10_000, people * 500);

/** A copy that mentions somebody whose days in the bin may be over. `current`: it is of the state that is there now. */
const isOver = ({ made, binSince }: Copy, current: boolean, now: number): boolean =>
  now > (binSince ?? Number.POSITIVE_INFINITY) + KEPT_DAYS * DAY || (!current && now > made + KEPT_DAYS * DAY);

/** What is to be done about the copies. */
export interface Plan {
  /** When the next is to be written, in ms; null for not until something changes. */
  writeAt: number | null;
  /** Copies that must go now, whether another can be written or not. */
  drop: Copy[];
}

/**
 * What is to be done about `copies`, the newest first. One that mentions people who left the bin gets a day, in which the
 * next replaces it. `hurry`: what came since is written down nowhere else.
 */
export function planCopies(copies: Copy[], identity: Identity, now: number, hurry = false): Plan {
  const current = ({ database, revision }: Copy): boolean => database === identity.id && revision === identity.revision;
  const [newest] = copies;
  const drop = copies.filter((copy) => isOver(copy, current(copy), now - DAY));
  if (copies.some((copy) => isOver(copy, current(copy), now))) return { writeAt: now, drop };
  if (newest && current(newest)) return { writeAt: null, drop };
  // A copy of another database says nothing of this one, and one from the future is of a clock that was wrong.
  const waits = newest?.database === identity.id && newest.made <= now;
  if (!waits) return { writeAt: now, drop };
  const after = spacing(newest.people);
  return { writeAt: newest.made + (hurry ? Math.min(after, MINUTE) : after), drop };
}

/**
 * Which of the earlier copies go when `fresh` has come. The last whole copy before it stays, one of the day before if there
 * is one; of another database, which the browser may have lost, all stay until their days are over.
 */
export function outdatedBy(fresh: Copy, earlier: Copy[]): Copy[] {
  const over = earlier.filter((copy) => isOver(copy, false, fresh.made));
  const [last, before] = earlier.filter((copy) => copy.database === fresh.database && !over.includes(copy));
  if (!last || !before) return over;
  return [...over, ...earlier.filter((copy) => copy === (fresh.made - before.made < DAY ? last : before))];
}

/** The journal, as far as the copies need it (`journal.ts`). */
export interface JournalOfCopies {
  /** Whether it holds all that was done since a copy was made, and is short enough to be done again. */
  covers(from: Copy | undefined, to: Identity): Promise<boolean>;
  /** Lets go of what none of these copies needs, the newest of which comes first. */
  prune(copies: Copy[], identity: Identity, now: Date): Promise<void>;
}

interface Options {
  /** Null where there is none. */
  journal?: JournalOfCopies | null;
  /** Called all the while a copy is being written. */
  onBatch?: () => Promise<unknown>;
}

/** Lets go of what has been in the bin for too long (`people/bin.ts`). Rejects with a StoreError. */
export type Purge = (now: Date) => Promise<void>;

/**
 * Sees to the second copies: writes one if it is time, and takes away what is over. When it should be asked again, in ms;
 * null for after the next change. `purge` comes
 * before each: what is over is copied no more. Does nothing while another page is at it. Rejects with a StoreError.
 */
export async function keepCopies(
  purge: Purge,
  now: () => Date,
  { journal = null, onBatch = () => Promise.resolve() }: Options = {},
): Promise<number | null> {
  const db = await database();
  return ifNobodyHoldsCopies(async () => {
    const at = now();
    const copies = await listCopies();
    const identity = await identityOf(db);
    const hurry = journal !== null && !(await journal.covers(copies[0], identity));
    const plan = planCopies(copies, identity, at.getTime(), hurry);
    if (plan.writeAt === null || plan.writeAt > at.getTime()) return plan.writeAt;
    try {
      await purge(at);
      if (await isNobodyThere(db)) {
        // Nobody is there to be lost; what is over goes all the same.
        await removeCopies(copies.filter((copy) => isOver(copy, false, at.getTime())));
        return null;
      }
      const fresh = await copyEverything(db, at, { onBatch });
      if (fresh === null) return at.getTime() + MINUTE;
      const outdated = outdatedBy(fresh, copies);
      await removeCopies(outdated);
      await journal?.prune([fresh, ...copies.filter((copy) => !outdated.includes(copy))], await identityOf(db), at);
      return null;
    } finally {
      await removeCopies(plan.drop);
    }
  });
}

/** Asked of keys: counting a large network takes time in which nobody can write. */
const isNobodyThere = async (db: Database): Promise<boolean> =>
  (await db.getAllKeys('contacts', null, 1)).length + (await db.getAllKeys('bin', null, 1)).length === 0;
