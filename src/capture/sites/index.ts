import * as sites from './list';
import type { Site } from './site';

/** Every site of the list. */
export const SITES: readonly Site[] = Object.values(sites);

/** The reader of the address' exact host. Only https and http pages have one, and none with a user name before the host. */
export function siteOf(url: URL): Site | null {
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.port !== '') return null;
  const country = /^[a-z]{2}\.(.+)$/.exec(url.hostname)?.[1];
  return (
    SITES.find((site) => site.hosts.includes(url.hostname) || (country !== undefined && site.countries === country)) ??
    null
  );
}
