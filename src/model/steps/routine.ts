import { type DaysOff, NO_DAYS_OFF } from './days';

/**
 * The numbers of the routine that career services teach (*The 2-Hour Job Search*; *Designing Your Life*). "Days" are
 * business days where a message waits for an answer, and days of the calendar elsewhere.
 */
export const ROUTINE = {
  /** Business days after a request, until somebody else of the same employer is asked. */
  secondPersonAfter: 3,
  /** Business days after a request, until it is followed up. */
  followUpAfter: 7,
  /** How many times a request is followed up. */
  followUps: 1,
  /** Business days after a message, until it is taken for unanswered. */
  restAfter: 7,
  /** Months of rest, until one looks again. */
  lookAgainMonths: 3,
  /** Business days after an answer, an introduction or news, until the user writes. */
  answerWithin: 1,
  /** Whether the day before an appointment it is confirmed. */
  confirms: true,
  /** Minutes before an appointment, from which on the sheet for it lies ready. */
  sheetMinutes: 60,
  /** How long a talk is taken to last. */
  talkMinutes: 30,
  /** Days after a talk, by which one says thank you. */
  thankWithin: 1,
  /** Business days after a talk, until one tells what came of it. */
  reportAfter: 7,
  /** Days after the last exchange, until one writes again; twice as many after a silence. */
  keepInTouchAfter: 30,
  /** Employers that are written to at a time, and people of each. */
  activeEmployers: 5,
  peopleEach: 2,
};
export type Routine = typeof ROUTINE;

/** What the user has set: the numbers, and the days on which nobody is expected to work. */
export interface RoutineSettings {
  routine: Routine;
  off: DaysOff;
}
export const DEFAULT_SETTINGS: RoutineSettings = { routine: ROUTINE, off: NO_DAYS_OFF };
