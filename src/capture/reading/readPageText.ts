import { LIST_LIMIT, type ListedPerson, type RefusalReason, URL_LIMIT, VALUE_LIMIT } from '../../model/page/capture';
import {
  type GatheredEvidence,
  type GatheredFinding,
  type GatheredPerson,
  nothingSaid,
  type PageText,
  type TextLine,
} from '../../model/page/gathered';
import { stripName } from '../../model/person/name';
import { fold, holdsWords } from '../text';
import { type Address, addressOf, isHome } from './address';
import { placeByCode, readCardLines } from './card';
import { readPast, readPresent } from './career';
import {
  ABOUT_US,
  ERROR_TITLE,
  LIST_WORDS,
  LOGIN_TITLE,
  OFFICE_PAGES,
  PERSON_PATH,
  SELLS,
  TEAM_PATH,
} from './data/pages';
import { FIELD_LABELS } from './data/sentences';
import { withCleanRoles } from './employment/cleanRole';
import { splitHeadline } from './headline';
import { isOrganisation } from './organisation';
import { lineOfName, madeOf, nameIn, sameName } from './personName';
import { readPlaces } from './places';
import { readProse } from './prose';
import { isRoleLine } from './role';
import { nameOf, representative } from './subject/representative';
import { findSubjects, isAboutMe } from './subject/subject';
import type { Candidate } from './subject/weigh';

type Verdict =
  | { kind: 'person'; evidence: GatheredEvidence[] }
  | { kind: 'refused'; reason: RefusalReason; people: ListedPerson[] };
const refused = (reason: RefusalReason, people: ListedPerson[] = []): Verdict => ({ kind: 'refused', reason, people });

const ARTICLES = new Set([
  'Article',
  'NewsArticle',
  'BlogPosting',
  'TechArticle',
  'ScholarlyArticle',
  'Report',
  'Recipe',
  'Review',
]);
const COMPANIES = new Set([
  'Organization',
  'Corporation',
  'LocalBusiness',
  'Store',
  'Restaurant',
  'NGO',
  'ProfessionalService',
  'LegalService',
]);

/** What the vocabularies and the prose of any page say. `url` is the page's own. */
export function readPageText(page: PageText, url: string): Verdict {
  const here = addressOf(url) ?? { host: '', path: '/' };
  const { title, people, lines } = page;
  const aboutMe = isAboutMe(page, here);
  const article = isArticle(page, here) && !aboutMe && !PERSON_PATH.test(here.path) && !isCalledByAddress(page, here);
  const owner = representative(page, here, article);
  if (owner) {
    const name = owner[0] ? nameOf(owner[0]) : '';
    return {
      kind: 'person',
      evidence: [...owner.map((person) => person.evidence), ...readAround(page, name, [])],
    };
  }
  if (ERROR_TITLE.test(title)) return refused('errorPage');
  if (LOGIN_TITLE.test(title) && page.asks) return refused('logInWall');
  if (article) return refused('article');
  if (/^\/search\b/.test(here.path)) return refused('search');
  const list = isList(page, here);
  const { one, named, headed } = findSubjects(page, here, aboutMe);
  // A firm names persons in passing there; who writes as "I" under their own name as a title does not.
  const isOffice = OFFICE_PAGES.test(title) || OFFICE_PAGES.test(here.path);
  if (isOffice && !(one && (one.spots.has('title') || one.spots.has('homeTitle')) && one.spots.has('pronoun')))
    return refused('noPerson');
  const others = headed.filter(({ name }) => one && !sameName(name, one.name));
  // Of many whose names are headings none is the one, unless title or main heading say so.
  const crowd =
    one !== null &&
    !one.spots.has('title') &&
    ((list && (named.length > 2 || !OVER.some((spot) => one.spots.has(spot)))) ||
      (others.length >= 2 &&
        one.heading !== undefined &&
        !page.mainHeadings.some((heading) => holdsWords(fold(heading), fold(one.name)))));
  // A book in a shop names its author, a firm's page about itself its founder.
  const inPassing =
    one !== null && !one.spots.has('title') && !one.spots.has('homeTitle') && (isThing(page) || isAboutUs(page));
  if (one && !crowd && !inPassing)
    return {
      kind: 'person',
      evidence: [withCleanRoles(ofCandidate(page, one, here)), ...readAround(page, one.name, others)],
    };
  const listedHere = named.length >= headed.length ? named : headed;
  if (listedHere.length >= 2 && (list || crowd))
    return refused(
      'severalPeople',
      listedHere.map(({ name, line, link }) => ({ name, role: roleBeside(lines, line), link })).slice(0, LIST_LIMIT),
    );
  const cards = people.filter((person) => person.within === null && person.evidence.reader.startsWith('hCard'));
  if (cards.length >= 2) return refused('severalPeople', onceEach(cards.map(listed)).slice(0, LIST_LIMIT));
  return refused([...page.types, ...page.markupTypes].some((type) => COMPANIES.has(type)) ? 'company' : 'noPerson');
}

/** Where the name of the one whom a page is about stands on a page that could be a list. */
const OVER = ['homeTitle', 'handle', 'siteName', 'heading', 'label', 'personPath', 'headingSubject'];

