import { LIST_LIMIT, type ListedPerson } from '../model/capture';
import { ERROR_TITLE, LIST_WORDS, LOGIN_TITLE, OFFICE_PAGES } from './data/pages';
import { FIELD_LABELS } from './data/sentences';
import { type Evidence, type Finding, newEvidence, refused, type Verdict } from './evidence';
import { type Head, readHead } from './head';
import { type Line, linesOf } from './lines';
import { isOrganisation } from './organisation';
import type { Page } from './page';
import { placeByCode, readCardLines, readProse } from './prose';
import { nameOf, representative } from './representative';
import { isRoleLine } from './role';
import { findSubjects } from './subject';
import { fold, holdsWords } from './text';
import { readCards } from './vocabularies/hCard';
import { readJsonLd } from './vocabularies/jsonLd';
import { readMicrodataPeople, readRdfaPeople, typesOf } from './vocabularies/markup';
import type { FoundPerson } from './vocabularies/schemaPerson';
import type { Candidate } from './weigh';

const ARTICLES = [
  'Article',
  'NewsArticle',
  'BlogPosting',
  'TechArticle',
  'ScholarlyArticle',
  'Report',
  'Recipe',
  'Review',
];
const COMPANIES = [
  'Organization',
  'Corporation',
  'LocalBusiness',
  'Store',
  'Restaurant',
  'NGO',
  'ProfessionalService',
  'LegalService',
];

/** Everybody whom the vocabularies name, and the types that JSON-LD gives the page. */
export function readVocabularies(page: Page): { people: FoundPerson[]; types: Set<string> } {
  const { people, types } = readJsonLd(page);
  return { people: [...people, ...readMicrodataPeople(page), ...readRdfaPeople(page), ...readCards(page)], types };
}

/** What the vocabularies and the prose of any page say. */
export function readGeneric(page: Page): Verdict {
  const head = readHead(page);
  const { people, types } = readVocabularies(page);
  const article = isArticle(page, head, types);
  const owner = representative(page, head, people, article);
  if (owner) {
    const name = owner[0] ? nameOf(owner[0]) : '';
    return { kind: 'person', evidence: [...owner.map((person) => person.evidence), ...readAround(page, name, null)] };
  }
  if (ERROR_TITLE.test(head.title)) return refused('errorPage');
  if (LOGIN_TITLE.test(head.title) && page.one('input[type="password"], input[type="email"], form, button'))
    return refused('logInWall');
  if (article) return refused('article');
  if (/^\/search\b/u.test(page.url.pathname)) return refused('search');

  if (OFFICE_PAGES.test(head.title) || OFFICE_PAGES.test(page.url.pathname)) return refused('noPerson');

  const lines = linesOf(page, page.one('body') ?? page.root);
  const { one, named } = findSubjects(page, head, lines, people.map(nameOf));
  if (one && !(isList(page, head) && named.length > 2 && !one.spots.has('title')))
    return { kind: 'person', evidence: [...ofCandidate(head, one), ...readAround(page, one.name, lines)] };
  if (named.length >= 2 && isList(page, head))
    return refused(
      'severalPeople',
      named.map(({ name, at }) => ({ name, role: roleBeside(lines, at), link: linkOf(page, at) })).slice(0, LIST_LIMIT),
    );
  const cards = people.filter((person) => person.within === null && person.evidence.reader.startsWith('hCard'));
  if (cards.length >= 2) return refused('severalPeople', cards.slice(0, LIST_LIMIT).map(listed));
  return refused(
    COMPANIES.some((type) => types.has(type)) || typesOf(page).some((type) => COMPANIES.includes(type))
      ? 'company'
      : 'noPerson',
  );
}

const listed = (card: FoundPerson): ListedPerson => ({
  name: nameOf(card),
  role: card.evidence.findings.find(({ field }) => field === 'role')?.value ?? null,
  link: card.own.find((own) => own.startsWith('https://')) ?? null,
});

/** Something written on a day: data says so, or the address, or a date beside an Open Graph article. */
const isArticle = (page: Page, head: Head, types: Set<string>): boolean =>
  ARTICLES.some((type) => types.has(type)) ||
  head.meta.has('article:published_time') ||
  /\/(?:19|20)\d{2}\/\d{1,2}\/./.test(page.url.pathname) ||
  (head.meta.get('og:type') === 'article' && page.one('time, .entry-date, .published, .post-date') !== null) ||
  page.all('.h-entry, .hentry').length === 1;

const isList = (page: Page, head: Head): boolean =>
  LIST_WORDS.test(head.title) ||
  LIST_WORDS.test(page.url.pathname.replaceAll('/', ' ')) ||
  page
    .all('h1')
    .slice(0, 5)
    .some((h1) => LIST_WORDS.test(page.text(h1)));

