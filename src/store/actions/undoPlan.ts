import type { TouchedRow, Undoable } from '../../model/kept/action';
import type { Contact } from '../../model/person/contact';
import { heldBy } from '../../model/person/merge';
import { same, takeBack } from '../../model/person/takeBack';
import { contactRow } from '../database/parseRow';
import type { Action } from './action';
import { moveDrafts } from './moveDrafts';

type Row = TouchedRow<Undoable>;

/** What taking an action back does with one person. */
type Plan =
  /** Their record becomes this one. */
  | { to: 'restore'; contact: Contact }
  /** The action made them: they go, or become part again of whom they were split from. */
  | { to: 'remove' }
  /** Their record needs nothing; what the action did besides goes back. */
  | { to: 'unchanged' }
  /** Nothing of them goes back: half an action taken back is worse than none. */
  | { to: 'skip' };

/** One person whom an action touched: their record now, before it and after it. */
export interface Person {
  id: string;
  current: Contact | null;
  before: Contact | null;
  after: Contact | null;
  plan: Plan;
}

const maybe = (row: unknown): Contact | null => (row === undefined || row === null ? null : contactRow(row));
/** The ids of which a record holds the events. */
const held = (contact: Contact | null): string[] => (contact ? heldBy(contact) : []);
/** Whether the ledger may have grown, and the record is the same. */
const sameRecord = (one: Contact | null, other: Contact | null): boolean =>
  one !== null && other !== null && same({ ...one, updatedAt: '' }, { ...other, updatedAt: '' });

/**
 * What taking back an action, whose rows are `rows`, does with everybody whom it touched. Whoever was merged or split by it
 * goes back together, or not at all.
 */
export async function planPeople(action: Action, rows: Row[]): Promise<Person[]> {
  const { transaction } = action;
  const people: Person[] = [];
  const leavingBin = new Set<string>();
  for (const row of rows) {
    const id = String(row.key);
    if (row.store === 'bin' && row.before === null) {
      const current = (await transaction.objectStore('bin').get(id)) ?? null;
      if (same(current, row.after)) leavingBin.add(id);
    }
    if (row.store !== 'contacts') continue;
    const current = maybe(await transaction.objectStore('contacts').get(id));
    // Of a large import only that they came is known: what is there now counts as what it left.
    const records = { current, before: maybe(row.before), after: 'after' in row ? maybe(row.after) : current };
    people.push({ id, ...records, plan: await planOf(action, id, records) });
  }
  const known: Known = { leavingBin, rowsOfAction: new Set(rows.map(({ key }) => key)) };
  for (const group of groupsOf(people))
    if (group.some(({ plan }) => plan.to === 'skip') || !(await fits(action, group, known)))
      for (const person of group) person.plan = { to: 'skip' };
  return people;
}

async function planOf(
  action: Action,
  id: string,
  { current, before, after }: Pick<Person, 'current' | 'before' | 'after'>,
): Promise<Plan> {
  // The action took them away. If another one brought them back, that one holds.
  if (after === null) return current === null && before !== null ? { to: 'restore', contact: before } : { to: 'skip' };
  // Deleted or merged since: those actions can be taken back themselves. What was only logged of somebody who is part of
  // another now can go from there.
  if (current === null)
    return sameRecord(before, after) && (await action.contact(id)) !== null ? { to: 'unchanged' } : { to: 'skip' };
  if (before === null) return { to: 'remove' };
  return same(current, before)
    ? { to: 'unchanged' }
    : { to: 'restore', contact: takeBack(current, before, after, action.at) };
}

/** People of whom the action made one part of another, or split them, or moved a part from one to the other, are one group. */
function groupsOf(people: Person[]): Person[][] {
  const groups = new Map<string, Person[]>();
  const idsOf = ({ id, before, after }: Person) => [id, ...held(before), ...held(after)];
  for (const person of people) {
    const group = [...new Set([person, ...idsOf(person).flatMap((id) => groups.get(id) ?? [])])];
    for (const id of group.flatMap(idsOf)) groups.set(id, group);
  }
  return [...new Set(groups.values())];
}

interface Known {
  /** Who comes out of the bin when the action is taken back. */
  leavingBin: Set<string>;
  rowsOfAction: Set<string | string[]>;
}

/**
 * Whether the plan of a group loses nobody and has nobody twice: everybody whom their records hold now, and they only, is
 * held by one of them afterwards, but for whom the action itself brought or took.
 */
