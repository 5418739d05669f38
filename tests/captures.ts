import { FIELDS, type FieldName, type FieldReading, type PersonCapture } from '../src/model/page/capture';
import { readName } from '../src/model/person/name';

const reading = (field: FieldName, value: string): FieldReading => ({
  field,
  value,
  reader: 'test',
  place: 'topCard',
  path: 'main > h1',
  quote: value,
  sure: 0.9,
  choices: [],
});

/** A capture of an invented person, with `values` in place of hers. */
export function captured(values: Partial<Record<FieldName, string>> = {}, slug = 'nadia-lindqvist'): PersonCapture {
  const said: Partial<Record<FieldName, string>> & { name: string } = {
    name: 'Nadia Lindqvist',
    role: 'Hydrologist',
    company: 'Vattenkraft Norr',
    ...values,
  };
  const fields: PersonCapture['fields'] = { name: reading('name', said.name) };
  for (const field of FIELDS) {
    const value = said[field];
    if (value !== undefined) fields[field] = reading(field, value);
  }
  return {
    kind: 'person',
    url: `https://www.linkedin.com/in/${slug}/`,
    profile: `https://www.linkedin.com/in/${slug}`,
    site: 'linkedin',
    name: readName(said.name),
    fields,
    past: [{ role: 'Field Technician', company: 'SMHI' }],
    schools: [{ name: 'Uppsala University', field: 'Earth science' }],
    links: [],
    degree: '2nd',
  };
}
