import type { Contact } from '../../model/person/contact';
import { heldBy } from '../../model/person/merge';
import { same, takeBack } from '../../model/person/takeBack';
import { contactRow } from '../database/parseRow';
import type { Touched } from '../database/schema';
import type { Action } from './action';
import { moveDrafts } from './moveDrafts';

/** What taking an action back does with one person. */
type Plan =
  /** Their record becomes this one. */
  | { to: 'record'; contact: Contact }
  /** The action made them: they go, or become part again of whom they were split from. */
  | { to: 'nobody' }
  /** Their record needs nothing; what the action told of them goes back. */
  | { to: 'same' }
  /** Nothing of them goes back: half an action taken back is worse than none. */
  | { to: 'stay' };

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
/** Something was told of them, and no more. */
const onlyTold = (one: Contact | null, other: Contact | null): boolean =>
  one !== null && other !== null && same({ ...one, updatedAt: '' }, { ...other, updatedAt: '' });

/**
 * What taking back an action, whose rows are `rows`, does with everybody whom it touched. `afterOf` gives a row as the
 * action left it. Whoever was merged or split by it goes back together, or not at all.
 */
export async function planPeople(
  action: Action,
  rows: Touched[],
  afterOf: (touched: Touched, current: unknown) => unknown,
): Promise<Person[]> {
  const { transaction } = action;
  const people: Person[] = [];
  /** Who comes out of the bin with this. */
  const leaveBin = new Set<string>();
  for (const row of rows) {
    const id = String(row.key);
    if (row.store === 'bin' && row.before === null) {
      const current = (await transaction.objectStore('bin').get(id)) ?? null;
      if (same(current, afterOf(row, current))) leaveBin.add(id);
    }
    if (row.store !== 'contacts') continue;
    const raw = (await transaction.objectStore('contacts').get(id)) ?? null;
    const records = { current: maybe(raw), before: maybe(row.before), after: maybe(afterOf(row, raw)) };
    people.push({ id, ...records, plan: await planOf(action, id, records) });
  }
  const own = new Set(rows.map(({ key }) => key));
  for (const group of groupsOf(people))
    if (group.some(({ plan }) => plan.to === 'stay') || !(await fits(action, group, leaveBin, own)))
      for (const person of group) person.plan = { to: 'stay' };
  return people;
}

async function planOf(
  action: Action,
  id: string,
  { current, before, after }: Pick<Person, 'current' | 'before' | 'after'>,
): Promise<Plan> {
  // The action took them away. Are they back by another one, that one holds.
  if (after === null) return current === null && before !== null ? { to: 'record', contact: before } : { to: 'stay' };
  // Deleted or merged since: those actions can be taken back themselves. What was only told of somebody who is part of
  // another now can go from there.
  if (current === null)
    return onlyTold(before, after) && (await action.contact(id)) !== null ? { to: 'same' } : { to: 'stay' };
  if (before === null) return { to: 'nobody' };
  return same(current, before)
    ? { to: 'same' }
    : { to: 'record', contact: takeBack(current, before, after, action.at) };
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

/** Whether everybody whom these records hold now, and they only, is held by one of them after. */
async function fits(
  action: Action,
  group: Person[],
  leaveBin: Set<string>,
  own: Set<string | string[]>,
): Promise<boolean> {
  const now = new Set(group.flatMap(({ current }) => held(current)));
  const kept = group.flatMap(({ plan, current }) =>
    plan.to === 'record' ? held(plan.contact) : plan.to === 'same' ? held(current) : [],
  );
  const then = new Set(kept);
  if (then.size < kept.length) return false;
  for (const { id, plan, current, after } of group) {
    if (plan.to !== 'nobody') continue;
    // Whoever becomes part of another again takes nothing along but events and drafts.
    if (then.has(id) && !onlyTold(current, after)) return false;
    // Who was split off since is somebody by themselves, whose ledger came with this action.
    const off = held(after).filter((part) => !held(current).includes(part) && !then.has(part));
    for (const part of off) if ((await action.contact(part)) !== null) return false;
    // Who is part of them and comes back by the others stays one of those who were here.
    if (!then.has(id)) for (const part of held(current)) if (!then.has(part)) now.delete(part);
  }
  // Who came as a part of somebody goes with all that came of them; more than that has no place any more.
  const had = new Set(group.flatMap(({ before }) => held(before)));
  for (const id of now) if (!then.has(id) && (had.has(id) || !(await isOnly(action, id, own)))) return false;
  const bin = action.transaction.objectStore('bin');
  for (const id of then) {
    if (now.has(id)) continue;
    if ((await action.contact(id)) !== null) return false;
    const binned = (await bin.getKey(id)) ?? (await bin.index('merged').getKey(id));
    if (binned !== undefined && !leaveBin.has(binned)) return false;
  }
  return true;
}

/** Whether all that is told of `id` is among the rows of these keys. */
async function isOnly({ transaction }: Action, id: string, own: Set<string | string[]>): Promise<boolean> {
  const events = await transaction.objectStore('events').index('contact').getAllKeys(id);
  return events.every((key) => own.has(key));
}

/** The ids of everybody of whom nothing goes back, with those who were part of them. */
export const stayingOf = (people: Person[]): Set<string> =>
  new Set(
    people.flatMap(({ id, before, after, plan }) => (plan.to === 'stay' ? [id, ...held(before), ...held(after)] : [])),
  );

/** Takes the records back, as planned. `rows` are all that the action touched. False when nothing was to do. */
export async function takeBackPeople(action: Action, people: Person[], rows: Touched[]): Promise<boolean> {
  let done = false;
  const back = new Set(people.flatMap(({ plan }) => (plan.to === 'record' ? held(plan.contact) : [])));
  // Whoever returns holds those who go: they come first.
  for (const { plan } of people)
    if (plan.to === 'record') {
      await action.putContact(plan.contact);
      done = true;
    }
  for (const person of people)
    if (person.plan.to === 'nobody') {
      await takeAway(action, person, rows, back);
      done = true;
    }
  return done;
}

async function takeAway(
  action: Action,
  { id, current, after }: Person,
  rows: Touched[],
  back: Set<string>,
): Promise<void> {
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
    if (plan.to !== 'nobody') continue;
    const holder = await action.transaction.objectStore('contacts').index('merged').getKey(id);
    if (holder !== undefined) await moveDrafts(action, id, holder);
  }
}
