import * as v from 'valibot';
import { degreeShape, FIELDS, type FieldName, PLACES, pastShape, schoolShape } from '../page/capture';
import type { Instant } from '../time';
import { at, id, list, quote, sure, URL_LIMIT, url, VALUE_LIMIT, value, version } from '../values';
import { nameShape, readName } from './name';

/** The longest text of what the user wants to ask somebody, in UTF-16 units. */
export const ASK_LIMIT = 4 * VALUE_LIMIT;

const originShape = v.variant('kind', [
  v.strictObject({
    kind: v.literal('read'),
    at,
    url,
    reader: value,
    place: v.picklist(PLACES),
    path: v.pipe(v.string(), v.maxLength(URL_LIMIT)),
    quote,
    sure,
  }),
  v.strictObject({ kind: v.literal('imported'), at, source: value }),
  v.strictObject({ kind: v.literal('edited'), at }),
]);
/** Where a field's value comes from: read on a page, out of a file or an address book, or the user's own word. */
export type Origin = v.InferOutput<typeof originShape>;

const choiceShape = v.strictObject({ value, quote });
/** Another value that the page gave, and the text it was read from: a role and a company of one quote belong together. */
export interface Choice extends v.InferOutput<typeof choiceShape> {}

const contactFieldShape = v.strictObject({
  value,
  from: originShape,
  choices: list(choiceShape),
  /** What the page or the file said last, kept where the user's own word stands in `value`. */
  page: v.nullable(v.strictObject({ value, at })),
});
export interface ContactField extends v.InferOutput<typeof contactFieldShape> {}

/** Every field of the list: one that is added there is kept at once. Only the name is always there. */
const fieldsShape = v.strictObject({
  ...v.entriesFromList(FIELDS, v.exactOptional(contactFieldShape)),
  name: contactFieldShape,
});
export type ContactFields = v.InferOutput<typeof fieldsShape>;

export const changeShape = v.strictObject({
  field: v.picklist(FIELDS),
  before: v.nullable(contactFieldShape),
  after: v.nullable(contactFieldShape),
});
/** One field before and after an action; null where the field was not there. */
export interface FieldChange extends v.InferOutput<typeof changeShape> {}

const sourceShape = v.strictObject({ url, site: value, at });
/** A page that a contact was read from. */
export interface Source extends v.InferOutput<typeof sourceShape> {}

export const contactShape = v.strictObject({
  version,
  id,
  createdAt: at,
  updatedAt: at,
  name: nameShape,
  fields: fieldsShape,
  past: v.array(pastShape),
  schools: v.array(schoolShape),
  links: v.array(url),
  degree: degreeShape,
  /** Canonical profile addresses: the same person is recognised by them. */
  profiles: v.array(url),
  /** Every page that this contact was read from, one entry an address, the latest last. */
  sources: v.array(sourceShape),
  /** What the user wants to ask this person, in their own words. */
  askAbout: v.exactOptional(v.pipe(v.string(), v.maxLength(ASK_LIMIT))),
  /** What a letter to them may speak of of all that links the two, by the ids of `linksFor`; absent where the user did not choose. */
  speakOf: v.exactOptional(list(quote)),
  /** Who they work for (`kept/employer.ts`): the same id for two people whose companies are one. */
  employer: v.exactOptional(id),
  /** The record as a newer Inroad wrote it, which this one cannot read: it is shown and kept, and not edited. */
  newer: v.exactOptional(v.record(v.string(), v.unknown())),
  /** Ids of contacts that turned out to be this person: their events are this one's too. Absent where there are none. */
  merged: v.exactOptional(v.array(id)),
});
/** Somebody whom the user would like to learn from. */
export interface Contact extends v.InferOutput<typeof contactShape> {}

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

function withField(contact: Contact, field: FieldName, value: ContactField | null): Contact {
  if (field === 'name')
    return value === null
      ? contact
      : { ...contact, name: readName(value.value), fields: { ...contact.fields, name: value } };
  const { [field]: _gone, ...rest } = contact.fields;
  return { ...contact, fields: value === null ? rest : { ...rest, [field]: value } };
}
