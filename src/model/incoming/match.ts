import type { Contact } from '../person/contact';
import { onlyLooksAlike } from '../person/lookAlike';
import { heldBy } from '../person/merge';
import { canonicalEmail, type Likeness, likeness, namesAgree, sameByEmail } from '../person/samePerson';

/**
 * Among whom somebody is looked for: everybody whom a rule could name must be there, the likeliest first; who else is there
 * makes no difference.
 */
export interface Candidates {
  contacts: Contact[];
  bin: Contact[];
  /** Who is new and comes along: known for sure, or somebody else. What likeness there is can be asked when they are here. */
  coming: Contact[];
}

/** Why it is asked whether two are one person. `otherName`: all else says so, and the names are of two. */
export type Doubt = Likeness | 'otherName';

/** Who an incoming person is, of those who are kept or in the bin. */
export type Match =
  | { is: 'known'; contact: Contact }
  | { is: 'inBin'; contact: Contact }
  /** A question to the user; never answered by itself. */
  | { is: 'doubtful'; contact: Contact; why: Doubt }
  | { is: 'nobody' };

type Rule = (person: Contact, known: Contact) => boolean;

/** The addresses of profiles that are a person's own for sure. One that the user has typed in belongs here too. */
const addressesOf = ({ profiles }: Contact): string[] => profiles;

const hasId: Rule = (person, known) => heldBy(known).includes(person.id);

/** A contact goes by the name that is shown, and by the one that a page or a file gives where the user wrote another. */
const hasName: Rule = ({ name }, { name: shown, fields }) =>
  [shown.full, fields.name.value, fields.name.page?.value ?? ''].some(
    (full) => namesAgree({ ...shown, full }, name) && !onlyLooksAlike(full, name.full),
  );

/** What makes somebody known for sure, the strongest first. */
const RULES: Rule[] = [
  (person, known) => hasId(person, known) && hasName(person, known),
  // One address with another name is taken for the person of the address. Should that be asked, `hasName` belongs here, and
  // the address into `otherName` below.
  (person, known) => addressesOf(person).some((address) => addressesOf(known).includes(address)),
  (person, known) => {
    const [told, own] = [person.fields.email?.value, known.fields.email?.value];
    if (!told || !own || canonicalEmail(told) !== canonicalEmail(own)) return false;
    return sameByEmail(known.name, person.name, told);
  },
];

function surelyAmong(person: Contact, people: Contact[]): Contact | null {
  for (const rule of RULES) {
    const known = people.find((one) => rule(person, one));
    if (known) return known;
  }
  return null;
}

/** Who `person` is, who comes from outside and is written as the contact that they would be. */
export function matchOf(person: Contact, { contacts, bin, coming }: Candidates): Match {
  const known = surelyAmong(person, contacts) ?? surelyAmong(person, coming);
  if (known) return { is: 'known', contact: known };
  const binned = surelyAmong(person, bin);
  if (binned) return { is: 'inBin', contact: binned };
  for (const contact of contacts) {
    const why = hasId(person, contact) ? 'otherName' : likeness(person, contact);
    if (why !== null) return { is: 'doubtful', contact, why };
  }
  return { is: 'nobody' };
}
