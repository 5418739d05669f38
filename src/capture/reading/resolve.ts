import {
  FIELDS,
  type FieldName,
  type FieldReading,
  LIST_LIMIT,
  type PersonCapture,
  QUOTE_LIMIT,
  type Reading,
  VALUE_LIMIT,
} from '../../model/page/capture';
import {
  type GatheredEvidence as Evidence,
  type GatheredFinding as Finding,
  nothingSaid,
} from '../../model/page/gathered';
import { readName, stripName } from '../../model/person/name';
import { LETTER } from '../pattern';
import { fold, squash } from '../text';
import { splitHeadline } from './headline';

/** The most other values that are kept beside the best one. */
const CHOICES = 5;

interface Said extends Finding {
  reader: string;
}

/** Every finding with its reader, the surest first; the order of the readers decides between equals. */
const allOf = (evidence: Evidence[], field: FieldName): Said[] =>
  evidence
    .flatMap(({ reader, findings }) => findings.filter((f) => f.field === field).map((f) => ({ ...f, reader })))
    .sort((a, b) => b.sure - a.sure);

/** Role and company that stand in the headline, which only now can be read beside the companies that others found. */
function fromHeadline(evidence: Evidence[]): Evidence[] {
  const headline = allOf(evidence, 'headline')[0];
  if (!headline) return [];
  const companies = allOf(evidence, 'company').map((found) => found.value);
  const { role, company } = splitHeadline(headline.value, companies);
  const findings: Finding[] = [];
  const base = { path: headline.path, place: 'headline', quote: headline.value } as const;
  if (role) findings.push({ ...base, field: 'role', value: role.value, sure: headline.sure * role.sure });
  if (company) findings.push({ ...base, field: 'company', value: company.value, sure: headline.sure * company.sure });
  return [{ ...nothingSaid<Finding>('headline'), findings }];
}

const toReading = ({ field, reader, place, path, quote, sure }: Said, value: string): Reading => ({
  field,
  value,
  reader,
  place,
  path,
  quote: squash(quote || value).slice(0, QUOTE_LIMIT),
  sure,
});

/** The best value of a field, and the others that say something else. */
function best(all: Said[]): FieldReading | null {
  const seen: string[] = [];
  const kept: Reading[] = [];
  for (const said of all) {
    const value = said.field === 'name' ? stripName(said.value).full : squash(said.value);
    if (value === '' || value.length > VALUE_LIMIT || !LETTER.test(value)) continue;
    const folded = fold(value);
    // "Acme" beside "Acme, Inc." is no choice.
    if (seen.some((other) => other === folded || other.startsWith(`${folded} `))) continue;
    seen.push(folded);
    kept.push(toReading(said, value));
    if (kept.length > CHOICES) break;
  }
  const [first, ...choices] = kept;
  return first ? { ...first, choices } : null;
}

/** Everything the readers say of one person as one capture, or null where they give no name. */
export function resolve(
  evidence: Evidence[],
  about: Pick<PersonCapture, 'url' | 'profile' | 'site'>,
): PersonCapture | null {
  const everything = [...evidence, ...fromHeadline(evidence)];
  const { name, ...others } = Object.fromEntries(
    FIELDS.map((field) => [field, best(allOf(everything, field))]).filter(([, reading]) => reading !== null),
  ) as Partial<Record<FieldName, FieldReading>>;
  if (!name) return null;
  return {
    kind: 'person',
    ...about,
    name: readName(
      allOf(everything, 'name').find((said) => stripName(said.value).full === name.value)?.value ?? name.value,
    ),
    fields: { name, ...others },
    past: everything.flatMap(({ past }) => past).slice(0, LIST_LIMIT),
    schools: uniqueBy(
      everything.flatMap(({ schools }) => schools),
      (school) => fold(school.name),
    ).slice(0, LIST_LIMIT),
    links: uniqueBy(
      everything.flatMap(({ links }) => links),
      (link) => link,
    ).slice(0, LIST_LIMIT),
    degree: everything.find(({ degree }) => degree !== null)?.degree ?? null,
  };
}

function uniqueBy<T>(list: T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return list.filter((item) => {
    const k = key(item);
    if (seen.has(k)) return false;
    seen.add(k);
    return true;
  });
}
