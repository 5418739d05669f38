import type { FieldName, RefusalReason } from '../../model/page/capture';
import { type Evidence, newEvidence } from '../evidence';
import { readHead } from '../head';
import type { Page } from '../page';
import { bioOf } from '../text';
import { readVocabularies } from '../vocabularies/all';
import type { Site } from './site';
import { refused, type Verdict } from './verdict';

/** A site whose profiles are read by selectors: what differs from site to site, and nothing else. */
export interface ProfileSite {
  name: string;
  hosts: readonly string[];
  /** A domain whose hosts by country (`de.` + this) belong to the site too. */
  countries?: string;
  /** The canonical address of the person whose profile `url` is; null for every other page of the site. */
  profile(url: URL): string | null;
  /** For each field the selectors that hold it, the surest first. */
  selectors: Partial<Record<FieldName, readonly string[]>>;
  /** The title's parts by name: `(?<name>…) - (?<role>…)`. Read where no selector gives the field. */
  title?: RegExp;
  /** What in the description in the head is the person's own: the first group. */
  bio?: RegExp;
  /** Present where a profile is an organisation's. */
  organisation?: string;
  /** Why the site's other pages hold no person, by their address. */
  other?(url: URL): RefusalReason;
}

/** A reader made of a description. What the vocabularies say of the same person is added to it. */
export const profileSite = (site: ProfileSite): Site => ({
  name: site.name,
  hosts: site.hosts,
  ...(site.countries !== undefined && { countries: site.countries }),
  profile: site.profile,
  read: (page) => read(page, site),
});

function read(page: Page, site: ProfileSite): Verdict | null {
  if (site.profile(page.url) === null)
    return refused(site.other?.(page.url) ?? (page.url.pathname === '/' ? 'feed' : 'noPerson'));
  if (site.organisation && page.one(site.organisation)) return refused('company');
  const evidence = newEvidence(site.name);
  for (const [field, selectors] of Object.entries(site.selectors) as [FieldName, readonly string[]][]) {
    const at = page.first(selectors);
    const value = at ? page.text(at) : '';
    if (at && value !== '')
      evidence.findings.push({
        field,
        value: field === 'company' ? value.replace(/^@/u, '') : value,
        at,
        place: 'topCard',
        sure: 0.93,
      });
  }
  readTitle(page, site, evidence);
  // Without a name the page is not what the selectors were made for: the generic readers take it.
  if (!evidence.findings.some(({ field }) => field === 'name')) return null;
  return { kind: 'person', evidence: [evidence], people: readVocabularies(page).people };
}

function readTitle(page: Page, site: ProfileSite, evidence: Evidence): void {
  const { title, meta } = readHead(page);
  const has = (field: FieldName) => evidence.findings.some((finding) => finding.field === field);
  const parts =
    [title, meta['og:title'] ?? '']
      .map((text) => site.title?.exec(text)?.groups)
      .find((groups) => groups !== undefined) ?? {};
  for (const [field, value] of Object.entries(parts) as [FieldName, string | undefined][])
    if (value && !has(field))
      evidence.findings.push({ field, value, at: 'title', place: 'pageTitle', sure: 0.85, quote: title });
  const tag = page.one('meta[property="og:description"], meta[name="description"]');
  const said = tag && site.bio ? (site.bio.exec(bioOf(page.attr(tag, 'content')))?.[1] ?? '') : '';
  if (said !== '' && !has('headline'))
    evidence.findings.push({
      field: 'headline',
      value: said,
      at: 'meta[property="og:description"]',
      place: 'pageTitle',
      sure: 0.8,
      quote: said,
    });
}

/** The only part of an address like `/jane`, unless it is one of the site's own pages. */
export function onlyPart(url: URL, reserved: readonly string[]): string | null {
  const parts = url.pathname.split('/').filter(Boolean);
  const [user] = parts;
  return user && parts.length === 1 && !reserved.includes(user.toLowerCase()) ? user : null;
}

/** The part after a fixed beginning: `/in/jane/…` with `/in/`. */
export function partAfter(url: URL, beginning: string): string | null {
  if (!url.pathname.startsWith(beginning)) return null;
  return url.pathname.slice(beginning.length).split('/')[0] || null;
}
