import type { LedgerEvent } from '../events';
import type { Contact } from '../person/contact';
import { wordsOf } from '../person/fold';
import { type Instant, instant } from '../time';
import type { Course } from './course';
import { afterBusinessDays, startOfDay } from './days';
import type { RoutineSettings } from './routine';

/** What is known of somebody else at the same employer. */
export interface Peer {
  id: string;
  name: string;
  /** The request that nobody has answered yet, and when they were last written to. */
  waiting: { event: string; at: Instant; last: Instant } | null;
  /** When they last let the user know anything, a no included. */
  answeredAt: Instant | null;
  /** Whether a talk with them is being arranged. */
  isArranging: boolean;
}

/** What became of an introduction: they talked, or the other stays silent for good. */
export interface Outcome {
  /** The `introduced` event. */
  introduction: string;
  /** The event that shows it, and when that was. */
  event: string;
  since: Instant;
  /** From when on it shows it: of a message without an answer, days later. */
  at: Instant;
}

/** What others mean for the next step with a contact. */
export interface Around {
  peers: readonly Peer[];
  /** Whether no other of those there who were not asked yet comes before them. */
  isFirstThere: boolean;
  outcomes: readonly Outcome[];
}
/** Of somebody who stands alone, or as long as nobody asks about others. */
export const ALONE: Around = { peers: [], isFirstThere: false, outcomes: [] };

/** By what two people of one employer are known to be; null where nobody knows whom they work for. */
export function employerKey({ employer, fields }: Pick<Contact, 'employer' | 'fields'>): string | null {
  if (employer !== undefined) return employer;
  const words = wordsOf(fields.company?.value ?? '').join(' ');
  return words === '' ? null : words;
}

/** What others at the same employer need to know of somebody. */
export function peerOf({ id, name }: Pick<Contact, 'id' | 'name'>, course: Course): Peer {
  const { request, stage, unanswered, theirs } = course;
  const last = unanswered.at(-1);
  return {
    id,
    name: name.full,
    waiting: stage === 'asked' && request && last ? { event: request.id, at: request.at, last: last.at } : null,
    answeredAt: theirs?.at ?? null,
    isArranging: stage === 'replied' || stage === 'scheduled',
  };
}

/** Whether somebody is being written to: a talk is being arranged, or a message is not old enough to be unanswered. */
export function isActive({ waiting, isArranging }: Peer, now: Date, { routine, off }: RoutineSettings): boolean {
  if (isArranging || waiting === null) return isArranging;
  return now < startOfDay(afterBusinessDays(new Date(waiting.last), routine.restAfter, off));
}

/** From when on somebody who was written to is silent for good: two messages went unanswered. Null where they will not be. */
export function silentFrom({ stage, unanswered }: Course, { routine, off }: RoutineSettings): Date | null {
  const last = unanswered.at(-1);
  if (stage !== 'asked' || last === undefined || unanswered.length <= routine.followUps) return null;
  return startOfDay(afterBusinessDays(new Date(last.at), routine.restAfter, off));
}

function silenceOf(course: Course, now: Date, settings: RoutineSettings): Happened | null {
  const at = silentFrom(course, settings);
  const last = course.unanswered.at(-1);
  return at === null || last === undefined || at > now ? null : { id: last.id, since: last.at, at: instant(at) };
}

interface Happened {
  id: string;
  at: Instant;
  since?: Instant;
}

/** What became of an introduction, of the ledger of whom it was to; null as long as nothing did. */
export function outcomeOf(
  introduction: LedgerEvent,
  course: Course,
  now: Date,
  settings: RoutineSettings,
): Outcome | null {
  const { talk, stage, theirs, rested } = course;
  const no = stage === 'closed' ? theirs : null;
  const ends: (Happened | null)[] = [talk, no, rested, silenceOf(course, now, settings)];
  const end = ends.find((one) => one !== null && one.at >= introduction.at);
  return end ? { introduction: introduction.id, event: end.id, since: end.since ?? end.at, at: end.at } : null;
}
