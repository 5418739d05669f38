import type { Page } from '../page';
import { type FoundPerson, isPerson, readSchemaPerson, type SchemaNode } from './schemaPerson';

const ITEM_LIMIT = 300;

/** Every Person in the page's microdata. */
export function readMicrodataPeople(page: Page): FoundPerson[] {
  return page
    .all('[itemtype$="/Person"]')
    .slice(0, ITEM_LIMIT)
    .flatMap((element): FoundPerson[] => {
      const node = itemOf(page, element, 0);
      const evidence = isPerson(node) ? readSchemaPerson(node, 'microdata', 0.9) : null;
      if (!evidence) return [];
      const own = ['url', 'mainEntityOfPage']
        .flatMap((name) => node.properties.get(name) ?? [])
        .filter((v) => typeof v === 'string');
      const within = page.attr(element, 'itemprop') || null;
      const outer = page.parent(element) && page.closest(page.parent(element) ?? element, '[itemscope]');
      const main =
        within === 'mainEntity' ||
        (within === 'about' && outer !== null && /ProfilePage$/u.test(page.attr(outer, 'itemtype')));
      return [{ evidence, own, main, within: outer ? within : null }];
    });
}

function itemOf(page: Page, element: Element, depth: number): SchemaNode {
  const node: SchemaNode = {
    types: page
      .attr(element, 'itemtype')
      .split(/\s+/u)
      .map((type) => type.replace(/^.*[/#]/u, '')),
    id: page.attr(element, 'itemid') || null,
    properties: new Map(),
    at: element,
  };
  const referred = page
    .attr(element, 'itemref')
    .split(/\s+/u)
    .filter(Boolean)
    .map((id) => page.byId(id))
    .filter((e) => e !== null);
  const under = (root: Element) =>
    page
      .all('[itemprop]', root)
      .filter((at) => ownerOf(page, at) === (root === element ? element : ownerOf(page, root)));
  const carriers = [
    ...under(element),
    ...referred.flatMap((root) => [...(page.attr(root, 'itemprop') ? [root] : []), ...under(root)]),
  ];
  for (const at of carriers.slice(0, ITEM_LIMIT)) {
    const nested = page.matches(at, '[itemscope]');
    if (nested && depth >= 4) continue;
    const value = nested ? itemOf(page, at, depth + 1) : propertyValue(page, at);
    for (const name of page.attr(at, 'itemprop').split(/\s+/u).filter(Boolean)) {
      const values = node.properties.get(name) ?? [];
      if (value !== '') values.push(value);
      node.properties.set(name.replace(/^.*[/#]/u, ''), values);
    }
  }
  return node;
}

const ownerOf = (page: Page, element: Element): Element | null => {
  const parent = page.parent(element);
  return parent && page.closest(parent, '[itemscope]');
};

/** A property's value where the standard keeps it. */
export function propertyValue(page: Page, element: Element): string {
  const tag = page.tag(element);
  if (tag === 'meta') return page.attr(element, 'content');
  if (tag === 'a' || tag === 'link' || tag === 'area') {
    const url = page.link(page.attr(element, 'href'));
    // `<a itemprop="name" href>` is written for its text, `itemprop="url"` for its address.
    const wantsAddress =
      tag === 'link' ||
      /\b(?:url|sameAs|mainEntityOfPage|email)\b/u.test(
        page.attr(element, 'itemprop') + page.attr(element, 'property'),
      );
    return wantsAddress ? (url?.href ?? '') : page.text(element);
  }
  if (tag === 'img') return page.attr(element, 'src');
  if (tag === 'time') return page.attr(element, 'datetime') || page.text(element);
  if (tag === 'data' || tag === 'meter') return page.attr(element, 'value');
  return page.attr(element, 'content') || page.text(element);
}
