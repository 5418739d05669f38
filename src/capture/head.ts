import type { Page } from './page';
import { squash } from './text';
import { withoutCount } from './titles';

/** What of a head is read: nothing else goes further. */
const NAMES = new Set(
  'author description og:title og:site_name og:type og:description profile:first_name profile:last_name article:published_time'.split(
    ' ',
  ),
);

/** What the head of a document says of the page. */
export interface Head {
  title: string;
  meta: Record<string, string>;
}

export function readHead(page: Page): Head {
  const meta: Record<string, string> = {};
  for (const tag of page.all('meta[name], meta[property]').slice(0, 200)) {
    const name = (page.attr(tag, 'property') || page.attr(tag, 'name')).toLowerCase();
    if (NAMES.has(name)) meta[name] ??= squash(page.attr(tag, 'content'));
  }
  const title = withoutCount(page.text(page.one('head > title') ?? page.one('title')));
  return { title: title || (meta['og:title'] ?? ''), meta };
}
