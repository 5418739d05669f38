import type { LedgerEvent } from '../../model/events';
import type { Me } from '../../model/me';
import type { Contact, ContactField } from '../../model/person/contact';
import type { Instant } from '../../model/time';
import { calledBy, latinName } from '../english/greeting';
import { isSayable, tidy } from '../english/sayable';
import { groundOf } from '../ground/ground';
import { historyOf } from './history';
import type { Fact, Facts, ReaderFacts, UserFacts } from './types';

/** A page older than this says what was, not what is. */
export const STALE_AFTER_DAYS = 365;
const DAY = 86_400_000;

/** What may be known of a contact besides its record. */
export interface Extras {
  about?: string | null;
  /** The zone that hours are told in; the user's own, where none is given. */
  timeZone?: string;
}

/** The facts of a contact, the user and their history, as of `today`. Never throws: what cannot be read is not there. */
export function factsOf(
  contact: Contact,
  me: Me,
  events: readonly LedgerEvent[],
  today: Date,
  extras: Extras = {},
): Facts {
  const now = Number.isNaN(today.getTime()) ? new Date(0) : today;
  const page = contact.sources.at(-1);
  const isStale = (at: Instant | null): boolean => {
    const then = at === null ? Number.NaN : Date.parse(at);
    return !Number.isNaN(then) && now.getTime() - then > STALE_AFTER_DAYS * DAY;
  };
  const seen = page?.at ?? contact.updatedAt;
  const ofField = (field: string, found: ContactField | undefined): Fact | null => {
    const value = tidy(found?.value ?? '');
    if (!found || value === '') return null;
    const { from } = found;
    const said = { field, value, at: from.at, stale: isStale(from.at) };
    if (from.kind === 'read') return { ...said, source: 'page', url: from.url };
    return { ...said, source: from.kind, url: null };
  };
  const ofPage = (field: string, value: string): Fact => ({
    field,
    value,
    source: 'page',
    at: seen,
    url: page?.url ?? null,
    stale: isStale(seen),
  });
  const ofMe = (field: string, raw: string): Fact | null => {
    const value = tidy(raw);
    return value === ''
      ? null
      : { field: `me.${field}`, value, source: 'me', at: me.updatedAt, url: null, stale: false };
  };
  const allOfMe = (field: string, raw: readonly string[]): Fact[] =>
    raw.map((value) => ofMe(field, value)).filter((fact) => fact !== null && isSayable(fact.value)) as Fact[];

  const { fields } = contact;
  const schools =
    contact.schools.length > 0 ? contact.schools : fields.school ? [{ name: fields.school.value, field: null }] : [];
  const about = tidy(extras.about ?? '');
  const nameFact = ofField('name', fields.name);
  const readerName = calledBy({
    full: latinName(fields.name.value) ?? (contact.name.full || fields.name.value),
    honorific: contact.name.honorific,
  });
  const reader: ReaderFacts = {
    name: { ...readerName, fact: nameFact },
    role: ofField('role', fields.role),
    company: ofField('company', fields.company),
    headline: ofField('headline', fields.headline),
    location: ofField('location', fields.location),
    email: ofField('email', fields.email),
    past: contact.past
      .map(({ role, company }) => ({ role: tidy(role ?? '') || null, company: tidy(company ?? '') || null }))
      .filter(({ role, company }) => role !== null || company !== null)
      .map(({ role, company }) => ({
        role,
        company,
        fact: ofPage('past', [role, company].filter((part) => part !== null).join(', ')),
      })),
    schools: schools
      .map(({ name, field }) => ({ name: tidy(name), field: tidy(field ?? '') || null }))
      .filter(({ name }) => isSayable(name))
      .map(({ name, field }) => ({ name, field, fact: ofPage('school', name) })),
    about: about === '' ? null : ofPage('about', about),
    degree: contact.degree,
  };
  const user: UserFacts = {
    name: { ...calledBy({ full: me.name }), fact: ofMe('name', me.name) },
    does: ofMe('does', me.does),
    narrow: ofMe('wants.narrow', me.wants.narrow),
    broad: ofMe('wants.broad', me.wants.broad),
    because: ofMe('because', me.because),
    schools: allOfMe('schools', me.schools),
    employers: allOfMe('employers', me.employers),
    places: allOfMe('places', me.places),
    groups: allOfMe('groups', me.groups),
    minutes: Number.isFinite(me.ask.minutes) ? Math.min(Math.max(Math.round(me.ask.minutes), 5), 60) : 20,
    medium: me.ask.medium,
    tier: me.linkedin.tier,
  };
  const askAbout = tidy(contact.askAbout ?? '');
  const history = historyOf(events, now);
  return {
    today: now.toISOString(),
    timeZone: extras.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
    salt: contact.id,
    reader,
    user,
    askAbout:
      askAbout === ''
        ? null
        : { field: 'askAbout', value: askAbout, source: 'me', at: contact.updatedAt, url: null, stale: false },
    common: groundOf(reader, user, history),
    history,
  };
}
