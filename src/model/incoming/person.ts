import { idFrom } from '../id';
import { FIELDS, type FieldName, type FieldReading, type PersonCapture } from '../page/capture';
import type { Changed, Contact, ContactField, ContactFields, FieldChange, Origin, Source } from '../person/contact';
import { readName } from '../person/name';
import { same } from '../person/takeBack';
import type { Instant } from '../time';

/** Somebody as a page, a file or an address book tells of them, without an id of ours. */
export interface IncomingPerson
  extends Pick<Contact, 'name' | 'fields' | 'past' | 'schools' | 'links' | 'degree' | 'profiles'> {
  /** What the source itself calls them by, as the UID of a vCard; null where it has no such name. */
  key: string | null;
  /** The page that was read; null where people come out of a file or an address book. */
  source: Source | null;
}

/** What a file or an address book may say of one person. Empty values are left out; the name must not be empty. */
export interface ImportedValues {
  key?: string | null;
  values: Partial<Record<FieldName, string>> & { name: string };
  /** Canonical profile addresses, as the sites' readers give them. */
  profiles?: string[];
  links?: string[];
  past?: Contact['past'];
  schools?: Contact['schools'];
}

const readOf = (reading: FieldReading, url: string, at: Instant): ContactField => ({
  value: reading.value,
  from: {
    kind: 'read',
    at,
    url,
    reader: reading.reader,
    place: reading.place,
    path: reading.path,
    quote: reading.quote,
    sure: reading.sure,
  },
  choices: reading.choices.map(({ value, quote }) => ({ value, quote })),
  page: null,
});

/** Somebody whom a page shows, read at `at`. */
export function personOfCapture(capture: PersonCapture, at: Instant): IncomingPerson {
  const fields: ContactFields = { name: readOf(capture.fields.name, capture.url, at) };
  for (const field of FIELDS) {
    const reading = capture.fields[field];
    if (reading) fields[field] = readOf(reading, capture.url, at);
  }
  const { name, past, schools, links, degree, profile, url, site } = capture;
  return { key: null, source: { url, site, at }, name, fields, past, schools, links, degree, profiles: [profile] };
}

/** Somebody whom a file or an address book tells of; `source`: what the user knows it by, as the name of the file. */
export function personOfImport(
  { key = null, values, profiles = [], links = [], past = [], schools = [] }: ImportedValues,
  source: string,
  at: Instant,
): IncomingPerson {
  const from: Origin = { kind: 'imported', at, source };
  const said = (value: string): ContactField => ({ value, from, choices: [], page: null });
  const fields: ContactFields = { name: said(values.name.trim()) };
  for (const field of FIELDS) {
    const value = values[field]?.trim();
    if (value) fields[field] = said(value);
  }
  const name = readName(fields.name.value);
  return { key, source: null, name, fields, past, schools, links, degree: null, profiles };
}

/**
 * The id of somebody who is imported. It is made of what the source calls them by, or else of all that it says of them, so
 * that the same entry gets the same id, in whichever file it comes, and importing it twice adds nobody.
 */
export function importedId({ key, fields, past, schools, links, profiles }: IncomingPerson): string {
  const said = FIELDS.map((field) => fields[field]?.value ?? '');
  return idFrom(JSON.stringify(key === null ? [said, past, schools, links, profiles] : [key]));
}

/** The contact that is made of somebody who is new here. */
export function contactFrom(person: IncomingPerson, id: string, at: Instant): Contact {
  const { source, name, fields, past, schools, links, degree, profiles } = person;
  return {
    id,
    createdAt: at,
    updatedAt: at,
    name,
    fields,
    past,
    schools,
    links,
    degree,
    profiles,
    sources: source ? [source] : [],
  };
}

/**
 * What is known of somebody once more is told of them. What a page or a file said is brought up to date; what the user wrote
 * stays, with the new word kept beside it. What is not told this time stays as it was: a page read half is no proof that
 * something ended. A page is read as it is now, and its lists are taken for those of before; a file may be older than what
 * is known, so it adds to the lists, and where it says nothing new the contact comes back as the same object.
 */
export function updatedBy(contact: Contact, person: IncomingPerson, at: Instant): Contact {
  // Only the Inroad that wrote them can change them; that they were seen again is told all the same.
  if (contact.newer) return { ...contact, updatedAt: at };
  const { source } = person;
  const fields: ContactFields = { ...contact.fields };
  for (const field of FIELDS) {
    const said = person.fields[field];
    if (said) fields[field] = fieldAfter(contact.fields[field], said, at);
  }
  const keepsName = fields.name.from.kind === 'edited' || fields.name === contact.fields.name;
  const listed = <T>(before: T[], now: T[]): T[] =>
    source === null ? union(before, now) : now.length > 0 ? now : before;
  const updated: Contact = {
    ...contact,
    name: keepsName ? contact.name : person.name,
    fields,
    past: listed(contact.past, person.past),
    schools: listed(contact.schools, person.schools),
    links: union(contact.links, person.links),
    degree: person.degree ?? contact.degree,
    profiles: union(contact.profiles, person.profiles),
    sources: source ? [...contact.sources.filter(({ url }) => url !== source.url), source] : contact.sources,
  };
  return source === null && same(updated, contact) ? contact : { ...updated, updatedAt: at };
}

function fieldAfter(before: ContactField | undefined, said: ContactField, at: Instant): ContactField {
  const isPage = said.from.kind === 'read';
  if (!isPage && before && [before.value, before.page?.value].includes(said.value)) return before;
  if (before?.from.kind !== 'edited') return said;
  return { ...before, choices: isPage ? said.choices : before.choices, page: { value: said.value, at } };
}

const union = <T>(before: T[], now: T[]): T[] => [
  ...before,
  ...now.filter((one, n) => ![...before, ...now.slice(0, n)].some((other) => same(one, other))),
];

/** The fields of which the shown value differs between two states of a record (null: it was not there), or the word beside the user's own. */
export function changesBetween(before: Contact | null, after: Contact): FieldChange[] {
  return FIELDS.flatMap((field) => {
    const [was, is] = [before?.fields[field] ?? null, after.fields[field] ?? null];
    const beside = is?.page && is.page.value !== is.value ? is.page.value : null;
    const differs = was?.value !== is?.value || (beside !== null && beside !== was?.page?.value);
    return differs ? [{ field, before: was, after: is }] : [];
  });
}

/** The contact that a first capture makes. */
export const contactFromCapture = (capture: PersonCapture, id: string, at: Instant): Contact =>
  contactFrom(personOfCapture(capture, at), id, at);

/** What a later capture of the same person makes of a contact. */
export function recapture(contact: Contact, capture: PersonCapture, at: Instant): Changed {
  const after = updatedBy(contact, personOfCapture(capture, at), at);
  return { contact: after, changes: changesBetween(contact, after) };
}
