import { wordsOf } from '../../model/person/fold';
import type { SearchRow } from '../../model/search/searchRow';
import type { Stage } from '../../model/stages';
import { daysAfter, startOfDay } from '../../model/steps/days';
import type { Step } from '../../model/steps/step';
import { instant } from '../../model/time';
import { database } from '../database/database';
import { storeError } from '../database/error';
import { readMe } from '../settings/me';
import { Look } from './look';
import { refreshSteps } from './refresh';

/** Which people are wanted; what is null or empty leaves none out. */
export interface Filter {
  /** Those with whom something is to be done today. */
  isDue: boolean;
  stage: Stage | null;
  /** The beginning of the name of whom they work for. */
  employer: string;
}
export const NO_FILTER: Filter = { isDue: false, stage: null, employer: '' };
export const isFilter = ({ isDue, stage, employer }: Filter): boolean =>
  isDue || stage !== null || employer.trim() !== '';

/** So many are looked through, where more than one thing is asked for. */
const MOST = 2_000;

const isEmployer = (row: SearchRow, words: string): boolean => words === '' || (row.employer ?? '').startsWith(words);
const employerWords = ({ employer }: Filter): string => wordsOf(employer).join(' ');

/** Whether a row is wanted at a moment. */
function fits(row: SearchRow, filter: Filter, end: string): boolean {
  const isDue = row.due !== undefined && row.due < end;
  return (
    (!filter.isDue || isDue) && (filter.stage ?? row.stage) === row.stage && isEmployer(row, employerWords(filter))
  );
}
const endOfToday = (now: Date): string => instant(startOfDay(daysAfter(now, 1)));

/**
 * Whom a filter leaves, each once: the longest due first where it asks for those who are due, else the last found first. Asks an
 * index for the narrowest of what is wanted. Rejects with a StoreError.
 */
export async function peopleBy(filter: Filter, now: Date): Promise<string[]> {
  try {
    await refreshSteps(now);
    const store = (await database()).transaction('search').store;
    const end = endOfToday(now);
    const words = employerWords(filter);
    const rows =
      words !== ''
        ? await store.index('there').getAll(IDBKeyRange.bound([words], [`${words}\uffff`, []]), MOST)
        : filter.isDue
          ? await store.index('due').getAll(IDBKeyRange.upperBound(end, true), MOST)
          : filter.stage !== null
            ? await lastFound(
                store.index('stage').iterate(IDBKeyRange.bound([filter.stage], [filter.stage, []]), 'prev'),
              )
            : [];
    const wanted = rows.filter((row) => fits(row, filter, end));
    return (words === '' ? wanted : wanted.sort(byNewest)).map(({ id }) => id);
  } catch (cause) {
    throw storeError(cause);
  }
}

const byNewest = (a: SearchRow, b: SearchRow): number => (a.foundAt < b.foundAt ? 1 : -1);

async function lastFound(cursors: AsyncIterable<{ value: SearchRow }>): Promise<SearchRow[]> {
  const rows: SearchRow[] = [];
  for await (const { value } of cursors) {
    rows.push(value);
    if (rows.length === MOST) break;
  }
  return rows;
}

/** Where somebody stands, and what comes next with them. */
export interface Standing {
  stage: Stage;
  step: Step | null;
}

/** Where some people stand, by id; of the ids, in their order, those whom a filter leaves. Rejects with a StoreError. */
export async function standingOf(ids: readonly string[], filter: Filter, now: Date): Promise<Map<string, Standing>> {
  try {
    const db = await database();
    const store = db.transaction('search').store;
    const rows = (await Promise.all(ids.map((id) => store.get(id)))).filter((row) => row !== undefined);
    const look = new Look(db, await readMe(), now);
    const end = endOfToday(now);
    const standing = await Promise.all(
      rows
        .filter((row) => fits(row, filter, end))
        .map(async (row): Promise<[string, Standing]> => {
          const told = await look.told(row.id);
          return [row.id, { stage: row.stage, step: told && (await look.step(told)) }];
        }),
    );
    return new Map(standing);
  } catch (cause) {
    throw storeError(cause);
  }
}
