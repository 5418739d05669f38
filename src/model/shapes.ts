/**
 * The records and captures as valibot schemas: what is unknown (a message, a stored row, an import) becomes typed here
 * and nowhere else. Strict: a key that is not known refuses the whole value. `satisfies` holds each shape to its type.
 */
import * as v from 'valibot';
import type { LedgerEvent } from './event';
import { MEDIA, type Me, TIERS } from './me';
import { CHANNELS, GOALS, type KeptDraft, PURPOSES, TEXT_LIMIT } from './message';
import {
  FIELDS,
  LIST_LIMIT,
  type ListedPerson,
  type PastRole,
  PLACES,
  QUOTE_LIMIT,
  REFUSALS,
  type School,
  URL_LIMIT,
  VALUE_LIMIT,
} from './page/capture';
import type { Contact, ContactField, FieldChange, Origin } from './person/contact';
import type { PersonName } from './person/name';

const value = v.pipe(v.string(), v.minLength(1), v.maxLength(VALUE_LIMIT));
const quote = v.pipe(v.string(), v.maxLength(QUOTE_LIMIT));
const text = v.pipe(v.string(), v.maxLength(TEXT_LIMIT));
const short = v.pipe(v.string(), v.maxLength(VALUE_LIMIT));
const url = v.pipe(v.string(), v.maxLength(URL_LIMIT), v.url());
const sure = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const id = v.pipe(v.string(), v.uuid());
const at = v.pipe(v.string(), v.isoTimestamp());
const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(LIST_LIMIT));
const field = v.picklist(FIELDS);

export const nameShape = v.strictObject({
  full: value,
  given: v.nullable(value),
  family: v.nullable(value),
  honorific: v.nullable(value),
  credentials: list(value),
  pronouns: v.nullable(value),
}) satisfies v.GenericSchema<unknown, PersonName>;

export const pastShape = v.strictObject({
  role: v.nullable(value),
  company: v.nullable(value),
}) satisfies v.GenericSchema<unknown, PastRole>;
export const schoolShape = v.strictObject({
  name: value,
  field: v.nullable(value),
}) satisfies v.GenericSchema<unknown, School>;
export const degreeShape = v.nullable(v.picklist(['1st', '2nd', '3rd']));

export const listedPersonShape = v.strictObject({
  name: value,
  role: v.nullable(value),
  link: v.nullable(url),
}) satisfies v.GenericSchema<unknown, ListedPerson>;

export const refusedShape = v.strictObject({
  kind: v.literal('refused'),
  url: short,
  reason: v.picklist(REFUSALS),
  people: list(listedPersonShape),
});

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
  v.strictObject({ kind: v.literal('edited'), at }),
]) satisfies v.GenericSchema<unknown, Origin>;

const contactFieldShape = v.strictObject({
  value,
  from: originShape,
  choices: list(v.strictObject({ value, quote })),
  page: v.nullable(v.strictObject({ value, at })),
}) satisfies v.GenericSchema<unknown, ContactField>;

export const contactShape = v.strictObject({
  id,
  createdAt: at,
  updatedAt: at,
  name: nameShape,
  fields: v.strictObject({
    name: contactFieldShape,
    headline: v.exactOptional(contactFieldShape),
    role: v.exactOptional(contactFieldShape),
    company: v.exactOptional(contactFieldShape),
    location: v.exactOptional(contactFieldShape),
    school: v.exactOptional(contactFieldShape),
    email: v.exactOptional(contactFieldShape),
  }),
  past: v.array(pastShape),
  schools: v.array(schoolShape),
  links: v.array(url),
  degree: degreeShape,
  profiles: v.array(url),
  sources: v.array(v.strictObject({ url, site: value, at })),
  merged: v.exactOptional(v.array(id)),
}) satisfies v.GenericSchema<unknown, Contact>;

const changeShape = v.strictObject({
  field,
  before: v.nullable(contactFieldShape),
  after: v.nullable(contactFieldShape),
}) satisfies v.GenericSchema<unknown, FieldChange>;

const eventOf = <K extends string, P extends v.GenericSchema>(kind: K, payload: P) =>
  v.strictObject({ id, contact: id, kind: v.literal(kind), at, payload });
const message = v.strictObject({ channel: v.picklist(CHANNELS), subject: v.nullable(text), text });
const note = v.strictObject({ text });

export const eventShape = v.variant('kind', [
  eventOf('captured', v.strictObject({ url, site: value, created: v.boolean(), changes: v.array(changeShape) })),
  eventOf('edited', v.strictObject({ changes: v.array(changeShape) })),
  eventOf('noted', note),
  eventOf('referred', v.strictObject({ by: value, text })),
  eventOf('invited', note),
  eventOf('accepted', note),
  eventOf('drafted', v.strictObject({ channel: v.picklist(CHANNELS) })),
  eventOf('asked', message),
  eventOf('followedUp', message),
  eventOf('replied', note),
  eventOf('declined', note),
  eventOf('scheduled', v.strictObject({ for: at, medium: short, text })),
  eventOf('confirmed', message),
  eventOf('met', note),
  eventOf('learned', note),
  eventOf('did', note),
  eventOf('thanked', message),
  eventOf('askedWhoElse', message),
  eventOf('introduced', v.strictObject({ name: value, text })),
  eventOf('outcomeShared', note),
  eventOf('keptInTouch', message),
  eventOf('offered', note),
  eventOf('closed', note),
  eventOf('merged', v.strictObject({ other: id, record: contactShape, before: contactShape, after: contactShape })),
  eventOf('split', v.strictObject({ other: id })),
  eventOf('keptApart', v.strictObject({ other: id })),
]) satisfies v.GenericSchema<unknown, LedgerEvent>;

export const meShape = v.strictObject({
  name: short,
  does: short,
  wants: v.strictObject({ narrow: short, broad: short }),
  goal: v.picklist(GOALS),
  schools: list(value),
  employers: list(value),
  places: list(value),
  groups: list(value),
  // What was kept before Inroad asked about names that look alike has none.
  alike: v.optional(v.array(v.strictObject({ yours: value, theirs: value, same: v.boolean() })), []),
  ask: v.strictObject({
    minutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(120)),
    medium: v.picklist(MEDIA),
  }),
  linkedin: v.strictObject({
    tier: v.picklist(TIERS),
    notesAMonth: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  }),
  updatedAt: v.nullable(at),
}) satisfies v.GenericSchema<unknown, Me>;

export const draftShape = v.strictObject({
  contact: id,
  channel: v.picklist(CHANNELS),
  purpose: v.picklist(PURPOSES),
  subject: v.nullable(text),
  text,
  updatedAt: at,
}) satisfies v.GenericSchema<unknown, KeptDraft>;
