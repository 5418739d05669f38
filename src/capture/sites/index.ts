import { aboutMe } from './aboutMe';
import { behance } from './behance';
import { bluesky } from './bluesky';
import { crunchbase } from './crunchbase';
import { devTo } from './devTo';
import { dribbble } from './dribbble';
import { gitHub } from './gitHub';
import { gitLab } from './gitLab';
import { googleScholar } from './googleScholar';
import { linkedin } from './linkedin/linkedin';
import { linktree } from './linktree';
import { mastodon } from './mastodon';
import { medium } from './medium';
import { orcid } from './orcid';
import { researchGate } from './researchGate';
import type { Site } from './site';
import { stackOverflow } from './stackOverflow';
import { wellfound } from './wellfound';
import { x } from './x';
import { xing } from './xing';

/** Every site with a reader of its own. */
const SITES: readonly Site[] = [
  linkedin,
  aboutMe,
  behance,
  bluesky,
  crunchbase,
  devTo,
  dribbble,
  gitHub,
  gitLab,
  googleScholar,
  linktree,
  mastodon,
  medium,
  orcid,
  researchGate,
  stackOverflow,
  wellfound,
  x,
  xing,
];

const byHost = new Map(SITES.flatMap((site) => site.hosts.map((host) => [host, site] as const)));

/** The reader of the address' exact host. Only https and http pages have one, and none with a user name before the host. */
export const siteOf = (url: URL): Site | null =>
  (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.port === ''
    ? (byHost.get(url.hostname) ?? null)
    : null;
