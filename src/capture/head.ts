import type { Page } from './page';
import { squash } from './text';
import { withoutCount } from './titles';

/** What the head of a document says of the page. */
export interface Head {
  title: string;
  meta: Map<string, string>;
  /** The name of the site, where it gives one. */
  siteName: string;
}

export function readHead(page: Page): Head {
  const meta = new Map<string, string>();
  for (const tag of page.all('meta[name], meta[property]').slice(0, 200)) {
    const name = (page.attr(tag, 'property') || page.attr(tag, 'name')).toLowerCase();
    if (!meta.has(name)) meta.set(name, squash(page.attr(tag, 'content')));
  }
  const title = withoutCount(page.text(page.one('head > title') ?? page.one('title')));
  return { title: title || (meta.get('og:title') ?? ''), meta, siteName: meta.get('og:site_name') ?? '' };
}