const listed = (card: GatheredPerson): ListedPerson => ({
  name: stripName(nameOf(card)).full,
  role: card.evidence.findings.find(({ field }) => field === 'role')?.value.slice(0, VALUE_LIMIT) ?? null,
  link: card.own.find((own) => own.startsWith('https://') && own.length <= URL_LIMIT) ?? null,
});

/** A page may hold a card of the same person twice, in its head and in its foot. */
const onceEach = (people: ListedPerson[]): ListedPerson[] =>
  people.filter(
    (one, i) =>
      i === people.findIndex(({ name, role, link }) => name === one.name && role === one.role && link === one.link),
  );

/** Something written on a day: data says so, or the address, or a date beside an Open Graph article. */
const isArticle = ({ types, meta, dated, entries }: PageText, here: Address): boolean =>
  types.some((type) => ARTICLES.has(type)) ||
  meta['article:published_time'] !== undefined ||
  /\/(?:19|20)\d{2}\/\d{1,2}\/./.test(here.path) ||
  (meta['og:type'] === 'article' && dated) ||
  (entries === 1 && !isHome(here));

/** The address ends in the name that is the title or the main heading: a page of theirs, whatever its builder calls it. */
function isCalledByAddress({ title, mainHeadings, meta }: PageText, { path }: Address): boolean {
  const last =
    path
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? '';
  return [...title.split(/\s+[|–—·-]\s+/u).slice(0, 1), ...mainHeadings.slice(0, 1), meta['og:title'] ?? ''].some(
    (text) => {
      const name = nameIn(text);
      return name !== null && madeOf(last, name);
    },
  );
}

const isAboutUs = ({ title, mainHeadings }: PageText): boolean =>
  [title, ...mainHeadings.slice(0, 2)].some((text) => ABOUT_US.test(text));

const isThing = ({ types, meta, lines }: PageText): boolean =>
  /^(?:product|book|video\.|music\.)/u.test(meta['og:type'] ?? '') ||
  types.some((type) =>
    /^(?:Product|Book|Movie|TVSeries|Event|JobPosting|MusicAlbum|PodcastEpisode|Course)$/u.test(type),
  ) ||
  lines.slice(0, 60).some(({ text }) => text.length < 80 && SELLS.test(text));

const isList = ({ title, mainHeadings }: PageText, here: Address): boolean =>
  LIST_WORDS.test(title) ||
  LIST_WORDS.test(here.path.replaceAll('/', ' ')) ||
  mainHeadings.slice(0, 5).some((heading) => LIST_WORDS.test(heading));

function roleBeside(lines: TextLine[], line: number): string | null {
  const next = line >= 0 ? lines[line + 1]?.text : undefined;
  return next && isRoleLine(next) ? next : null;
}

/** "Acme Foods" of www.acmefoods.com. */
function isOfHost(text: string, host: string): boolean {
  const letters = host
    .replace(/^www\./, '')
    .replace(/\.[a-z]{2,}$/, '')
    .replace(/[^a-z0-9]/g, '');
  const said = fold(text).split(' ');
  return (
    text.length <= 50 && (said.join('') === letters || said.some((word) => word.length >= 6 && letters.includes(word)))
  );
}

/** A candidate's name and what stood right beside it. */
function ofCandidate({ title, meta }: PageText, one: Candidate, here: Address): GatheredEvidence {
  const evidence = nothingSaid<GatheredFinding>('pageText');
  const at = { path: one.at.path, place: one.at.place };
  evidence.findings.push({ ...at, field: 'name', value: one.name, sure: 0.8, quote: one.at.text });
  for (const { text, kind } of one.beside) {
    const quote = `${one.name}, ${text}`;
    if (kind === 'company') {
      evidence.findings.push({ ...at, field: 'company', value: text, sure: 0.8, quote });
      continue;
    }
    const { role, company } = splitHeadline(text);
    const sure = kind === 'role' ? 0.78 : 0.5;
    evidence.findings.push({ ...at, field: 'role', value: role?.value ?? text, sure, quote });
    // "Web designer en Sevilla" in a title is a place oftener than a firm.
    if (company && !(kind === 'titleRole' && /\s(?:in|en|em|à|a|na|no)\s\S+$/u.test(text)))
      evidence.findings.push({ ...at, field: 'company', value: company.value, sure: sure - 0.1, quote });
  }
  // On a team page of a host that is called like it, the site is the employer, whatever it is called like.
  const ofHost = [meta['og:site_name'] ?? '', ...title.split(/\s+[|–—·-]\s+/u).slice(1)].find(
    (text) => TEAM_PATH.test(here.path) && isOfHost(text, here.host) && !isRoleLine(text),
  );
  if (ofHost)
    evidence.findings.push({
      field: 'company',
      value: ofHost,
      path: 'title',
      place: 'pageTitle',
      sure: 0.36,
      quote: title,
    });
  // "Jane Doe | Acme Institute": the site of a person's page is where they work, if it is named like an organisation.
  const site = [meta['og:site_name'] ?? '', ...title.split(/\s+[|–—·-]\s+/u)].find(
    (text) => text !== '' && isOrganisation(text) && !holdsWords(fold(text), fold(one.name)),
  );
  if (site && (one.spots.has('personPath') || one.spots.has('describes') || one.spots.has('headingSubject')))
    evidence.findings.push({
      field: 'company',
      value: site,
      path: 'title',
      place: 'pageTitle',
      sure: 0.35,
      quote: title,
    });
  return evidence;
}

