import type { Capture, ListedPerson } from '../../model/page/capture';
import { LIST_LIMIT } from '../../model/page/capture';
import type { Gathered, GatheredEvidence, GatheredPerson } from '../../model/page/gathered';
import { stripName } from '../../model/person/name';
import { HIDDEN_NAME } from './data/notNames';
import { sameName } from './personName';
import { readPageText } from './readPageText';
import { resolve } from './resolve';
import { nameOf } from './subject/representative';

/** Reads what was gathered from a page: one person, or why there is none. */
export function readGathered(gathered: Gathered): Capture {
  if (gathered.kind === 'refused') return { ...gathered, people: namesOnly(gathered.people) };
  const { url, profile } = gathered;
  if (gathered.kind === 'profile') {
    const { site, evidence, people } = gathered;
    if (
      evidence.some(({ findings }) => findings.some(({ field, value }) => field === 'name' && HIDDEN_NAME.test(value)))
    )
      return nobody(url);
    return resolve([...evidence, ...ofSameName(evidence, people)], { url, profile, site }) ?? nobody(url);
  }
  const verdict = readPageText(gathered.page, url);
  if (verdict.kind === 'refused') return { kind: 'refused', url, reason: verdict.reason, people: verdict.people };
  return resolve(verdict.evidence, { url, profile, site: 'web' }) ?? nobody(url);
}

const nobody = (url: string): Capture => ({ kind: 'refused', url, reason: 'noPerson', people: [] });

/** What the vocabularies say of the same person on a profile. */
function ofSameName(evidence: GatheredEvidence[], people: GatheredPerson[]): GatheredEvidence[] {
  const name = evidence[0]?.findings.find(({ field }) => field === 'name')?.value;
  if (name === undefined) return [];
  return people
    .filter((person) => sameName(stripName(nameOf(person)).full, stripName(name).full))
    .map((person) => person.evidence);
}

/** Listed people with what was written around their names taken off. */
const namesOnly = (people: ListedPerson[]): ListedPerson[] =>
  people
    .map((person) => ({ ...person, name: stripName(person.name).full }))
    .filter(({ name }) => name !== '' && name.length <= 80 && name.split(' ').length <= 6)
    .slice(0, LIST_LIMIT);
