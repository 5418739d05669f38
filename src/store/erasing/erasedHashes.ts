import type { Mark } from '../../model/kept/kept';
import type { Contact } from '../../model/person/contact';
import { canonicalEmail } from '../../model/person/samePerson';
import { instant } from '../../model/time';
import { stamped } from '../../model/upcast';

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A new salt: 128 random bits. */
export const newSalt = (): string => hex(crypto.getRandomValues(new Uint8Array(16)));

/** What marks of a contact are made of: their addresses; the name where there is none. */
function addressesOf({ profiles, fields, name }: Contact): string[] {
  const addresses = [...profiles, ...(fields.email ? [canonicalEmail(fields.email.value)] : [])];
  return addresses.length > 0 ? addresses : [name.full.toLowerCase()];
}

/** The hashes of a contact with `salt`. */
export async function hashesOf(contact: Contact, salt: string): Promise<string[]> {
  const hashes = addressesOf(contact).map((address) =>
    crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt} ${address}`)),
  );
  return (await Promise.all(hashes)).map((hash) => hex(new Uint8Array(hash)));
}

/** The marks that stay of an erased contact. */
export async function marksOf(contact: Contact, salt: string, now: Date): Promise<Mark[]> {
  return (await hashesOf(contact, salt)).map((mark) => stamped<Mark>({ mark, salt, at: instant(now) }));
}
