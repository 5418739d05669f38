import type { LedgerEvent } from '../events';
import { grouped } from '../grouped';
import type { Me } from '../me';
import type { Contact } from '../person/contact';
import { type Around, employerKey, type Outcome, outcomeOf, peerOf } from './around';
import { type Course, courseOf } from './course';
import type { RoutineSettings } from './routine';
import { type Step, stepIn } from './step';
import { inAskingOrder } from './whomFirst';

/** Somebody with their ledger. */
export interface Known {
  contact: Contact;
  events: readonly LedgerEvent[];
}
/** Somebody with what their ledger tells. */
export interface Told {
  contact: Contact;
  course: Course;
}

export const told = ({ contact, events }: Known): Told => ({ contact, course: courseOf(events) });

/** Whom of these, who were not asked yet and are not set aside, one asks first; null where there is nobody. */
export function firstToAsk(there: readonly Told[], me: Me): Contact | null {
  const open = there.filter(({ course }) => course.stage === 'found' && course.rested === null);
  return (
    inAskingOrder(
      open.map(({ contact }) => contact),
      me,
    )[0]?.contact ?? null
  );
}

/** What became of somebody's introductions, first to last. `find`: what the ledger of anybody tells, by id. */
export const outcomesOf = (
  { introductions }: Course,
  find: (id: string) => Course | null,
  now: Date,
  settings: RoutineSettings,
): Outcome[] =>
  introductions.flatMap((introduction) => {
    const course = introduction.payload.other === undefined ? null : find(introduction.payload.other);
    return (course && outcomeOf(introduction, course, now, settings)) ?? [];
  });

/** What others mean for somebody. `there`: everybody of the same employer; `find`: anybody by id, null where nobody is. */
export function aroundOf(
  self: Told,
  there: readonly Told[],
  find: (id: string) => Course | null,
  first: Contact | null,
  now: Date,
  settings: RoutineSettings,
): Around {
  return {
    peers: there.flatMap(({ contact, course }) => (contact.id === self.contact.id ? [] : [peerOf(contact, course)])),
    isFirstThere: first?.id === self.contact.id,
    outcomes: outcomesOf(self.course, find, now, settings),
  };
}

/** The one next step of each of these people, who are everybody there is; without those who have none. */
export function stepsOf(people: readonly Known[], me: Me, now: Date, settings: RoutineSettings): Map<string, Step> {
  const all = people.map(told);
  const byId = new Map(
    all.flatMap((one) => [one.contact.id, ...(one.contact.merged ?? [])].map((id) => [id, one.course])),
  );
  const groups = grouped(all, ({ contact }) => employerKey(contact) ?? '');
  const steps = new Map<string, Step>();
  for (const [key, group] of groups) {
    const there = key === '' ? [] : group;
    const first = firstToAsk(there, me);
    for (const self of group) {
      const around = aroundOf(self, there, (id) => byId.get(id) ?? null, first, now, settings);
      const step = stepIn(self.course, now, around, settings);
      if (step) steps.set(self.contact.id, step);
    }
  }
  return steps;
}
