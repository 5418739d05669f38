import type { Instant } from '../time';

export type Every = 'week' | 'month';

/**
 * Why a scheduled backup brought no file: the browser took the permission back, there is more than the browser takes in
 * one piece, or the file did not arrive whole.
 */
export type ScheduleProblem = 'notAllowed' | 'tooLarge' | 'notSaved';

/** Backups that are saved into the downloads folder without being asked for. */
export interface Schedule {
  every: Every;
  /** The last file that the browser said is whole. */
  last: { at: Instant; contacts: number; file: string } | null;
  /**
   * A backup that was begun and of which nobody knows yet how it ended. `download`: the browser's number of it; null
   * until it has one.
   */
  pending: { at: Instant; contacts: number; download: number | null } | null;
  /** Why the last try brought no file; null when it did. */
  problem: { at: Instant; what: ScheduleProblem } | null;
}

/** What the user set, and what Inroad remembers for itself; one record. */
export interface Settings {
  /** Random; goes into the marks of erased people, so that they say nothing to anybody else. */
  salt: string;
  lastBackup: { at: Instant; contacts: number } | null;
  /** Backups that are saved without being asked for; null while the user wants none. */
  schedule: Schedule | null;
  /** The user does not want to be reminded of a backup before then. */
  remindAfter: Instant | null;
  /** After how many months without contact a person is offered for the bin; null for never. */
  retentionMonths: number | null;
}
