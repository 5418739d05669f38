import { factsOf } from '../../src/draft/facts/facts';
import type { Facts } from '../../src/draft/facts/types';
import type { LedgerEvent } from '../../src/model/events';
import { type Me, nobodyYet } from '../../src/model/me';
import type { Contact, ContactField } from '../../src/model/person/contact';
import { readName } from '../../src/model/person/name';

/** What a test says of a contact; the rest is not known. */
export interface Known {
  name?: string;
  headline?: string;
  role?: string;
  company?: string;
  location?: string;
  email?: string;
  past?: Contact['past'];
  schools?: Contact['schools'];
  degree?: Contact['degree'];
  at?: string;
}

export const TODAY = new Date('2026-11-24T12:00:00.000Z');

export function contactWith({ name = 'Maya Okafor', at = '2026-11-20T08:00:00.000Z', ...known }: Known): Contact {
  const url = 'https://example.org/maya';
  const field = (value: string): ContactField => ({
    value,
    from: { kind: 'read', at, url, reader: 'test', place: 'topCard', path: '', quote: '', sure: 1 },
    choices: [],
    page: null,
  });
  const fields: Contact['fields'] = { name: field(name) };
  for (const key of ['headline', 'role', 'company', 'location', 'email'] as const) {
    const value = known[key];
    if (value !== undefined) fields[key] = field(value);
  }
  return {
    id: `contact-${name}`,
    createdAt: at,
    updatedAt: at,
    name: readName(name),
    fields,
    past: known.past ?? [],
    schools: known.schools ?? [],
    links: [],
    degree: known.degree ?? null,
    profiles: [url],
    sources: [{ url, site: 'test', at }],
  };
}

export const meWith = (me: Partial<Me>): Me => ({ ...nobodyYet, ...me });

export const tom = meWith({
  name: 'Tom Reyes',
  does: 'finishing an MSc in statistics',
  wants: { narrow: 'data engineering', broad: 'data' },
  schools: ['University of Leeds'],
});

export const maya: Known = {
  name: 'Maya Okafor',
  role: 'Data Engineer',
  company: 'Spotify',
  location: 'Stockholm',
  past: [{ role: 'Reporting Analyst', company: 'ICA' }],
  schools: [{ name: 'University of Leeds', field: null }],
};

export const factsWith = (known: Known, me: Me = nobodyYet, events: LedgerEvent[] = [], today = TODAY): Facts =>
  factsOf(contactWith(known), me, events, today);
