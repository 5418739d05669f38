import { type Evidence, newEvidence } from '../../evidence';
import type { Page } from '../../page';
import { addPositions } from '../../positions';
import { fold } from '../../text';
import { withoutCount } from '../../titles';
import { readPositions } from './ember';
import { boundTo, isEmptyHeadline } from './topCard';

// The small card of pages below a profile: in the sticky header or at the side (2022–2025).
const CARD =
  '.artdeco-entity-lockup, #recent-activity-top-card, .scaffold-layout__sidebar .artdeco-card, .scaffold-layout__aside .artdeco-card';
const NAME = '.artdeco-entity-lockup__title, h1, h2, h3';
const HEADLINE = '.artdeco-entity-lockup__subtitle, h4, .text-body-small, .text-body-xsmall';

/**
 * Pages below a profile that have no top card: `/details/experience/`, `/recent-activity/`. The name stands in the
 * title ("Experience | Jane Doe | LinkedIn") and on a small card (2022–2025).
 */
export function readDetails(page: Page, slug: string): Evidence | null {
  const parts = withoutCount(page.text(page.one('title'))).split(' | ');
  const name = parts.length === 3 && parts[2] === 'LinkedIn' ? (parts[1] ?? '') : '';
  // The title changes before or after the document does: the slug must speak for the name, or a link for the slug.
  if (name === '' || (!suits(slug, name) && boundTo(page, page.root, slug) === 'no')) return null;
  const evidence = newEvidence('linkedinDetails');
  const card = page.all(CARD).find((box) => page.all(NAME, box).some((at) => fold(page.text(at)) === fold(name)));
  const at = card ? page.all(NAME, card).find((found) => fold(page.text(found)) === fold(name)) : undefined;
  evidence.findings.push({
    field: 'name',
    value: name,
    at: at ?? 'title',
    place: at ? 'topCard' : 'pageTitle',
    sure: 0.9,
  });
  const headline = card && page.all(HEADLINE, card).find((found) => !isEmptyHeadline(page.text(found)));
  if (headline)
    evidence.findings.push({
      field: 'headline',
      value: page.text(headline),
      at: headline,
      place: 'topCard',
      sure: 0.85,
    });
  const list = /\/details\/experience/u.test(page.url.pathname) ? page.one('main section, main') : null;
  if (list) addPositions(readPositions(page, list), list, evidence);
  return evidence;
}

/** Whether a slug was made of the name: `austin-oboyle-1a2b` of "Austin O'Boyle". */
function suits(slug: string, name: string): boolean {
  const letters = fold(slug).replaceAll(' ', '');
  const words = fold(name.replace(/['’]/gu, ''))
    .split(' ')
    .filter((word) => word.length > 1);
  return words.length > 0 && words.every((word) => letters.includes(word));
}
