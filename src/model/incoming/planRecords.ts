import type { Binned, Everything } from '../kept/kept';
import type { Changed, Contact } from '../person/contact';
import { heldBy } from '../person/merge';
import { same } from '../person/takeBack';
import { changesBetween } from './person';
import { emptyPlan, type IncomingPlan } from './plan';

/** What comes of people who have ids of ours, as those of a backup. Nobody is doubtful: ids are what counts. */
export interface RecordsPlan extends IncomingPlan {
  /** Of whom nothing is here, and who come into the bin. */
  freshBin: Binned[];
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
export function planRecords(content: Everything, here: Everything): RecordsPlan {
  const plan: RecordsPlan = { ...emptyPlan(), freshBin: [] };
  for (const group of groupsOf(content, here)) {
    if (group.here.length + group.hereBin.length > 0) planKnown(plan, group);
    else {
      plan.fresh.push(...group.file);
      plan.freshBin.push(...group.fileBin);
    }
  }
  return plan;
}

function planKnown(plan: RecordsPlan, group: Group): void {
  const here = new Map(group.here.map((contact) => [contact.id, contact]));
  const changed = (contact: Contact): Changed => ({
    contact,
    changes: changesBetween(here.get(contact.id) ?? null, contact),
  });
  const differing = group.file.filter((contact) => !same(contact, here.get(contact.id)));
  plan.same += group.file.length - differing.length;
  const held = new Set(group.file.flatMap(heldBy));
  const isWhole = group.here.flatMap(heldBy).every((id) => held.has(id));
  const ids = new Set(group.file.map(({ id }) => id));
  if (differing.length === 0) return;
  if (isWhole && group.hereBin.length + group.fileBin.length === 0) {
    plan.known.push({ people: differing.map(changed), remove: [...here.keys()].filter((id) => !ids.has(id)) });
    return;
  }
  const binned = new Set(group.hereBin.flatMap(({ contact }) => heldBy(contact)));
  for (const contact of differing) {
    const known = here.get(contact.id);
    if (known && sameIds(heldBy(known), heldBy(contact))) plan.known.push({ people: [changed(contact)], remove: [] });
    else if (heldBy(contact).every((id) => binned.has(id))) plan.inBin.push({ contact });
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
