import type { FieldName } from '../src/model/page/capture';
import type { Gathered, GatheredFinding, PageText } from '../src/model/page/gathered';
import { captured } from './captures';

/** What a content script hands over of an invented person on LinkedIn, with `values` in place of hers. */
export function gatheredProfile(values: Partial<Record<FieldName, string>> = {}): Gathered & { kind: 'profile' } {
  const { url, profile, site, fields, past, schools, links, degree } = captured(values);
  const findings: GatheredFinding[] = Object.values(fields).map(({ field, value, place, path, quote, sure }) => ({
    field,
    value,
    place,
    path,
    quote,
    sure,
  }));
  return {
    kind: 'profile',
    url,
    profile,
    site,
    evidence: [{ reader: 'linkedin2026', findings, past, schools, links, degree }],
    people: [],
  };
}

/** The text of a page that says nothing, with `parts` in place of it. */
export const pageText = (parts: Partial<PageText> = {}): PageText => ({
  title: '',
  meta: {},
  mainHeadings: [],
  lines: [],
  headings: [],
  places: [],
  people: [],
  types: [],
  markupTypes: [],
  pictures: [],
  profiles: [],
  asks: false,
  dated: false,
  entries: 0,
  ...parts,
});
