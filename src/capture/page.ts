import { URL_LIMIT } from '../model/page/capture';
import { squash } from './text';

/**
 * A member as the browser defines it, found on the prototypes and never on the object itself: a page can put
 * `<form name="querySelector">` or `<input name="textContent">` in front of it, also for the isolated world.
 */
function native<T>(object: object, name: string): T {
  for (let proto = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (!found) continue;
    const run: unknown = found.get ?? found.value;
    if (typeof run !== 'function') break;
    return Function.prototype.call.bind(run) as T;
  }
  throw new TypeError(`The document has no ${name}`);
}

/** A document and its address, read through the browser's own members only. Never writes, never forces layout. */
export class Page {
  readonly #find: (document: Document, selector: string) => NodeListOf<Element>;
  readonly #findIn: (element: Element, selector: string) => NodeListOf<Element>;
  readonly #findOne: (document: Document, selector: string) => Element | null;
  readonly #findOneIn: (element: Element, selector: string) => Element | null;
  readonly #byId: (document: Document, id: string) => Element | null;
  readonly #text: (node: Node) => string | null;
  readonly #attr: (element: Element, name: string) => string | null;
  readonly #closest: (element: Element, selector: string) => Element | null;
  readonly #matches: (element: Element, selector: string) => boolean;
  readonly #parent: (element: Element) => Element | null;
  readonly #previous: (element: Element) => Element | null;
  readonly #next: (element: Element) => Element | null;
  readonly #children: (element: Element) => HTMLCollection;
  readonly #firstChild: (node: Node) => Node | null;
  readonly #nextSibling: (node: Node) => Node | null;
  readonly #tag: (element: Element) => string;
  readonly #compare: (a: Node, b: Node) => number;
  readonly #type: (node: Node) => number;
  readonly #root: Element;
  /** Which of its kind each element is that a path led through. */
  readonly #nth = new Map<Element, number>();

  constructor(
    readonly document: Document,
    readonly url: URL,
  ) {
    this.#find = native(document, 'querySelectorAll');
    this.#findOne = native(document, 'querySelector');
    this.#byId = native(document, 'getElementById');
    const root = native<(document: Document) => Element | null>(document, 'documentElement')(document);
    // A document without a root element is empty: any element's prototypes serve.
    this.#root =
      root ?? native<(document: Document, tag: string) => Element>(document, 'createElement')(document, 'html');
    this.#findIn = native(this.#root, 'querySelectorAll');
    this.#findOneIn = native(this.#root, 'querySelector');
    this.#text = native(this.#root, 'textContent');
    this.#attr = native(this.#root, 'getAttribute');
    this.#closest = native(this.#root, 'closest');
    this.#matches = native(this.#root, 'matches');
    this.#parent = native(this.#root, 'parentElement');
    this.#previous = native(this.#root, 'previousElementSibling');
    this.#next = native(this.#root, 'nextElementSibling');
    this.#children = native(this.#root, 'children');
    this.#firstChild = native(this.#root, 'firstChild');
    this.#nextSibling = native(this.#root, 'nextSibling');
    this.#tag = native(this.#root, 'localName');
    this.#type = native(this.#root, 'nodeType');
    this.#compare = native(this.#root, 'compareDocumentPosition');
  }

  /** Every element that `selector` names, in the document or under `root`. */
  all(selector: string, root?: Element): Element[] {
    const found = root ? this.#findIn(root, selector) : this.#find(this.document, selector);
    return Array.prototype.slice.call(found);
  }
  one(selector: string, root?: Element): Element | null {
    return root ? this.#findOneIn(root, selector) : this.#findOne(this.document, selector);
  }
  /** The element that the earliest of `selectors` finds: what is surest stands first in the list. */
  first(selectors: readonly string[], root?: Element): Element | null {
    for (const selector of selectors) {
      const found = this.one(selector, root);
      if (found && this.text(found) !== '') return found;
    }
    return null;
  }
  byId(id: string): Element | null {
    return this.#byId(this.document, id);
  }
  /** The element's text on one line; of very long text the beginning. */
  text(element: Node | null | undefined, limit?: number): string {
    return element ? squash(this.#text(element) ?? '', limit) : '';
  }
  /** The element's text as it stands, uncut: for data (`script`), not for values. */
  rawText(element: Node): string {
    return this.#text(element) ?? '';
  }
  attr(element: Element, name: string): string {
    return this.#attr(element, name) ?? '';
  }
  closest(element: Element, selector: string): Element | null {
    return this.#closest(element, selector);
  }
  matches(element: Element, selector: string): boolean {
    return this.#matches(element, selector);
  }
  parent(element: Element): Element | null {
    return this.#parent(element);
  }
  next(element: Element): Element | null {
    return this.#next(element);
  }
  children(element: Element): Element[] {
    return Array.from(this.#children(element));
  }
  firstChild(node: Node): Node | null {
    return this.#firstChild(node);
  }
  nextSibling(node: Node): Node | null {
    return this.#nextSibling(node);
  }
  nodeType(node: Node): number {
    return this.#type(node);
  }
  tag(element: Element): string {
    return this.#tag(element);
  }
  /** Whether `b` begins after `a` in the document. */
  follows(a: Element, b: Element): boolean {
    return (this.#compare(a, b) & 4) !== 0;
  }
  contains(a: Element, b: Element): boolean {
    return a === b || (this.#compare(a, b) & 16) !== 0;
  }
  get root(): Element {
    return this.#root;
  }

  /** `href` as an absolute address, or null. The page's own `<base>` is not asked: a stranger wrote it. */
  link(href: string): URL | null {
    if (href === '' || href.length > 4096) return null;
    return URL.canParse(href, this.url.href) ? new URL(href, this.url.href) : null;
  }

  /** `href` as an https address that can be kept, or null. */
  https(href: string): string | null {
    const url = this.link(href);
    return url?.protocol === 'https:' && url.href.length <= URL_LIMIT ? url.href : null;
  }

  /** A CSS-like path to the element, from the nearest id. */
  path(element: Element): string {
    const steps: string[] = [];
    for (let at: Element | null = element; at && steps.length < 12; at = this.parent(at)) {
      const id = this.attr(at, 'id');
      if (id !== '' && /^[\w-]{1,60}$/u.test(id)) {
        steps.unshift(`#${id}`);
        break;
      }
      const tag = this.tag(at);
      const nth = this.#nthOf(at, tag);
      steps.unshift(nth === 1 ? tag : `${tag}:nth-of-type(${nth})`);
    }
    return steps.join(' > ');
  }

  /** Counts on from the last sibling that was counted, so that a path to each of a thousand siblings is no million steps. */
  #nthOf(element: Element, tag: string): number {
    let nth = 1;
    for (let s = this.#previous(element); s; s = this.#previous(s)) {
      if (this.tag(s) !== tag) continue;
      const known = this.#nth.get(s);
      if (known !== undefined) {
        nth += known;
        break;
      }
      nth++;
    }
    this.#nth.set(element, nth);
    return nth;
  }
}
