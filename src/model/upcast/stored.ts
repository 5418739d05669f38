/**
 * How records are read from where they are kept: brought to today's version, then parsed. Each has one shape, which is
 * strict and of which its type is inferred; here it becomes a schema that lets through what it does not know, so that a
 * record which a newer Inroad wrote keeps all of it. Records inside of others are read by their own version.
 */
import * as v from 'valibot';
import { eventShape } from '../events';
import { binnedShape, markShape } from '../kept/kept';
import { settingsShape } from '../kept/settings';
import { meShape } from '../me';
import { draftShape } from '../message';
import { contactShape } from '../person/contact';
import { newerContact, newerEvent } from './newer';
import { isRow, type RecordKind } from './step';
import { isNewer, upcast } from './upcast';

const KINDS = new Map<v.GenericSchema, RecordKind>([
  [contactShape, 'contact'],
  [eventShape, 'event'],
  [draftShape, 'draft'],
  [binnedShape, 'binned'],
  [markShape, 'mark'],
  [meShape, 'me'],
  [settingsShape, 'settings'],
]);

/** `stored`: by ourselves. `file`: from a file, where nothing may stand that nobody knows, but for a newer Inroad's. */
type From = 'stored' | 'file';

/** The kinds of schemas that records are made of and that hold others. */
type Holding =
  | v.StrictObjectSchema<v.ObjectEntries, undefined>
  | v.ArraySchema<v.GenericSchema, undefined>
  | v.NullableSchema<v.GenericSchema, undefined>
  | v.ExactOptionalSchema<v.GenericSchema, undefined>
  | v.VariantSchema<'kind', v.VariantOptions<'kind'>, undefined>;

const made = { stored: new Map<v.GenericSchema, v.GenericSchema>(), file: new Map<v.GenericSchema, v.GenericSchema>() };

/** A schema as it reads from there; each is made once. */
function from(where: From, schema: v.GenericSchema): v.GenericSchema {
  const known = made[where].get(schema);
  if (known) return known;
  const kind = KINDS.get(schema);
  const reading = kind === undefined ? inside(where, schema) : record(where, kind, schema);
  made[where].set(schema, reading);
  return reading;
}

/** What it holds reads from there; objects let through what they do not know, unless they come from a file. */
function inside(where: From, schema: v.GenericSchema): v.GenericSchema {
  if ('pipe' in schema && Array.isArray(schema.pipe)) {
    const [first, ...actions] = schema.pipe as [v.GenericSchema, ...v.GenericPipeAction[]];
    return v.pipe(inside(where, first), ...actions);
  }
  // A schema that holds no other is none of these, and its type is none of theirs.
  const holding = schema as Holding;
  switch (holding.type) {
    case 'strict_object': {
      const entries = Object.entries(holding.entries).map(([key, one]) => [key, from(where, one as v.GenericSchema)]);
      const read = Object.fromEntries(entries) as v.ObjectEntries;
      return where === 'file' ? v.strictObject(read) : v.looseObject(read);
    }
    case 'array':
      return v.array(from(where, holding.item));
    case 'nullable':
      return v.nullable(from(where, holding.wrapped));
    case 'exact_optional':
      return v.exactOptional(from(where, holding.wrapped));
    case 'variant':
      return v.variant('kind', holding.options.map((one) => inside(where, one)) as v.VariantOptions<'kind'>);
    default:
      return schema;
  }
}

function record(where: From, kind: RecordKind, shape: v.GenericSchema): v.GenericSchema {
  const loose = inside('stored', shape);
  const own = where === 'stored' ? loose : inside(where, shape);
  const readable = v.lazy((row) => (isNewer(row) ? loose : own));
  return v.pipe(
    v.unknown(),
    v.check((row) => where === 'stored' || !isNewer(row) || !namesPrototype(row)),
    v.transform((row) => outlined(kind, upcast(kind, row), loose)),
    readable,
  );
}

/** A newer record that cannot be read, as the outline that is shown of it. */
function outlined(kind: RecordKind, row: unknown, loose: v.GenericSchema): unknown {
  const outline = kind === 'event' ? newerEvent : kind === 'contact' ? newerContact : null;
  if (outline === null || !isRow(row) || !isNewer(row) || v.is(loose, row)) return row;
  return outline(row) ?? row;
}

/** Whether anything in a value has a key that code could mistake for the prototype. Strict shapes let none through. */
export function namesPrototype(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  return (
    ['__proto__', 'constructor', 'prototype'].some((key) => keys.includes(key)) ||
    Object.values(value).some(namesPrototype)
  );
}

type Read<S extends v.GenericSchema> = v.GenericSchema<unknown, v.InferOutput<S>>;
// What `from` gives for a shape is that shape, made to read more: what comes out is of the shape's own type.
/** A shape, and all records in it, as they were stored by any version. */
export const stored = <S extends v.GenericSchema>(shape: S): Read<S> => from('stored', shape) as Read<S>;
/** The same as they stand in a file: strict, but for records of a newer version. */
export const inFile = <S extends v.GenericSchema>(shape: S): Read<S> => from('file', shape) as Read<S>;
