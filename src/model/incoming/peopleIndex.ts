import type { Contact } from '../person/contact';
import { heldBy } from '../person/merge';
import { emailKey, MOST_LOOKED_AT, nameKeys } from '../search/searchRow';

/** What somebody is known by for sure. */
const sureKeys = (person: Contact): string[] => [
  ...heldBy(person).map((id) => `i:${id}`),
  ...person.profiles.map((profile) => `p:${profile}`),
  ...(person.fields.email ? [emailKey(person.fields.email.value)] : []),
];

/** People in memory, found by all that they could be recognised by: for many who come at once. */
export class PeopleIndex {
  #people = new Map<string, Contact>();
  #ids = new Map<string, Set<string>>();

  constructor(people: Contact[] = []) {
    for (const contact of people) this.put(contact);
  }

  /** Adds a contact, or puts it in the place of what was there under its id. */
  put(contact: Contact): void {
    this.#people.set(contact.id, contact);
    // What the record of before was found by stays: whoever is found is looked at by the rules anyway.
    for (const key of [...sureKeys(contact), ...nameKeys(contact)]) {
      const ids = this.#ids.get(key);
      if (ids) ids.add(contact.id);
      else this.#ids.set(key, new Set([contact.id]));
    }
  }

  /** Everybody who may be `person`, those first who share an id or an address. */
  find(person: Contact): Contact[] {
    const found = new Set<string>();
    for (const key of sureKeys(person)) for (const id of this.#ids.get(key) ?? []) found.add(id);
    for (const key of nameKeys(person)) {
      let looked = 0;
      for (const id of this.#ids.get(key) ?? []) {
        if (looked++ === MOST_LOOKED_AT) break;
        found.add(id);
      }
    }
    return [...found].flatMap((id) => this.#people.get(id) ?? []);
  }
}
