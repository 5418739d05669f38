import type { Evidence } from '../../evidence';
import type { Page } from '../../page';
import { readJsonLdPeople } from '../../vocabularies/jsonLd';
import type { Site } from '../site';
import { refused, type Verdict } from '../verdict';
import { profileOf, slugOf } from './address';
import { readDetails } from './details';
import { readEmber } from './ember';
import { listMembers } from './members';
import { readPublic } from './public';
import { readSdui } from './sdui';

/** linkedin.com, every interface from 2013 to 2026. */
export const linkedin: Site = {
  name: 'linkedin',
  hosts: ['linkedin.com', 'www.linkedin.com', 'm.linkedin.com'],
  // Public profiles stand under the code of a country (`de.linkedin.com`), two letters and nothing else.
  countries: 'linkedin.com',
  read,
  profile: profileOf,
};

function read(page: Page): Verdict {
  const slug = slugOf(page.url);
  if (slug === null) return refusePath(page);
  const logged = readSdui(page, slug) ?? readEmber(page, slug);
  if (logged === 'notLoadedYet') return refused('notLoadedYet');
  if (logged) return { kind: 'person', evidence: [logged], people: [] };
  const publicly = readPublic(page);
  if (publicly) return { kind: 'person', evidence: [publicly, ...ownJsonLd(page, publicly)], people: [] };
  const details = readDetails(page, slug);
  if (details) return { kind: 'person', evidence: [details], people: [] };
  if (isWall(page)) return refused('logInWall');
  return refused(isError(page) ? 'errorPage' : isApp(page) ? 'notLoadedYet' : 'noPerson');
}

/** The Person in JSON-LD, where its name is the top card's: a reviewer or author stands there too (2016). */
function ownJsonLd(page: Page, top: Evidence): Evidence[] {
  const name = top.findings[0]?.value ?? '';
  return readJsonLdPeople(page)
    .filter((person) => person.evidence.findings.some((f) => f.field === 'name' && f.value === name))
    .map((person) => person.evidence);
}

/** A page of LinkedIn that is nobody's, by its address: the same in every language. */
function refusePath(page: Page): Verdict {
  const path = page.url.pathname;
  if (/^\/(?:authwall|login|checkpoint|uas|signup|reg|start|cold-join)\b/u.test(path)) return refused('logInWall');
  if (/^\/(?:company|school|showcase|organization)\/[^/]+\/people\b/u.test(path))
    return refused('severalPeople', listMembers(page));
  if (/^\/(?:company|school|showcase|organization)\b/u.test(path)) return refused('company');
  if (/^\/(?:mynetwork|people)\b|^\/pub\/dir\b|^\/search\/results\/people\b/u.test(path)) {
    const people = listMembers(page);
    return people.length > 0 ? refused('severalPeople', people) : refused('search');
  }
  if (/^\/(?:search|jobs|directory)\b/u.test(path)) return refused('search');
  if (/^\/(?:posts|pulse|feed\/update|news|article|advice|learning)\b/u.test(path)) return refused('article');
  if (path === '/' || /^\/(?:feed|home|notifications|messaging)\b/u.test(path)) return refused('feed');
  return refused(isWall(page) ? 'logInWall' : isError(page) ? 'errorPage' : 'noPerson');
}

/** A wall for visitors, or the script page that answers robots with status 999 (seen 2024-06). */
function isWall(page: Page): boolean {
  if (page.one('.top-card-layout, [componentkey]')) return false;
  if (
    page.one(
      'input[name="session_key"], input[name="session_redirect"], form.login__form, form[action*="/login-submit"], .authwall-join-form, #join-form, [data-id="sign-in-form"]',
    )
  )
    return true;
  return (
    page.one('body > *:not(script):not(style)') === null &&
    page.all('script').some((s) => /authwall|trkInfo|sessionRedirect/u.test(page.text(s, 20_000)))
  );
}

const isError = (page: Page): boolean =>
  page.one('.not-found__main-heading, .not-found-404, #i18n_page-not-found, .error-container, .profile-unavailable') !==
  null;

/** Whether this is the application that loads a profile into itself. */
const isApp = (page: Page): boolean =>
  page.one(
    '#workspace, .application-outlet, [data-sdui-screen], #voyager-feed, [id^="bpr-guid"], .authentication-outlet',
  ) !== null;
