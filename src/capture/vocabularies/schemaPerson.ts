import { URL_LIMIT } from '../../model/page/capture';
import { type Evidence, newEvidence } from '../evidence';
import { bioOf, fold } from '../text';

/** A node of schema.org data, whichever syntax it stood in: every property a list of texts and nodes. */
export interface SchemaNode {
  types: string[];
  id: string | null;
  properties: Map<string, (string | SchemaNode)[]>;
  /** Where it stands: a path into the data, or the element. */
  at: Element | string;
}

/** A person in structured data, with what tells whose page this is. */
export interface FoundPerson {
  evidence: Evidence;
  /** Addresses that the data gives as the person's own page. */
  own: string[];
  /** The data says that the page is about this person (`mainEntity` of a ProfilePage). */
  main: boolean;
  /** In what role the person stands there, where they are part of something else: `author`, `reviewedBy`. */
  within: string | null;
}

const list = (node: SchemaNode, name: string): (string | SchemaNode)[] => node.properties.get(name) ?? [];
/** Masked by the site for visitors: runs of stars. */
const isMasked = (text: string): boolean => /\*{3,}/u.test(text);

/** The text of a property: its own, or the name of the node it points to. */
function texts(node: SchemaNode, name: string): string[] {
  return list(node, name)
    .map((value) =>
      typeof value === 'string' ? value : (texts(value, 'name')[0] ?? texts(value, 'legalName')[0] ?? ''),
    )
    .map((text) => text.trim())
    .filter((text) => text !== '' && !isMasked(text));
}
const first = (node: SchemaNode, name: string): string | null => texts(node, name)[0] ?? null;
const nodes = (node: SchemaNode, name: string): SchemaNode[] =>
  list(node, name).filter((value): value is SchemaNode => typeof value !== 'string');

export const isPerson = (node: SchemaNode): boolean => node.types.includes('Person');
const isSchool = (node: SchemaNode): boolean =>
  node.types.some((type) =>
    /^(?:EducationalOrganization|CollegeOrUniversity|School|HighSchool|ElementarySchool|MiddleSchool|Preschool)$/u.test(
      type,
    ),
  );

