import { unwrap } from 'idb';
import type { LedgerEvent } from '../../model/events';
import { grouped } from '../../model/grouped';
import type { Known } from '../../model/incoming/plan';
import { planRecords, type RecordsPlan } from '../../model/incoming/planRecords';
import { rowKey } from '../../model/kept/action';
import { contentWithout, everybodyIn } from '../../model/kept/erasure';
import { draftKey } from '../../model/kept/journal';
import type { ContactFile, Everything } from '../../model/kept/kept';
import type { Contact } from '../../model/person/contact';
import { heldBy } from '../../model/person/merge';
import type { Action } from '../actions/action';
import { moveDrafts } from '../actions/moveDrafts';
import { database } from '../database/database';
import { storeError } from '../database/error';
import { identityOf } from '../database/identity';
import { readRows } from '../database/readRows';
import { applyPlan, type OnState, putFresh } from './apply';
import { erasedAmong } from './erased';

/** All that is kept, as a backup holds it, with the rows that could not be read. Rejects with a StoreError. */
export async function readEverything(): Promise<Everything & { unread: unknown[] }> {
  try {
    return await readRows(unwrap(await database()));
  } catch (cause) {
    throw storeError(cause);
  }
}

/** What a restore would do, told before anything is written. */
export interface RestoreReport extends RecordsPlan, OnState {
  /** Who is here and differs: the user says which of the two stays. */
  differ: Contact[];
  /** The ids of those who were erased, whom the rest does not tell of, with those of whom only the ledgers of others tell. */
  erasedIds: string[];
  events: number;
  drafts: number;
  binned: number;
  /** Whether the user's own record comes from the file; it never replaces one that is here. */
  me: boolean;
}

/** Compares a backup with what is here, or with `instead` of it. Writes nothing. Rejects with a StoreError. */
export async function planRestore(content: Everything, instead?: Everything): Promise<RestoreReport> {
  const state = instead ? null : await identityOf(await database());
  const here = instead ?? (await readEverything());
  // Those too of whom only the ledgers of others tell.
  const erased = await erasedAmong(everybodyIn(content), here);
  const others = contentWithout(content, erased);
  const plan = planRecords(others, here);
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
    differ: differing(plan),
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

/** Who is here and differs. */
const differing = ({ known }: RecordsPlan): Contact[] =>
  known.flatMap(({ people }) => people.map(({ contact }) => contact));

const isOfMerging = (kind: LedgerEvent['kind']): boolean => kind === 'merged' || kind === 'split';

export interface RestoreChoices {
  /** Of records of one person that differ: what is here, or the file's word. */
  differ: 'keep' | 'take';
  /** Whether people who were erased for good come back. */
  erased: 'leave' | 'bring';
}

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
  await applyPlan(
    'restored',
    await restoringOf(content, report, choices),
    async () => restoringOf(content, await planRestore(content), choices),
    now,
    restoreBy,
  );
}

/** What of a backup is restored, and how. */
interface Restoring extends OnState {
  content: Everything;
  plan: RecordsPlan;
  takes: boolean;
}

/** A backup without whom the user erased, or with them. */
async function restoringOf(content: Everything, report: RestoreReport, choices: RestoreChoices): Promise<Restoring> {
  const rest = { state: report.state, takes: choices.differ === 'take' };
  if (report.erasedIds.length === 0) return { ...rest, content, plan: report };
  if (choices.erased === 'leave') return { ...rest, content: contentWithout(content, report.erasedIds), plan: report };
  return { ...rest, content, plan: planRecords(content, await readEverything()) };
}

async function restoreBy(action: Action, { content, plan, takes }: Restoring): Promise<void> {
  const { transaction } = action;
  await putFresh(action, filesOf(content, plan.fresh));
  if (takes) for (const known of plan.known) await take(action, known);
  await bringTold(action, content, takes ? differing(plan) : []);
  for (const binned of plan.freshBin) await action.putBin(binned);
  if (content.me && (await transaction.objectStore('me').getKey('me')) === undefined) await action.putMe(content.me);
  if (content.settings && (await transaction.objectStore('settings').getKey('settings')) === undefined)
    await action.putSettings(content.settings);
  for (const mark of content.marks)
    if ((await transaction.objectStore('marks').getKey(mark.mark)) === undefined) await action.putMark(mark);
}

/** People of a backup, each with their ledger and drafts. */
function filesOf(content: Everything, people: Contact[]): ContactFile[] {
  const events = grouped(content.events, ({ contact }) => contact);
  const drafts = grouped(content.drafts, ({ contact }) => contact);
  return people.map((contact) => ({
    contact,
    events: heldBy(contact).flatMap((id) => events.get(id) ?? []),
    drafts: drafts.get(contact.id) ?? [],
  }));
}

/** The file's word for people who are here. */
async function take(action: Action, { people, remove }: Known): Promise<void> {
  for (const id of remove) await action.removeContact(id);
  for (const { contact } of people) await action.putContact(contact);
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
