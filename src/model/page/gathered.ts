import * as v from 'valibot';
import { url } from '../values';
import {
  degreeShape,
  FIELDS,
  LIST_LIMIT,
  listedPersonShape,
  PLACES,
  pastShape,
  QUOTE_LIMIT,
  REFUSALS,
  schoolShape,
  VALUE_LIMIT,
} from './capture';

/** The most of each thing that is gathered from one page: what a stranger's page may cost. */
export const GATHER = {
  findings: 100,
  people: 300,
  lines: 320,
  lineLength: 2_000,
  taglines: 20,
  meta: 20,
  headings: 80,
  places: 400,
  pictures: 100,
  profiles: 10,
  types: 100,
  /** Longer text is no value; what is cut here is refused later as too long. */
  valueLength: 600,
  pathLength: 2_000,
} as const;

/* @__NO_SIDE_EFFECTS__ */
const upTo = (length: number) => v.pipe(v.string(), v.maxLength(length));
/* @__NO_SIDE_EFFECTS__ */
const many = <S extends v.GenericSchema>(item: S, count: number) => v.pipe(v.array(item), v.maxLength(count));
const https = v.pipe(url, v.startsWith('https://'));
const path = upTo(GATHER.pathLength);
const line = upTo(GATHER.lineLength);
/** Which item of a list, or -1 for none. */
const index = v.pipe(v.number(), v.integer(), v.minValue(-1));

const findingShape = v.strictObject({
  field: v.picklist(FIELDS),
  value: upTo(GATHER.valueLength),
  place: v.picklist(PLACES),
  /** Path to the element or into the data. */
  path,
  /** The text it was taken out of. */
  quote: upTo(QUOTE_LIMIT),
  /** 0–1: how sure the reader is. */
  sure: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});
/** One value that a page gives for a field, with where it stands. */
export interface GatheredFinding extends v.InferOutput<typeof findingShape> {}

const evidenceShape = v.strictObject({
  reader: upTo(VALUE_LIMIT),
  findings: many(findingShape, GATHER.findings),
  past: many(pastShape, LIST_LIMIT),
  schools: many(schoolShape, LIST_LIMIT),
  links: many(https, LIST_LIMIT),
  degree: degreeShape,
});
export interface GatheredEvidence extends v.InferOutput<typeof evidenceShape> {}
/** All that one reader says of one person; `F`: what it found, on the page still or gathered from it. */
export interface EvidenceOf<F> extends Omit<GatheredEvidence, 'findings'> {
  findings: F[];
}

/** A reader that has said nothing yet. */
export const nothingSaid = <F>(reader: string): EvidenceOf<F> => ({
  reader,
  findings: [],
  past: [],
  schools: [],
  links: [],
  degree: null,
});

const personShape = v.strictObject({
  evidence: evidenceShape,
  /** Addresses that the data gives as the person's own page, absolute. */
  own: many(path, 20),
  /** The data says that the page is about this person (`mainEntity` of a ProfilePage). */
  main: v.boolean(),
  /** In what role the person stands there, where they are part of something else: `author`, `reviewedBy`. */
  within: v.nullable(upTo(100)),
});
/** A person whom structured data names, with what tells whose page it is. */
export interface GatheredPerson extends v.InferOutput<typeof personShape> {}

const lineShape = v.strictObject({
  text: line,
  path,
  /** It stands in a heading of the first or second rank. */
  title: v.boolean(),
  /** The elements around it whose class calls them a tagline or a biography, by number, the outermost first. */
  taglines: many(index, GATHER.taglines),
});
/** A line of text as a reader sees it: a block's text, or a piece of one between breaks. */
export interface TextLine extends v.InferOutput<typeof lineShape> {}

/** `line`: which line holds it, or -1. */
const headingShape = v.strictObject({ text: line, path, line: index });
/** A heading outside of navigation, forms and the foot of the page. */
export interface TextHeading extends v.InferOutput<typeof headingShape> {}

const placeShape = v.strictObject({
  text: line,
  path,
  line: index,
  /** The nearest place before it in the list that contains it, or -1. */
  within: index,
  /** Its class or one around it speaks of people. */
  ofPeople: v.boolean(),
  /** Where a link at it leads, if to https. */
  link: v.nullable(https),
});
/** An element that by its class holds a name. */
export interface NamePlace extends v.InferOutput<typeof placeShape> {}

const pageShape = v.strictObject({
  title: line,
  /** `meta` names and properties in small letters. */
  meta: v.pipe(
    v.record(upTo(100), line),
    v.check((meta) => Object.keys(meta).length <= GATHER.meta),
  ),
  /** The first headings of the first rank, wherever they stand. */
  mainHeadings: many(line, 10),
  lines: many(lineShape, GATHER.lines),
  headings: many(headingShape, GATHER.headings),
  places: many(placeShape, GATHER.places),
  people: many(personShape, GATHER.people),
  /** Types at the top of the JSON-LD, and of the markup. */
  types: many(upTo(100), GATHER.types),
  markupTypes: many(upTo(100), GATHER.types),
  /** Descriptions of pictures. */
  pictures: many(upTo(100), GATHER.pictures),
  /** Slugs of LinkedIn profiles that the page links to. */
  profiles: many(upTo(200), GATHER.profiles),
  /** Something to type into or to press, as a page that asks for a log-in has. */
  asks: v.boolean(),
  /** A date beside the text, and how many entries of a feed or blog there are. */
  dated: v.boolean(),
  entries: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
/** What a page that no site's reader knows says, as far as it needs the page: everything else is read from this. */
export interface PageText extends v.InferOutput<typeof pageShape> {}

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
    /** The canonical address of the person. */
    profile: url,
    site: upTo(100),
    evidence: many(evidenceShape, 10),
    /** Whom the vocabularies on the same page name; taken where it is the same name. */
    people: many(personShape, LIST_LIMIT),
  }),
  v.strictObject({ kind: v.literal('page'), url, profile: url, page: pageShape }),
]);
/**
 * What the content script hands to the worker: a refusal, what the site's own reader found, or the text of a page that
 * no site's reader knows. It is read there (`capture/reading`), so that the click pays for no language.
 */
export type Gathered = v.InferOutput<typeof gatheredShape>;
