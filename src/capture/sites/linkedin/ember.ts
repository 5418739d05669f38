import { type Evidence, newEvidence } from '../../evidence';
import type { Page } from '../../page';
import { addPositions, isDuration, type Position, readPosition } from '../../positions';
import { boundTo, degreeOf, isEmptyHeadline, isPronouns } from './topCard';

// 2018–2020: `pv-top-card-section`, `pv-top-card-v3`; 2021–2025: `pv-text-details`, then hashed classes around the
// design system's own (`text-body-medium`), which held until the interface went (last seen 2025-04).
const NAME = 'h1';
const HEADLINE = '.text-body-medium.break-words, .pv-top-card-section__headline, .pv-top-card--list ~ h2, h2.mt1';
const LOCATION =
  '.text-body-small.inline.t-black--light.break-words, .pv-top-card-section__location, .pv-top-card--list-bullet > li:first-child';
const COMPANY = '.pv-top-card-section__company, .pv-top-card-v2-section__company-name';
const SCHOOL = '.pv-top-card-section__school, .pv-top-card-v2-section__school-name';
const RIGHT_PANEL = '.pv-text-details__right-panel-item, .pv-top-card--experience-list-item';

/** LinkedIn's logged-in pages of 2018 to 2025. `notLoadedYet` where they show another person than the address. */
export function readEmber(page: Page, slug: string): Evidence | 'notLoadedYet' | null {
  const name = page.all(NAME).find((h1) => page.text(h1) !== '' && topCardOf(page, h1) !== null);
  const top = name && topCardOf(page, name);
  if (!name || !top) return null;
  if (boundTo(page, top, slug) === 'no') return 'notLoadedYet';

  const evidence = newEvidence('linkedin2022');
  const add = (field: 'headline' | 'company' | 'school' | 'location', at: Element | null, sure: number) => {
    const value = page.text(at);
    if (at && value !== '' && !isEmptyHeadline(value))
      evidence.findings.push({ field, value, at, place: 'topCard', sure });
  };
  evidence.findings.push({ field: 'name', value: page.text(name), at: name, place: 'topCard', sure: 0.99 });
  add('headline', page.one(HEADLINE, top), 0.99);
  add('location', page.all(LOCATION, top).find((at) => !isPronouns(page.text(at))) ?? null, 0.97);
  add('company', page.one(COMPANY, top), 0.9);
  add('school', page.one(SCHOOL, top), 0.9);
  readRightPanel(page, top, add);
  evidence.degree = degreeOf(page.text(page.one('.dist-value', top)));

  const experience = sectionOf(page, 'experience') ?? page.byId('experience-section');
  if (experience) addPositions(readPositions(page, experience), experience, evidence);
  const education = sectionOf(page, 'education') ?? page.byId('education-section');
  if (education) readSchools(page, education, evidence);
  return evidence;
}

/** The card around the name: the nearest that also holds a link or a line of its own, never the whole page. */
function topCardOf(page: Page, name: Element): Element | null {
  const card = page.closest(name, '.pv-top-card-section, .pv-top-card, [data-member-id], section, .artdeco-card');
  return card && page.one(`${HEADLINE}, ${LOCATION}`, card) ? card : null;
}

/** Company and school as rows beside the name: the first leads to the experience, the other to the education. */
function readRightPanel(
  page: Page,
  top: Element,
  add: (field: 'company' | 'school', at: Element | null, sure: number) => void,
): void {
  for (const row of page.all(`${RIGHT_PANEL}, ul > li > button[aria-label]`, top)) {
    const text =
      page.one(
        '.inline-show-more-text, [class*="inline-show-more-text"], .pv-top-card-v3--experience-list-item, span',
        row,
      ) ?? row;
    const href = page.attr(page.one('a[href^="#"], [data-field]', row) ?? row, 'href');
    // Without a target (2023–2025 buttons) the logo's or the label's kind is language-bound: the order tells.
    const school = href === '#education' || page.one('[id*="school"], [data-field*="education"]', row) !== null;
    const company = href === '#experience' || page.one('[data-field*="experience"]', row) !== null;
    if (school) add('school', text, 0.9);
    else if (company || href === '') add(labelKind(page, row), text, 0.88);
  }
}

