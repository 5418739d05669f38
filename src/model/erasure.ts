import type { Contact } from './contact';
import type { LedgerEvent } from './event';
import { entryOf, entryText, type JournalRow } from './journal';
import type { Binned } from './kept';
import { withoutParts } from './merge';
import type { Instant } from './time';

/** Whether an event is of one of `ids`, or of what the user said of them and another person. */
export const isEventOf = ({ contact, payload }: LedgerEvent, ids: string[]): boolean =>
  ids.includes(contact) || ('other' in payload && ids.includes(payload.other));

/**
 * A ledger as it stays when `ids` are erased: without what tells of them, also where a merge noted the record of somebody
 * whom they were part of then. `events` are in ledger order; what stays as it is, is the same object.
 */
export function ledgerWithout(events: LedgerEvent[], ids: string[], at: Instant): LedgerEvent[] {
  const clean = (contact: Contact): Contact => {
    const parts = (contact.merged ?? []).filter((id) => !ids.includes(id));
    return parts.length === (contact.merged ?? []).length ? contact : withoutParts(contact, parts, events, at);
  };
  return events
    .filter((event) => !isEventOf(event, ids))
    .map((event) => {
      if (event.kind !== 'merged') return event;
      const { record, before, after } = event.payload;
      if (![record, before, after].some(({ merged = [] }) => merged.some((id) => ids.includes(id)))) return event;
      const payload = { ...event.payload, record: clean(record), before: clean(before), after: clean(after) };
      return { ...event, payload };
    });
}

/** Somebody in the bin as they stay there when `ids` are erased; null when it is they. */
export function binnedWithout(binned: Binned, ids: string[], at: Instant): Binned | null {
  if (ids.includes(binned.id)) return null;
  const events = ledgerWithout(binned.events, ids, at);
  const isSame = events.length === binned.events.length && events.every((event, n) => event === binned.events[n]);
  return isSame ? binned : { ...binned, events };
}

/** A row as it may stay when `ids` are erased; null when it tells of nobody else. */
function rowWithout(row: JournalRow, ids: string[], at: Instant): JournalRow | null {
  const [contact = ''] = row.key.split(' ');
  if (ids.includes(contact)) return null;
  if (row.store === 'events') return row.value !== null && isEventOf(row.value, ids) ? null : row;
  if (row.store !== 'bin' || row.value === null) return row;
  const value = binnedWithout(row.value, ids, at);
  return value === null ? null : { ...row, value };
}

/** An entry of the journal without what tells of `ids`; null where it cannot be read, or would tell of them still. */
export function entryWithout(text: string, ids: string[]): string | null {
  const entry = entryOf(text);
  const rows = entry?.rows.flatMap((row) => rowWithout(row, ids, entry.at) ?? []) ?? [];
  const cleaned = entry && entryText({ ...entry, rows });
  return cleaned === null || ids.some((id) => cleaned.includes(id)) ? null : cleaned;
}
