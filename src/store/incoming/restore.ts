import { unwrap } from 'idb';
import type { LedgerEvent } from '../../model/events';
import { grouped } from '../../model/grouped';
import { rowKey } from '../../model/kept/action';
import { contentWithout, everybodyIn } from '../../model/kept/erasure';
import { draftKey } from '../../model/kept/journal';
import type { Everything } from '../../model/kept/kept';
import { planPeople, type RestorePlan, type Taking } from '../../model/kept/restorePlan';
import type { Contact } from '../../model/person/contact';
import { heldBy } from '../../model/person/merge';
import { type Action, act, MOST_NOTED } from '../actions/action';
import { moveDrafts } from '../actions/moveDrafts';
import { database } from '../database/database';
import { StoreError, storeError } from '../database/error';
import { identityOf, identityRow } from '../database/identity';
import { readRows } from '../database/readRows';
import type { Identity } from '../database/schema';
import { hashesOf } from '../erasing/erasedHashes';

/** All that is kept, as a backup holds it, with the rows that could not be read. Rejects with a StoreError. */
export async function readEverything(): Promise<Everything & { unread: unknown[] }> {
  try {
    return await readRows(unwrap(await database()));
  } catch (cause) {
    throw storeError(cause);
  }
}

/** What a restore would do, told before anything is written. */
export interface RestoreReport extends RestorePlan {
  /** Who is here and differs: the user says which of the two stays. */
  differ: Contact[];
  /** People of the file who were erased for good here: the user says whether they come back. The rest tells of all others. */
  erased: Contact[];
  /** Their ids, with those of whom only the ledgers of others tell. */
  erasedIds: string[];
  events: number;
  drafts: number;
  binned: number;
  /** Whether the user's own record comes from the file; it never replaces one that is here. */
  me: boolean;
  /** The state that it was compared with; null where it is about to go. */
  state: Identity | null;
}

/** Compares a backup with what is here, or with `instead` of it. Writes nothing. Rejects with a StoreError. */
export async function planRestore(content: Everything, instead?: Everything): Promise<RestoreReport> {
  const state = instead ? null : await identityOf(await database());
  const here = instead ?? (await readEverything());
  const erased = await erasedIn(content, here);
  const others = contentWithout(content, erased);
  const plan = planPeople(others, here);
  const events = new Set(here.events.map(({ id }) => id));
  const drafts = new Set(here.drafts.map(draftKey));
  const fresh = new Set(plan.fresh.flatMap(heldBy));
  const kept = new Set(here.contacts.flatMap(heldBy));
  const comes = ({ id, contact, kind }: LedgerEvent) =>
    !events.has(id) && (fresh.has(contact) || (kept.has(contact) && !isOfMerging(kind)));
  const people = new Map(
    [...content.contacts, ...content.bin.map(({ contact }) => contact)].map((one) => [one.id, one]),
  );
  return {
    ...plan,
    differ: plan.takings.flatMap(({ put }) => put),
    erased: erased.flatMap((id) => people.get(id) ?? []),
    erasedIds: erased,
    events: others.events.filter(comes).length,
    drafts: others.drafts.filter((d) => (fresh.has(d.contact) || kept.has(d.contact)) && !drafts.has(draftKey(d)))
      .length,
    binned: plan.freshBin.length,
    me: content.me !== null && here.me === null,
    state,
  };
}

const isOfMerging = (kind: LedgerEvent['kind']): boolean => kind === 'merged' || kind === 'split';

/** The ids of everybody in a backup, also within the ledgers of others, who was erased for good here and is not here again. */
async function erasedIn(content: Everything, { marks, contacts, bin }: Everything): Promise<string[]> {
  const known = new Set(marks.map(({ mark }) => mark));
  const salts = [...new Set(marks.map(({ salt }) => salt))];
  if (salts.length === 0) return [];
  const here = new Set([...contacts, ...bin.map(({ contact }) => contact)].flatMap(heldBy));
  const erased: string[] = [];
  for (const [id, contact] of everybodyIn(content)) {
    if (here.has(id)) continue;
    const hashes = (await Promise.all(salts.map((salt) => hashesOf(contact, salt)))).flat();
    if (hashes.some((hash) => known.has(hash))) erased.push(id);
  }
  return erased;
}

export interface RestoreChoices {
  /** Of records of one person that differ: what is here, or the file's word. */
  differ: 'keep' | 'take';
  /** Whether people who were erased for good come back. */
  erased: 'leave' | 'bring';
}

/** Something was done between the report and the restore. */
class Moved extends Error {}
const TRIES = 3;

