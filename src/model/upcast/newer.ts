import * as v from 'valibot';
import type { EventOf } from '../events';
import type { Contact } from '../person/contact';
import { readName } from '../person/name';
import { same } from '../person/takeBack';
import { at, id, url, value } from '../values';
import type { Row } from './step';

const eventOutline = v.looseObject({ version: v.number(), id, contact: id, at });

/** An event that a newer Inroad wrote and this one cannot read, whole; null where not even its outline can be read. */
export function newerEvent(row: Row): EventOf<'newer'> | null {
  const outline = v.safeParse(eventOutline, row);
  if (!outline.success) return null;
  const { version, id, contact, at } = outline.output;
  return { version, id, contact, kind: 'newer', at, payload: { row } };
}

const contactOutline = v.looseObject({
  version: v.number(),
  id,
  createdAt: v.fallback(at, '1970-01-01T00:00:00.000Z'),
  updatedAt: at,
  name: v.union([value, v.looseObject({ full: value })]),
  merged: v.fallback(v.array(id), []),
  /** The addresses by which they are recognised when they are read again. */
  profiles: v.fallback(v.array(url), []),
});

/**
 * A contact that a newer Inroad wrote and this one cannot read: its name, and the record whole. Null where not even who it
 * is can be read.
 */
export function newerContact(row: Row): Contact | null {
  const outline = v.safeParse(contactOutline, row);
  if (!outline.success) return null;
  const { version, id, createdAt, updatedAt, name, merged, profiles } = outline.output;
  const full = typeof name === 'string' ? name : name.full;
  return {
    version,
    id,
    createdAt,
    updatedAt,
    name: readName(full),
    fields: { name: { value: full, from: { kind: 'edited', at: updatedAt }, choices: [], page: null } },
    past: [],
    schools: [],
    links: [],
    degree: null,
    profiles,
    sources: [],
    newer: row,
    ...(merged.length > 0 && { merged }),
  };
}

/**
 * Whether a contact is what a newer Inroad wrote, but for when something was last done: only that one can change it. Everybody
 * whom this Inroad can read is.
 */
export function isUnedited(contact: Contact): boolean {
  if (contact.newer === undefined) return true;
  const outline = newerContact(contact.newer);
  return outline !== null && same({ ...outline, updatedAt: '' }, { ...contact, updatedAt: '' });
}
