import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../sources';

/** A page and whose it is. */
export interface Profile {
  title: string;
  url: string;
  body: Uint8Array;
  /** Every name that is right for the person; none where the page is no person's. */
  names: string[];
}

/** The page that `npm start` shows. */
export const sample: Profile = {
  title: 'the sample profile',
  url: 'https://people.example/ines-carvalho',
  body: readFileSync(join(root, 'scripts/sample/profile.html')),
  names: ['Inês Carvalho'],
};

const member = (from: unknown, key: string): unknown =>
  typeof from === 'object' && from !== null ? (from as Record<string, unknown>)[key] : undefined;
const textOf = (value: unknown, what: string): string => {
  if (typeof value !== 'string') throw new Error(`${what} is no text.`);
  return value;
};

/** The project's own pages: one for each kind of page, of invented people. */
export function ownProfiles(): Profile[] {
  const folder = join(root, 'tests/capture/fixtures');
  const kinds = ['linkedin2026', 'linkedin2022', 'linkedinPublic', 'schemaPerson'];
  return kinds.map((kind) => {
    const told: unknown = JSON.parse(readFileSync(join(folder, `${kind}.json`), 'utf8'));
    return {
      title: kind,
      url: textOf(member(told, 'url'), `${kind}.json: url`),
      body: readFileSync(join(folder, `${kind}.html`)),
      names: [textOf(member(member(told, 'expect'), 'name'), `${kind}.json: expect.name`)],
    };
  });
}

interface Entry {
  file: string;
  url: string;
  expect: string;
  site: string;
  view: string;
  generation: string;
  truth?: { name?: string | null };
  alt?: { name?: string[] };
}

/** What is wanted of a collection of really saved pages: the first page of each of these kinds. */
const KINDS: [title: string, is: (entry: Entry) => boolean][] = [
  ['LinkedIn, logged in, 2026', ({ site, generation }) => site === 'linkedin' && /^2026.*logged-in/.test(generation)],
  [
    'LinkedIn, logged in, 2022 to 2025',
    ({ site, generation, view }) =>
      site === 'linkedin' && /^202[2-5].*logged-in/.test(generation) && view.startsWith('profile'),
  ],
  ['LinkedIn, public', ({ site, generation }) => site === 'linkedin' && /^202\d.*public/.test(generation)],
  [
    'somebody’s own page',
    ({ site, expect, view }) => site === 'personal' && expect === 'person' && /JSON-LD/.test(view),
  ],
  ['nobody’s page', ({ site, expect }) => site === 'linkedin-none' && expect === 'none'],
];

/** A few really saved pages, where a collection of them lies beside the project; null where none does. */
export function savedProfiles(): Profile[] | null {
  const folder = join(root, '../shared/corpus');
  if (!existsSync(join(folder, 'index.json'))) return null;
  const entries: Entry[] = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  return KINDS.map(([title, is]) => {
    const entry = entries.find(is);
    if (!entry) throw new Error(`The collection holds no page of the kind “${title}”.`);
    const name = entry.expect === 'person' ? entry.truth?.name : null;
    return {
      title,
      url: entry.url,
      body: readFileSync(join(folder, entry.file)),
      names: name ? [name, ...(entry.alt?.name ?? [])] : [],
    };
  });
}
