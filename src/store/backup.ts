import { unwrap } from 'idb';
import type { Contact } from '../model/contact';
import type { LedgerEvent } from '../model/event';
import type { Everything } from '../model/kept';
import { same } from '../model/takeBack';
import { act } from './action';
import { database } from './database';
import { storeError } from './error';
import { hashesOf } from './marks';
import { readRows } from './salvage';

/** All that is kept, as a backup holds it, with the rows that could not be read. Rejects with a StoreError. */
export async function readEverything(): Promise<Everything & { unread: unknown[] }> {
  try {
    return await readRows(unwrap(await database()));
  } catch (cause) {
    throw storeError(cause);
  }
}

/** What a restore would do, told before anything is written. */
export interface RestoreReport {
  /** People who would be new here. */
  fresh: Contact[];
  /** People who are here just so. */
  same: number;
  /** People who are here and differ: the user says which of the two stays. */
  differ: Contact[];
  /** People whom the user deleted here; they stay in the bin. */
  inBin: number;
  /** People whom the user erased for good: the user says whether they come back. */
  erased: Contact[];
  events: number;
  drafts: number;
  binned: number;
  /** Whether the user's own record comes from the file; it never replaces one that is here. */
  me: boolean;
}

/** What there is where nothing is. */
export const NOTHING: Everything = {
  contacts: [],
  events: [],
  drafts: [],
  bin: [],
  marks: [],
  me: null,
  settings: null,
};

/** Compares a backup with what is here, or with `instead` of it. Writes nothing. Rejects with a StoreError. */
export async function planRestore(content: Everything, instead?: Everything): Promise<RestoreReport> {
  const here = instead ?? (await readEverything());
  const contacts = new Map(here.contacts.map((contact) => [contact.id, contact]));
  const bin = new Set(here.bin.map(({ id }) => id));
  const merged = new Set(here.contacts.flatMap((contact) => contact.merged ?? []));
  const events = new Set(here.events.map(({ id }) => id));
  const drafts = new Set(here.drafts.map(draftKey));
  const marks = new Set(here.marks.map(({ mark }) => mark));
  const salts = [...new Set(here.marks.map(({ salt }) => salt))];
  const report: RestoreReport = {
    fresh: [],
    same: 0,
    differ: [],
    inBin: 0,
    erased: [],
    events: content.events.filter(({ id }) => !events.has(id)).length,
    drafts: content.drafts.filter((draft) => !drafts.has(draftKey(draft))).length,
    binned: content.bin.filter(({ id }) => !bin.has(id) && !contacts.has(id)).length,
    me: content.me !== null && here.me === null,
  };
  for (const contact of content.contacts) {
    const known = contacts.get(contact.id);
    if (known) {
      if (same(known, contact)) report.same++;
      else report.differ.push(contact);
    } else if (merged.has(contact.id)) report.same++;
    else if (bin.has(contact.id)) report.inBin++;
    else {
      const hashes = (await Promise.all(salts.map((salt) => hashesOf(contact, salt)))).flat();
      (hashes.some((hash) => marks.has(hash)) ? report.erased : report.fresh).push(contact);
    }
  }
  return report;
}

const draftKey = ({ contact, channel, purpose }: { contact: string; channel: string; purpose: string }): string =>
  `${contact} ${channel} ${purpose}`;

export interface RestoreChoices {
  /** Of two records of one person that differ: the one that is here, or the file's. */
  differ: 'keep' | 'take';
  /** Whether people who were erased for good come back. */
  erased: 'leave' | 'bring';
}

const grouped = <T>(items: T[], key: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
};

/**
 * Restores a backup into an empty or a used store, as one action that can be taken back: people, events and drafts that
 * are not here come, by id; what is here stays, but for `choices`. Rejects with a StoreError (`storage` also when
 * somebody was added in between): then nothing was written.
 */
export async function restore(
  content: Everything,
  report: RestoreReport,
  choices: RestoreChoices,
  now: Date,
): Promise<void> {
  const events = grouped(content.events, ({ contact }) => contact);
  const drafts = grouped(content.drafts, ({ contact }) => contact);
  const eventsOf = (contact: Contact): LedgerEvent[] =>
    [contact.id, ...(contact.merged ?? [])].flatMap((id) => events.get(id) ?? []);
  const fresh = choices.erased === 'bring' ? [...report.fresh, ...report.erased] : report.fresh;
  const made = new Set(fresh.flatMap(({ id, merged }) => [id, ...(merged ?? [])]));
  const left = new Set(choices.erased === 'leave' ? report.erased.map(({ id }) => id) : []);
  await act('restored', now, async (action) => {
    for (const contact of fresh)
      action.makeFile({ contact, events: eventsOf(contact), drafts: drafts.get(contact.id) ?? [] });
    if (choices.differ === 'take') for (const contact of report.differ) await action.putContact(contact);
    const { transaction } = action;
    const [known, there, draftsThere] = await Promise.all([
      transaction.objectStore('events').getAllKeys(),
      transaction.objectStore('contacts').getAllKeys(),
      transaction.objectStore('drafts').getAllKeys(),
    ]);
    const eventIds = new Set(known);
    const contactIds = new Set(there);
    for (const event of content.events) {
      if (made.has(event.contact) || left.has(event.contact) || eventIds.has(event.id)) continue;
      if ((await action.contact(event.contact)) !== null) await action.putEvent(event);
    }
    const draftKeys = new Set(draftsThere.map((key) => key.join(' ')));
    for (const draft of content.drafts)
      if (!made.has(draft.contact) && contactIds.has(draft.contact) && !draftKeys.has(draftKey(draft)))
        await action.putDraft(draft);
    for (const binned of content.bin)
      if (!contactIds.has(binned.id) && (await transaction.objectStore('bin').getKey(binned.id)) === undefined)
        await action.putBin(binned);
    if (content.me && (await transaction.objectStore('me').getKey('me')) === undefined) await action.putMe(content.me);
    if (content.settings && (await transaction.objectStore('settings').getKey('settings')) === undefined)
      await action.putSettings(content.settings);
    for (const mark of content.marks) await action.putMark(mark);
  });
}
