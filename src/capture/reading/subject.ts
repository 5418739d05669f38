import type { NamePlace, PageText, TextLine } from '../../model/page/gathered';
import { oneOf } from '../../model/pattern';
import { pattern } from '../pattern';
import { fold } from '../text';
import { type Address, isHome } from './address';
import { HOME_WORDS, OF_WORDS, OWNED_WORDS } from './data/pages';
import { LEADING_ROLE } from './data/roles';
import { NAME_LABELS, SELF_WORDS, WEAK_NAME_LABELS } from './data/sentences';
import { isOrganisation } from './organisation';
import { nameIn, sameWords, wordsOf } from './personName';
import { nameOf } from './representative';
import { holdsRole, isPlural, isRoleLine } from './role';
import { around, type Candidate, ENOUGH, isPersonal, type Spot, scoreOf, weigh } from './weigh';

export interface Subjects {
  /** The one whom the page is about, if one stands out. */
  one: Candidate | null;
  /** Names in places where names of persons stand, each once. */
  named: Named[];
  /** Names that are headings. */
  headed: Named[];
}
interface Named extends Pick<NamePlace, 'line' | 'link'> {
  name: string;
}

const inText = ({ path, text }: { path: string; text: string }): Spot => ({ path, text, place: 'pageText' });
const inHead = (path: string): Spot => ({ path, text: '', place: 'pageTitle' });

