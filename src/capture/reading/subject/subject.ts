import type { PageText } from '../../../model/page/gathered';
import { oneOf } from '../../../model/pattern';
import type { Address } from '../address';
import { ABOUT_ME, ABOUT_ME_PATH } from '../data/aboutMe';
import { ABOUT_US } from '../data/pages';
import { isOrganisation } from '../organisation';
import { holdsListedRole, isRoleLine } from '../role';
import { fromHead, fromHeadings } from './headNames';
import { isKnownName } from './knownName';
import { Pool } from './pool';
import { nameOf } from './representative';
import { fromAuthors, fromLabels, fromMasthead, fromPlaces, fromSentences, type Named } from './textNames';
import { around, type Candidate, ENOUGH, isPersonal, scoreOf, weigh } from './weigh';

export interface Subjects {
  /** The one whom the page is about, if one stands out. */
  one: Candidate | null;
  /** Names in places where names of persons stand, each once. */
  named: Named[];
  /** Names that are headings. */
  headed: Named[];
  /** All who were weighed, the likeliest first. */
  weighed: Candidate[];
}

/** Everybody whom the page may be about, weighed by all that speaks for each. */
export function findSubjects(page: PageText, here: Address, aboutMe: boolean): Subjects {
  const pool = new Pool();
  fromHead(page, here, aboutMe, pool);
  fromHeadings(page, pool);
  const named = fromPlaces(page.places, pool);
  fromLabels(page.lines, pool);
  fromSentences(page, pool);
  fromMasthead(page.lines, pool);
  if (aboutMe) fromAuthors(page, pool);
  const structured = page.people.filter(({ within }) => !IN_PASSING.test(within ?? '')).map(nameOf);
  const beside = around(page, here, structured, named.length === 1, aboutMe);
  // On a page of many names none but those that stand in the title or a heading can be the one.
  const weighed = pool.all
    .filter(({ name }) => isKnownName(name) || !(holdsListedRole(name) || isOrganisation(name)))
    .slice(0, 14);
  for (const candidate of weighed) weigh(beside, candidate);
  weighed.sort((a, b) => scoreOf(b) - scoreOf(a));
  const [first, second] = weighed.filter((one) => scoreOf(one) >= ENOUGH && isPersonal(one));
  // Two who stand out alike are two: a talk by both, a page of a couple.
  const tied = first && second && scoreOf(second) >= scoreOf(first) - 0.5 && !inTitle(first);
  const headed = pool.all.flatMap(({ name, heading }) =>
    heading && !isRoleLine(name) && !isOrganisation(name) ? [{ name, line: heading.line, link: null }] : [],
  );
  return { one: first && !tied ? first : null, named, headed, weighed };
}

/** Whether a page says of itself that somebody tells about themself there, or shows their way of life. */
export function isAboutMe({ title, mainHeadings, headings }: PageText, { path }: Address): boolean {
  const titles = [
    title,
    ...title.split(/\s+[|–—·•:-]\s+/u),
    ...mainHeadings.slice(0, 3),
    ...headings.slice(0, 3).map(({ text }) => text),
  ];
  if (titles.some((text) => ABOUT_US.test(text))) return false;
  const last =
    path
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? '';
  return ABOUT_ME_PATH.test(decoded(last)) || titles.some((text) => ABOUT_ME.test(text.trim()));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A stray per cent sign: the part is what it is.
    return part;
  }
}

/** In what relation data names persons whose page it is not: the founder of a shop, the actors of a film. */
const IN_PASSING = new RegExp(
  `^${oneOf`
    founders?
    employees?
    members?
    alumni
    actors?
    directors?
    performers?
    reviews?
    reviewedBy
    colleagues?
    parent
    spouse
    sibling
    children
    knows
  `}$`,
);

const inTitle = (candidate: Candidate): boolean =>
  ['title', 'homeTitle', 'handle', 'profileMeta', 'host'].some((spot) => candidate.spots.has(spot));
