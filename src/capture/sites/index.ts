import { linkedin } from './linkedin/linkedin';
import type { Site } from './site';

/** Every site with a reader of its own. */
const SITES: readonly Site[] = [linkedin];

const byHost = new Map(SITES.flatMap((site) => site.hosts.map((host) => [host, site] as const)));

/** The reader of the address' exact host. Only https and http pages have one, and none with a user name before the host. */
export const siteOf = (url: URL): Site | null =>
  (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.port === ''
    ? (byHost.get(url.hostname) ?? null)
    : null;
