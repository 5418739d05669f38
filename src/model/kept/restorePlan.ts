import type { Contact } from '../person/contact';
import { heldBy } from '../person/merge';
import { same } from '../person/takeBack';
import type { Binned, Everything } from './kept';

/** What happens with the people of a backup, in a store that may hold some of them. */
export interface RestorePlan {
  /** Of whom nothing is here: they come as they are. */
  fresh: Contact[];
  freshBin: Binned[];
  /** How many are here just so. */
  same: number;
  /** Who is here and differs. Each is put in the place of what is here, or none of it. */
  takings: Taking[];
  /** Who was joined with somebody or taken apart on one side only: they stay as they are here. */
  apart: Contact[];
  /** How many are in the bin here, where they stay. */
  inBin: number;
}

/** The file's word for some people: these records come, and those ids, which are part of them, go. */
export interface Taking {
  put: Contact[];
  remove: string[];
}

/** Everybody who is one person on either side, and so hangs together. */
interface Group {
  file: Contact[];
  fileBin: Binned[];
  here: Contact[];
  hereBin: Binned[];
}

/**
 * Compares the people of a backup with those who are here. Ids are what counts: a record holds its own and those of everybody
 * who was merged into it, and each id is held once. So where the two sides disagree about who is one person, nothing is
 * mixed: the file's word can be taken when it holds everybody whom the records here hold, and else what is here stays.
 */
export function planPeople(content: Everything, here: Everything): RestorePlan {
  const plan: RestorePlan = { fresh: [], freshBin: [], same: 0, takings: [], apart: [], inBin: 0 };
  for (const group of groupsOf(content, here)) {
    if (group.here.length + group.hereBin.length > 0) planKnown(plan, group);
    else {
      plan.fresh.push(...group.file);
      plan.freshBin.push(...group.fileBin);
    }
  }
  return plan;
}

function planKnown(plan: RestorePlan, group: Group): void {
  const here = new Map(group.here.map((contact) => [contact.id, contact]));
  const differing = group.file.filter((contact) => !same(contact, here.get(contact.id)));
  plan.same += group.file.length - differing.length;
  const held = new Set(group.file.flatMap(heldBy));
  const isWhole = group.here.flatMap(heldBy).every((id) => held.has(id));
  const ids = new Set(group.file.map(({ id }) => id));
  if (differing.length === 0) return;
  if (isWhole && group.hereBin.length + group.fileBin.length === 0) {
    plan.takings.push({ put: differing, remove: [...here.keys()].filter((id) => !ids.has(id)) });
    return;
  }
  const binned = new Set(group.hereBin.flatMap(({ contact }) => heldBy(contact)));
  for (const contact of differing) {
    const known = here.get(contact.id);
    if (known && sameIds(heldBy(known), heldBy(contact))) plan.takings.push({ put: [contact], remove: [] });
    else if (heldBy(contact).every((id) => binned.has(id))) plan.inBin++;
    else plan.apart.push(contact);
  }
}

const sameIds = (a: string[], b: string[]): boolean => same([...a].sort(), [...b].sort());

function groupsOf(content: Everything, here: Everything): Group[] {
  const ofFile = byHeld([...content.contacts, ...content.bin]);
  const ofHere = byHeld([...here.contacts, ...here.bin]);
  const seen = new Set<Contact | Binned>();
  const groups: Group[] = [];
  for (const record of [...content.contacts, ...content.bin]) {
    if (seen.has(record)) continue;
    const group: Group = { file: [], fileBin: [], here: [], hereBin: [] };
    const open: [Contact | Binned, boolean][] = [[record, true]];
    seen.add(record);
    for (let next = open.pop(); next; next = open.pop()) {
      const [one, isOfFile] = next;
      if ('contact' in one) (isOfFile ? group.fileBin : group.hereBin).push(one);
      else (isOfFile ? group.file : group.here).push(one);
      for (const id of heldBy('contact' in one ? one.contact : one))
        for (const [side, other] of [
          [true, ofFile.get(id)],
          [false, ofHere.get(id)],
        ] as const)
          if (other && !seen.has(other)) {
            seen.add(other);
            open.push([other, side]);
          }
    }
    groups.push(group);
  }
  return groups;
}

const byHeld = (records: (Contact | Binned)[]): Map<string, Contact | Binned> =>
  new Map(records.flatMap((one) => heldBy('contact' in one ? one.contact : one).map((id) => [id, one] as const)));