/**
 * Restores a backup into an empty or a used store, as one action that can be taken back: people, events and drafts that
 * are not here come, by id; what is here stays, but for `choices`. What was done since `report` is compared once more.
 * Rejects with a StoreError; then nothing was written.
 */
export async function restore(
  content: Everything,
  report: RestoreReport,
  choices: RestoreChoices,
  now: Date,
): Promise<void> {
  let current = report;
  for (let n = 1; ; n++) {
    const restoring = await restoringOf(content, current, choices);
    try {
      return await act('restored', now, (action) => restoreBy(action, restoring));
    } catch (error) {
      const moved = error instanceof StoreError && error.cause instanceof Moved;
      if (!moved || n === TRIES) throw error;
      current = await planRestore(content);
    }
  }
}

interface Restoring {
  content: Everything;
  report: RestorePlan & Pick<RestoreReport, 'state' | 'differ'>;
  choices: RestoreChoices;
}

/** What of a backup is restored: without whom the user erased, or with them. */
async function restoringOf(content: Everything, report: RestoreReport, choices: RestoreChoices): Promise<Restoring> {
  if (report.erasedIds.length === 0) return { content, report, choices };
  if (choices.erased === 'leave') return { content: contentWithout(content, report.erasedIds), report, choices };
  const plan = planPeople(content, await readEverything());
  return { content, report: { ...plan, differ: plan.takings.flatMap(({ put }) => put), state: report.state }, choices };
}

async function restoreBy(action: Action, { content, report, choices }: Restoring): Promise<void> {
  const { transaction } = action;
  const { state } = report;
  const now = identityRow(await transaction.objectStore('identity').get('database'));
  if (state && (state.id !== now.id || state.revision !== now.revision)) throw new Moved();
  await bringFresh(action, content, report.fresh);
  if (choices.differ === 'take') for (const taking of report.takings) await take(action, taking);
  await bringTold(action, content, choices.differ === 'take' ? report.differ : []);
  for (const binned of report.freshBin) await action.putBin(binned);
  if (content.me && (await transaction.objectStore('me').getKey('me')) === undefined) await action.putMe(content.me);
  if (content.settings && (await transaction.objectStore('settings').getKey('settings')) === undefined)
    await action.putSettings(content.settings);
  for (const mark of content.marks)
    if ((await transaction.objectStore('marks').getKey(mark.mark)) === undefined) await action.putMark(mark);
}

/** People of whom nothing is here, whole. */
async function bringFresh(action: Action, content: Everything, fresh: Contact[]): Promise<void> {
  const events = grouped(content.events, ({ contact }) => contact);
  const drafts = grouped(content.drafts, ({ contact }) => contact);
  const files = fresh.map((contact) => ({
    contact,
    events: heldBy(contact).flatMap((id) => events.get(id) ?? []),
    drafts: drafts.get(contact.id) ?? [],
  }));
  const rows = files.reduce((sum, file) => sum + 1 + file.events.length + file.drafts.length, 0);
  for (const file of files) {
    if (rows > MOST_NOTED) action.makeFile(file);
    else if ((await action.contact(file.contact.id)) === null) await action.putFile(file);
    else throw new StoreError('storage');
  }
}

/** The file's word for people who are here. */
async function take(action: Action, { put, remove }: Taking): Promise<void> {
  for (const id of remove) await action.removeContact(id);
  for (const contact of put) await action.putContact(contact);
  for (const id of remove) {
    const holder = await action.contact(id);
    if (holder) await moveDrafts(action, id, holder.id);
  }
}

/** Events and drafts of people who are here. Who is one person with whom is told only of those who are `taken`. */
async function bringTold(action: Action, content: Everything, taken: Contact[]): Promise<void> {
  const { transaction } = action;
  const [events, drafts] = await Promise.all([
    transaction.objectStore('events').getAllKeys(),
    transaction.objectStore('drafts').getAllKeys(),
  ]);
  const [known, written] = [new Set(events), new Set(drafts.map((key) => rowKey(...key)))];
  const joined = new Set(taken.flatMap(heldBy));
  for (const event of content.events) {
    if (known.has(event.id)) continue;
    if (isOfMerging(event.kind) && !joined.has(event.contact)) continue;
    if ((await action.contact(event.contact)) !== null) await action.putEvent(event);
  }
  for (const draft of content.drafts) {
    const contact = (await action.contact(draft.contact))?.id;
    if (contact !== undefined && !written.has(draftKey({ ...draft, contact })))
      await action.putDraft({ ...draft, contact });
  }
}
