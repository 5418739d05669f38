import { LIST_LIMIT, type ListedPerson } from '../../../model/page/capture';
import type { Page } from '../../page';
import { profileOf } from './address';

/** Members that a list on LinkedIn links to: a company's people, followers, search results. Names as they stand. */
export function listMembers(page: Page): ListedPerson[] {
  const found = new Map<string, ListedPerson>();
  const main = page.one('main') ?? undefined;
  for (const link of page.all('a[href*="/in/"], a[href*="/pub/"]', main)) {
    if (found.size >= LIST_LIMIT) break;
    const url = page.link(page.attr(link, 'href'));
    const profile = url && profileOf(url);
    if (!profile || found.has(profile)) continue;
    const shown = page.one('[aria-hidden="true"]', link) ?? link;
    const name = page.text(shown);
    // A link around a photograph or a whole card is no name; the same profile is linked again by name.
    if (name === '' || name.length > 80 || name.split(' ').length > 8 || /[|@\d]/u.test(name)) continue;
    const card = page.closest(link, 'li, [data-view-name], .artdeco-entity-lockup');
    const line =
      card && page.one('.artdeco-entity-lockup__subtitle, .t-14.t-normal, .entity-result__primary-subtitle', card);
    found.set(profile, { name, role: page.text(line) || null, link: profile });
  }
  return [...found.values()];
}
