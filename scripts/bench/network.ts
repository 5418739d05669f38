import type { LedgerEvent } from '../../src/model/events';
import type { Everything } from '../../src/model/kept/kept';
import type { PersonCapture } from '../../src/model/page/capture';
import type { Contact, ContactField } from '../../src/model/person/contact';
import { readName } from '../../src/model/person/name';
import { pick, randomFrom } from './random';

const STARTS =
  'Ad Al An Ba Be Bo Ca Ce Da De El Em Fa Fe Ga Gi Ha He Ig In Ja Jo Ka Ke La Li Ma Mi Na No Ol Pa Pe Ra Re Sa So Ta Te Ul Va Vi Wa We Ya Yu Za Zo'.split(
    ' ',
  );
const MIDDLES = 'ba da ka la ma na ra sa ta va li ni ri si ti vi lo mo no ro'.split(' ');
const ENDS = 'a ah an ar e el en er i ia in is o on or us y ez son sen ski ova berg'.split(' ');
const ROLES =
  'Engineer Analyst Planner Teacher Nurse Designer Researcher Surveyor Editor Producer Architect Chemist'.split(' ');
const FIELDS = 'Flood Water Climate Energy Health Transport Housing Learning Food Forest Ocean Soil'.split(' ');
const LEVELS = ['', 'Senior ', 'Lead ', 'Head of '];
const NOTED =
  'met at the library knows about dams likes short messages introduced by a friend worked abroad asks good questions'.split(
    ' ',
  );

const hex = (number: number, length: number): string => number.toString(16).padStart(length, '0');
const idOf = (kind: number, number: number): string => `019aa000-0000-7${hex(kind, 3)}-8000-${hex(number, 12)}`;

/** A network of `people` invented people with five events each, the same for the same seed. */
export function network(people: number, seed = 7): Everything {
  const random = randomFrom(seed);
  const word = () => pick(random, STARTS) + (random() < 0.6 ? pick(random, MIDDLES) : '') + pick(random, ENDS);
  const givens = Array.from({ length: 900 }, word);
  const families = Array.from({ length: 9000 }, () => word() + (random() < 0.5 ? pick(random, ENDS) : ''));
  const companies = Array.from({ length: 4000 }, () => `${word()} ${pick(random, FIELDS)}`);
  const contacts: Contact[] = [];
  const events: LedgerEvent[] = [];
  for (let n = 0; n < people; n++) {
    const id = idOf(1, n);
    const day = new Date(Date.UTC(2024, 0, 1) + Math.floor(random() * 900) * 86_400_000).toISOString();
    const url = `https://people.example/${n}`;
    const field = (value: string): ContactField => ({
      value,
      from: {
        kind: 'read',
        at: day,
        url,
        reader: 'jsonLd',
        place: 'structuredData',
        path: '@graph[0]',
        quote: value,
        sure: 0.9,
      },
      choices: [],
      page: null,
    });
    const name = `${pick(random, givens)} ${pick(random, families)}`;
    const company = pick(random, companies);
    contacts.push({
      id,
      createdAt: day,
      updatedAt: day,
      name: { ...readName(''), full: name, given: name.split(' ')[0] ?? null, family: name.split(' ')[1] ?? null },
      fields: {
        name: field(name),
        role: field(`${pick(random, LEVELS)}${pick(random, FIELDS)} ${pick(random, ROLES)}`),
        company: field(company),
        location: field(word()),
      },
      past: [{ role: pick(random, ROLES), company: pick(random, companies) }],
      schools: [{ name: `University of ${word()}`, field: null }],
      links: [],
      degree: '2nd',
      profiles: [url],
      sources: [{ url, site: 'web', at: day }],
    });
    const log = (k: number, event: Pick<LedgerEvent, 'kind' | 'payload'>) =>
      events.push({ id: idOf(2, n * 5 + k), contact: id, at: day, ...event } as LedgerEvent);
    const text = Array.from({ length: 8 }, () => pick(random, NOTED)).join(' ');
    log(0, { kind: 'captured', payload: { url, site: 'web', created: true, changes: [] } });
    log(1, { kind: 'noted', payload: { text } });
    const request = { purpose: 'request', channel: 'note', subject: null } as const;
    log(2, { kind: 'sent', payload: { ...request, text: `Hi, ${text}?` } });
    log(3, { kind: random() < 0.5 ? 'replied' : 'noted', payload: { text: 'Gladly' } });
    log(4, random() < 0.1 ? { kind: 'met', payload: { text: '' } } : { kind: 'closed', payload: { text: '' } });
  }
  return { contacts, events, drafts: [], bin: [], marks: [], me: null, settings: null };
}

/** What a page tells of an invented person; the same `slug` is the same person. */
export function captureOf(slug: number, name = `Person ${slug}`, role = 'Analyst'): PersonCapture {
  const url = `https://people.example/c${slug}`;
  const reading = (field: 'name' | 'role', value: string) => ({
    field,
    value,
    reader: 'walk',
    place: 'topCard' as const,
    path: 'h1',
    quote: value,
    sure: 0.9,
    choices: [],
  });
  return {
    kind: 'person',
    url,
    profile: url,
    site: 'web',
    name: readName(name),
    fields: { name: reading('name', name), role: reading('role', role) },
    past: [],
    schools: [],
    links: [],
    degree: null,
  };
}
