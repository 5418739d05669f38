import { HOME_WORDS, NAME_CLASS, OF_WORDS, OWNED_WORDS, PERSON_CLASS } from './data/pages';
import { NAME_LABELS, WEAK_NAME_LABELS } from './data/sentences';
import type { Head } from './head';
import type { Line } from './lines';
import type { Page } from './page';
import { pattern } from './pattern';
import { nameIn, sameWords, wordsOf } from './personName';
import { isHome } from './representative';
import { holdsRole } from './role';
import { fold } from './text';
import { around, type Candidate, ENOUGH, isPersonal, scoreOf, weigh } from './weigh';

export interface Subjects {
  /** The one whom the page is about, if one stands out. */
  one: Candidate | null;
  /** Names in places where names of persons stand, each once. */
  named: { name: string; at: Element }[];
}

export function findSubjects(page: Page, head: Head, lines: Line[], structured: string[]): Subjects {
  const pool = new Pool();
  fromTitle(page, head, pool);
  const headings = fromHeadings(page, pool);
  const named = fromClasses(page, pool);
  fromLabels(lines, pool);
  fromSentences(head, lines, headings, pool);
  const here = around(page, head, lines, structured, named.length === 1);
  // On a page of many names none but those that stand in the title or a heading can be the one.
  for (const candidate of pool.all.slice(0, 12)) weigh(page, here, candidate);
  const ranked = pool.all.filter((c) => scoreOf(c) >= ENOUGH && isPersonal(c)).sort((a, b) => scoreOf(b) - scoreOf(a));
  const [first, second] = ranked;
  // Two who stand out alike are two: a talk by both, a page of a couple.
  const tied = first && second && scoreOf(second) >= scoreOf(first) - 0.5 && !inTitle(first);
  return { one: first && !tied ? first : null, named };
}

const inTitle = (candidate: Candidate): boolean =>
  ['title', 'homeTitle', 'handle', 'profileMeta', 'host'].some((spot) => candidate.spots.has(spot));

