import { type Evidence, type Finding, newEvidence } from '../../evidence';
import type { Page } from '../../page';
import { LETTER, pattern } from '../../pattern';
import { addPositions, type Position, readPosition } from '../../positions';
import { fold, holdsWords } from '../../text';
import { boundTo, degreeOf, isEmptyHeadline, isPronouns } from './topCard';

const COUNT = pattern`^[\d.,\s]+\+?\s?\p{L}+$`;
const CARD = 'com.linkedin.sdui.profile.card.ref';
const EXPERIENCE = 'ExperienceTopLevelSection';
const EDUCATION = 'EducationTopLevelSection';

/** A card by its key, which later pages repeat as the element's id: the key begins with the prefix and ends so. */
const keyed = (match: '^' | '', end: string, subject = CARD): string =>
  ['componentkey', 'id']
    .map((name) =>
      match === '^' ? `[${name}^="${subject}"][${name}$="${end}"]` : `[${name}="${cssSafe(subject)}${end}"]`,
    )
    .join(', ');
/** A key goes into a selector only as letters, digits and what LinkedIn's keys hold. */
const cssSafe = (key: string): string => key.replace(/[^\w.:-]/g, '');

/** LinkedIn's server-driven interface: hashed classes, nothing but `componentkey` holds. Last seen 2026-04. */
export function readSdui(page: Page, slug: string): Evidence | 'notLoadedYet' | null {
  const workspace = page.byId('workspace');
  // Older pages have a heading of the first rank; these never.
  if (!workspace && page.one('h1')) return null;
  const tops = page.all(keyed('^', 'opcard'), workspace ?? undefined);
  // Pages below a profile (`/details/experience/`) have no top card of their own.
  if (tops.length === 0) return workspace && /^\/in\/[^/]+\/?$/.test(page.url.pathname) ? 'notLoadedYet' : null;
  // The card of the person before may still stand beside the new one.
  const top = tops.find(
    (card) => boundTo(page, card, slug) === 'yes' || keyOf(page, card).toLowerCase().includes(slug),
  );
  if (!top) return 'notLoadedYet';

  const evidence = newEvidence('linkedin2026');
  const name = page.one('h1, h2', top);
  if (!name || page.text(name) === '') return 'notLoadedYet';
  evidence.findings.push({ field: 'name', value: page.text(name), at: name, place: 'topCard', sure: 0.99 });
  readLines(page, top, name, evidence);

  const subject = keyOf(page, top).replace(/[Tt]opcard$/, '');
  const lists = page.all(`${keyed('', EXPERIENCE, subject)}, ${keyed('', EDUCATION, subject)}`, workspace ?? undefined);
  for (const list of lists.filter(
    (element) => !lists.some((other) => other !== element && page.contains(other, element)),
  ))
    if (keyOf(page, list).endsWith(EXPERIENCE)) readExperience(page, list, evidence);
    else readEducation(page, list, evidence);
  return evidence;
}

const keyOf = (page: Page, card: Element): string => {
  const key = page.attr(card, 'componentkey');
  return key.startsWith(CARD) ? key : page.attr(card, 'id');
};

/** The top card has no names for its lines: their order and what repeats in the rows of company and school tell. */
function readLines(page: Page, top: Element, name: Element, evidence: Evidence): void {
  const contact = page.one('a[href*="/overlay/contact-info"]', top);
  const rows = page.all('[role="button"]', top).filter((row) => page.one('figure', row));
  const said: Finding[] = rows.flatMap((row): Finding[] => {
    const line = page.one('p, span', row);
    const value = page.text(line);
    if (!line || value === '') return [];
    // The placeholder under the logo names the kind (seen 2026-04); a logo that loaded keeps it beside the image.
    const school = page.one('[id^="school-accent"]', row) !== null;
    return [{ field: school ? 'school' : 'company', value, at: line, place: 'topCard', sure: 0.9 }];
  });

  const lines: { text: string; at: Element }[] = [];
  for (const at of page.all('p', top)) {
    if (contact && (page.follows(contact, at) || page.contains(at, contact))) break;
    const text = page.text(at);
    if (!page.follows(name, at) || text === '' || rows.some((row) => page.contains(row, at))) continue;
    // "· 1st" stands hidden before the true one (2026): the last counts.
    evidence.degree = degreeOf(text) ?? evidence.degree;
    if (degreeOf(text) || isPronouns(text) || !LETTER.test(text)) continue;
    lines.push({ text, at });
  }
  // Without a link to contact info the counts follow the location; they hold a number before a word.
  if (!contact) {
    const counts = lines.findIndex(({ text }, i) => i > 0 && COUNT.test(text));
    if (counts > 0) lines.length = counts;
  }
  const [first, ...rest] = lines;
  if (first && !isEmptyHeadline(first.text))
    evidence.findings.push({ field: 'headline', value: first.text, at: first.at, place: 'topCard', sure: 0.99 });

  // "Company · School": either may be missing. It is the line that repeats the rows.
  const summary = rest.find(({ text }) => said.some(({ value }) => holdsWords(fold(text), fold(value))));
  const others = rest.filter((line) => line !== summary);
  if (said.length > 0) evidence.findings.push(...said);
  else if (others.length >= 2 && others[0]) {
    const [company, school] = (others.shift()?.text ?? '').split(' · ');
    const at = rest[0]?.at ?? name;
    if (company) evidence.findings.push({ field: 'company', value: company, at, place: 'topCard', sure: 0.7 });
    if (school) evidence.findings.push({ field: 'school', value: school, at, place: 'topCard', sure: 0.8 });
  }
  for (const { value } of said.filter(({ field }) => field === 'school'))
    evidence.schools.push({ name: value, field: null });
  const place = others.at(-1);
  if (place)
    evidence.findings.push({ field: 'location', value: place.text, at: place.at, place: 'topCard', sure: 0.95 });
}

/** The list is in the page only after the reader scrolled to it. An entry's lines are paragraphs in order. */
function readExperience(page: Page, card: Element, evidence: Evidence): void {
  const positions: Position[] = [];
  for (const entry of page.all('[componentkey^="entity-collection-item"]', card)) {
    const groups = page.all('li', entry);
    const lines = (root: Element) =>
      page
        .all('p', root)
        .map((p) => page.text(p))
        .filter((text) => text !== '');
    const own = lines(entry);
    if (groups.length > 0 && groups.some((group) => readPosition(lines(group)))) {
      for (const group of groups) {
        const position = readPosition(lines(group), own[0] ?? null);
        if (position) positions.push(position);
      }
    } else {
      const position = readPosition(own);
      if (position) positions.push(position);
    }
  }
  addPositions(positions, card, evidence);
}

function readEducation(page: Page, card: Element, evidence: Evidence): void {
  for (const entry of page.all('[componentkey^="entity-collection-item"]', card)) {
    const [school, field] = page.all('p', entry).map((p) => page.text(p));
    if (!school) continue;
    evidence.schools.push({ name: school, field: field && !/\d{4}/u.test(field) ? field : null });
    evidence.findings.push({ field: 'school', value: school, at: entry, place: 'education', sure: 0.85 });
  }
}
