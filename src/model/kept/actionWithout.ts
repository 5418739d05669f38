import * as v from 'valibot';
import type { EventOf, LedgerEvent } from '../events';
import type { Contact } from '../person/contact';
import { heldBy } from '../person/merge';
import { same } from '../person/takeBack';
import { type Reading, readBinned, readContact, readEvent } from '../upcast';
import type { ActionRow, TouchedRow } from './action';
import { binnedWithout, contactWithout, isEventOf, isKnownHow, mergeWithout, namesOneOf } from './erasure';
import type { Binned } from './kept';

type Merges = EventOf<'merged'>[];

const orNull =
  <T>(read: (value: unknown) => Reading<T>) =>
  (value: unknown): T | null => {
    const reading = read(value);
    return reading.ok ? reading.record : null;
  };
const contactOf: (value: unknown) => Contact | null = orNull(readContact);
const binnedOf: (value: unknown) => Binned | null = orNull(readBinned);
const eventOf: (value: unknown) => LedgerEvent | null = orNull(readEvent);
const owned = v.object({ contact: v.string() });

/** Whose row it is; null for nobody's. */
function ownerOf({ store, key, before, after }: TouchedRow): string | null {
  if (store === 'contacts' || store === 'bin' || store === 'drafts') return [key].flat()[0] ?? null;
  const event = store === 'events' ? v.safeParse(owned, before ?? after) : null;
  return event?.success ? event.output.contact : null;
}

const mentions = (value: unknown, ids: string[]): boolean => namesOneOf(JSON.stringify(value) ?? '', ids);

/** The merges with `ids` that the rows of an action mention. */
export const mergesIn = (rows: TouchedRow[], ids: string[]): Merges =>
  rows
    .filter(({ store }) => store === 'events')
    .flatMap(({ before, after }) => [before, after])
    .flatMap((value) => eventOf(value) ?? [])
    .filter((event): event is EventOf<'merged'> => event.kind === 'merged' && ids.includes(event.payload.other));

/**
 * A past action as it stays when `ids` are erased, as if they had never been there; null where nothing of it stays. What it
 * did to everybody else can be taken back as before. `merges` are all that are known with one of `ids`, in the order of the
 * ledger: they tell what of a record came from them.
 */
export function actionWithout(action: ActionRow, ids: string[], merges: Merges): ActionRow | null {
  const known = merges.filter(({ at }) => at <= action.at);
  const left: TouchedRow[] = [];
  // What an action did to one person is taken back whole or not at all.
  const off = joinedOrParted(action.rows, ids);
  for (const row of action.rows) {
    const owner = ownerOf(row);
    if (owner !== null && ids.includes(owner)) continue;
    const clean = mentions(row, ids) ? rowWithout(row, ids, known, action.at) : row;
    if (clean === null) continue;
    if (!mentions(clean, ids)) left.push(clean);
    else if (owner !== null) off.add(owner);
  }
  const rows = left.filter((row) => !off.has(ownerOf(row) ?? '') && !(row.after === null && row.before === null));
  const changed = rows.filter((row) => !('after' in row) || !same(row.before, row.after));
  if (changed.length === 0) return null;
  const contacts = action.contacts.filter((id) => !ids.includes(id) && !off.has(id));
  return { ...action, contacts, rows: changed };
}

/** Who was joined with one of `ids` by the action, or taken apart: without the other there is nothing to take back. */
function joinedOrParted(rows: TouchedRow[], ids: string[]): Set<string> {
  const people = rows.filter(({ store }) => store === 'contacts');
  const off = new Set<string>();
  for (const part of people)
    for (const side of ['before', 'after'] as const) {
      if (part[side] !== null) continue;
      for (const holder of people) {
        const record = holder === part ? null : contactOf(holder[side]);
        const pair = [String(part.key), String(holder.key)];
        if (!record || !pair.some((id) => ids.includes(id)) || !heldBy(record).includes(String(part.key))) continue;
        for (const id of pair) off.add(id);
      }
    }
  return off;
}

/** A row of somebody else that mentions `ids` as it stays; null where it goes with them. */
function rowWithout(row: TouchedRow, ids: string[], merges: Merges, at: string): TouchedRow | null {
  const clean = CLEANERS[row.store];
  if (clean === undefined) return row;
  const [before, after] = [row.before, row.after].map((value) => (value ? clean(value, ids, merges, at) : value));
  if (row.store === 'events' && !before && !after) return null;
  return { ...row, before, ...('after' in row && { after }) };
}

/** How a value of each store loses what mentions `ids`; what cannot be cleaned stays as it is. */
type Cleaner = (value: unknown, ids: string[], merges: Merges, at: string) => unknown;
const CLEANERS: Partial<Record<TouchedRow['store'], Cleaner>> = {
  contacts(value, ids, merges, at) {
    const contact = contactOf(value);
    // Where nothing tells what came from them it stays as it is, and is seen to mention them.
    return contact && isKnownHow(contact, ids, merges) ? contactWithout(contact, ids, merges, at) : value;
  },
  events(value, ids, merges, at) {
    const event = eventOf(value);
    if (event === null) return value;
    return isEventOf(event, ids) ? null : mergeWithout(event, ids, merges, at);
  },
  bin(value, ids, _merges, at) {
    const binned = binnedOf(value);
    return binned ? binnedWithout(binned, ids, at) : value;
  },
};
