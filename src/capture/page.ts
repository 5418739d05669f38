import { squash } from './text';

type Call = (target: object, ...args: unknown[]) => unknown;

/**
 * A member as the browser defines it, found on the prototypes and never on the object itself: a page can put
 * `<form name="querySelector">` or `<input name="textContent">` in front of it, also for the isolated world.
 */
function native(object: object, name: string): Call {
  for (let proto = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (!found) continue;
    const run: unknown = found.get ?? found.value;
    if (typeof run !== 'function') break;
    return (target, ...args) => Reflect.apply(run, target, args);
  }
  throw new TypeError(`The document has no ${name}`);
}

/** A document and its address, read through the browser's own members only. Never writes, never forces layout. */
export class Page {
  readonly #find: Call;
  readonly #findIn: Call;
  readonly #byId: Call;
  readonly #text: Call;
  readonly #attr: Call;
  readonly #closest: Call;
  readonly #matches: Call;
  readonly #parent: Call;
  readonly #previous: Call;
  readonly #next: Call;
  readonly #children: Call;
  readonly #childNodes: Call;
  readonly #tag: Call;
  readonly #compare: Call;
  readonly #type: Call;
  readonly #root: Element;

  constructor(
    readonly document: Document,
    readonly url: URL,
  ) {
    this.#find = native(document, 'querySelectorAll');
    this.#byId = native(document, 'getElementById');
    const root = native(document, 'documentElement')(document);
    // A document without a root element is empty: any element's prototypes serve.
    this.#root = (root ?? native(document, 'createElement')(document, 'html')) as Element;
    this.#findIn = native(this.#root, 'querySelectorAll');
    this.#text = native(this.#root, 'textContent');
    this.#attr = native(this.#root, 'getAttribute');
    this.#closest = native(this.#root, 'closest');
    this.#matches = native(this.#root, 'matches');
    this.#parent = native(this.#root, 'parentElement');
    this.#previous = native(this.#root, 'previousElementSibling');
    this.#next = native(this.#root, 'nextElementSibling');
    this.#children = native(this.#root, 'children');
    this.#childNodes = native(this.#root, 'childNodes');
    this.#tag = native(this.#root, 'localName');
    this.#type = native(this.#root, 'nodeType');
    this.#compare = native(this.#root, 'compareDocumentPosition');
  }

  /** Every element that `selector` names, in the document or under `root`. */
  all(selector: string, root?: Element): Element[] {
    const found = root ? this.#findIn(root, selector) : this.#find(this.document, selector);
    return Array.from(found as NodeListOf<Element>);
  }
  one(selector: string, root?: Element): Element | null {
    return this.all(selector, root)[0] ?? null;
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
    return this.#byId(this.document, id) as Element | null;
  }
  /** The element's text on one line; of very long text the beginning. */
  text(element: Node | null | undefined, limit?: number): string {
    return element ? squash(String(this.#text(element) ?? ''), limit) : '';
  }
  /** The element's text as it stands, uncut: for data (`script`), not for values. */
  rawText(element: Node): string {
    return String(this.#text(element) ?? '');
  }
  attr(element: Element, name: string): string {
    return String(this.#attr(element, name) ?? '');
  }
  closest(element: Element, selector: string): Element | null {
    return this.#closest(element, selector) as Element | null;
  }
  matches(element: Element, selector: string): boolean {
    return this.#matches(element, selector) === true;
  }
  parent(element: Element): Element | null {
    return this.#parent(element) as Element | null;
  }
  next(element: Element): Element | null {
    return this.#next(element) as Element | null;
  }
  children(element: Element): Element[] {
    return Array.from(this.#children(element) as HTMLCollection);
  }
  childNodes(element: Element): Node[] {
    return Array.from(this.#childNodes(element) as NodeListOf<Node>);
  }
  nodeType(node: Node): number {
    return Number(this.#type(node));
  }
  tag(element: Element): string {
    return String(this.#tag(element));
  }
  /** Whether `b` begins after `a` in the document. */
  follows(a: Element, b: Element): boolean {
    return (Number(this.#compare(a, b)) & 4) !== 0;
  }
  contains(a: Element, b: Element): boolean {
    return a === b || (Number(this.#compare(a, b)) & 16) !== 0;
  }
  get root(): Element {
    return this.#root;
  }

  /** `href` as an absolute address, or null. The page's own `<base>` is not asked: a stranger wrote it. */
  link(href: string): URL | null {
    if (href === '' || href.length > 4096) return null;
    return URL.canParse(href, this.url.href) ? new URL(href, this.url.href) : null;
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
      let nth = 1;
      for (let s = this.#previous(at) as Element | null; s && nth < 1000; s = this.#previous(s) as Element | null)
        if (this.tag(s) === tag) nth++;
      steps.unshift(nth === 1 ? tag : `${tag}:nth-of-type(${nth})`);
    }
    return steps.join(' > ');
  }
}
