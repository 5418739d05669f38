import * as v from 'valibot';
import type { LedgerEvent } from '../../model/events';
import type { Binned, Mark } from '../../model/kept/kept';
import type { Settings } from '../../model/kept/settings';
import { type Me, nobodyYet } from '../../model/me';
import type { KeptDraft } from '../../model/message';
import type { Contact } from '../../model/person/contact';
import {
  isNewer,
  type Reading,
  readBinned,
  readContact,
  readDraft,
  readEvent,
  readMark,
  readMe,
  readSettings,
} from '../../model/upcast';
import { StoreError } from './error';

/** Stored rows as typed, whichever version wrote them. What cannot be read is a `damagedRow`, never a guess. */
const parser =
  <T>(read: (row: unknown) => Reading<T>) =>
  (row: unknown): T => {
    const reading = read(row);
    if (!reading.ok) throw new StoreError('damagedRow', new v.ValiError(reading.issues));
    return reading.record;
  };

export const contactRow: (row: unknown) => Contact = parser(readContact);
export const eventRow: (row: unknown) => LedgerEvent = parser(readEvent);
export const draftRow: (row: unknown) => KeptDraft = parser(readDraft);
export const binRow: (row: unknown) => Binned = parser(readBinned);
export const markRow: (row: unknown) => Mark = parser(readMark);
const settings: (row: unknown) => Settings = parser(readSettings);
export const settingsRow = (row: unknown): Settings | null => (row === undefined ? null : settings(row));
const me: (row: unknown) => Me = parser(readMe);
export const meRow = (row: unknown): Me => (row === undefined ? nobodyYet : me(row));

/** The drafts among rows that can be read. Those of a newer Inroad that cannot stay where they are, and are in nobody's way. */
export const draftsOf = (rows: unknown[]): KeptDraft[] =>
  rows.flatMap((row) => (isNewer(row) && !readDraft(row).ok ? [] : [draftRow(row)]));

/** Rows that are what they should be, as typed, and the others as they are. */
export function readable<T>(rows: unknown[], parse: (row: unknown) => T): { good: T[]; bad: unknown[] } {
  const good: T[] = [];
  const bad: unknown[] = [];
  for (const row of rows) {
    try {
      good.push(parse(row));
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      bad.push(row);
    }
  }
  return { good, bad };
}