function roleBeside(lines: Line[], at: Element): string | null {
  const i = lines.findIndex((line) => line.element === at);
  const next = i >= 0 ? lines[i + 1]?.text : undefined;
  return next && isRoleLine(next) ? next : null;
}
const linkOf = (page: Page, at: Element): string | null => {
  const link = page.one('a[href]', at) ?? page.closest(at, 'a[href]');
  const url = link && page.link(page.attr(link, 'href'));
  return url?.protocol === 'https:' ? url.href : null;
};

/** A candidate's name and what stood right beside it. */
function ofCandidate(head: Head, one: Candidate): Evidence[] {
  const evidence = newEvidence('pageText');
  evidence.findings.push({ field: 'name', value: one.name, at: one.at, place: one.place, sure: 0.8 });
  for (const { text, kind } of one.beside)
    evidence.findings.push({
      field: kind,
      value: text,
      at: one.at,
      place: one.place,
      sure: kind === 'company' ? 0.8 : 0.78,
      quote: `${one.name}, ${text}`,
    });
  // "Jane Doe | Acme Institute": the site of a person's page is where they work, if it is named like an organisation.
  const site = [head.siteName, ...head.title.split(/\s+[|–—·-]\s+/u)].find(
    (text) => text !== '' && isOrganisation(text) && !holdsWords(fold(text), fold(one.name)),
  );
  if (site && (one.spots.has('personPath') || one.spots.has('describes') || one.spots.has('headingSubject')))
    evidence.findings.push({
      field: 'company',
      value: site,
      at: 'title',
      place: 'pageTitle',
      sure: 0.35,
      quote: head.title,
    });
  return [evidence];
}

/** What the text around a person's name says of them: the lines under it, labelled lists, running text. */
function readAround(page: Page, name: string, given: Line[] | null): Evidence[] {
  const lines = given ?? linesOf(page, page.one('body') ?? page.root);
  const folded = fold(name);
  const evidence = newEvidence('pageText');
  const at = lines.findIndex((line) => fold(line.text) === folded);
  const start = at >= 0 ? at : lines.findIndex((line) => line.text.length < 120 && fold(line.text).startsWith(folded));
  if (start >= 0) {
    const first = lines[start];
    const rest = first && at < 0 ? [{ ...first, text: first.text.slice(name.length).replace(/^[\s,–—:-]+/u, '') }] : [];
    const under = untilNext(page, lines.slice(start + 1));
    const own = under.map((line) =>
      fold(line.text).startsWith(`${folded} `) && line.text.length < 120
        ? { ...line, text: line.text.slice(name.length).replace(/^[\s,–—:-]+/u, '') }
        : line,
    );
    const findings = readCardLines([...rest, ...own].filter((line) => line.text !== ''));
    evidence.findings.push(...findings, ...taglineOf(page, first, under));
  }
  evidence.findings.push(...labelled(lines), ...placeByCode(lines));
  return [evidence, readProse(lines, name)];
}

/** The lines up to the next section of the page. */
function untilNext(page: Page, lines: Line[]): Line[] {
  const next = lines.findIndex(
    (line, i) => i > 0 && page.closest(line.element, 'h1, h2') !== null && !isRoleLine(line.text),
  );
  return next < 0 ? lines.slice(0, 16) : lines.slice(0, next);
}

/** A short line under the name that its class calls a tagline or a description is the person's own; a sentence is prose. */
function taglineOf(page: Page, name: Line | undefined, under: Line[]): Finding[] {
  for (const line of under.slice(0, 4)) {
    if (!name || line.text === name.text || line.text.length > 150 || /[.。]$|^@/u.test(line.text)) continue;
    const at = page.closest(line.element, TAGLINE);
    if (at && !page.contains(at, name.element))
      return [{ field: 'headline', value: line.text, at: line.element, place: 'headline', sure: 0.58 }];
  }
  return [];
}
const TAGLINE =
  '[class*="tagline" i], [class*="headline" i], [class*="subtitle" i], [class*="__bio" i], [class*="-bio" i], [class*="member__description" i], [class*="speaker__description" i]';

/** "Affiliation: Acme", or the label on a line of its own before the value. */
function labelled(lines: Line[]): Finding[] {
  const findings: Finding[] = [];
  for (const [i, line] of lines.slice(0, 150).entries()) {
    const inline = /^([^:：]{2,25})[:：]\s*(.{2,120})$/u.exec(line.text);
    const label = inline?.[1] ?? line.text;
    if (label.length > 25) continue;
    const kind = FIELD_LABELS.find((entry) => entry.label.test(label));
    const value = inline ? inline[2] : /[:：]$/u.test(line.text) ? lines[i + 1]?.text : undefined;
    if (!kind || !value || value.length > 120 || findings.some(({ field }) => field === kind.field)) continue;
    findings.push({
      field: kind.field,
      value,
      at: line.element,
      place: 'pageText',
      quote: `${label}: ${value}`,
      sure: 0.6,
    });
  }
  return findings;
}
