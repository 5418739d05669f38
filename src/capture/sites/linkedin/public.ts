import { type Evidence, newEvidence } from '../../evidence';
import type { Page } from '../../page';
import { addPositions, type Position, readSpan } from '../../positions';
import { isEmptyHeadline } from './topCard';

// 2020–2024: `top-card-layout`; 2015–2019: `#topcard`, `#top-card`, hResume before. Each last seen on a page of its year.
const TOP = '.top-card-layout, #topcard, #top-card, .profile-header, .profile-card, .masthead';
const NAME = '.top-card-layout__title, .full-name, .fn, #name, h1';
const HEADLINE = '.top-card-layout__headline, .headline.title, .headline-title, #headline .title, p.title';
const LOCATION = [
  '.profile-info-subheader > div:first-child > span:first-child',
  '.top-card__subline-item:not([class*="badge"])',
  '.top-card-layout__first-subline > span:first-child',
  '#demographics .locality',
  '.locality',
];
const POSITION =
  '.experience-item, .experience-group-item, #experience .position, #background-experience .section-item, #profile-experience .position, .experience.vevent';
const GROUP = '.experience-group';
const SCHOOL =
  '.education__list-item, #education .school, #background-education .section-item, #profile-education .position';

/** LinkedIn's public pages. Null where this is none. */
export function readPublic(page: Page): Evidence | null {
  const top = page.one(TOP);
  const name = top && page.one(NAME, top);
  if (!top || !name || page.text(name) === '') return null;
  const evidence = newEvidence('linkedinPublic');
  evidence.findings.push({ field: 'name', value: page.text(name), at: name, place: 'topCard', sure: 0.97 });
  const headline = page.one(HEADLINE, top);
  if (headline && !isEmptyHeadline(page.text(headline)))
    evidence.findings.push({
      field: 'headline',
      value: page.text(headline),
      at: headline,
      place: 'topCard',
      sure: 0.97,
    });
  const place = page.first(LOCATION, top);
  if (place && isPlace(page.text(place)))
    evidence.findings.push({ field: 'location', value: page.text(place), at: place, place: 'topCard', sure: 0.95 });

  const items = page.all(POSITION).filter((item) => !page.closest(page.parent(item) ?? item, POSITION));
  addPositions(
    items.map((item) => positionOf(page, item)).filter((position) => position !== null),
    items[0] ?? top,
    evidence,
  );
  readSummary(page, evidence);
  readTitle(page, page.text(name), evidence);
  for (const item of page.all(SCHOOL)) {
    const at = page.one('h3, h4', item);
    const school = page.text(at);
    if (!at || school === '' || isMasked(school)) continue;
    const field = page.text(page.one('h4 + h5, h3 + h4, h5', item));
    evidence.schools.push({ name: school, field: field && field !== school ? field : null });
    evidence.findings.push({ field: 'school', value: school, at, place: 'education', sure: 0.9 });
  }
  return evidence;
}

/** "Name - Title - Company | LinkedIn": what the head says where the lists are cut. */
function readTitle(page: Page, name: string, evidence: Evidence): void {
  const title = page.text(page.one('title'));
  const [first, role, company, more] = title.replace(/ \| LinkedIn$/, '').split(' - ');
  if (first !== name || !role || !company || more !== undefined || isMasked(title)) return;
  const base = { at: 'title', place: 'pageTitle', quote: title, sure: 0.6 } as const;
  evidence.findings.push({ ...base, field: 'role', value: role }, { ...base, field: 'company', value: company });
}

/** Values that a visitor who is not logged in may not see are runs of stars. */
const isMasked = (text: string): boolean => /\*{3,}/u.test(text);
const isPlace = (text: string): boolean => text !== '' && !/^\d|@/u.test(text) && !isMasked(text);

function positionOf(page: Page, item: Element): Position | null {
  const text = (selector: string) => {
    const value = page.text(page.one(selector, item));
    return value === '' || isMasked(value) ? null : value;
  };
  const group = page.closest(item, GROUP);
  const role = text('.experience-item__title, .item-title, .title, h3, h4');
  const company = group
    ? page.text(page.one('.experience-group-header__company, h4', group)) || null
    : text('.experience-item__subtitle, .item-subtitle, .org, h4 + h5, h3 + h4');
  const dates = page.text(page.one('.date-range, .experience-date-locale, .period', item));
  const kind = page.attr(item, 'data-section');
  const current =
    kind === 'currentPositionsDetails' ||
    page.matches(item, '.summary-current, .current-position') ||
    readSpan(dates) === 'current';
  return role || company ? { role, company, current } : null;
}

/** The table under the headline: current companies and the school, where the lists below are cut. */
function readSummary(page: Page, evidence: Evidence): void {
  const cell = (selector: string) =>
    page
      .all(selector)
      .map((row) => page.one('.org, li a, li > span, td > a, td a, td > span, ol > li, ul > li', row))
      .find((found) => found !== null);
  const company = cell(
    '[data-section="currentPositionsDetails"]:is(tr), #overview-summary-current, .extra-info tr:first-child',
  );
  if (company && page.text(company) !== '')
    evidence.findings.push({
      field: 'company',
      value: page.text(company).replace(/\s*,$/u, ''),
      at: company,
      place: 'topCard',
      sure: 0.85,
    });
  const school = cell('[data-section="educationsDetails"]:is(tr), #overview-summary-education');
  if (school && page.text(school) !== '')
    evidence.findings.push({
      field: 'school',
      value: page.text(school).replace(/\s*,$/u, ''),
      at: school,
      place: 'topCard',
      sure: 0.92,
    });
}
