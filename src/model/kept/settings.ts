import * as v from 'valibot';
import { at, count, hex, version } from '../values';

const everyShape = v.picklist(['week', 'month']);
export type Every = v.InferOutput<typeof everyShape>;

const problemShape = v.picklist(['notAllowed', 'tooLarge', 'notSaved']);
/**
 * Why a scheduled backup brought no file: the browser took the permission back, there is more than the browser takes in
 * one piece, or the file did not arrive whole.
 */
export type ScheduleProblem = v.InferOutput<typeof problemShape>;

const scheduleShape = v.strictObject({
  every: everyShape,
  /** The last file that the browser said is whole. */
  last: v.nullable(v.strictObject({ at, contacts: count, file: v.string() })),
  /**
   * A backup that was begun and of which nobody knows yet how it ended. `download`: the browser's number of it; null
   * until it has one.
   */
  pending: v.nullable(v.strictObject({ at, contacts: count, download: v.nullable(v.number()) })),
  /** Why the last try brought no file; null when it did. */
  problem: v.nullable(v.strictObject({ at, what: problemShape })),
});
/** Backups that are saved into the downloads folder without being asked for. */
export interface Schedule extends v.InferOutput<typeof scheduleShape> {}

/** Whether Inroad reads pages of LinkedIn at a click, or the user types in what they see there. */
export const LINKEDIN_CHOICES = ['read', 'type'] as const;
export type LinkedInChoice = (typeof LINKEDIN_CHOICES)[number];

export const settingsShape = v.strictObject({
  version,
  /** Random; goes into the marks of erased people, so that they say nothing to anybody else. */
  salt: hex,
  lastBackup: v.nullable(v.strictObject({ at, contacts: count })),
  /** Backups that are saved without being asked for; null while the user wants none. */
  schedule: v.nullable(scheduleShape),
  /** The user does not want to be reminded of a backup before then. */
  remindAfter: v.nullable(at),
  /** After how many months without contact a person is offered for the bin; null for never. */
  retentionMonths: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120))),
  /** Absent until the user was told what LinkedIn forbids, and chose. */
  linkedIn: v.exactOptional(v.picklist(LINKEDIN_CHOICES)),
});
/** What the user set, and what Inroad remembers for itself; one record. */
export interface Settings extends v.InferOutput<typeof settingsShape> {}
