import type { Everything } from '../../model/kept/kept';
import type { Contact } from '../../model/person/contact';
import { heldBy } from '../../model/person/merge';
import { hashesOf } from '../erasing/erasedHashes';

/** The ids of those of `people`, by id and each as one person by themselves, who were erased for good here and are not here again. */
export async function erasedAmong(
  people: ReadonlyMap<string, Contact>,
  { marks, contacts, bin }: Pick<Everything, 'marks' | 'contacts' | 'bin'>,
): Promise<string[]> {
  const known = new Set(marks.map(({ mark }) => mark));
  const salts = [...new Set(marks.map(({ salt }) => salt))];
  if (salts.length === 0) return [];
  const here = new Set([...contacts, ...bin.map(({ contact }) => contact)].flatMap(heldBy));
  const erased: string[] = [];
  for (const [id, contact] of people) {
    if (here.has(id)) continue;
    const hashes = (await Promise.all(salts.map((salt) => hashesOf(contact, salt)))).flat();
    if (hashes.some((hash) => known.has(hash))) erased.push(id);
  }
  return erased;
}
