import { LIST_LIMIT, QUOTE_LIMIT, VALUE_LIMIT } from '../model/page/capture';
import { GATHER, type GatheredEvidence, type GatheredPerson } from '../model/page/gathered';
import type { Evidence } from './evidence';
import type { Page } from './page';
import { squash } from './text';
import type { FoundPerson } from './vocabularies/schemaPerson';

/** A value of a list, or null where it is empty or too long to be one. */
const short = (text: string | null): string | null => {
  const value = squash(text ?? '');
  return value === '' || value.length > VALUE_LIMIT ? null : value;
};

/** What a reader found, with paths and quotes in the place of elements: it leaves the page now. */
export const settle = (page: Page, { reader, findings, past, schools, links, degree }: Evidence): GatheredEvidence => ({
  reader,
  findings: findings
    .slice(0, GATHER.findings)
    .map(({ field, value, at, place, sure, quote }) => ({
      field,
      value: squash(value).slice(0, GATHER.valueLength),
      place,
      sure,
      path: (typeof at === 'string' ? at : page.path(at)).slice(0, GATHER.pathLength),
      quote: squash(quote ?? (typeof at === 'string' ? value : page.text(at))).slice(0, QUOTE_LIMIT),
    }))
    .filter(({ value }) => value !== ''),
  past: past
    .map(({ role, company }) => ({ role: short(role), company: short(company) }))
    .filter(({ role, company }) => role !== null || company !== null)
    .slice(0, LIST_LIMIT),
  schools: schools
    .flatMap(({ name, field }) => {
      const school = short(name);
      return school === null ? [] : [{ name: school, field: short(field) }];
    })
    .slice(0, LIST_LIMIT),
  links: links.flatMap((link) => page.https(link) ?? []).slice(0, LIST_LIMIT),
  degree,
});

export const settlePerson = (page: Page, { evidence, own, main, within }: FoundPerson): GatheredPerson => ({
  evidence: settle(page, evidence),
  own: own.flatMap((address) => page.link(address)?.href.slice(0, GATHER.pathLength) ?? []).slice(0, 20),
  main,
  within: within === null ? null : within.slice(0, 100),
});
