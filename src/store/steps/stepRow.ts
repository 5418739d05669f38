import { inLedgerOrder, type LedgerEvent } from '../../model/events';
import type { Contact } from '../../model/person/contact';
import { type SearchRow, searchRowOf } from '../../model/search/searchRow';
import { type Course, courseOf } from '../../model/steps/course';
import { outcomesOf } from '../../model/steps/everybody';
import { DEFAULT_SETTINGS } from '../../model/steps/routine';
import { contactRow, eventRow } from '../database/parseRow';
import { resolve } from '../people/resolve';

/** Contacts and events of any transaction, as far as ledgers are read here. */
interface Ledgers {
  contacts: Parameters<typeof resolve>[0];
  events: { index(name: 'contact'): { getAll(id: string): Promise<unknown[]> } };
}

/** The search row of somebody who is kept, with what became of those whom they introduced. */
export async function stepRowOf(ledgers: Ledgers, contact: Contact, now: Date): Promise<SearchRow> {
  const events = await ledgerOf(ledgers, contact);
  const course = courseOf(events);
  const courses = await introducedBy(ledgers, course);
  const outcomes = outcomesOf(course, (id) => courses.get(id) ?? null, now, DEFAULT_SETTINGS);
  return searchRowOf(contact, events, now, outcomes);
}

/** What the ledgers tell of those whom somebody introduced, by the id that the introduction names. */
export async function introducedBy(ledgers: Ledgers, { introductions }: Course): Promise<Map<string, Course>> {
  const courses = new Map<string, Course>();
  for (const { payload } of introductions) {
    if (payload.other === undefined) continue;
    const row = await resolve(ledgers.contacts, payload.other);
    if (row !== undefined) courses.set(payload.other, courseOf(await ledgerOf(ledgers, contactRow(row))));
  }
  return courses;
}

/** The ledger of a contact, with those of everybody who is part of them, in its order. */
export async function ledgerOf(ledgers: Ledgers, { id, merged = [] }: Contact): Promise<LedgerEvent[]> {
  const rows = await Promise.all([id, ...merged].map((one) => ledgers.events.index('contact').getAll(one)));
  return inLedgerOrder(rows.flat().map(eventRow));
}