/** "Current company: Acme. …" and "Education: …": the button's label, in the languages seen; else a company. */
function labelKind(page: Page, row: Element): 'company' | 'school' {
  const label = page.attr(row, 'aria-label') || page.attr(page.one('[aria-label]', row) ?? row, 'aria-label');
  return /^(?:education|ausbildung|formation|educación|formação|formazione|opleiding|学歴)/i.test(label)
    ? 'school'
    : 'company';
}

/** The section that an anchor of 2021–2025 opens (`<div id="experience">`). */
function sectionOf(page: Page, id: string): Element | null {
  const anchor = page.byId(id);
  return anchor ? page.closest(anchor, 'section') : null;
}

/** The shown copy of every text; its twin for screen readers follows, hidden from sight. */
function shown(page: Page, root: Element, except: Element[] = []): string[] {
  const copies = page
    .all('span[aria-hidden="true"]', root)
    .filter((copy) => !except.some((other) => page.contains(other, copy)))
    .map((copy) => page.text(copy))
    .filter((text) => text !== '');
  return copies;
}

/** Every position of an experience section or of the page `/details/experience/`. */
export function readPositions(page: Page, section: Element): Position[] {
  const items = page.all('li', section).filter((li) => !page.closest(page.parent(li) ?? li, 'li'));
  return items.flatMap((item): Position[] => {
    const old = readOldPosition(page, item);
    if (old.length > 0) return old;
    const inner = page.all('li', item);
    const own = shown(page, item, inner);
    const single = readPosition(own.length > 1 ? own : shown(page, item));
    const roles = inner.flatMap((li) => {
      const lines = shown(page, li, page.all('li', li));
      return readPosition(lines, own[0] ?? null) ?? [];
    });
    // Several roles in one company: the outer entry gives the company and how long, the inner ones role and dates.
    if (roles.length > 0 && (own.length < 2 || isDuration(own[1] ?? '') || !single)) return roles;
    return single ? [single] : [];
  });
}

/** 2018–2021: headings `h3` for role or company, `h4` with a hidden caption each. */
function readOldPosition(page: Page, item: Element): Position[] {
  const value = (root: Element | null) => {
    const plain = root && page.all('span', root).find((span) => !page.matches(span, '.visually-hidden'));
    return plain ? page.text(plain) : page.text(root);
  };
  const company = value(page.one('.pv-entity__company-summary-info h3', item)) || null;
  const entries = company ? page.all('.pv-entity__role-details, .pv-entity__summary-info-v2', item) : [item];
  return entries.flatMap((entry) => {
    const dates = page.one('.pv-entity__date-range', entry);
    const role = value(page.one('h3', entry));
    if (!dates || role === '') return [];
    const secondary = page.one('.pv-entity__secondary-title', entry) ?? page.one('h4', entry);
    const position = readPosition([role, company ?? value(secondary), value(dates) || page.text(dates)], company);
    return position ? [position] : [];
  });
}

function readSchools(page: Page, section: Element, evidence: Evidence): void {
  for (const item of page.all('li', section).filter((li) => !page.closest(page.parent(li) ?? li, 'li'))) {
    const old = page.one('.pv-entity__school-name', item);
    const [name, field] = old
      ? [page.text(old), page.text(page.one('.pv-entity__fos .pv-entity__comma-item', item))]
      : shown(page, item);
    if (!name) continue;
    evidence.schools.push({ name, field: field && !isDuration(field) ? field : null });
    evidence.findings.push({ field: 'school', value: name, at: old ?? item, place: 'education', sure: 0.85 });
  }
}
