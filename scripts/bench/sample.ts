import { database } from '../../src/store/database/database';
import { contactsOf } from '../../src/store/people/contacts';

/** Some people from all over the store, the same each time. */
export async function sampleOf(count: number) {
  const ids = await (await database()).getAllKeys('contacts');
  const step = Math.max(1, Math.floor(ids.length / count));
  return { contacts: await contactsOf(ids.filter((_id, n) => n % step === 0).slice(0, count)) };
}
