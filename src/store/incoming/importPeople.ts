import { contactFrom, type IncomingPerson, importedId } from '../../model/incoming/person';
import { type Identified, type PeoplePlan, planIncoming } from '../../model/incoming/plan';
import { instant } from '../../model/time';
import { database } from '../database/database';
import { identityOf } from '../database/identity';
import { contactRow, readable } from '../database/parseRow';
import { applyPlan, type OnState } from './apply';
import { bringPeople, type Kept, type PeopleChoices } from './bringPeople';
import { erasedAmong } from './erased';
import { readEverything } from './restore';

/** What an import would do, told before anything is written. */
export interface ImportPlan extends PeoplePlan, OnState {
  /** Who cannot be kept as they are told of: without a name, or with what is too long or no address. */
  refused: IncomingPerson[];
}

/** Nothing is changed of those who are here, and nobody comes of whom there is a doubt. */
export const CAREFULLY: PeopleChoices = {
  known: 'keep',
  inBin: 'leave',
  erased: 'leave',
  doubtful: 'leave',
  answers: new Map(),
};

/**
 * Compares people without ids of ours (a vCard, a CSV, LinkedIn's connections, an address book) with those who are here.
 * Writes nothing. Rejects with a StoreError.
 */
export async function planPeople(people: IncomingPerson[], now: Date): Promise<ImportPlan> {
  const at = instant(now);
  const state = await identityOf(await database());
  const here = await readEverything();
  const refused: IncomingPerson[] = [];
  const good: Identified[] = [];
  for (const person of people) {
    const id = importedId(person);
    if (readable([contactFrom(person, id, at)], contactRow).bad.length > 0) refused.push(person);
    else good.push({ id, person });
  }
  const erased = await erasedAmong(new Map(good.map(({ id, person }) => [id, contactFrom(person, id, at)])), here);
  const bin = here.bin.map(({ contact }) => contact);
  return { ...planIncoming(good, { contacts: here.contacts, bin, erased: new Set(erased) }, at), refused, state };
}

/**
 * Imports people, as one action that can be taken back; `source`: what the user knows the file or the address book by. What
 * was done since `plan` was made is compared once more. Rejects with a StoreError; then nothing was written.
 */
export const importPeople = (
  people: IncomingPerson[],
  source: string,
  plan: ImportPlan,
  choices: PeopleChoices,
  now: Date,
): Promise<Kept[]> =>
  applyPlan(
    'imported',
    plan,
    () => planPeople(people, now),
    now,
    (action, current) => bringPeople(action, current, choices, { kind: 'imported', source }),
  );
