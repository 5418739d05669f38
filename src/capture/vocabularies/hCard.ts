import { type Evidence, newEvidence } from '../evidence';
import type { Page } from '../page';
import { squash } from '../text';
import type { FoundPerson } from './schemaPerson';

/** The class names of a property: microformats2 first, then hCard. */
const NAMES: Record<string, string[]> = {
  name: ['p-name', 'fn'],
  role: ['p-job-title', 'p-role', 'p-title', 'title', 'role'],
  company: ['p-org', 'org'],
  note: ['p-note', 'note'],
  email: ['u-email', 'email'],
  url: ['u-url', 'u-uid', 'url', 'uid'],
};
const CARD = '.h-card, .vcard';
const CARD_LIMIT = 200;
/** The most addresses of one card: a card around a whole page has hundreds. */
const URL_COUNT = 20;
/** Inside these a card says who wrote, commented or organises. */
const PART_OF_SOMETHING =
  '.h-entry, .hentry, .h-event, .vevent, .h-review, .hreview, .h-cite, .h-feed, .hfeed, .p-author, .u-author, .p-comment, .comment, footer, [role="contentinfo"]';

export interface FoundCard extends FoundPerson {
  element: Element;
}

/** Every h-card, hCard and the owner of an h-resume or hResume. */
export function readCards(page: Page): FoundCard[] {
  const resumes = page.all('.h-resume, .hresume').flatMap((resume) => readResume(page, resume) ?? []);
  const cards = page
    .all(CARD)
    .slice(0, CARD_LIMIT)
    .filter((card) => !isNested(page, card) && !resumes.some((resume) => page.contains(resume.element, card)))
    .flatMap((card) => readCard(page, card) ?? []);
  return [...resumes, ...cards];
}

/** A card inside a card is a property of the outer one: an agent, an organisation. */
const isNested = (page: Page, card: Element): boolean => {
  const parent = page.parent(card);
  return (
    parent !== null && page.closest(parent, `${CARD}, .experience, .p-experience, .education, .p-education`) !== null
  );
};

function carriers(page: Page, root: Element, classes: string[]): Element[] {
  const selector = classes.map((name) => `.${name}`).join(', ');
  return page.all(selector, root).filter((at) => {
    const card = page.closest(page.parent(at) ?? at, CARD);
    return card === root || card === null || !page.contains(root, card);
  });
}

/** A property's text: an abbreviation's or datum's full form, an image's description, else what stands there. */
function textOf(page: Page, at: Element): string {
  const tag = page.tag(at);
  if (tag === 'abbr') return squash(page.attr(at, 'title')) || page.text(at);
  if (tag === 'data' || tag === 'input') return squash(page.attr(at, 'value')) || page.text(at);
  if (tag === 'img' || tag === 'area') return squash(page.attr(at, 'alt'));
  // The value-class pattern: parts marked as the value, one after another.
  const parts = page.all('.value, .value-title', at);
  if (parts.length > 0) return squash(parts.map((part) => page.attr(part, 'title') || page.text(part)).join(''));
  // An image inside a name speaks by its description.
  const image = page.one('img[alt]', at);
  return page.text(at) || (image ? squash(page.attr(image, 'alt')) : '');
}

function readCard(page: Page, card: Element): FoundCard | null {
  const two = page.matches(card, '.h-card');
  const evidence = newEvidence(two ? 'hCard2' : 'hCard');
  const pick = (property: keyof typeof NAMES): Element[] => {
    const [modern, ...old] = [
      NAMES[property]?.filter((n) => /^[pu]-/u.test(n)) ?? [],
      ...[NAMES[property]?.filter((n) => !/^[pu]-/u.test(n)) ?? []],
    ];
    const found = two ? carriers(page, card, modern ?? []) : [];
    return found.length > 0 || (two && !page.matches(card, '.vcard')) ? found : carriers(page, card, old.flat());
  };
  const nameAt = pick('name')[0];
  const name = nameAt ? textOf(page, nameAt) : joined(page, card) || (two ? implied(page, card) : '');
  if (name === '') return null;
  const companies = pick('company');
  const company = companies.map((at) => companyName(page, at));
  // An organisation's own card names it twice, or as the name itself.
  if (company[0] === name && pick('role').length === 0) return null;
  const push = (field: 'role' | 'company', at: Element, value: string, index: number) =>
    value !== '' && evidence.findings.push({ field, value, at, place: 'structuredData', sure: 0.9 - 0.02 * index });
  evidence.findings.push({ field: 'name', value: name, at: nameAt ?? card, place: 'structuredData', sure: 0.92 });
  for (const [i, at] of pick('role').entries()) push('role', at, textOf(page, at), i);
  for (const [i, at] of companies.entries()) push('company', at, company[i] ?? '', i);
  readRest(page, card, evidence, pick('note')[0], pick('email'));
  const urls = pick('url')
    .slice(0, URL_COUNT)
    .map((at) => page.link(page.attr(at, 'href'))?.href ?? page.text(at));
  const implicit = page.tag(card) === 'a' ? page.attr(card, 'href') : '';
  const own = [...urls, ...(implicit ? [page.link(implicit)?.href ?? ''] : [])].filter((url) => url !== '');
  evidence.links.push(...page.all('a[rel~="me"]', card).map((at) => page.link(page.attr(at, 'href'))?.href ?? ''));
  const within = page.closest(card, PART_OF_SOMETHING);
  return { element: card, evidence, own, main: false, within: within && within !== card ? 'part' : null };
}

