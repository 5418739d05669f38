import type { GatheredPerson, PageText } from '../../../model/page/gathered';
import { fold, holdsWords } from '../../text';
import { type Address, addressOf, isHome, plain } from '../address';
import { nameIn, sameName } from '../personName';

export const nameOf = (person: GatheredPerson): string =>
  person.evidence.findings.find((f) => f.field === 'name')?.value ?? '';

/**
 * Whose page it is, by what the data says and never by who comes first: the main entity; else the one whose own
 * address is this page; else, on a home page, the only one of this host; else the only one, when title or heading
 * agree. All that the vocabularies say of that one person comes back.
 */
export function representative(page: PageText, here: Address, isArticle: boolean): GatheredPerson[] | null {
  const people = page.people.filter((person) => isPossible(nameOf(person)));
  const theirs = (person: GatheredPerson) => person.own.flatMap((own) => addressOf(own) ?? []);
  const groups = [
    people.filter((person) => person.main),
    people.filter((person) => theirs(person).some((url) => plain(url) === plain(here)) && !isArticle),
  ];
  const alone = people.filter((person) => person.within === null || /^(?:publisher|about)$/u.test(person.within));
  if (isHome(here) && !isArticle)
    groups.push(alone.filter((person) => theirs(person).some((url) => url.host === here.host)));
  if (!isArticle) groups.push(people.filter((person) => person.within === null));
  for (const [index, group] of groups.entries()) {
    const first = group[0];
    if (!first || !group.every((person) => sameName(nameOf(person), nameOf(first)))) continue;
    if (index >= groups.length - 1 && !agrees(page, here, nameOf(first))) continue;
    // On a profile page what the data describes is what the person says of themself there.
    for (const { main, evidence } of people)
      for (const finding of evidence.findings) if (main && finding.field === 'headline') finding.sure = 0.7;
    return people.filter((person) => sameName(nameOf(person), nameOf(first)));
  }
  return null;
}

/** Whether title or a main heading name the person, or the page has neither and is nothing but the data. */
function agrees({ title, mainHeadings }: PageText, here: Address, name: string): boolean {
  const said = [title, ...mainHeadings].filter((text) => text !== '');
  return (
    said.length === 0 ||
    (isHome(here) && mainHeadings.length === 0) ||
    said.some((text) => holdsWords(fold(text), fold(name)))
  );
}

/** Data names accounts and firms as persons too: "clinic_user", "LUX Media". */
const isPossible = (name: string): boolean =>
  nameIn(name) !== null ||
  // Longer than any phrase that is taken for a name, and said by data all the same.
  name.length > LONG ||
  (!name.includes(' ') && /^[^\d_@]+$/u.test(name) && name !== name.toLowerCase()) ||
  !/[A-Za-z]/.test(name);
const LONG = 60;