/** What the text around a person's name says of them: the lines under it, labelled lists, running text. */
function readAround({ lines, meta }: PageText, name: string, others: { line: number }[]): GatheredEvidence[] {
  const folded = fold(name);
  const evidence = nothingSaid<GatheredFinding>('pageText');
  const at = lineOfName(lines, name);
  const start = at >= 0 ? at : lines.findIndex((line) => line.text.length < 120 && fold(line.text).startsWith(folded));
  if (start >= 0) {
    const first = lines[start];
    const rest = first && at < 0 ? [{ ...first, text: first.text.slice(name.length).replace(/^[\s,–—:-]+/u, '') }] : [];
    const next = Math.min(...others.map(({ line }) => line).filter((line) => line > start), lines.length);
    const under = untilNext(lines.slice(start + 1, next));
    const own = under.map((line) =>
      fold(line.text).startsWith(`${folded} `) && line.text.length < 120
        ? { ...line, text: line.text.slice(name.length).replace(/^[\s,–—:-]+/u, '') }
        : line,
    );
    const findings = readCardLines([...rest, ...own].filter((line) => line.text !== ''));
    evidence.findings.push(...findings, ...taglineOf(first, under));
  }
  evidence.findings.push(...labelled(lines), ...readPresent(lines), ...placeByCode(lines), ...readPlaces(lines));
  evidence.past.push(...readPast(lines));
  const prose = readProse([...lines, ...described(meta)], name);
  const before = lines[start - 1];
  if (start > 0 && before && isRoleLine(before.text) && !before.title)
    evidence.findings.push({
      field: 'role',
      value: splitHeadline(before.text).role?.value ?? before.text,
      path: before.path,
      place: 'pageText',
      sure: 0.55,
      quote: before.text,
    });
  // An employer goes with its role: what a sentence says of another role weighs less than the card.
  const roleOf = ({ findings }: GatheredEvidence) =>
    findings.find(({ field, place }) => field === 'role' && place === 'pageText')?.value;
  const [onCard, inProse] = [roleOf(evidence), roleOf(prose)];
  if (onCard && inProse && !holdsWords(fold(inProse), fold(onCard)) && !holdsWords(fold(onCard), fold(inProse)))
    for (const finding of prose.findings) if (finding.field === 'company') finding.sure = Math.min(finding.sure, 0.6);
  return [withCleanRoles(evidence), withCleanRoles(prose)];
}

/** What the head says of the page, as a last line of it. */
function described(meta: PageText['meta']): TextLine[] {
  const text = meta.description ?? meta['og:description'] ?? '';
  return text === '' ? [] : [{ text, path: 'meta[name="description"]', title: false, taglines: [] }];
}

/** The lines up to the next section of the page. */
function untilNext(lines: TextLine[]): TextLine[] {
  const next = lines.findIndex((line, i) => i > 0 && line.title && !isRoleLine(line.text));
  return next < 0 ? lines.slice(0, 16) : lines.slice(0, next);
}

/** A short line under the name that its class calls a tagline or a description is the person's own; a sentence is prose. */
function taglineOf(name: TextLine | undefined, under: TextLine[]): GatheredFinding[] {
  for (const line of under.slice(0, 4)) {
    if (!name || line.text === name.text || line.text.length > 150 || /[.。]$|^@/.test(line.text)) continue;
    const tagline = line.taglines.at(-1);
    if (tagline !== undefined && !name.taglines.includes(tagline))
      return [
        { field: 'headline', value: line.text, path: line.path, place: 'headline', sure: 0.58, quote: line.text },
      ];
  }
  return [];
}

/** "Affiliation: Acme", or the label on a line of its own before the value. */
function labelled(lines: TextLine[]): GatheredFinding[] {
  const findings: GatheredFinding[] = [];
  for (const [i, line] of lines.slice(0, 150).entries()) {
    const inline = /^([^:：]{2,25})[:：]\s*(.{2,120})$/u.exec(line.text);
    const label = inline?.[1] ?? line.text;
    if (label.length > 25) continue;
    // "Stanowisko / Position:" says it twice.
    const labels = label.split(/\s*\/\s*/u);
    const kind = FIELD_LABELS.find((entry) => labels.some((one) => entry.label.test(one)));
    const value = inline ? inline[2] : /[:：]$/u.test(line.text) ? lines[i + 1]?.text : undefined;
    if (!kind || !value || value.length > 120 || findings.some(({ field }) => field === kind.field)) continue;
    findings.push({
      field: kind.field,
      value,
      path: line.path,
      place: 'pageText',
      quote: `${label}: ${value}`,
      sure: 0.6,
    });
  }
  return findings;
}
