import type { Contact } from './contact';
import { wordsOf } from './fold';
import { onlyLooksAlike, wordsAgree } from './lookAlike';
import type { PersonName } from './name';

/** Mailboxes that a team reads: the same address there does not make the same person. */
const SHARED_MAILBOXES = new Set(
  `info hello hi hey contact contacts office team mail email post admin administration webmaster postmaster support
  help helpdesk service sales marketing press media news jobs job careers career recruiting recruitment hr people
  talent enquiries inquiries enquiry inquiry reception general accounts billing events bookings editor editors
  kontakt buero bewerbung karriere contacto contato contatto accueil secretariat noreply no-reply`.split(/\s+/u),
);

/** An e-mail address in the form in which two are compared. */
export const canonicalEmail = (email: string): string => email.trim().toLowerCase();

/** Whether an address is one that several people read. */
export const isSharedMailbox = (email: string): boolean =>
  SHARED_MAILBOXES.has(canonicalEmail(email).split(/[@+]/u)[0] ?? '');

/** Whether two names can be of one person: all words of the shorter stand in the longer, or first and last agree. */
export const namesAgree = (a: PersonName, b: PersonName): boolean => wordsAgree(wordsOf(a.full), wordsOf(b.full));

/** Why two contacts may be one person. */
export type Likeness = 'profile' | 'email' | 'letters' | 'company' | 'school';

const foldedSet = (values: (string | null | undefined)[]): Set<string> =>
  new Set(values.flatMap((value) => (value ? [wordsOf(value).join(' ')] : [])));
const meet = (a: Set<string>, b: Set<string>): boolean => [...a].some((value) => value !== '' && b.has(value));

/**
 * Whether, and why, the user should be asked if two contacts are one person; null where nothing speaks for it. A name
 * alone is not enough, but one in letters that only look like the other's is asked about whatever else is known: it may
 * be a slip of the keyboard, or somebody who would like to be taken for the other.
 */
export function likeness(a: Contact, b: Contact): Likeness | null {
  if (a.id === b.id) return null;
  if (a.profiles.some((profile) => b.profiles.includes(profile))) return 'profile';
  const [mine, theirs] = [a.fields.email?.value, b.fields.email?.value];
  if (mine && theirs && canonicalEmail(mine) === canonicalEmail(theirs) && !isSharedMailbox(mine)) return 'email';
  if (onlyLooksAlike(a.name.full, b.name.full)) return 'letters';
  if (!namesAgree(a.name, b.name)) return null;
  const companies = ({ fields, past }: Contact) => foldedSet([fields.company?.value, ...past.map((p) => p.company)]);
  if (meet(companies(a), companies(b))) return 'company';
  const schools = (contact: Contact) =>
    foldedSet([contact.fields.school?.value, ...contact.schools.map(({ name }) => name)]);
  return meet(schools(a), schools(b)) ? 'school' : null;
}

/**
 * Whether an address makes two readings one person without asking: it is a person's own, and the names agree, letter
 * for letter. All else that speaks for it is put to the user as a question.
 */
export const sameByEmail = (known: PersonName, found: PersonName, email: string): boolean =>
  !isSharedMailbox(email) && namesAgree(known, found) && !onlyLooksAlike(known.full, found.full);