export function findSubjects(page: PageText, here: Address): Subjects {
  const pool = new Pool();
  fromTitle(page, here, pool);
  fromHeadings(page, pool);
  const named = fromPlaces(page.places, pool);
  fromLabels(page.lines, pool);
  fromSentences(page, pool);
  const beside = around(
    page,
    here,
    page.people.filter(({ within }) => !IN_PASSING.test(within ?? '')).map(nameOf),
    named.length === 1,
  );
  // On a page of many names none but those that stand in the title or a heading can be the one.
  for (const candidate of pool.all.slice(0, 12)) weigh(beside, candidate);
  const ranked = pool.all.filter((c) => scoreOf(c) >= ENOUGH && isPersonal(c)).sort((a, b) => scoreOf(b) - scoreOf(a));
  const [first, second] = ranked;
  // Two who stand out alike are two: a talk by both, a page of a couple.
  const tied = first && second && scoreOf(second) >= scoreOf(first) - 0.5 && !inTitle(first);
  const headed = pool.all.flatMap(({ name, heading }) =>
    heading && !isRoleLine(name) && !isOrganisation(name) ? [{ name, line: heading.line, link: null }] : [],
  );
  return { one: first && !tied ? first : null, named, headed };
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

class Pool {
  readonly all: Candidate[] = [];
  add(name: string, spot: string, at: Spot): Candidate {
    const words = wordsOf(name);
    let found = this.all.find((candidate) => sameWords(candidate.words, words));
    if (!found) {
      // "Chuck Doe's Home Page" over the heading "Charles Doe": one family, one person.
      found = this.all.find(
        (candidate) =>
          spot === 'heading' && candidate.spots.has('homeTitle') && candidate.words.at(-1) === words.at(-1),
      );
      if (found) Object.assign(found, { at, name, words });
    }
    if (!found) {
      // "Ana Ruiz" in the text, "Ana Ruiz Soler" over it: of two family names the second is often left out.
      found = this.all.find((candidate) => begins(candidate.words, words) || begins(words, candidate.words));
      if (found && words.length > found.words.length) Object.assign(found, { at, name, words });
    }
    if (!found) {
      found = {
        name,
        words,
        at,
        spots: new Set(),
        beside: [],
      };
      this.all.push(found);
    }
    // The fuller form of two that stand on the page is the better one; an element is a better proof than a title.
    if (found.at.place === 'pageTitle' && at.place === 'pageText') Object.assign(found, { at, name, words });
    found.spots.add(spot);
    return found;
  }
}

const begins = (short: string[], long: string[]): boolean =>
  short.length === 2 && long.length === 3 && short.every((word, i) => word === long[i]);

/** A title without the words for a home page around the name, and whether they are such as only a person's page has. */
function withoutHome(title: string): { bare: string; owned: boolean } {
  const words = title.split(' ');
  let owned = false;
  const isHomeWord = (word: string | undefined): boolean => {
    const key = (word ?? '').toLowerCase().replace(':', '');
    if (OWNED_WORDS.has(key)) owned = true;
    return OWNED_WORDS.has(key) || HOME_WORDS.has(key);
  };
  const before = words.length;
  while (
    words.length > 2 &&
    (isHomeWord(words[0]) || (words.length < before && OF_WORDS.has((words[0] ?? '').toLowerCase())))
  )
    words.shift();
  // "on Vimeo"
  if (words.length > 3 && words.at(-2) === 'on') words.splice(-2);
  const front = words.length;
  while (words.length > 1 && isHomeWord(words.at(-1))) words.pop();
  const rest = words.join(' ');
  // "Jane Doe's page" is Jane Doe's; "Joe Miller's" alone is a house.
  const bare = words.length < front ? rest.replace(/[’']s?$/u, '') : rest;
  // "Jane Doe's page", "Home page of Jane Doe": companies have home pages too, and seldom possess them.
  const possessed =
    (bare !== rest && words.length < front) ||
    / (?:of|von|de|di|van) /.test(title.slice(0, title.length - bare.length));
  return { bare, owned: owned || possessed };
}

const SEGMENTS = /\s+[|–—·•~›»/]\s+|\s+-{1,2}\s+|\s*[|｜:：]\s+|\s*\|\s*|\s+@\s+/u;
const HANDLE = /^(.{2,60}?)\s+\(@?([\w.-]{1,60})(?:@[\w.-]{1,80})?\)/u;

/** Names in the title: alone between separators, before a handle, as the owner of a home page. */
function fromTitle({ title, meta }: PageText, here: Address, pool: Pool): void {
  const handle = HANDLE.exec(title) ?? HANDLE.exec(meta['og:title'] ?? '');
  // "Name (@handle)": the handle must be the address' own, or the page only quotes somebody.
  if (
    handle?.[1] &&
    nameIn(handle[1]) &&
    here.path.split('/').some((part) => fold(part) === fold(handle[2] ?? '')) &&
    here.path.split('/').filter(Boolean).length <= 2
  )
    pool.add(nameIn(handle[1]) ?? handle[1], 'handle', inHead('title'));
  const given = meta['profile:first_name'];
  const family = meta['profile:last_name'];
  if (given && family) pool.add(`${given} ${family}`, 'profileMeta', inHead('meta[property="profile:first_name"]'));
  for (const [text, path] of [
    [title, 'title'],
    [meta['og:title'] ?? '', 'meta[property="og:title"]'],
  ] as const) {
    const segments = text.split(SEGMENTS);
    for (const [i, segment] of [text, ...segments].slice(0, 8).entries()) {
      const { bare, owned } = withoutHome(segment.trim());
      const { name, role } = i === 0 ? { name: nameIn(bare), role: null } : nameAndRole(bare);
      if (!name) continue;
      const candidate = pool.add(name, owned ? 'homeTitle' : 'title', inHead(path));
      if (meta['og:type'] === 'profile') candidate.spots.add('ogProfile');
      // "Jane Doe, bookbinder" is a person; after a line a firm says what it is as well: "Jane Doe | Tailor".
      if (role) candidate.beside.push({ text: role, kind: 'role' });
      const next = i > 0 ? (segments[i] ?? '').trim() : '';
      if (!role && isRoleLine(next) && !isPlural(next)) candidate.beside.push({ text: next, kind: 'titleRole' });
    }
  }
  const author = nameIn(meta.author ?? '');
  if (author && isHome(here)) pool.add(author, 'metaAuthor', inHead('meta[name="author"]'));
}

/** Headings that are a name, or a name and what the person is. */
function fromHeadings({ headings }: PageText, pool: Pool): void {
  for (const heading of headings) {
    const { bare, owned } = withoutHome(heading.text.replace(/\s?[.!]$/, ''));
    const { name, role } = nameAndRole(bare);
    if (!name) continue;
    const candidate = pool.add(name, owned ? 'homeTitle' : 'heading', inText(heading));
    candidate.heading ??= heading;
    if (role) candidate.beside.push({ text: role, kind: 'role' });
  }
}

/** "Jane Doe, Director" is a name with a role, "Jane Doe, PhD" a name. */
function nameAndRole(text: string): { name: string | null; role: string | null } {
  const parts = text.split(/\s*,\s+|\s+[–—|-]\s+/);
  // "Jane Doe, MD – Acme Hospital": a degree is no role.
  const left = parts[0] ?? '';
  const right = parts
    .slice(1)
    .filter(
      (part) =>
        !/^(?:[A-Z][A-Za-z]{0,2}\.?){1,4}$/.test(part) ||
        part.length > 6 ||
        /^(?:C[A-Z]O|VP|SVP|EVP|GM|MP)$/.test(part),
    );
  // Of a longer row the first part is what the person is: "Jane Doe, bookbinder, Leeds, UK".
  const after = right.length > 2 && holdsRole(right[0] ?? '') ? (right[0] ?? '') : right.join(', ');
  const role =
    after !== '' && after.length <= 100 && holdsRole(after) && !isOrganisation(right[0] ?? '') ? after : null;
  if (role) return { name: nameIn(left), role };
  const leading = LEADING_ROLE.exec(text);
  return leading ? { name: nameIn(leading[2] ?? ''), role: leading[1] ?? null } : { name: nameIn(text), role: null };
}

/** Names in elements whose class says that they hold one. */
function fromPlaces(places: NamePlace[], pool: Pool): Named[] {
  const named: Named[] = [];
  let last = -1;
  const isInLast = (place: NamePlace): boolean => {
    for (let at = place.within; at >= 0 && last >= 0; at = places[at]?.within ?? -1) if (at === last) return true;
    return false;
  };
  for (const [i, place] of places.entries()) {
    if (named.length >= 60) break;
    const beside = BESIDE.exec(place.text);
    const name = nameIn(place.text) ?? (beside?.[1] ? nameIn(beside[1]) : null);
    // A bare "name" may be a product's: something around it must speak of people.
    if (!name || !place.ofPeople || isInLast(place) || named.some((other) => other.name === name)) continue;
    last = i;
    named.push({ name, line: place.line, link: place.link });
    const candidate = pool.add(name, 'nameClass', inText(place));
    if (beside?.[2] && name === nameIn(beside[1] ?? '')) candidate.beside.push({ text: beside[2], kind: 'company' });
  }
  return named;
}

/** "Speaker" over "Jane Doe (Acme)", "Name: Jane Doe". */
function fromLabels(lines: TextLine[], pool: Pool): void {
  const spotOf = (label: string | undefined): string | null =>
    label === undefined || label.length > 25
      ? null
      : NAME_LABELS.test(label)
        ? 'label'
        : WEAK_NAME_LABELS.test(label)
          ? 'weakLabel'
          : null;
  for (const [i, line] of lines.entries()) {
    const inline = line.text.length > 120 ? null : /^([^:：]{2,20})[:：]\s*(.{2,80})$/.exec(line.text);
    const over = spotOf(line.text);
    const spot = over ?? spotOf(inline?.[1]);
    const value = over ? lines[i + 1] : inline ? { text: inline[2] ?? '', path: line.path } : undefined;
    if (!spot || !value) continue;
    const beside = BESIDE.exec(value.text);
    const whole = nameIn(value.text);
    const name = whole ?? (beside?.[1] ? nameIn(beside[1]) : null);
    if (!name) continue;
    const candidate = pool.add(name, spot, inText(value));
    if (beside?.[2] && !whole) candidate.beside.push({ text: beside[2], kind: 'company' });
  }
}
/** "Jane Doe (Acme)" */
const BESIDE = /^(.{2,40}?)\s*[(（]([^()（）]{2,60})[)）]$/;

// "Jane Doe brings 40 years …", "Jane Doe is …": a name before a verb that persons do.
const PERSON_NAME = String.raw`(\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|da|di|del|dos|la|le|bin|al|den|ter|ten)(?!\p{L})){1,4})`;
const VERB =
  'is|has|was|brings|works|serves|joined|received|earned|holds|leads|teaches|studied|founded|co-founded|writes|began|lives|grew|completed|specializes|currently|an?|ist|arbeitet|war|est|travaille|es|trabaja|è|lavora|é|vive|trabalha|werkt|studierte|wurde';
const SUBJECT = pattern`^(?:(?:Dr|Prof)\.?\s)?${PERSON_NAME}(?:\s\([^)]{1,30}\))?,?\s(?:${VERB})\s`;
const GREETING = String.raw`(?:\p{L}{2,8}(?:\s(?:there|all|everyone|zusammen|a todos|a tutti))?\s?[,!.]\s?|[Hh]i\s|[Hh]ello\s|[Hh]ey\s)?`;
const SELF = pattern`^${GREETING}(?:${SELF_WORDS})\s+${PERSON_NAME}`;

// 「松田 明は…」, 「松田 明。…」
const SUBJECT_CJK = /^([\u3041-\u30ff\u3400-\u9fff]{1,5} [\u3041-\u30ff\u3400-\u9fff]{1,6}?)(?:は|。)/u;

function fromSentences({ meta, lines, headings }: PageText, pool: Pool): void {
  const selfOf = (text: string) => nameIn(SELF.exec(text)?.[1] ?? '');
  const subjectOf = (text: string) => nameIn((SUBJECT.exec(text) ?? SUBJECT_CJK.exec(text))?.[1] ?? '');
  for (const [i, { text, path }] of lines.slice(0, 30).entries()) {
    const self = text.length < 15 ? null : selfOf(text.slice(0, 120));
    if (self) pool.add(self, 'self', inText({ path, text: lines[i]?.text ?? '' }));
  }
  const described = subjectOf(meta.description ?? meta['og:description'] ?? '');
  if (described) pool.add(described, 'describes', inHead('meta[name="description"]'));
  let long = 0;
  for (const [i, line] of lines.entries()) {
    if (line.text.length < 25) continue;
    if (++long > 12) break;
    const name = subjectOf(line.text.slice(0, 200));
    const heading = headings.some((one) => one.line === i);
    if (name) pool.add(name, heading ? 'headingSubject' : 'subject', inText(line));
  }
}
