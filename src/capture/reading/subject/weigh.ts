import type { PageText, TextHeading, TextLine } from '../../../model/page/gathered';
import { HONORIFICS } from '../../../model/person/nameParts';
import { pattern } from '../../pattern';
import { fold, holdsWords } from '../../text';
import { type Address, isHome } from '../address';
import { LENT_HOSTS, PERSON_PATH, TALK_PATH } from '../data/pages';
import { OF_MANY, OF_ONE, SELF_WORDS } from '../data/sentences';
import { lineOfName, madeOf, sameName } from '../personName';
import { holdsRole, isPlural, isRoleLine } from '../role';
import { isKnownName } from './knownName';

/** Where a name stands: in the text of the page, or in its head. */
export interface Spot {
  path: string;
  place: 'pageTitle' | 'pageText';
  /** What stands there; empty for the head. */
  text: string;
}

/** Somebody whom the page may be about, and what speaks for it. */
export interface Candidate {
  name: string;
  words: string[];
  at: Spot;
  /** Where the name stands as a name of its own. */
  spots: Set<string>;
  /** What stood beside the name: "Jane Doe, Director", "Jane Doe (Acme)". */
  beside: { text: string; kind: 'role' | 'company' | 'titleRole' }[];
  /** The heading that the name is. */
  heading?: TextHeading;
}

/** What each spot weighs, by trial on real pages. */
const WEIGHTS: Record<string, number> = {
  handle: 4,
  profileMeta: 4,
  label: 3,
  weakLabel: 1.5,
  homeTitle: 2.5,
  nameClass: 2,
  headingSubject: 2,
  describes: 2,
  subject: 2,
  self: 3,
  selfRole: 1.5,
  titleRole: 1.5,
  ogProfile: 2,
  person: 2,
  ownProfile: 2,
  title: 1.5,
  heading: 1.5,
  personPath: 1.5,
  personArea: 1.5,
  host: 1.5,
  mail: 1.5,
  role: 1.5,
  titleHolds: 1,
  image: 1,
  metaAuthor: 1,
  address: 1,
  mailbox: 0.5,
  pronoun: 0.5,
  aboutMe: 2,
  honorific: 2,
  knownName: 1.5,
  siteName: 1.5,
  masthead: 1,
  onlyHeading: 1,
};
/** Spots that speak of a person; a company too has its name in title, heading, address and host. */
const PERSONAL = new Set(
  'handle profileMeta label homeTitle nameClass ogProfile person ownProfile personPath mail role metaAuthor self'.split(
    ' ',
  ),
);
/** What speaks of a person too, unless the text around it is a firm's: houses are called after their founders. */
const PERSONAL_UNLESS_MANY = new Set(['aboutMe', 'honorific', 'knownName']);
/** "Acme Robotics is a …" is said of companies as well: these count beside "he", "she" or "I". */
const PERSONAL_WITH_PRONOUN = new Set(['headingSubject', 'describes', 'subject', 'selfRole', 'titleRole']);
export const ENOUGH = 4.5;

export const scoreOf = (candidate: Candidate): number =>
  [...candidate.spots].reduce((sum, spot) => sum + (WEIGHTS[spot] ?? 0), 0);
export const isPersonal = ({ spots }: Candidate): boolean =>
  [...spots].some(
    (spot) =>
      PERSONAL.has(spot) ||
      (spots.has('pronoun') && PERSONAL_WITH_PRONOUN.has(spot)) ||
      (!spots.has('many') && PERSONAL_UNLESS_MANY.has(spot)),
  );

/** What the page shows beside any candidate, gathered once. */
interface Around {
  lines: TextLine[];
  /** Where each line stands, by its folded text; the first of equal ones. */
  lineOf: Map<string, number>;
  /** Names of persons that structured data on the page gives, in whatever role. */
  structured: string[];
  /** Only one name stands in places for names of persons. */
  alone: boolean;
  title: string;
  host: string;
  address: string;
  path: string[];
  pictures: Set<string>;
  mailboxes: string[];
  /** Slugs of LinkedIn profiles that the page links to. */
  profiles: string[];
  /** "he", "she", "I" oftener than "we" and "its". */
  speaksOfOne: boolean;
  /** "we" and "its" oftener than "he", "she", "I". */
  speaksOfMany: boolean;
  /** Somebody tells about themself here. */
  aboutMe: boolean;
  /** The only main heading, folded; empty where there are more, or none. */
  onlyHeading: string;
  /** Short texts of the page, folded, in which a name may stand behind a title. */
  short: string[];
  /** Somebody says near the beginning what they are: "I'm a bookbinder". */
  saysRole: boolean;
}

export function around(page: PageText, here: Address, structured: string[], alone: boolean, aboutMe: boolean): Around {
  const { lines } = page;
  const lineOf = new Map<string, number>();
  for (const [i, line] of lines.entries()) {
    const text = line.text.length < 100 ? fold(line.text) : '';
    if (text !== '' && !lineOf.has(text)) lineOf.set(text, i);
  }
  const text = lines
    .slice(0, 40)
    .map((line) => line.text.slice(0, 600))
    .join(' ');
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  const [ones, many] = [count(OF_ONE), count(OF_MANY)];
  return {
    lines,
    lineOf,
    structured,
    alone,
    title: fold(page.title),
    host: isHome(here) || aboutMe ? siteLabel(here) : '',
    aboutMe,
    onlyHeading: page.mainHeadings.length === 1 ? fold(page.mainHeadings[0] ?? '') : '',
    short: [page.title, ...page.lines.slice(0, 80).map((line) => line.text)]
      .filter((one) => one.length < 120)
      .map((one) => fold(one)),
    address: here.path,
    path: here.path.split('/').filter((part) => part !== '' && !/^(?:index|home|default)\b/u.test(part)),
    pictures: new Set(page.pictures.map(fold)),
    mailboxes: lines
      .flatMap((line) =>
        line.text.includes('@') ? (/([\w.+-]{2,40})@[\w-]+(?:\.[\w-]+)+/u.exec(line.text)?.[1] ?? []) : [],
      )
      .slice(0, 5),
    profiles: page.profiles,
    saysRole: lines.slice(0, 25).some((line) => line.text.length > 10 && saysRole(line.text.slice(0, 250))),
    speaksOfOne: ones > many,
    speaksOfMany: many > ones,
  };
}

