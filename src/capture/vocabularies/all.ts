import type { Page } from '../page';
import { readCards } from './hCard';
import { readJsonLd } from './jsonLd';
import { readMicrodataPeople, readRdfaPeople } from './markup';
import type { FoundPerson } from './schemaPerson';

/** Everybody whom the vocabularies name, and the types that JSON-LD gives the page. */
export function readVocabularies(page: Page): { people: FoundPerson[]; types: Set<string> } {
  const { people, types } = readJsonLd(page);
  return { people: [...people, ...readMicrodataPeople(page), ...readRdfaPeople(page), ...readCards(page)], types };
}
