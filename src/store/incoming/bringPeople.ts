import type { LedgerEvent } from '../../model/events';
import { newId } from '../../model/id';
import { changesBetween, type IncomingPerson, updatedBy } from '../../model/incoming/person';
import type { Known, PeoplePlan } from '../../model/incoming/plan';
import type { ContactFile } from '../../model/kept/kept';
import type { Changed, Contact } from '../../model/person/contact';
import type { Action } from '../actions/action';
import { StoreError } from '../database/error';
import { binRow, contactRow, eventRow } from '../database/parseRow';
import { putFresh } from './apply';

/** What the user says of a plan. */
export interface PeopleChoices {
  /** Of people who are here: what is here stays as it is, or is brought up to date. */
  known: 'keep' | 'take';
  inBin: 'leave' | 'bring';
  erased: 'leave' | 'bring';
  /** Of whom it is asked, and it was not answered: they stay away, or come as somebody new and are asked about on their page. */
  doubtful: 'leave' | 'bring';
  /** Answers, by the id of who comes. One about another person than the plan asks about is no answer. */
  answers: ReadonlyMap<string, Answer>;
}

/** Whether who comes is the same person as `contact`. */
export interface Answer {
  contact: string;
  isSame: boolean;
}

/** Who tells of the people: what their ledgers say of it. */
export type Teller = { kind: 'captured'; url: string; site: string } | { kind: 'imported'; source: string };

/** What was kept of one person. */
export interface Kept {
  contact: string;
  event: string;
  /** True when the contact was made by it. */
  created: boolean;
}

/**
 * Writes what was planned and chosen, within one action. Awaits nothing but the action's own requests. Rejects with a
 * StoreError.
 */
export async function bringPeople(
  action: Action,
  plan: PeoplePlan,
  choices: PeopleChoices,
  teller: Teller,
): Promise<Kept[]> {
  const kept: Kept[] = [];
  const fresh = [...plan.fresh, ...(choices.erased === 'bring' ? plan.erased : [])];
  const asKnown: { id: string; person: IncomingPerson }[] = [];
  const apart: [string, string][] = [];
  for (const { contact, person, known } of plan.doubtful) {
    const answer = choices.answers.get(contact.id);
    if (answer?.contact !== known.id) {
      if (choices.doubtful === 'bring') fresh.push(contact);
    } else if (answer.isSame) asKnown.push({ id: known.id, person });
    else {
      fresh.push(contact);
      apart.push([contact.id, known.id]);
    }
  }
  await putFresh(action, fresh.map(fileOf));
  for (const [contact, other] of apart)
    await action.putEvent({ id: newId(), contact, kind: 'keptApart', at: action.at, payload: { other } });
  if (choices.known === 'take') for (const known of plan.known) await takeWord(known);
  if (choices.inBin === 'bring') {
    for (const id of new Set(plan.inBin.map(({ binned }) => binned.id))) await putBack(action, id);
    for (const { binned, person } of plan.inBin) asKnown.push({ id: binned.id, person });
  }
  for (const { id, person } of asKnown) {
    // Several may turn out to be one person: each adds to what the others left.
    const before = await action.contactThere(id);
    const contact = updatedBy(before, person, action.at);
    if (contact !== before) await update({ contact, changes: changesBetween(before, contact) });
  }
  return kept;

  function fileOf(planned: Contact): ContactFile {
    const contact = asRead({ ...planned, createdAt: action.at, updatedAt: action.at });
    return { contact, events: [tell(contact.id, { created: true, changes: [] })], drafts: [] };
  }

  async function takeWord({ people }: Known): Promise<void> {
    for (const { contact, changes } of people) await update({ contact: { ...contact, updatedAt: action.at }, changes });
  }

  async function update({ contact, changes }: Changed): Promise<void> {
    await action.putContact(asRead(contact));
    await action.putEvent(tell(contact.id, { created: false, changes }));
  }

  function tell(contact: string, what: Pick<Kept, 'created'> & Pick<Changed, 'changes'>): LedgerEvent {
    const event = { id: newId(), contact, at: action.at };
    kept.push({ contact, event: event.id, created: what.created });
    const { kind, ...by } = teller;
    // The compiler does not see that the rest of a teller belongs to its kind; the row is parsed.
    return eventRow({ ...event, kind, payload: { ...by, ...what } });
  }
}

/** In the shape that every later reading gives it, down to the order of its fields: what comes back is byte for byte. */
const asRead = (contact: Contact): Contact => contactRow(contact);

async function putBack(action: Action, id: string): Promise<void> {
  const row = await action.transaction.objectStore('bin').get(id);
  if (row === undefined) throw new StoreError('gone');
  const binned = binRow(row);
  await action.removeBin(binned.id);
  await action.putFile(binned);
}
