import type { EventOf, LedgerEvent, Merge } from '../events';
import { FIELDS } from '../page/capture';
import type { Instant } from '../time';
import { ASK_LIMIT, type Contact, type ContactField } from './contact';
import { takeBack } from './takeBack';

/** The ids of which a record holds the events. */
export const heldBy = ({ id, merged = [] }: Contact): string[] => [id, ...merged];

/** The field that stands after a merge: the user's own word before a page's, then the later word. */
function stronger(a: ContactField | undefined, b: ContactField | undefined): ContactField | undefined {
  if (!a || !b) return a ?? b;
  const [aOwn, bOwn] = [a.from.kind === 'edited', b.from.kind === 'edited'];
  if (aOwn !== bOwn) return aOwn ? a : b;
  return b.from.at > a.from.at ? b : a;
}

const union = <T>(a: T[], b: T[]): T[] => {
  const seen = new Set(a.map((item) => JSON.stringify(item)));
  return [...a, ...b.filter((item) => !seen.has(JSON.stringify(item)))];
};

/** What the user wants to ask both; of two texts that are too long together the first stays, and the merge notes the other. */
function bothAsked(a: string | undefined, b: string | undefined): string | undefined {
  if (!a || !b || a === b) return a || b;
  const both = `${a}\n${b}`;
  return both.length <= ASK_LIMIT ? both : a;
}

/**
 * One contact of two that are one person. It keeps the id of `into`, and remembers that of `other` in `merged`, so that
 * the events of both stay as they were written and are read together. For one kind of word (the user's, a page's) the
 * later one stands.
 */
export function mergeContacts(into: Contact, other: Contact, at: Instant): Contact {
  const name = stronger(into.fields.name, other.fields.name) ?? into.fields.name;
  const fields: Contact['fields'] = { name };
  for (const field of FIELDS) {
    const value = stronger(into.fields[field], other.fields[field]);
    if (value) fields[field] = value;
  }
  const askAbout = bothAsked(into.askAbout, other.askAbout);
  return {
    // What only one of them has, known here or not, is of both.
    ...other,
    ...into,
    createdAt: into.createdAt < other.createdAt ? into.createdAt : other.createdAt,
    updatedAt: at,
    name: name === into.fields.name ? into.name : other.name,
    fields,
    past: union(into.past, other.past),
    schools: union(into.schools, other.schools),
    links: union(into.links, other.links),
    degree: into.degree ?? other.degree,
    profiles: union(into.profiles, other.profiles),
    sources: union(into.sources, other.sources).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    ...(askAbout !== undefined && { askAbout }),
    merged: [...(into.merged ?? []), other.id, ...(other.merged ?? [])],
  };
}

/** The merges that hold, by the id of whom each made part of this contact or of another part. `events` are in ledger order. */
export function standingMerges({ merged = [] }: Contact, events: LedgerEvent[]): Map<string, EventOf<'merged'>> {
  const standing = new Map<string, EventOf<'merged'>>();
  // Of two who were merged, split and merged again, the last merge holds.
  for (const event of events)
    if (event.kind === 'merged' && merged.includes(event.payload.other)) standing.set(event.payload.other, event);
  return standing;
}

/**
 * The two contacts of a merge apart again: the other as it was, and what was added to the kept one since stays with it.
 * Whoever was part of the other goes along, but for those who were split off since. `events` are those of `now`.
 */
export function splitContacts(now: Contact, merge: Merge, events: LedgerEvent[], at: Instant): [Contact, Contact] {
  const standing = standingMerges(now, events);
  const { record } = merge;
  let parts = (record.merged ?? []).filter((id) => now.merged?.includes(id));
  const holds = (id: string) => id === record.id || parts.includes(id);
  const goes = (id: string) => holds(standing.get(id)?.contact ?? record.id);
  while (!parts.every(goes)) parts = parts.filter(goes);
  const [kept, other] = [takeBack(now, merge.before, merge.after, at), withoutParts(record, parts, events, at)];
  const left = (now.merged ?? []).filter((id) => !holds(id));
  return [withParts({ ...kept, updatedAt: at }, left), other];
}

/** A contact as a merge noted it, with only these of its parts: what came with the others goes. `events` are in ledger order. */
export function withoutParts(record: Contact, parts: string[], events: LedgerEvent[], at: Instant): Contact {
  const off = new Set((record.merged ?? []).filter((id) => !parts.includes(id)));
  if (off.size === 0) return record;
  let contact = record;
  for (const event of [...events].reverse()) {
    if (event.kind !== 'merged' || ![record.id, ...parts].includes(event.contact)) continue;
    // The last merge of each is the one that the record was made by.
    if (off.delete(event.payload.other)) contact = takeBack(contact, event.payload.before, event.payload.after, at);
  }
  return withParts(contact, parts);
}

function withParts({ merged: _, ...contact }: Contact, merged: string[]): Contact {
  return { ...contact, ...(merged.length > 0 && { merged }) };
}
