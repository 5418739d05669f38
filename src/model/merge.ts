import { FIELDS } from './capture';
import type { Contact, ContactField } from './contact';
import { takeBack } from './takeBack';
import type { Instant } from './time';

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
  return {
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
    merged: [...(into.merged ?? []), other.id, ...(other.merged ?? [])],
  };
}

/** What a merge did, as its event tells: the other record as it was, and the kept one before and after. */
export interface Merge {
  other: string;
  record: Contact;
  before: Contact;
  after: Contact;
}

/**
 * The two contacts of a merge apart again: the other as it was, and what was added to the kept one since stays with it.
 */
export function splitContacts(now: Contact, { record, before, after }: Merge, at: Instant): [Contact, Contact] {
  const { merged, ...kept } = takeBack(now, before, after, at);
  const gone = new Set([record.id, ...(record.merged ?? [])]);
  const left = (now.merged ?? []).filter((id) => !gone.has(id));
  return [{ ...kept, ...(left.length > 0 && { merged: left }), updatedAt: at }, record];
}
