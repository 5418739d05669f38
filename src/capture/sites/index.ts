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
export const SITES: readonly Site[] = [
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

/** The reader of the address' exact host. Only https and http pages have one, and none with a user name before the host. */
export function siteOf(url: URL): Site | null {
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.port !== '') return null;
  const country = /^[a-z]{2}\.(.+)$/.exec(url.hostname)?.[1];
  return (
    SITES.find((site) => site.hosts.includes(url.hostname) || (country !== undefined && site.countries === country)) ??
    null
  );
}
