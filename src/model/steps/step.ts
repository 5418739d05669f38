import type { LedgerEvent } from '../events';
import type { StepName } from '../stages';
import { ALONE, type Around } from './around';
import { type Course, courseOf } from './course';
import { daysAfter, daysBetween, startOfDay } from './days';
import { DEFAULT_SETTINGS, type RoutineSettings } from './routine';
import { type Rise, RULES, type Rule, type Sight } from './rules';

/** The one next step with a contact, and why. */
export interface Step {
  kind: StepName;
  of: string | null;
  /** What gave rise to it, for the sentence that says why: when that was, and whom else it is about. */
  since: Date | null;
  name: string | null;
  /** Null where it may be done whenever it suits. */
  due: Date | null;
  /** Whether the user has set the day themselves. */
  isMoved: boolean;
  /** The last day on which it is worth doing by one who comes late, and the moment from which on it is not offered. */
  worthUntil: Date | null;
  lapses: Date | null;
}

/**
 * The one next step with a contact at a moment; null where there is nothing to do. Pure: the same ledger, clock, settings
 * and others give the same step.
 */
export const stepOf = (
  events: readonly LedgerEvent[],
  now: Date,
  around: Around = ALONE,
  settings: RoutineSettings = DEFAULT_SETTINGS,
): Step | null => stepIn(courseOf(events), now, around, settings);

/** As `stepOf`, of a ledger that was read already. */
export function stepIn(
  course: Course,
  now: Date,
  around: Around = ALONE,
  settings: RoutineSettings = DEFAULT_SETTINGS,
): Step | null {
  const sight: Sight = { ...settings, course, now, around };
  for (const rule of RULES) {
    if (course.rested !== null && rule.step !== 'lookAgain') continue;
    for (const rise of [rule.rises(sight) ?? []].flat()) {
      const step = stepBy(rule, rise, course);
      if (step && (step.lapses === null || now < step.lapses)) return step;
    }
  }
  return null;
}

/** The step that a rule gives; null where the user skipped it. */
function stepBy(
  { step, worthFor, lapsesAfter }: Rule,
  { of, since, due, name, until }: Rise,
  course: Course,
): Step | null {
  const isThis = ({ payload }: { payload: { step: StepName; of?: string } }) =>
    payload.step === step && (payload.of ?? null) === of;
  if (course.skipped.some(isThis)) return null;
  const moved = course.putOff.findLast(isThis);
  const day = moved ? new Date(moved.payload.until) : due;
  const after = (days: number) => day && startOfDay(daysAfter(day, days + 1));
  const lapses = after(lapsesAfter);
  return {
    kind: step,
    of,
    since,
    name: name ?? null,
    due: day,
    isMoved: moved !== undefined,
    worthUntil: after(worthFor),
    lapses: until && (lapses === null || until < lapses) ? until : lapses,
  };
}

/** When a step is, seen from now: the first two are what a day begins with. */
export type When = 'overdue' | 'today' | 'soon' | 'later' | 'anytime';
const SOON_DAYS = 7;

export function whenOf({ due }: Step, now: Date): When {
  if (due === null) return 'anytime';
  const days = daysBetween(now, due);
  if (days < 0) return 'overdue';
  if (days === 0) return 'today';
  return days < SOON_DAYS ? 'soon' : 'later';
}

/** How many days a step is late. */
export const daysLate = ({ due }: Step, now: Date): number => (due === null ? 0 : Math.max(0, daysBetween(due, now)));

/** Whether it is still worth doing, however late one comes to it. */
export const isWorthDoing = ({ worthUntil }: Step, now: Date): boolean => worthUntil === null || now < worthUntil;
