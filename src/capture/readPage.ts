import { type Capture, URL_LIMIT } from '../model/capture';
import { readGeneric } from './generic';
import { Page } from './page';
import { resolve } from './resolve';
import { siteOf } from './sites/index';

/**
 * Reads whose page a document is: one person, or why there is none. Pure: no writing, no request, no layout, and
 * nothing but the two arguments decides.
 */
export function readPage(document: Document, url: URL): Capture {
  const address = bare(url);
  const page = new Page(document, url);
  const site = siteOf(url);
  const known = site?.read(page) ?? null;
  const verdict = known ?? readGeneric(page);
  if (verdict.kind === 'refused')
    return { kind: 'refused', url: address, reason: verdict.reason, people: verdict.people };
  const capture = resolve(page, verdict.evidence, {
    url: address,
    profile: (known && site?.profile(url)) || withoutTracking(address),
    site: known && site ? site.name : 'web',
  });
  return capture ?? { kind: 'refused', url: address, reason: 'noPerson', people: [] };
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
