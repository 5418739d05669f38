import * as v from 'valibot';
import { degreeShape, listedPersonShape, pastShape, schoolShape } from '../shapes';
import { FIELDS, LIST_LIMIT, PLACES, QUOTE_LIMIT, REFUSALS, URL_LIMIT, VALUE_LIMIT } from './capture';
import { GATHER, type Gathered, type GatheredEvidence, type GatheredPerson, type PageText } from './gathered';

const upTo = (length: number) => v.pipe(v.string(), v.maxLength(length));
const many = <S extends v.GenericSchema>(item: S, count: number) => v.pipe(v.array(item), v.maxLength(count));
const url = v.pipe(v.string(), v.maxLength(URL_LIMIT), v.url());
const https = v.pipe(url, v.startsWith('https://'));
const path = upTo(GATHER.pathLength);
const line = upTo(GATHER.lineLength);
const index = v.pipe(v.number(), v.integer(), v.minValue(-1));

const evidence = v.strictObject({
  reader: upTo(VALUE_LIMIT),
  findings: many(
    v.strictObject({
      field: v.picklist(FIELDS),
      value: upTo(GATHER.valueLength),
      place: v.picklist(PLACES),
      path,
      quote: upTo(QUOTE_LIMIT),
      sure: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    }),
    GATHER.findings,
  ),
  past: many(pastShape, LIST_LIMIT),
  schools: many(schoolShape, LIST_LIMIT),
  links: many(https, LIST_LIMIT),
  degree: degreeShape,
}) satisfies v.GenericSchema<unknown, GatheredEvidence>;

const person = v.strictObject({
  evidence,
  own: many(path, 20),
  main: v.boolean(),
  within: v.nullable(upTo(100)),
}) satisfies v.GenericSchema<unknown, GatheredPerson>;

const page = v.strictObject({
  title: line,
  meta: v.pipe(
    v.record(upTo(100), line),
    v.check((meta) => Object.keys(meta).length <= GATHER.meta),
  ),
  mainHeadings: many(line, 10),
  lines: many(
    v.strictObject({ text: line, path, title: v.boolean(), taglines: many(index, GATHER.taglines) }),
    GATHER.lines,
  ),
  headings: many(v.strictObject({ text: line, path, line: index }), GATHER.headings),
  places: many(
    v.strictObject({
      text: line,
      path,
      line: index,
      within: index,
      ofPeople: v.boolean(),
      link: v.nullable(https),
    }),
    GATHER.places,
  ),
  people: many(person, GATHER.people),
  types: many(upTo(100), GATHER.types),
  markupTypes: many(upTo(100), GATHER.types),
  pictures: many(upTo(100), GATHER.pictures),
  profiles: many(upTo(200), GATHER.profiles),
  asks: v.boolean(),
  dated: v.boolean(),
  entries: v.pipe(v.number(), v.integer(), v.minValue(0)),
}) satisfies v.GenericSchema<unknown, PageText>;

/** What the content script hands over, out of the unknown. Strict: one key more or one text too long refuses it whole. */
export const gatheredShape = v.variant('kind', [
  v.strictObject({
    kind: v.literal('refused'),
    url,
    reason: v.picklist(REFUSALS),
    people: many(listedPersonShape, LIST_LIMIT),
  }),
  v.strictObject({
    kind: v.literal('profile'),
    url,
    profile: url,
    site: upTo(100),
    evidence: many(evidence, 10),
    people: many(person, LIST_LIMIT),
  }),
  v.strictObject({ kind: v.literal('page'), url, profile: url, page }),
]) satisfies v.GenericSchema<unknown, Gathered>;
