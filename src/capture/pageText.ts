import { GATHER, type NamePlace, type PageText, type TextHeading } from '../model/page/gathered';
import { ASKS, DATED, ENTRY, NAME_CLASS, NAME_PLACE, OUTSIDE, PERSON_CLASS } from './classes';
import { readHead } from './head';
import { linesOf } from './lines';
import type { Page } from './page';
import { settlePerson } from './settle';
import { readVocabularies } from './vocabularies/all';
import { typesOf } from './vocabularies/markup';

/** All that a page without a site's reader says, as far as it takes the page to see it. */
export function textOf(page: Page): PageText {
  const { people, types } = readVocabularies(page);
  const { lines, lineOf } = linesOf(page, page.one('body') ?? page.root);
  // Whom the data calls the subject is never cut off by the many whom it names besides.
  const first = [...people.filter(({ main }) => main), ...people.filter(({ main }) => !main)];
  const cut = (list: string[]) => list.slice(0, GATHER.types).map((type) => type.slice(0, 100));
  return {
    ...readHead(page),
    mainHeadings: page
      .all('h1')
      .slice(0, 10)
      .map((h1) => page.text(h1, GATHER.lineLength)),
    lines,
    headings: headingsOf(page, lineOf),
    places: placesOf(page, lineOf),
    people: (people.length > GATHER.people ? first : people)
      .slice(0, GATHER.people)
      .map((person) => settlePerson(page, person)),
    types: cut([...types]),
    markupTypes: cut(typesOf(page)),
    pictures: page
      .all('img[alt]')
      .slice(0, GATHER.pictures)
      .map((img) => page.attr(img, 'alt').slice(0, 80)),
    profiles: page
      .all('a[href*="linkedin.com/in/"], a[href*="linkedin.com/pub/"]')
      .slice(0, GATHER.profiles)
      .map((a) => /\/(?:in|pub)\/([^/?#]{1,200})/.exec(page.attr(a, 'href'))?.[1] ?? ''),
    asks: page.one(ASKS) !== null,
    dated: page.one(DATED) !== null,
    entries: page.all(ENTRY).length,
  };
}

function headingsOf(page: Page, lineOf: Map<Element, number>): TextHeading[] {
  return page
    .all('h1, h2, h3')
    .slice(0, GATHER.headings)
    .filter((heading) => !page.closest(heading, OUTSIDE))
    .map((heading) => ({
      text: page.text(heading, GATHER.lineLength),
      path: page.path(heading),
      line: lineOf.get(heading) ?? -1,
    }));
}

/** Elements whose class says that they hold a name. Whether it is one is a question of language. */
function placesOf(page: Page, lineOf: Map<Element, number>): NamePlace[] {
  const places: NamePlace[] = [];
  /** The places around the one that is looked at, the outermost first: elements come in the order of the document. */
  const around: { element: Element; index: number }[] = [];
  for (const at of page.all(NAME_PLACE).slice(0, GATHER.places)) {
    const tokens = `${page.attr(at, 'class')} ${page.attr(at, 'id')}`.split(/\s+/);
    if (!tokens.some((token) => NAME_CLASS.test(token)) && page.attr(at, 'itemprop') !== 'name') continue;
    const text = page.text(at, 120);
    if (text.length < 2 || page.closest(at, OUTSIDE)) continue;
    for (let last = around.at(-1); last && !page.contains(last.element, at); last = around.at(-1)) around.pop();
    places.push({
      text,
      path: page.path(at),
      line: lineOf.get(at) ?? -1,
      within: around.at(-1)?.index ?? -1,
      ofPeople: tokens.some((token) => PERSON_CLASS.test(token)) || amongPeople(page, at),
      link: linkOf(page, at),
    });
    around.push({ element: at, index: places.length - 1 });
  }
  return places;
}

function amongPeople(page: Page, at: Element): boolean {
  let around: Element | null = page.parent(at);
  for (let steps = 0; around && steps < 4; steps++, around = page.parent(around))
    if (PERSON_CLASS.test(`${page.attr(around, 'class')} ${page.attr(around, 'id')}`)) return true;
  return false;
}

const linkOf = (page: Page, at: Element): string | null => {
  const link = page.one('a[href]', at) ?? page.closest(at, 'a[href]');
  return link && page.https(page.attr(link, 'href'));
};
