import { GATHER, type TextLine } from '../model/page/gathered';
import { TAGLINE } from './classes';
import type { Page } from './page';
import { squash } from './text';

const BLOCKS = new Set(
  'address article aside blockquote body br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);
/** What is no part of what a page says about somebody: navigation, forms, code. */
const SKIPPED = new Set(
  'script style noscript template svg nav form footer iframe button select textarea input head object'.split(' '),
);
const LINE_LIMIT = 300;
const NODE_LIMIT = 6_000;
const TEXT_LIMIT = 40_000;
/** Parsers nest no deeper than 512; a script can. */
const DEPTH_LIMIT = 600;

/** Where the walk stands: an element with what is around it. */
interface Step {
  element: Element;
  tag: string;
  /** Which child of its parent it is, from one. */
  nth: number;
  up: Step | null;
  title: boolean;
  taglines: number[];
  /** Made once somebody asks. */
  path: string | null;
}

export interface Lines {
  lines: TextLine[];
  /** The first line that an element opens. */
  lineOf: Map<Element, number>;
}

/** The lines of text under `root` in order, without navigation, forms and the foot of the page. Bounded. */
export function linesOf(page: Page, root: Element): Lines {
  const lines: TextLine[] = [];
  const lineOf = new Map<Element, number>();
  const taglines = new Map(page.all(TAGLINE).map((element, i) => [element, i]));
  let nodes = 0;
  let letters = 0;
  let open = '';
  const top: Step = { element: root, tag: page.tag(root), nth: 1, up: null, title: false, taglines: [], path: null };
  let owner = top;
  const close = (next: Step) => {
    const text = open === '' ? '' : squash(open, GATHER.lineLength);
    if (text !== '') {
      if (!lineOf.has(owner.element)) lineOf.set(owner.element, lines.length);
      lines.push({
        text,
        path: pathOf(page, owner).slice(-GATHER.pathLength),
        title: owner.title,
        taglines: owner.taglines,
      });
    }
    open = '';
    owner = next;
  };
  const visit = (step: Step, depth: number): void => {
    if (depth > DEPTH_LIMIT) return;
    let nth = 0;
    for (let node = page.firstChild(step.element); node; node = page.nextSibling(node)) {
      if (lines.length >= LINE_LIMIT || letters > TEXT_LIMIT || ++nodes > NODE_LIMIT) return;
      const kind = page.nodeType(node);
      if (kind === 3) {
        const text = page.rawText(node);
        letters += text.length;
        if (open === '') owner = step;
        open += text;
      } else if (kind === 1) {
        nth++;
        const element = node as Element;
        const tag = page.tag(element);
        if (SKIPPED.has(tag)) continue;
        const tagline = taglines.get(element);
        const child: Step = {
          element,
          tag,
          nth,
          up: step,
          title: step.title || tag === 'h1' || tag === 'h2',
          taglines: tagline === undefined ? step.taglines : [...step.taglines, tagline].slice(-GATHER.taglines),
          path: null,
        };
        if (!BLOCKS.has(tag)) {
          visit(child, depth + 1);
          continue;
        }
        close(child);
        visit(child, depth + 1);
        close(step);
      }
    }
  };
  visit(top, 0);
  close(top);
  return { lines, lineOf };
}

/** A CSS path to where the walk stands, from the nearest id; counted by the way, as counting siblings anew is dear. */
function pathOf(page: Page, step: Step): string {
  if (step.path === null) {
    const id = page.attr(step.element, 'id');
    const own = step.up && step.nth > 1 ? `${step.tag}:nth-child(${step.nth})` : step.tag;
    if (ID.test(id)) step.path = `#${id}`;
    else step.path = step.up ? `${pathOf(page, step.up)} > ${own}` : own;
  }
  return step.path;
}
const ID = /^[\w-]{1,60}$/;
