import { refused, type Verdict } from './evidence';
import type { Page } from './page';
import { readJsonLdPeople } from './vocabularies/jsonLd';
import { readMicrodataPeople } from './vocabularies/microdata';

/** What the vocabularies and the prose of any page say. */
export function readGeneric(page: Page): Verdict {
  const people = [...readJsonLdPeople(page), ...readMicrodataPeople(page)].filter((p) => p.within === null || p.main);
  const main = people.find((p) => p.main) ?? (people.length === 1 ? people[0] : undefined);
  if (main) return { kind: 'person', evidence: [main.evidence] };
  return refused('noPerson');
}
