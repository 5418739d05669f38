import type { PersonName } from '../person/name';

/** What a page can say about a person, one value each. */
export const FIELDS = ['name', 'headline', 'role', 'company', 'location', 'school', 'email'] as const;
export type FieldName = (typeof FIELDS)[number];

/** The longest value, in UTF-16 units, that is taken over from a page. Longer text is no value of that field. */
export const VALUE_LIMIT = 500;
/** The longest quote kept as evidence; it is cut there. */
export const QUOTE_LIMIT = 200;
/** The most past roles, schools, links or listed people that are taken from one page. */
export const LIST_LIMIT = 50;
export const URL_LIMIT = 2048;

/** One thing that one reader found on a page: the value, and where it stands. */
export interface Reading {
  field: FieldName;
  value: string;
  /** Which reader found it, as its file is called: `linkedin2026`, `jsonLd`. */
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

export interface PastRole {
  role: string | null;
  company: string | null;
}

export interface School {
  name: string;
  /** What was studied there, where the page says. */
  field: string | null;
}

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

/** Somebody on a page that lists people. `link` is an absolute https address of their own page, or null. */
export interface ListedPerson {
  name: string;
  role: string | null;
  link: string | null;
}

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
  /** LinkedIn's distance between the viewer and the person, where the page shows it. */
  degree: '1st' | '2nd' | '3rd' | null;
}

export interface RefusedCapture {
  kind: 'refused';
  url: string;
  reason: RefusalReason;
  /** With `severalPeople`: who is listed. */
  people: ListedPerson[];
}

/** What reading a page comes to: one person, or why not. */
export type Capture = PersonCapture | RefusedCapture;
