import type { Changed, Contact } from '../person/contact';
import type { Instant } from '../time';
import { type Doubt, matchOf } from './match';
import { PeopleIndex } from './peopleIndex';
import { changesBetween, contactFrom, type IncomingPerson, updatedBy } from './person';

/** What would come of everybody who comes from outside: what a screen tells before anything is written, and what is written. */
export interface IncomingPlan {
  /** Of whom nothing is here: they come as they are. */
  fresh: Contact[];
  /** Who is here, and what would become of them. */
  known: Known[];
  /** How many are here just so. */
  same: number;
  /** Who may be somebody who is here: questions to the user. */
  doubtful: Doubtful[];
  /** Who is in the bin. */
  inBin: { contact: Contact }[];
  /** Who was erased for good. */
  erased: Contact[];
  /** Who was joined with somebody or taken apart on one side only: they stay as they are here. */
  apart: Contact[];
}

/** People who hang together: these records come in the place of what is here, and those ids, which are part of them, go. */
export interface Known {
  people: Changed[];
  remove: string[];
}

/** Somebody of whom it must be asked whether they are `known`. */
export interface Doubtful extends Maybe {
  known: Contact;
  why: Doubt;
}

/** Somebody whose record in the bin is `binned`. */
export interface InBin extends Maybe {
  binned: Contact;
}

/** Somebody who comes only if the user says so. */
interface Maybe {
  /** As they would be if they were new. */
  contact: Contact;
  person: IncomingPerson;
  /** What would become of the record that is here. */
  asKnown: Changed;
}

/** What comes of people who have no ids of ours. */
export interface PeoplePlan extends IncomingPlan {
  inBin: InBin[];
}

/** Nobody comes. */
export const emptyPlan = (): PeoplePlan => ({
  fresh: [],
  known: [],
  same: 0,
  doubtful: [],
  inBin: [],
  erased: [],
  apart: [],
});

/** Somebody who comes, with the id that they would have here if they are new. */
export interface Identified {
  id: string;
  person: IncomingPerson;
}

/** Those among whom people are looked for, and the ids of `Identified` people who were erased for good. */
export interface Here {
  contacts: Contact[];
  bin: Contact[];
  erased: ReadonlySet<string>;
}

/**
 * Plans what comes of people without ids of ours. Who is told of several times, by what makes them known for sure, is one
 * person, and counts once.
 */
export function planIncoming(people: Identified[], here: Here, at: Instant): PeoplePlan {
  const plan = emptyPlan();
  const [kept, coming, bin] = [new PeopleIndex(here.contacts), new PeopleIndex(), new PeopleIndex(here.bin)];
  /** Who is known for sure, as they were, and as they would be. */
  const known = new Map<string, { before: Contact; after: Contact }>();
  const fresh = new Map<string, Contact>();
  /** Of whom it was told already, and who does not come by itself. */
  const told = new Set<string>();
  for (const { id, person } of people) {
    if (told.has(id)) continue;
    const contact = contactFrom(person, id, at);
    const match = matchOf(contact, {
      contacts: kept.find(contact),
      coming: coming.find(contact),
      bin: bin.find(contact),
    });
    if (match.is === 'known') {
      const after = updatedBy(match.contact, person, at);
      if (fresh.has(after.id)) comes(after);
      else {
        known.set(after.id, { before: known.get(after.id)?.before ?? match.contact, after });
        kept.put(after);
      }
      continue;
    }
    const isErased = match.is !== 'inBin' && here.erased.has(id);
    if (match.is === 'nobody' && !isErased) {
      comes(contact);
      continue;
    }
    told.add(id);
    if (isErased) plan.erased.push(contact);
    else if (match.is === 'inBin')
      plan.inBin.push({ contact, person, binned: match.contact, asKnown: changed(match.contact, person) });
    else if (match.is === 'doubtful')
      plan.doubtful.push({
        contact,
        person,
        known: match.contact,
        why: match.why,
        asKnown: changed(match.contact, person),
      });
  }
  plan.fresh.push(...fresh.values());
  for (const { before, after } of known.values())
    if (after === before) plan.same++;
    else plan.known.push({ people: [{ contact: after, changes: changesBetween(before, after) }], remove: [] });
  return plan;

  function comes(contact: Contact): void {
    fresh.set(contact.id, contact);
    coming.put(contact);
  }

  function changed(before: Contact, person: IncomingPerson): Changed {
    const contact = updatedBy(before, person, at);
    return { contact, changes: changesBetween(before, contact) };
  }
}