async function fits(action: Action, group: Person[], known: Known): Promise<boolean> {
  const now = new Set(group.flatMap(({ current }) => held(current)));
  const after = group.flatMap(({ plan, current }) =>
    plan.to === 'restore' ? held(plan.contact) : plan.to === 'unchanged' ? held(current) : [],
  );
  const then = new Set(after);
  if (then.size < after.length) return false;
  const removed = group.filter(({ plan }) => plan.to === 'remove');
  for (const person of removed) if (!(await canGo(action, person, then))) return false;
  // Who is part of somebody that is removed, and is not held afterwards, goes to the bin with them, as one of them.
  const leaving = new Set(removed.filter(({ id }) => !then.has(id)).flatMap(({ current }) => held(current)));
  const had = new Set(group.flatMap(({ before }) => held(before)));
  for (const id of now) {
    if (then.has(id) || leaving.has(id)) continue;
    if (had.has(id) || !(await cameWithIt(action, id, known))) return false;
  }
  for (const id of then) if (!now.has(id) && !(await isFree(action, id, known))) return false;
  return true;
}

/** Whether somebody whom the action made can be removed; `then` are those who are held afterwards. */
async function canGo(action: Action, { id, current, after }: Person, then: Set<string>): Promise<boolean> {
  // Whoever becomes part of another again takes nothing along but events and drafts: their record must have nothing new.
  if (then.has(id) && !sameRecord(current, after)) return false;
  // Whoever was split off from them since is somebody by themselves, whose ledger came with this action.
  const splitOff = held(after).filter((part) => !held(current).includes(part) && !then.has(part));
  for (const part of splitOff) if ((await action.contact(part)) !== null) return false;
  return true;
}

/** Whether all that is kept of `id`, who came as a part of somebody, came with the action, and can go with it. */
async function cameWithIt({ transaction }: Action, id: string, { rowsOfAction }: Known): Promise<boolean> {
  const events = await transaction.objectStore('events').index('contact').getAllKeys(id);
  return events.every((key) => rowsOfAction.has(key));
}

/** Whether `id` is neither kept nor in the bin by anything but the action. */
async function isFree(action: Action, id: string, { leavingBin }: Known): Promise<boolean> {
  if ((await action.contact(id)) !== null) return false;
  const bin = action.transaction.objectStore('bin');
  const binned = (await bin.getKey(id)) ?? (await bin.index('merged').getKey(id));
  return binned === undefined || leavingBin.has(binned);
}

/** The ids of everybody of whom nothing goes back, with those who were part of them. */
export const stayingOf = (people: Person[]): Set<string> =>
  new Set(
    people.flatMap(({ id, before, after, plan }) => (plan.to === 'skip' ? [id, ...held(before), ...held(after)] : [])),
  );

/** Takes the records back, as planned. `rows` are all that the action touched. False when there was nothing to do. */
export async function takeBackPeople(action: Action, people: Person[], rows: Row[]): Promise<boolean> {
  let done = false;
  const back = new Set(people.flatMap(({ plan }) => (plan.to === 'restore' ? held(plan.contact) : [])));
  // Whoever returns holds those who go: they come first.
  for (const { plan } of people)
    if (plan.to === 'restore') {
      await action.putContact(plan.contact);
      done = true;
    }
  for (const person of people)
    if (person.plan.to === 'remove') {
      await takeAway(action, person, rows, back);
      done = true;
    }
  return done;
}

async function takeAway(action: Action, { id, current, after }: Person, rows: Row[], back: Set<string>): Promise<void> {
  if (current === null) return;
  if ((await action.transaction.objectStore('contacts').index('merged').getKey(id)) !== undefined)
    return action.removeContact(id);
  // Those who are back take their own ledgers along.
  const { merged = [], ...alone } = current;
  const parts = merged.filter((part) => !back.has(part));
  const file = await action.file({ ...alone, ...(parts.length > 0 && { merged: parts }) });
  const events = new Set(rows.map(({ key }) => key));
  const drafts = rows.filter(({ store }) => store === 'drafts');
  const isOwn =
    same(current, after) &&
    file.events.every((event) => events.has(event.id)) &&
    file.drafts.every((draft) => drafts.some((row) => same(row.after, draft)));
  if (isOwn) return action.removeContact(id);
  // More is known of them than the action made: all of it stays within reach.
  await action.removeFile(file);
  await action.putBin({ id, at: action.at, ...file });
}

/** What was drafted since for those who are part of another again goes to that one. */
export async function joinAgain(action: Action, people: Person[]): Promise<void> {
  for (const { id, plan } of people) {
    if (plan.to !== 'remove') continue;
    const holder = await action.transaction.objectStore('contacts').index('merged').getKey(id);
    if (holder !== undefined) await moveDrafts(action, id, holder);
  }
}
