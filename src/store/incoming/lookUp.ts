import type { IncomingPerson } from '../../model/incoming/person';
import type { Here } from '../../model/incoming/plan';
import type { Contact } from '../../model/person/contact';
import { emailKey } from '../../model/search/searchRow';
import type { Action } from '../actions/action';
import { binRow, contactRow } from '../database/parseRow';

/**
 * Those who are kept, or else in the bin, who could be a person for sure: by the indexes, so that one person costs the same
 * in a network of any size. Whoever was erased and is captured comes again: it is the user's own click.
 */
export async function lookUp(action: Action, { profiles, fields }: IncomingPerson): Promise<Here> {
  const { transaction } = action;
  const store = transaction.objectStore('contacts');
  for (const profile of profiles) {
    const row = await store.index('profile').get(profile);
    if (row !== undefined) return { contacts: [contactRow(row)], bin: [], erased: new Set() };
  }
  const contacts: Contact[] = [];
  if (fields.email) {
    const ids = await transaction.objectStore('search').index('keys').getAllKeys(emailKey(fields.email.value));
    for (const id of ids) {
      const contact = await action.contact(id);
      if (contact) contacts.push(contact);
    }
  }
  const bin: Contact[] = [];
  for (const profile of profiles) {
    const row = await transaction.objectStore('bin').index('profile').get(profile);
    if (row !== undefined) bin.push(binRow(row).contact);
  }
  return { contacts, bin, erased: new Set() };
}