class Pool {
  readonly all: Candidate[] = [];
  add(name: string, spot: string, at: Element | string): Candidate {
    const words = wordsOf(name);
    let found = this.all.find((candidate) => sameWords(candidate.words, words));
    if (!found) {
      // "Chuck Doe's Home Page" over the heading "Charles Doe": one family, one person.
      found = this.all.find(
        (candidate) =>
          spot === 'heading' && candidate.spots.has('homeTitle') && candidate.words.at(-1) === words.at(-1),
      );
      if (found) Object.assign(found, { at, name, words, place: 'pageText' });
    }
    if (!found) {
      found = {
        name,
        words,
        at,
        place: typeof at === 'string' ? 'pageTitle' : 'pageText',
        spots: new Set(),
        beside: [],
      };
      this.all.push(found);
    }
    // The fuller form of two that stand on the page is the better one; an element is a better proof than a title.
    if (typeof found.at === 'string' && typeof at !== 'string')
      Object.assign(found, { at, name, words, place: 'pageText' });
    found.spots.add(spot);
    return found;
  }
}

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
  const bare = rest.replace(/[’']s?$/u, '');
  // "Jane Doe's page", "Home page of Jane Doe": companies have home pages too, and seldom possess them.
  const possessed =
    (bare !== rest && words.length < front) ||
    / (?:of|von|de|di|van) /.test(title.slice(0, title.length - bare.length));
  return { bare, owned: owned || possessed };
}

const SEGMENTS = /\s+[|–—·•~›»/]\s+|\s+-{1,2}\s+|\s*[|｜:：]\s+|\s*\|\s*|\s+@\s+/u;
const HANDLE = /^(.{2,60}?)\s+\(@([\w.-]{1,60})(?:@[\w.-]{1,80})?\)/u;

/** Names in the title: alone between separators, before a handle, as the owner of a home page. */
function fromTitle(page: Page, head: Head, pool: Pool): void {
  const handle = HANDLE.exec(head.title) ?? HANDLE.exec(head.meta.get('og:title') ?? '');
  // "Name (@handle)": the handle must be the address' own, or the page only quotes somebody.
  if (
    handle?.[1] &&
    nameIn(handle[1]) &&
    fold(page.url.pathname)
      .split(' ')
      .includes(fold(handle[2] ?? '')) &&
    page.url.pathname.split('/').filter(Boolean).length <= 2
  )
    pool.add(nameIn(handle[1]) ?? handle[1], 'handle', 'title');
  const given = head.meta.get('profile:first_name');
  const family = head.meta.get('profile:last_name');
  if (given && family) pool.add(`${given} ${family}`, 'profileMeta', 'meta[property="profile:first_name"]');
  for (const [text, path] of [
    [head.title, 'title'],
    [head.meta.get('og:title') ?? '', 'meta[property="og:title"]'],
  ] as const) {
    for (const segment of [text, ...text.split(SEGMENTS)].slice(0, 8)) {
      const { bare, owned } = withoutHome(segment.trim());
      const name = nameIn(bare);
      if (!name) continue;
      const candidate = pool.add(name, owned ? 'homeTitle' : 'title', path);
      if (head.meta.get('og:type') === 'profile') candidate.spots.add('ogProfile');
    }
  }
  const author = nameIn(head.meta.get('author') ?? '');
  if (author && isHome(page.url)) pool.add(author, 'metaAuthor', 'meta[name="author"]');
}

const OUTSIDE = 'nav, footer, form, [role="navigation"], [role="contentinfo"], .comments, #comments, .comment';

/** Headings that are a name, or a name and what the person is. */
function fromHeadings(page: Page, pool: Pool): Element[] {
  const headings = page
    .all('h1, h2, h3')
    .slice(0, 80)
    .filter((heading) => !page.closest(heading, OUTSIDE));
  for (const heading of headings) {
    const text = page.text(heading);
    const [left = '', ...right] = text.split(/\s*,\s+|\s+[–—|-]\s+/u);
    // "Jane Doe, Director" is a name with a role, "Jane Doe, PhD" a name.
    const whole = right.length > 0 && holdsRole(right.join(', ')) ? null : nameIn(text);
    const name = whole ?? (right.length > 0 && holdsRole(right.join(', ')) ? nameIn(left) : null);
    if (!name) continue;
    const candidate = pool.add(name, 'heading', heading);
    if (!whole) candidate.beside.push({ text: right.join(', '), kind: 'role' });
  }
  return headings;
}

/** Elements whose class says that they hold a person's name. */
function fromClasses(page: Page, pool: Pool): { name: string; at: Element }[] {
  const named: { name: string; at: Element }[] = [];
  const places = page.all(
    '[class*="name" i], [id*="name" i], [class*="speaker" i], [class*="portrait-title"], [itemprop~="name"], [class*="presenter" i]',
  );
  for (const at of places.slice(0, 400)) {
    if (named.length >= 60) break;
    const tokens = `${page.attr(at, 'class')} ${page.attr(at, 'id')}`.split(/\s+/u);
    if (!tokens.some((token) => NAME_CLASS.test(token)) && page.attr(at, 'itemprop') !== 'name') continue;
    const text = page.text(at, 120);
    const beside = BESIDE.exec(text);
    const name = nameIn(text) ?? (beside?.[1] ? nameIn(beside[1]) : null);
    const last = named.at(-1);
    if (
      !name ||
      (last && page.contains(last.at, at)) ||
      page.closest(at, OUTSIDE) ||
      named.some((other) => other.name === name)
    )
      continue;
    // A bare "name" may be a product's: something around it must speak of people.
    if (!tokens.some((token) => PERSON_CLASS.test(token)) && !aroundPeople(page, at)) continue;
    named.push({ name, at });
    const candidate = pool.add(name, 'nameClass', at);
    if (beside?.[2] && name === nameIn(beside[1] ?? '')) candidate.beside.push({ text: beside[2], kind: 'company' });
  }
  return named;
}

function aroundPeople(page: Page, at: Element): boolean {
  let around: Element | null = page.parent(at);
  for (let steps = 0; around && steps < 4; steps++, around = page.parent(around))
    if (PERSON_CLASS.test(`${page.attr(around, 'class')} ${page.attr(around, 'id')}`)) return true;
  return false;
}

/** "Speaker" over "Jane Doe (Acme)", "Name: Jane Doe". */
function fromLabels(lines: Line[], pool: Pool): void {
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
    const value = over ? lines[i + 1] : inline ? { text: inline[2] ?? '', element: line.element } : undefined;
    if (!spot || !value) continue;
    const beside = BESIDE.exec(value.text);
    const whole = nameIn(value.text);
    const name = whole ?? (beside?.[1] ? nameIn(beside[1]) : null);
    if (!name) continue;
    const candidate = pool.add(name, spot, value.element);
    if (beside?.[2] && !whole) candidate.beside.push({ text: beside[2], kind: 'company' });
  }
}
/** "Jane Doe (Acme)" */
const BESIDE = /^(.{2,40}?)\s*[(（]([^()（）]{2,60})[)）]$/;

// "Jane Doe brings 40 years …", "Jane Doe is …": a name before a verb that persons do.
const PERSON_NAME = String.raw`(\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|da|di|del|la|le|bin|al)){1,3})`;
const VERB =
  'is|has|was|brings|works|serves|joined|received|earned|holds|leads|teaches|studied|founded|co-founded|writes|began|lives|grew|completed|specializes|currently|an?|ist|arbeitet|war|est|travaille|es|trabaja|è|lavora|é|werkt';
const SUBJECT = pattern`^(?:(?:Dr|Prof)\.?\s)?${PERSON_NAME}(?:\s\([^)]{1,30}\))?,?\s(?:${VERB})\s`;
const SELF = pattern`^(?:(?:Hi|Hello|Hey|hi|hello)[,!.]?\s+)?(?:[Ii]['’]m|[Ii] am|[Mm]y name is|Ich bin|Ich heiße|Je suis|Je m['’]appelle|Soy|Me llamo|Mi chiamo|Ik ben|Mijn naam is)\s+${PERSON_NAME}`;

function fromSentences(head: Head, lines: Line[], headings: Element[], pool: Pool): void {
  const subjectOf = (text: string): string | null => {
    const found = SELF.exec(text)?.[1] ?? SUBJECT.exec(text)?.[1];
    return found ? nameIn(found) : null;
  };
  const described = subjectOf(head.meta.get('description') ?? head.meta.get('og:description') ?? '');
  if (described) pool.add(described, 'describes', 'meta[name="description"]');
  let long = 0;
  for (const line of lines) {
    if (line.text.length < 25) continue;
    if (++long > 12) break;
    const name = subjectOf(line.text.slice(0, 200));
    if (name) pool.add(name, headings.includes(line.element) ? 'headingSubject' : 'subject', line.element);
  }
}