/** A Person node as evidence, or null where it has no name. */
export function readSchemaPerson(node: SchemaNode, reader: string, sure: number): Evidence | null {
  const evidence = newEvidence(reader);
  const add = (field: Evidence['findings'][number]['field'], value: string | null, property: string, factor = 1) => {
    if (!value) return;
    const at = typeof node.at === 'string' ? `${node.at}.${property}` : (elementOf(node, property) ?? node.at);
    evidence.findings.push({ field, value, at, place: 'structuredData', sure: sure * factor, quote: value });
  };
  const parts = [first(node, 'givenName'), first(node, 'additionalName'), first(node, 'familyName')].filter(
    (p) => p !== null,
  );
  const name = first(node, 'name') ?? (parts.length > 0 ? parts.join(' ') : null);
  if (!name || /^https?:/u.test(name)) return null;
  add('name', name, 'name');

  // Titles and employers stand side by side: the first of each belong together.
  const titles = texts(node, 'jobTitle');
  const occupations = nodes(node, 'hasOccupation').flatMap((o) => [
    ...texts(o, 'name'),
    ...nodes(o, 'hasOccupation').flatMap((i) => texts(i, 'name')),
  ]);
  for (const title of titles.length > 0 ? titles : occupations.slice(0, 1))
    add('role', title, titles.length > 0 ? 'jobTitle' : 'hasOccupation', 0.97 - 0.02 * evidence.findings.length);
  const employers = nodes(node, 'worksFor');
  for (const employer of list(node, 'worksFor')) {
    const company = typeof employer === 'string' ? employer : companyOf(employer);
    const ended = typeof employer !== 'string' && hasEnded(employer);
    if (company && !isMasked(company) && !ended)
      add('company', company, 'worksFor', 0.97 - 0.02 * evidence.findings.length);
    if (titles.length === 0 && typeof employer !== 'string')
      add('role', first(employer, 'roleName') ?? first(employer, 'namedPosition'), 'worksFor.roleName', 0.9);
  }
  if (employers.length === 0 && list(node, 'worksFor').length === 0)
    add('company', first(node, 'affiliation'), 'affiliation', 0.8);

  addDescription(first(node, 'description') ?? first(node, 'disambiguatingDescription'), node, evidence);
  add('location', placeOf(node), 'address', 0.93);
  for (const school of list(node, 'alumniOf')) {
    const text = typeof school === 'string' ? school : companyOf(school);
    if (!text || isMasked(text)) continue;
    // LinkedIn lists past employers here too: only a school is a school; untyped text is taken at its word.
    if (
      typeof school !== 'string' &&
      !isSchool(school) &&
      school.types.length > 0 &&
      !/^(?:Organization|Thing)$/u.test(school.types[0] ?? '')
    )
      continue;
    if (typeof school !== 'string' && !isSchool(school) && nodes(node, 'alumniOf').some(isSchool)) continue;
    if (typeof school !== 'string' && !isSchool(school) && !holdsSchool(text)) continue;
    evidence.schools.push({ name: text, field: null });
    add('school', text, 'alumniOf', 0.9);
  }
  const email = texts(node, 'email')
    .map((mail) => mail.replace(/^mailto:/i, ''))
    .find((mail) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(mail));
  add('email', email ?? null, 'email');
  evidence.links.push(...texts(node, 'sameAs').filter((link) => /^https:\/\//u.test(link) && link.length <= URL_LIMIT));
  return evidence;
}

/** What the person says of themself, where it is as short as a headline. Lines that only lead elsewhere are left out. */
function addDescription(text: string | null, node: SchemaNode, evidence: Evidence): void {
  const said = bioOf(text ?? '');
  if (!said || said.length > 300) return;
  const at = typeof node.at === 'string' ? `${node.at}.description` : node.at;
  evidence.findings.push({ field: 'headline', value: said, at, place: 'structuredData', sure: 0.55, quote: said });
}

/** The element that carried a property, where the data stood in the page's markup. */
const elementOf = (node: SchemaNode, property: string): Element | null => {
  const value = list(node, property)[0];
  return typeof value === 'object' && typeof value.at !== 'string' ? value.at : null;
};

/** An organisation, or the role in one (`OrganizationRole` wraps the same property again). */
function companyOf(node: SchemaNode): string | null {
  const inner = [...nodes(node, 'worksFor'), ...nodes(node, 'alumniOf'), ...nodes(node, 'memberOf')][0];
  return first(node, 'name') ?? first(node, 'legalName') ?? (inner ? companyOf(inner) : null);
}
const hasEnded = (node: SchemaNode): boolean =>
  first(node, 'endDate') !== null || nodes(node, 'member').some((member) => first(member, 'endDate') !== null);

const holdsSchool = (name: string): boolean =>
  /universit|college|school|hochschule|institut|école|ecole|escuela|scuola|academy|akademie|polytech|politec|faculdade|大学|学校/i.test(
    name,
  );

function placeOf(node: SchemaNode): string | null {
  for (const property of ['address', 'homeLocation', 'workLocation', 'location'])
    for (const value of list(node, property)) {
      if (typeof value === 'string') {
        if (value.trim() !== '' && !isMasked(value)) return value.trim();
        continue;
      }
      const address = nodes(value, 'address')[0] ?? value;
      const locality = first(address, 'addressLocality');
      const region = first(address, 'addressRegion');
      const parts = [locality, region].filter((part) => part !== null);
      const country = first(address, 'addressCountry');
      // A bare country code adds nothing that a reader would write.
      if (country && (parts.length === 0 || country.length > 3)) parts.push(country);
      const text = parts.filter((part, i) => parts.findIndex((p) => fold(p) === fold(part)) === i).join(', ');
      if (text !== '') return text;
      const name = first(value, 'name') ?? first(address, 'address');
      if (name) return name;
    }
  return null;
}
