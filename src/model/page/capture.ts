import * as v from 'valibot';
import type { PersonName } from '../person/name';
import { LIST_LIMIT, list, QUOTE_LIMIT, short, URL_LIMIT, url, VALUE_LIMIT, value } from '../values';

export { LIST_LIMIT, QUOTE_LIMIT, URL_LIMIT, VALUE_LIMIT };

/** What a page can say about a person, one value each. */
export const FIELDS = ['name', 'headline', 'role', 'company', 'location', 'school', 'email', 'phone'] as const;
export type FieldName = (typeof FIELDS)[number];

/** One thing that one reader found on a page: the value, and where it stands. */
export interface Reading {
  field: FieldName;
  value: string;
  /** Which reader found it: the name of a site's reader (`linkedin`), or of a vocabulary or part of the text (`jsonLd`, `prose`). */
  reader: string;
  /** Where on the page, in the reader's words: one of PLACES, which the popup can name to the user. */
  place: Place;
  /** Path to the element (a CSS-like path) or into the data (`@graph[0].jobTitle`). */
  path: string;
  /** The text it was read from, at most QUOTE_LIMIT long. */
  quote: string;
  /** 0–1: how sure the reader is. */
  sure: number;
}

/** The places on a page that a value can come from, named as a user would name them. */
export const PLACES = [
  'topCard',
  'headline',
  'experience',
  'education',
  'about',
  'structuredData',
  'pageTitle',
  'pageText',
  'address',
  'selection',
] as const;
export type Place = (typeof PLACES)[number];

/** The best reading of a field; `choices` are other values that the page also gives for it, best first. */
export interface FieldReading extends Reading {
  choices: Reading[];
}

export const pastShape = v.strictObject({ role: v.nullable(value), company: v.nullable(value) });
export interface PastRole extends v.InferOutput<typeof pastShape> {}

export const schoolShape = v.strictObject({
  name: value,
  /** What was studied there, where the page says. */
  field: v.nullable(value),
});
export interface School extends v.InferOutput<typeof schoolShape> {}

/** LinkedIn's distance between the viewer and the person, where the page shows it. */
export const degreeShape = v.nullable(v.picklist(['1st', '2nd', '3rd']));
export type Degree = v.InferOutput<typeof degreeShape>;

/** Why a page gave no person. */
export const REFUSALS = [
  'logInWall',
  'company',
  'feed',
  'search',
  'article',
  'errorPage',
  'notLoadedYet',
  'severalPeople',
  'noPerson',
] as const;
export type RefusalReason = (typeof REFUSALS)[number];

export const listedPersonShape = v.strictObject({ name: value, role: v.nullable(value), link: v.nullable(url) });
/** Somebody on a page that lists people. `link` is an absolute https address of their own page, or null. */
export interface ListedPerson extends v.InferOutput<typeof listedPersonShape> {}

export interface PersonCapture {
  kind: 'person';
  /** The address that was read, without its fragment. */
  url: string;
  /** The canonical address of the profile: the same for every page, host and locale of one person on one site. */
  profile: string;
  /** Which site's reader took part (`linkedin`), or `web` where only the generic ones did. */
  site: string;
  name: PersonName;
  fields: { name: FieldReading } & Partial<Record<FieldName, FieldReading>>;
  past: PastRole[];
  schools: School[];
  /** Absolute https addresses that the person gives as their own. */
  links: string[];
  degree: Degree;
}

export const refusedShape = v.strictObject({
  kind: v.literal('refused'),
  url: short,
  reason: v.picklist(REFUSALS),
  /** With `severalPeople`: who is listed. */
  people: list(listedPersonShape),
});
export interface RefusedCapture extends v.InferOutput<typeof refusedShape> {}

/** What reading a page comes to: one person, or why not. */
export type Capture = PersonCapture | RefusedCapture;
