import type { Schedule } from './schedule';
import type { Instant } from './time';

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
