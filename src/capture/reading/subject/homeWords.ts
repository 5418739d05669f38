import { BEFORE_NAME } from '../data/aboutMe';
import { HOME_WORDS, OF_WORDS, OWNED_WORDS } from '../data/pages';

/** A title without the words for a home page around the name, and whether they are such as only a person's page has. */
export function withoutHome(title: string): { bare: string; owned: boolean } {
  const words = title.replace(BEFORE_NAME, '').split(' ');
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
