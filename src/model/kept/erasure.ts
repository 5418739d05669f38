import { inLedgerOrder, type LedgerEvent } from '../events';
import { grouped } from '../grouped';
import type { Contact } from '../person/contact';
import { heldBy, withoutParts } from '../person/merge';
import type { Instant } from '../time';
import { changeEntry, type JournalRow } from './journal';
import type { Binned, Everything } from './kept';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** So few are looked for one by one. */
const FEW = 8;

/** Whether a text holds one of `ids` anywhere. */
export function namesOneOf(text: string, ids: string[]): boolean {
  if (ids.length <= FEW) return ids.some((id) => text.includes(id));
  const known = new Set(ids);
  return (text.match(UUID) ?? []).some((id) => known.has(id));
}

/** Whether an event is of one of `ids`, or of what the user said of them and another person. */
export const isEventOf = ({ contact, kind, payload }: LedgerEvent, ids: string[]): boolean =>
  ids.includes(contact) ||
  ('other' in payload && payload.other !== undefined && ids.includes(payload.other)) ||
  // What nobody here can read is taken for of them where it names them.
  (kind === 'newer' && namesOneOf(JSON.stringify(payload.row), ids));

/** Whether `events` tell how each of `ids` who is part of a record became so. */
export const isKnownHow = ({ merged = [] }: Contact, ids: string[], events: LedgerEvent[]): boolean =>
  merged
    .filter((id) => ids.includes(id))
    .every((id) => events.some((event) => event.kind === 'merged' && event.payload.other === id));

/** The record of somebody else without `ids`, who may be part of it. `events`: their ledger, in its order. */
export function contactWithout(contact: Contact, ids: string[], events: LedgerEvent[], at: Instant): Contact {
  const { merged = [] } = contact;
  const parts = merged.filter((id) => !ids.includes(id));
  return parts.length === merged.length ? contact : withoutParts(contact, parts, events, at);
}

/**
 * A ledger as it stays when `ids` are erased: without what mentions them, also where a merge noted the record of somebody
 * whom they were part of then. `events` are in ledger order; what stays as it is, is the same object.
 */
export const ledgerWithout = (events: LedgerEvent[], ids: string[], at: Instant): LedgerEvent[] =>
  events.filter((event) => !isEventOf(event, ids)).map((event) => mergeWithout(event, ids, events, at));

/** An event without what a merge noted of `ids`. `events`: the ledger, in its order, that tells how they came apart. */
export function mergeWithout(event: LedgerEvent, ids: string[], events: LedgerEvent[], at: Instant): LedgerEvent {
  if (event.kind !== 'merged') return event;
  const { record, before, after } = event.payload;
  if (![record, before, after].some(({ merged = [] }) => merged.some((id) => ids.includes(id)))) return event;
  // Two people may have been merged more than once: what counts is what was so when this was noted, if the clock was right.
  const until = events.filter((one) => one.at <= event.at);
  const clean = (contact: Contact) =>
    contactWithout(contact, ids, isKnownHow(contact, ids, until) ? until : events, at);
  const payload = { ...event.payload, record: clean(record), before: clean(before), after: clean(after) };
  return { ...event, payload };
}

/** Somebody in the bin as they stay there when `ids` are erased; null when it is they. */
export function binnedWithout(binned: Binned, ids: string[], at: Instant): Binned | null {
  if (ids.includes(binned.id)) return null;
  const events = ledgerWithout(binned.events, ids, at);
  const isSame = events.length === binned.events.length && events.every((event, n) => event === binned.events[n]);
  return isSame ? binned : { ...binned, events };
}

/** A row of the journal as it stays when `ids` are erased; null where it goes. */
function journalRowWithout(row: JournalRow, ids: string[], at: Instant): JournalRow | null {
  const [owner = ''] = [row.key].flat();
  if (ids.includes(owner)) return null;
  if (row.store === 'events') return row.after !== null && isEventOf(row.after, ids) ? null : row;
  if (row.store !== 'bin' || row.after === null) return row;
  const after = binnedWithout(row.after, ids, at);
  return after === null ? null : { ...row, after };
}

/** An entry of the journal without what mentions `ids`; null where it cannot be read, or would still mention them. */
export function entryWithout(text: string, ids: string[]): string | null {
  const cleaned = changeEntry(text, ({ at, contacts, rows, drafts }) => ({
    contacts: contacts.filter((id) => !ids.includes(id)),
    rows: rows.flatMap((row) => journalRowWithout(row, ids, at) ?? []),
    drafts: drafts.filter(({ contact }) => !ids.includes(contact)),
  }));
  return cleaned === null || namesOneOf(cleaned, ids) ? null : cleaned;
}

/** The ledger of any contact, in its order, out of the events of all. */
function ledgersOf(events: LedgerEvent[]): (contact: Contact) => LedgerEvent[] {
  const ledgers = grouped(events, ({ contact }) => contact);
  return (contact) => inLedgerOrder(heldBy(contact).flatMap((id) => ledgers.get(id) ?? []));
}

/** All that is kept of everybody else. What merges noted of `ids` goes as well, also where somebody holds them still. */
export function contentWithout(content: Everything, ids: string[]): Everything {
  if (ids.length === 0) return content;
  const ledgerOf = ledgersOf(content.events);
  const isOut = ({ id }: Contact) => ids.includes(id);
  const own = (contact: Contact, events: LedgerEvent[]) => contactWithout(contact, ids, events, contact.updatedAt);
  const staying = content.contacts.filter((contact) => !isOut(contact));
  return {
    ...content,
    contacts: staying.map((contact) => own(contact, ledgerOf(contact))),
    events: staying.flatMap((contact) => ledgerWithout(ledgerOf(contact), ids, contact.updatedAt)),
    drafts: content.drafts.filter(({ contact }) => !ids.includes(contact)),
    bin: content.bin.flatMap((binned) => {
      const left = binnedWithout(binned, ids, binned.contact.updatedAt);
      return left ? [{ ...left, contact: own(left.contact, inLedgerOrder([...binned.events])) }] : [];
    }),
  };
}

/** Everybody whom a content mentions, each as one person: those who are kept or in the bin, and whom merges noted. */
export function everybodyIn({ contacts, events, bin }: Everything): Map<string, Contact> {
  const everybody = new Map<string, Contact>();
  const all = [...events, ...bin.flatMap((binned) => binned.events)];
  const ledgerOf = ledgersOf(all);
  const alone = (contact: Contact) =>
    contact.merged === undefined ? contact : withoutParts(contact, [], ledgerOf(contact), contact.updatedAt);
  for (const event of all) if (event.kind === 'merged') everybody.set(event.payload.other, alone(event.payload.record));
  for (const contact of [...contacts, ...bin.map((binned) => binned.contact)])
    everybody.set(contact.id, alone(contact));
  return everybody;
}
