/** What `shapes.ts` is to records, for the bin, the settings and the marks. */
import * as v from 'valibot';
import { contactShape, draftShape, eventShape } from '../shapes';
import type { Binned, Mark } from './kept';
import type { Schedule, Settings } from './settings';

const at = v.pipe(v.string(), v.isoTimestamp());
const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{16,128}$/));

export const binnedShape = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  at,
  contact: contactShape,
  events: v.array(eventShape),
  drafts: v.array(draftShape),
}) satisfies v.GenericSchema<unknown, Binned>;

export const markShape = v.strictObject({ mark: hex, salt: hex, at }) satisfies v.GenericSchema<unknown, Mark>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const scheduleShape = v.strictObject({
  every: v.picklist(['week', 'month']),
  last: v.nullable(v.strictObject({ at, contacts: count, file: v.string() })),
  pending: v.nullable(v.strictObject({ at, contacts: count, download: v.nullable(v.number()) })),
  problem: v.nullable(v.strictObject({ at, what: v.picklist(['notAllowed', 'tooLarge', 'notSaved']) })),
}) satisfies v.GenericSchema<unknown, Schedule>;

export const settingsShape = v.strictObject({
  salt: hex,
  lastBackup: v.nullable(v.strictObject({ at, contacts: count })),
  // Settings that were kept before there were scheduled backups have none.
  schedule: v.optional(v.nullable(scheduleShape), null),
  remindAfter: v.nullable(at),
  retentionMonths: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120))),
}) satisfies v.GenericSchema<unknown, Settings>;
