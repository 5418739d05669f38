import type { Page } from './page';
import { squash } from './text';

/** A line of text as a reader sees it: a block's text, or a piece of one between breaks. */
export interface Line {
  text: string;
  element: Element;
}

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

/** The lines of text under `root` in order, without navigation, forms and the foot of the page. Bounded. */
export function linesOf(page: Page, root: Element, limit = LINE_LIMIT): Line[] {
  const lines: Line[] = [];
  let nodes = 0;
  let letters = 0;
  let open = '';
  let owner = root;
  const close = (next: Element) => {
    const text = squash(open);
    if (text !== '') lines.push({ text, element: owner });
    open = '';
    owner = next;
  };
  const visit = (element: Element, depth: number): void => {
    if (depth > DEPTH_LIMIT) return;
    for (let node = page.firstChild(element); node; node = page.nextSibling(node)) {
      if (lines.length >= limit || letters > TEXT_LIMIT || ++nodes > NODE_LIMIT) return;
      const kind = page.nodeType(node);
      if (kind === 3) {
        const text = page.rawText(node);
        letters += text.length;
        if (open === '') owner = element;
        open += text;
      } else if (kind === 1) {
        const child = node as Element;
        const tag = page.tag(child);
        if (SKIPPED.has(tag)) continue;
        if (!BLOCKS.has(tag)) {
          visit(child, depth + 1);
          continue;
        }
        close(child);
        visit(child, depth + 1);
        close(element);
      }
    }
  };
  visit(root, 0);
  close(root);
  return lines;
}
