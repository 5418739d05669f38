import type { Contact } from '../../model/person/contact';

/** The contacts of any transaction, as far as they are looked up here. */
interface Contacts {
  get(id: string): Promise<Contact | undefined>;
  getKey(id: string): Promise<string | undefined>;
  index(name: 'merged'): Pick<Contacts, 'get' | 'getKey'>;
}

/** The row of `id`, also where `id` became part of another contact; undefined where nobody is. */
export const resolve = async (contacts: Contacts, id: string): Promise<Contact | undefined> =>
  (await contacts.get(id)) ?? (await contacts.index('merged').get(id));

/** As `resolve`, the id alone. */
export const resolveId = async (contacts: Contacts, id: string): Promise<string | undefined> =>
  (await contacts.getKey(id)) ?? (await contacts.index('merged').getKey(id));
