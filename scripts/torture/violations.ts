import { searchRowOf } from '../../src/model/search/searchRow';
import { courseOf, stageOf } from '../../src/model/steps/course';
import { outcomesOf } from '../../src/model/steps/everybody';
import { DEFAULT_SETTINGS } from '../../src/model/steps/routine';
import { database } from '../../src/store/database/database';
import { identityRow } from '../../src/store/database/identity';
import { contactRow, eventRow } from '../../src/store/database/parseRow';

/**
 * What is wrong in the store: every sentence is a torn action. Each event belongs to somebody who is kept, each contact
 * has the search row that its events make, and each action points to what it made.
 */
export async function violations(): Promise<string[]> {
  const db = await database();
  const transaction = db.transaction(['contacts', 'events', 'search', 'actions', 'bin', 'drafts', 'identity']);
  const [contactRows, eventRows, searchRows, actions, bin, drafts, identity] = await Promise.all([
    transaction.objectStore('contacts').getAll(),
    transaction.objectStore('events').getAll(),
    transaction.objectStore('search').getAll(),
    transaction.objectStore('actions').getAll(),
    transaction.objectStore('bin').getAll(),
    transaction.objectStore('drafts').getAll(),
    transaction.objectStore('identity').get('database'),
  ]);
  const wrong: string[] = [];
  const owners = new Map<string, string>();
  const contacts = contactRows.map(contactRow);
  for (const contact of contacts)
    for (const id of [contact.id, ...(contact.merged ?? [])]) {
      if (owners.has(id)) wrong.push(`contact ${id} is there twice`);
      owners.set(id, contact.id);
    }
  const events = new Map<string, ReturnType<typeof eventRow>[]>();
  for (const event of eventRows.map(eventRow)) {
    const owner = owners.get(event.contact);
    if (owner === undefined) wrong.push(`event ${event.kind} ${event.id} is nobody's`);
    else events.set(owner, [...(events.get(owner) ?? []), event]);
  }
  const rows = new Map(searchRows.map((row) => [row.id, row]));
  for (const contact of contacts) {
    const told = (events.get(contact.id) ?? []).sort((a, b) =>
      a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1,
    );
    const row = rows.get(contact.id);
    // A step stays what it is until it turns; one that turned and was not looked at since is the one of just before.
    const turned = row?.turns === undefined ? Number.POSITIVE_INFINITY : Date.parse(row.turns) - 1;
    const asOf = new Date(Math.min(Date.now(), turned));
    const find = (id: string) => courseOf(events.get(owners.get(id) ?? '') ?? []);
    const outcomes = outcomesOf(courseOf(told), find, asOf, DEFAULT_SETTINGS);
    if (JSON.stringify(row) !== JSON.stringify(searchRowOf(contact, told, asOf, outcomes)))
      wrong.push(`search row of ${contact.id} (${stageOf(told)}) is not what its ledger makes`);
    if (told.length === 0) wrong.push(`contact ${contact.id} has no event`);
    for (const id of contact.merged ?? [])
      if (!told.some((event) => event.kind === 'merged' && event.payload.other === id))
        wrong.push(`contact ${contact.id} holds ${id}, and no event tells how they come apart`);
    rows.delete(contact.id);
  }
  for (const id of rows.keys()) wrong.push(`search row of ${id}, who is not there`);
  for (const { id } of bin) if (owners.has(id)) wrong.push(`${id} is in the bin and kept`);
  // A draft is read by the id of its contact alone: under the id of somebody merged it would be out of sight.
  for (const { contact } of drafts)
    if (owners.get(contact) !== contact) wrong.push(`draft of ${contact}, who is not there`);
  const { people } = identityRow(identity);
  if (people !== undefined && people !== contacts.length)
    wrong.push(`${contacts.length} contacts are there, and ${people} were counted`);
  const known = new Set(eventRows.map(({ id }) => id));
  const last = actions.at(-1);
  for (const { store, key, before } of last?.rows ?? [])
    if (store === 'events' && before === null && !known.has(String(key)))
      wrong.push(`the last action lost its event ${key}`);
  return wrong;
}