/** Name and unit of an organisation; only the name is asked for. */
const companyName = (page: Page, at: Element): string => {
  const name = page.one('.p-organization-name, .organization-name, .p-name, .fn', at);
  return name ? textOf(page, name) : textOf(page, at);
};

/** Given and family name where no whole name stands. */
const joined = (page: Page, card: Element): string =>
  ['given-name', 'additional-name', 'family-name']
    .map((name) => carriers(page, card, [`p-${name}`, name])[0])
    .map((at) => (at ? textOf(page, at) : ''))
    .filter(Boolean)
    .join(' ');

/** The name that microformats2 implies: the text of a card without properties, or of its only image or abbreviation. */
function implied(page: Page, card: Element): string {
  if (page.one('[class*="p-"], .fn, .org', card)) return '';
  const tag = page.tag(card);
  if (tag === 'img' || tag === 'area') return squash(page.attr(card, 'alt'));
  if (tag === 'abbr' && page.attr(card, 'title')) return squash(page.attr(card, 'title'));
  const text = page.text(card);
  if (text !== '') return text.length <= 100 ? text : '';
  const image = page.all('img[alt], area[alt], abbr[title]', card)[0];
  return image ? squash(page.attr(image, 'alt') || page.attr(image, 'title')) : '';
}

function readRest(page: Page, card: Element, evidence: Evidence, note: Element | undefined, emails: Element[]): void {
  const email = emails
    .map(
      (at) =>
        page.attr(page.one('a[href^="mailto:"]', at) ?? at, 'href').replace(/^mailto:|\?.*$/gu, '') || textOf(page, at),
    )
    .find((text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text));
  if (email)
    evidence.findings.push({
      field: 'email',
      value: email,
      at: emails[0] ?? card,
      place: 'structuredData',
      sure: 0.9,
      quote: email,
    });
  const part = (name: string) => {
    const at = carriers(page, card, [`p-${name}`, name])[0];
    return at ? textOf(page, at) : '';
  };
  const place = [part('locality'), part('region'), part('country-name')].filter(Boolean).join(', ');
  const at = carriers(page, card, [
    'p-locality',
    'locality',
    'p-region',
    'region',
    'p-country-name',
    'country-name',
  ])[0];
  if (place !== '' && at)
    evidence.findings.push({ field: 'location', value: place, at, place: 'structuredData', sure: 0.85, quote: place });
  const text = note ? textOf(page, note) : '';
  if (note && text !== '' && text.length <= 200)
    evidence.findings.push({ field: 'headline', value: text, at: note, place: 'structuredData', sure: 0.5 });
}

const PARTS = '.experience, .p-experience, .education, .p-education, .affiliation, .p-affiliation';

/** A résumé's owner, its positions and schools. */
function readResume(page: Page, resume: Element): FoundCard | null {
  const outside = (at: Element) => page.closest(at, PARTS) === null;
  const contact = page.all('.contact, .p-contact, .h-card, .vcard', resume).find(outside);
  const named = page.all('.p-name', resume).find(outside);
  const card = (contact && readCard(page, contact)) ?? { evidence: newEvidence('hCard'), own: [] };
  if (!card.evidence.findings.some(({ field }) => field === 'name')) {
    if (!named) return null;
    card.evidence.findings.push({
      field: 'name',
      value: textOf(page, named),
      at: named,
      place: 'structuredData',
      sure: 0.9,
    });
    const title = contact && page.one('.p-title, .p-job-title, .title', contact);
    if (title)
      card.evidence.findings.push({
        field: 'role',
        value: textOf(page, title),
        at: title,
        place: 'structuredData',
        sure: 0.88,
      });
  }
  for (const [i, job] of page.all('.p-experience, .experience', resume).slice(0, 50).entries()) {
    const title = page.one('.p-job-title, .p-title, .title', job);
    const org = page.one('.p-org, .org', job) ?? page.one('.p-name, .fn', job);
    const ended = page.one('.dt-end, .dtend', job) !== null;
    const role = title ? textOf(page, title) : '';
    const company = org ? textOf(page, org) : '';
    if (ended) card.evidence.past.push({ role: role || null, company: company || null });
    if (ended && i > 0) continue;
    const sure = (ended ? 0.5 : 0.8) - 0.02 * i;
    if (title && role)
      card.evidence.findings.push({ field: 'role', value: role, at: title, place: 'experience', sure });
    if (org && company)
      card.evidence.findings.push({ field: 'company', value: company, at: org, place: 'experience', sure });
  }
  for (const school of page.all('.p-education, .education', resume).slice(0, 50)) {
    const at = page.one('.p-org, .org', school) ?? page.one('.p-name, .fn, .summary', school) ?? school;
    const name = textOf(page, at);
    if (name === '' || name.length > 150) continue;
    card.evidence.schools.push({ name, field: null });
    card.evidence.findings.push({ field: 'school', value: name, at, place: 'education', sure: 0.8 });
  }
  return { ...card, element: resume, main: true, within: null };
}
