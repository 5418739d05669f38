import { LIST_LIMIT, URL_LIMIT, VALUE_LIMIT } from '../model/page/capture';
import type { Gathered } from '../model/page/gathered';
import { Page } from './page';
import { textOf } from './pageText';
import { settle, settlePerson } from './settle';
import { siteOf } from './sites/index';

/**
 * Takes from a document all that says whose page it is, and leaves the reading of language to `readGathered`, which
 * needs no page. Pure: no writing, no request, no layout, and nothing but the two arguments decides.
 */
export function gather(document: Document, url: URL): Gathered {
  const address = bare(url);
  const page = new Page(document, url);
  const site = siteOf(url);
  const known = site?.read(page) ?? null;
  if (!site || !known) return { kind: 'page', url: address, profile: withoutTracking(address), page: textOf(page) };
  if (known.kind === 'refused')
    return {
      kind: 'refused',
      url: address,
      reason: known.reason,
      people: known.people
        .filter(({ name }) => name.length <= VALUE_LIMIT)
        .map(({ name, role, link }) => ({ name, role: role?.slice(0, VALUE_LIMIT) ?? null, link }))
        .slice(0, LIST_LIMIT),
    };
  return {
    kind: 'profile',
    url: address,
    profile: site.profile(url) ?? withoutTracking(address),
    site: site.name,
    evidence: known.evidence.map((evidence) => settle(page, evidence)),
    people: known.people.slice(0, LIST_LIMIT).map((person) => settlePerson(page, person)),
  };
}

/** Where a link was followed from says nothing of whose page it is. */
function withoutTracking(address: string): string {
  const url = new URL(address);
  const names: string[] = [];
  // In a content script of Firefox (153, 2026-11) the parameters' own iterators are not iterable.
  url.searchParams.forEach((_value, name) => void names.push(name));
  for (const name of names)
    if (/^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|trk)$/.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** The address without its fragment; one that is too long to keep loses its query. */
function bare(url: URL): string {
  const copy = new URL(url.href);
  copy.hash = '';
  copy.username = '';
  copy.password = '';
  if (copy.href.length > URL_LIMIT) copy.search = '';
  return copy.href.slice(0, URL_LIMIT);
}
