import type { Head } from './head';
import type { Page } from './page';
import { sameName } from './personName';
import { fold, holdsWords } from './text';
import type { FoundPerson } from './vocabularies/schemaPerson';

/** `url` without what does not change whose page it is. */
const plain = (url: URL): string =>
  `${url.hostname.replace(/^www\./u, '')}${url.pathname.replace(/\/(?:index\.\w+)?$/u, '')}`.toLowerCase();

export const isHome = (url: URL): boolean =>
  /^\/(?:(?:index|home|about|about-me|aboutme|me|bio|cv|resume)(?:\.\w+)?\/?)?$/i.test(url.pathname);

export const nameOf = (person: FoundPerson): string =>
  person.evidence.findings.find((f) => f.field === 'name')?.value ?? '';

/**
 * Whose page it is, by what the data says and never by who comes first: the main entity; else the one whose own
 * address is this page; else, on a home page, the only one of this host; else the only one, when title or heading
 * agree. All that the vocabularies say of that one person comes back.
 */
export function representative(
  page: Page,
  head: Head,
  people: FoundPerson[],
  isArticle: boolean,
): FoundPerson[] | null {
  const here = plain(page.url);
  const theirs = (person: FoundPerson) => person.own.map((own) => page.link(own)).filter((url) => url !== null);
  const groups = [
    people.filter((person) => person.main),
    people.filter((person) => theirs(person).some((url) => plain(url) === here) && !isArticle),
  ];
  const alone = people.filter((person) => person.within === null || /^(?:publisher|about)$/u.test(person.within));
  if (isHome(page.url) && !isArticle)
    groups.push(alone.filter((person) => theirs(person).some((url) => url.hostname === page.url.hostname)));
  if (!isArticle) groups.push(people.filter((person) => person.within === null));
  for (const [index, group] of groups.entries()) {
    const first = group[0];
    if (!first || !group.every((person) => sameName(nameOf(person), nameOf(first)))) continue;
    if (index >= groups.length - 1 && !agrees(page, head, nameOf(first))) continue;
    // On a profile page what the data describes is what the person says of themself there.
    for (const { main, evidence } of people)
      for (const finding of evidence.findings) if (main && finding.field === 'headline') finding.sure = 0.7;
    return people.filter((person) => sameName(nameOf(person), nameOf(first)));
  }
  return null;
}

/** Whether title or a main heading name the person, or the page has neither and is nothing but the data. */
function agrees(page: Page, head: Head, name: string): boolean {
  const headings = page
    .all('h1')
    .slice(0, 10)
    .map((h1) => page.text(h1));
  const said = [head.title, ...headings].filter((text) => text !== '');
  return (
    said.length === 0 ||
    (isHome(page.url) && headings.length === 0) ||
    said.some((text) => holdsWords(fold(text), fold(name)))
  );
}
