import type { FieldName, ListedPerson, PastRole, PersonCapture, Place, RefusalReason, School } from './capture';

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

/** One value that a page gives for a field, with where it stands. */
export interface GatheredFinding {
  field: FieldName;
  value: string;
  place: Place;
  /** Path to the element or into the data. */
  path: string;
  /** The text it was taken out of. */
  quote: string;
  /** 0–1: how sure the reader is. */
  sure: number;
}

/** All that one reader says of one person; `F`: what it found, on the page still or gathered from it. */
export interface EvidenceOf<F> {
  reader: string;
  findings: F[];
  past: PastRole[];
  schools: School[];
  links: string[];
  degree: PersonCapture['degree'];
}
export type GatheredEvidence = EvidenceOf<GatheredFinding>;

/** A reader that has said nothing yet. */
export const nothingSaid = <F>(reader: string): EvidenceOf<F> => ({
  reader,
  findings: [],
  past: [],
  schools: [],
  links: [],
  degree: null,
});

/** A person whom structured data names, with what tells whose page it is. */
export interface GatheredPerson {
  evidence: GatheredEvidence;
  /** Addresses that the data gives as the person's own page, absolute. */
  own: string[];
  /** The data says that the page is about this person (`mainEntity` of a ProfilePage). */
  main: boolean;
  /** In what role the person stands there, where they are part of something else: `author`, `reviewedBy`. */
  within: string | null;
}

/** A line of text as a reader sees it: a block's text, or a piece of one between breaks. */
export interface TextLine {
  text: string;
  path: string;
  /** It stands in a heading of the first or second rank. */
  title: boolean;
  /** The elements around it whose class calls them a tagline or a biography, by number, the outermost first. */
  taglines: number[];
}

/** A heading outside of navigation, forms and the foot of the page. */
export interface TextHeading {
  text: string;
  path: string;
  /** Which line holds it, or -1. */
  line: number;
}

/** An element that by its class holds a name. */
export interface NamePlace {
  text: string;
  path: string;
  line: number;
  /** The nearest place before it in the list that contains it, or -1. */
  within: number;
  /** Its class or one around it speaks of people. */
  ofPeople: boolean;
  /** Where a link at it leads, if to https. */
  link: string | null;
}

/** What a page that no site's reader knows says, as far as it needs the page: everything else is read from this. */
export interface PageText {
  title: string;
  /** `meta` names and properties in small letters. */
  meta: Record<string, string>;
  /** The first headings of the first rank, wherever they stand. */
  mainHeadings: string[];
  lines: TextLine[];
  headings: TextHeading[];
  places: NamePlace[];
  people: GatheredPerson[];
  /** Types at the top of the JSON-LD, and of the markup. */
  types: string[];
  markupTypes: string[];
  /** Descriptions of pictures. */
  pictures: string[];
  /** Slugs of LinkedIn profiles that the page links to. */
  profiles: string[];
  /** Something to type into or to press, as a page that asks for a log-in has. */
  asks: boolean;
  /** A date beside the text, and how many entries of a feed or blog there are. */
  dated: boolean;
  entries: number;
}

/**
 * What the content script hands to the worker: a refusal, what the site's own reader found, or the text of a page that
 * no site's reader knows. It is read there (`capture/reading`), so that the click pays for no language.
 */
export type Gathered =
  | { kind: 'refused'; url: string; reason: RefusalReason; people: ListedPerson[] }
  | {
      kind: 'profile';
      url: string;
      /** The canonical address of the person. */
      profile: string;
      site: string;
      evidence: GatheredEvidence[];
      /** Whom the vocabularies on the same page name; taken where it is the same name. */
      people: GatheredPerson[];
    }
  | { kind: 'page'; url: string; profile: string; page: PageText };