const SELF_ROLE = pattern`(?:^|[.!,]\s)(?:${SELF_WORDS})\s(?:an?\s|eine?\s|une?\s|een\s)?(\p{Ll}.{2,60})`;
function saysRole(text: string): boolean {
  const said = SELF_ROLE.exec(text)?.[1];
  return said !== undefined && holdsRole(said.split(/[.,;!]/u)[0] ?? '');
}

/** What the address, the mailbox, pictures and the lines after the name say for a candidate. */
export function weigh(here: Around, { name, spots, beside }: Candidate): void {
  const folded = fold(name);
  if (!spots.has('title') && !spots.has('homeTitle') && holdsWords(here.title, folded)) spots.add('titleHolds');
  if (here.host !== '' && madeOf(here.host, name)) spots.add('host');
  const account = here.path.some((part) => part.startsWith('~'));
  const made = account || madeOf((here.path.at(-1) ?? '').replace(/\.\w{2,5}$/u, ''), name);
  if (made) spots.add('address');
  const personPath = PERSON_PATH.test(here.address);
  // No address is made of a name in Han or kana: there title and heading have to agree.
  const unspelled = /[\u3041-\u30ff\u3400-\u9fff]/u.test(name) && spots.has('title') && spots.has('heading');
  if ((made || unspelled) && (account || personPath)) spots.add('personPath');
  else if (here.alone && spots.has('nameClass') && (personPath || TALK_PATH.test(here.address)))
    spots.add('personArea');
  if (here.structured.some((other) => sameName(other, name))) spots.add('person');
  if (here.pictures.has(folded)) spots.add('image');
  if (here.profiles.some((slug) => madeOf(slug, name))) spots.add('ownProfile');
  for (const mail of here.mailboxes)
    if (isPersonalMail(mail, name)) spots.add('mail');
    else if (madeOf(mail, name)) spots.add('mailbox');
  if (here.saysRole && ['title', 'homeTitle', 'host'].some((spot) => spots.has(spot))) spots.add('selfRole');
  if (beside.some(({ kind }) => kind === 'titleRole')) spots.add('titleRole');
  const at = here.lineOf.get(folded) ?? lineOfName(here.lines, name);
  const next = at < 0 ? undefined : here.lines[at + 1]?.text;
  if ((next && isRoleLine(next) && !isPlural(next)) || beside.some(({ kind }) => kind === 'role')) spots.add('role');
  if (here.speaksOfOne) spots.add('pronoun');
  if (here.speaksOfMany) spots.add('many');
  if (here.short.some((text) => hasHonorific(text, folded))) spots.add('honorific');
  // A name in a comment is a person's too, and not the page's.
  if (isKnownName(name) && (here.aboutMe || ANCHORS.some((spot) => spots.has(spot)))) spots.add('knownName');
  if (here.onlyHeading === folded) spots.add('onlyHeading');
  // A builder's own page may name its author in the head and nowhere else.
  if (here.aboutMe && (OF_SITE.some((spot) => spots.has(spot)) || (spots.has('metaAuthor') && spots.size > 3)))
    spots.add('aboutMe');
}

/** Where a name stands that the page gives as its own subject. */
const ANCHORS =
  'title homeTitle heading headingSubject metaAuthor siteName label self handle titleHolds describes honorific host'.split(
    ' ',
  );

/** Where the name of whom a site belongs to stands. */
const OF_SITE = ['title', 'homeTitle', 'heading', 'siteName', 'masthead', 'self', 'person', 'nameClass', 'label'];

/** "dr jane doe": a title right before the name. Both are folded. */
function hasHonorific(text: string, name: string): boolean {
  const at = ` ${text} `.indexOf(` ${name} `);
  return at > 0 && HONORIFICS.has(text.slice(0, at).trim().split(' ').at(-1) ?? '');
}

/** What a site is called in its address: of a service that lends names, what stands before the service's own. */
const siteLabel = ({ host, path }: Address): string => {
  const bare = host.replace(/^www\./, '');
  const lent = LENT_HOSTS.exec(bare);
  if (lent === null) return bare.replace(/\.[a-z]{2,}$/, '');
  return lent[1] ?? path.split('/')[1] ?? '';
};

/** "doe", "jane", "jane.doe", "jdoe" of Jane Doe; "janedoe" may be a shop called so. */
function isPersonalMail(mail: string, name: string): boolean {
  const words = fold(name).split(' ');
  const [given = '', family = ''] = [words[0], words.at(-1)];
  const box = mail.toLowerCase();
  return (
    family.length >= 3 &&
    given.length >= 2 &&
    [
      family,
      given,
      `${given}.${family}`,
      `${given}_${family}`,
      `${family}.${given}`,
      `${given[0]}${family}`,
      `${given[0]}.${family}`,
      `${family}${given[0]}`,
    ].includes(box)
  );
}
