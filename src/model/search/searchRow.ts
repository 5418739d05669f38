import type { LedgerEvent } from '../events';
import { FIELDS } from '../page/capture';
import type { Contact } from '../person/contact';
import { fold, wordsOf } from '../person/fold';
import { looksOf } from '../person/lookAlike';
import { canonicalEmail } from '../person/samePerson';
import type { Stage, StepName } from '../stages';
import { ALONE, employerKey, type Outcome, silentFrom } from '../steps/around';
import { courseOf } from '../steps/course';
import { DEFAULT_SETTINGS, type RoutineSettings } from '../steps/routine';
import { stepIn } from '../steps/step';
import { type Instant, instant } from '../time';

/** What is searched and asked of a contact without reading it: derived from the contact and its events, written with them. */
export interface SearchRow {
  id: string;
  /** Folded words of the name, of what the person does and where, and of what the user wrote. */
  name: string;
  work: string;
  notes: string;
  /** What an index finds the row by: `w:` a word of the name, `e:` an e-mail address, `n:` the whole name. */
  keys: string[];
  stage: Stage;
  /** When they were found, to list those of a stage in that order. */
  foundAt: Instant;
  /** By what people of one employer are known; absent where nobody knows whom they work for. */
  employer?: string;
  /** The next step, and when it is due, by their own ledger; what others of the employer mean for it is asked later. */
  step?: StepName;
  due?: Instant;
  /** When another step, or none, takes its place although nothing happens; absent where none does. */
  turns?: Instant;
}

/** The key under which a word of the name, an address or a whole name is found. */
export const wordKey = (word: string): string => `w:${word}`;
export const emailKey = (email: string): string => `e:${canonicalEmail(email)}`;
export const nameKey = (name: string): string => `n:${wordsOf(name).sort().join(' ')}`;

/** Under which keys those are found whose name may be of the same person: they share it, or a word of it, as written or as it looks. */
export const nameKeys = ({ name: { full } }: Contact): string[] => [
  nameKey(full),
  ...new Set([...wordsOf(full), ...looksOf(full)].map(wordKey)),
];
/** Of those whom one such key finds, so many are looked at: a name may be very common. */
export const MOST_LOOKED_AT = 200;
/** Every field but the name is found as what somebody does and where: one more in the list is searched at once. */
const SOUGHT = FIELDS.filter((field) => field !== 'name');

/** The search row of a contact at a moment. `outcomes`: what became of their introductions. */
export function searchRowOf(
  contact: Contact,
  events: readonly LedgerEvent[],
  now: Date,
  outcomes: readonly Outcome[] = [],
  settings: RoutineSettings = DEFAULT_SETTINGS,
): SearchRow {
  const { fields } = contact;
  const names = [contact.name.full, fields.name.value];
  const notes: string[] = [];
  for (const event of events) {
    if (event.kind === 'merged' && contact.merged?.includes(event.payload.other))
      names.push(event.payload.record.name.full);
    else if ('text' in event.payload && !('channel' in event.payload)) notes.push(event.payload.text);
    if (event.kind === 'referred') notes.push(event.payload.by);
    if (event.kind === 'introduced') notes.push(event.payload.name);
  }
  const work = [
    ...SOUGHT.map((field) => fields[field]?.value),
    ...contact.past.flatMap(({ role, company }) => [role, company]),
    ...contact.schools.flatMap(({ name, field }) => [name, field]),
  ];
  // Who sees “Аnna” with a letter of another alphabet types “anna”.
  const words = wordsOf([...names, ...names.flatMap(looksOf)].join(' '));
  const course = courseOf(events);
  const step = stepIn(course, now, { ...ALONE, outcomes }, settings);
  const employer = employerKey(contact);
  const silent = silentFrom(course, settings);
  const [turns] = [step?.lapses, silent].flatMap((at) => (at && at > now ? [instant(at)] : [])).sort();
  return {
    id: contact.id,
    name: words.join(' '),
    work: wordsOf(work.filter(Boolean).join(' ')).join(' '),
    notes: fold(notes.join(' ')),
    keys: [...words.map(wordKey), ...(fields.email ? [emailKey(fields.email.value)] : []), nameKey(contact.name.full)],
    stage: course.stage,
    foundAt: contact.createdAt,
    ...(employer !== null && { employer }),
    ...(step && { step: step.kind }),
    ...(step?.due && { due: instant(step.due) }),
    ...(turns !== undefined && { turns }),
  };
}
