import { FIELDS, type FieldName, type PastRole, type PersonCapture, type Reading, type School } from '../page/capture';
import type { Instant } from '../time';
import { type PersonName, readName } from './name';

/** Where a field's value comes from: read on a page, out of a file or an address book, or the user's own word. */
export type Origin =
  | ({ kind: 'read'; at: Instant; url: string } & Pick<Reading, 'reader' | 'place' | 'path' | 'quote' | 'sure'>)
  | { kind: 'imported'; at: Instant; source: string }
  | { kind: 'edited'; at: Instant };

/** Another value that the page gave, and the text it was read from: a role and a company of one quote belong together. */
export interface Choice {
  value: string;
  quote: string;
}

export interface ContactField {
  value: string;
  from: Origin;
  choices: Choice[];
  /** What the page or the file said last, kept where the user's own word stands in `value`. */
  page: { value: string; at: Instant } | null;
}
export type ContactFields = { name: ContactField } & Partial<Record<FieldName, ContactField>>;

/** One field before and after an action; null where the field was not there. */
export interface FieldChange {
  field: FieldName;
  before: ContactField | null;
  after: ContactField | null;
}

/** A page that a contact was read from. */
export interface Source {
  url: string;
  site: string;
  at: Instant;
}

/** Somebody whom the user would like to learn from. */
export interface Contact {
  id: string;
  createdAt: Instant;
  updatedAt: Instant;
  name: PersonName;
  fields: ContactFields;
  past: PastRole[];
  schools: School[];
  links: string[];
  degree: PersonCapture['degree'];
  /** Canonical profile addresses: the same person is recognised by them. */
  profiles: string[];
  /** Every page that this contact was read from, one entry an address, the latest last. */
  sources: Source[];
  /** Ids of contacts that turned out to be this person: their events are this one's too. Absent where there are none. */
  merged?: string[];
}

/** What an action made of a contact, and which fields it changed. */
export interface Changed {
  contact: Contact;
  changes: FieldChange[];
}

/** Somebody whom the user adds in their own words. The name must not be empty; other empty values are left out. */
export function contactByHand(
  values: Partial<Record<FieldName, string>> & { name: string },
  id: string,
  at: Instant,
): Contact {
  const own = (value: string): ContactField => ({ value, from: { kind: 'edited', at }, choices: [], page: null });
  const fields: ContactFields = { name: own(values.name.trim()) };
  for (const field of FIELDS) {
    const value = values[field]?.trim();
    if (value) fields[field] = own(value);
  }
  return {
    id,
    createdAt: at,
    updatedAt: at,
    name: readName(fields.name.value),
    fields,
    past: [],
    schools: [],
    links: [],
    degree: null,
    profiles: [],
    sources: [],
  };
}

/**
 * What the user's own word makes of a contact. An empty value takes the field away, except the name, which a contact
 * always has: an empty name changes nothing. Surrounding white space is not part of a value.
 */
export function editField(contact: Contact, field: FieldName, typed: string, at: Instant): Changed {
  const value = typed.trim();
  const before = contact.fields[field] ?? null;
  if (value === (before?.value ?? '') || (field === 'name' && value === '')) return { contact, changes: [] };
  const after: ContactField | null =
    value === ''
      ? null
      : {
          value,
          from: { kind: 'edited', at },
          choices: before?.choices ?? [],
          page:
            before && before.from.kind !== 'edited'
              ? { value: before.value, at: before.from.at }
              : (before?.page ?? null),
        };
  return { contact: withField({ ...contact, updatedAt: at }, field, after), changes: [{ field, before, after }] };
}

/**
 * The other current positions that the page names: a role and a company that were read from one text. A page that names
 * two positions leaves the choice to the user, as one choice.
 */
export function otherPositions({
  fields: { role, company },
}: Contact): { role: string; company: string; quote: string }[] {
  return (role?.choices ?? []).flatMap((choice) => {
    const place = company?.choices.find(({ quote }) => quote === choice.quote);
    return place ? [{ role: choice.value, company: place.value, quote: choice.quote }] : [];
  });
}

/** Takes back those of `changes` that nothing has touched since; the others stay, so that no later word is lost. */
export function revertChanges(contact: Contact, changes: FieldChange[], at: Instant): Changed {
  let reverted = contact;
  const back: FieldChange[] = [];
  for (const { field, before, after } of changes) {
    const now = contact.fields[field] ?? null;
    if (JSON.stringify(now) !== JSON.stringify(after)) continue;
    reverted = withField({ ...reverted, updatedAt: at }, field, before);
    back.push({ field, before: now, after: before });
  }
  return { contact: reverted, changes: back };
}

function withField(contact: Contact, field: FieldName, value: ContactField | null): Contact {
  if (field === 'name')
    return value === null
      ? contact
      : { ...contact, name: readName(value.value), fields: { ...contact.fields, name: value } };
  const { [field]: _gone, ...rest } = contact.fields;
  return { ...contact, fields: value === null ? rest : { ...rest, [field]: value } };
}
