import type { Page } from '../page';
import { type FoundPerson, isPerson, readSchemaPerson, type SchemaNode } from './schemaPerson';

const ITEM_LIMIT = 300;
const DEPTH_LIMIT = 4;

/** Microdata and RDFa say the same with other attributes. */
interface Syntax {
  reader: string;
  /** Every element that may open a Person. */
  people: string;
  scope: string;
  type: string;
  property: string;
  id: string;
}
const MICRODATA: Syntax = {
  reader: 'microdata',
  people: '[itemtype$="/Person"], [itemtype*="/Person "]',
  scope: '[itemscope]',
  type: 'itemtype',
  property: 'itemprop',
  id: 'itemid',
};
const RDFA: Syntax = {
  reader: 'rdfa',
  people: '[typeof$="Person"], [typeof*="Person "]',
  scope: '[typeof]',
  type: 'typeof',
  property: 'property',
  id: 'resource',
};

/** Every Person in the page's microdata. */
export const readMicrodataPeople = (page: Page): FoundPerson[] => readPeople(page, MICRODATA);

/** Every Person in the page's RDFa (schema.org or FOAF). */
export const readRdfaPeople = (page: Page): FoundPerson[] =>
  readPeople(page, RDFA).filter(({ element }) => {
    const type = page.attr(element, 'typeof');
    // Without a prefix the type means what the vocabulary around it says.
    const vocab = page.closest(element, '[vocab]');
    return (
      /(?:schema|foaf|:\/\/)/i.test(type) || (vocab !== null && /schema\.org|foaf/i.test(page.attr(vocab, 'vocab')))
    );
  });

/** The types of everything that stands at the top of the page's markup. */
export const typesOf = (page: Page): string[] =>
  page
    .all('[itemtype]:not([itemprop]), [typeof]:not([property])')
    .slice(0, ITEM_LIMIT)
    .map((at) => localName(page.attr(at, 'itemtype') || page.attr(at, 'typeof')));

function readPeople(page: Page, syntax: Syntax): (FoundPerson & { element: Element })[] {
  return page
    .all(syntax.people)
    .slice(0, ITEM_LIMIT)
    .flatMap((element) => {
      const node = itemOf(page, syntax, element, 0);
      const evidence = isPerson(node) ? readSchemaPerson(node, syntax.reader, 0.9) : null;
      if (!evidence) return [];
      const own = ['url', 'mainEntityOfPage']
        .flatMap((name) => node.properties.get(name) ?? [])
        .filter((value) => typeof value === 'string');
      const property = page.attr(element, syntax.property).replace(/^.*[/#:]/u, '') || null;
      const parent = page.parent(element);
      const outer = parent && page.closest(parent, syntax.scope);
      const profile = outer !== null && /ProfilePage$/u.test(page.attr(outer, syntax.type));
      const main = property === 'mainEntity' || (property === 'about' && profile);
      return [{ element, evidence, own, main, within: outer ? property : null }];
    });
}

function itemOf(page: Page, syntax: Syntax, element: Element, depth: number): SchemaNode {
  const node: SchemaNode = {
    types: page.attr(element, syntax.type).split(/\s+/u).map(localName),
    id: page.attr(element, syntax.id) || null,
    properties: new Map(),
    at: element,
  };
  for (const at of carriersOf(page, syntax, element).slice(0, ITEM_LIMIT)) {
    const nested = page.matches(at, syntax.scope);
    if (nested && depth >= DEPTH_LIMIT) continue;
    const names = page.attr(at, syntax.property).split(/\s+/u).filter(Boolean).map(localName);
    const value = nested ? itemOf(page, syntax, at, depth + 1) : propertyValue(page, at, names);
    if (value === '') continue;
    for (const name of names) node.properties.set(name, [...(node.properties.get(name) ?? []), value]);
  }
  return node;
}

const localName = (name: string): string => name.replace(/^.*[/#:]/u, '');

/** The elements that carry a property of this item and of no item inside it. */
function carriersOf(page: Page, syntax: Syntax, element: Element): Element[] {
  const ownerOf = (at: Element): Element | null => {
    const parent = page.parent(at);
    return parent && page.closest(parent, syntax.scope);
  };
  const own = page.all(`[${syntax.property}]`, element).filter((at) => ownerOf(at) === element);
  const referred = page
    .attr(element, 'itemref')
    .split(/\s+/u)
    .filter(Boolean)
    .slice(0, 20)
    .map((id) => page.byId(id))
    .filter((at) => at !== null);
  return [
    ...own,
    ...referred.flatMap((root) => [
      ...(page.attr(root, syntax.property) ? [root] : []),
      ...page.all(`[${syntax.property}]`, root).filter((at) => ownerOf(at) === ownerOf(root)),
    ]),
  ];
}

/** Properties whose value is an address: a link that carries them means where it leads, not what it says. */
const ADDRESSES = new Set(['url', 'sameAs', 'mainEntityOfPage', 'email', 'image', 'homepage']);

/** A property's value where the standard keeps it. */
function propertyValue(page: Page, element: Element, names: string[]): string {
  const tag = page.tag(element);
  const content = page.attr(element, 'content');
  if (tag === 'meta' || content !== '') return content;
  const href = page.attr(element, 'href');
  if (href !== '' && (tag === 'link' || names.some((name) => ADDRESSES.has(name))))
    return href.startsWith('mailto:') ? href : (page.link(href)?.href ?? '');
  if (tag === 'img') return page.attr(element, 'src');
  if (tag === 'time') return page.attr(element, 'datetime') || page.text(element);
  return page.text(element);
}
