import * as v from 'valibot';
import type { LedgerEvent } from '../../model/event';
import type { Binned, Mark } from '../../model/kept/kept';
import { binnedShape, markShape, settingsShape } from '../../model/kept/keptShapes';
import type { Settings } from '../../model/kept/settings';
import { type Me, nobodyYet } from '../../model/me';
import type { KeptDraft } from '../../model/message';
import type { Contact } from '../../model/person/contact';
import { contactShape, draftShape, eventShape, meShape } from '../../model/shapes';
import { StoreError } from './error';

/** Stored rows as typed. Rows may have been written by any version: what does not parse is a `damagedRow`, never a guess. */
const parser =
  <S extends v.GenericSchema>(shape: S) =>
  (row: unknown): v.InferOutput<S> => {
    const parsed = v.safeParse(shape, row);
    if (!parsed.success) throw new StoreError('damagedRow', new v.ValiError(parsed.issues));
    return parsed.output;
  };

export const contactRow: (row: unknown) => Contact = parser(contactShape);
export const eventRow: (row: unknown) => LedgerEvent = parser(eventShape);
export const draftRow: (row: unknown) => KeptDraft = parser(draftShape);
export const binRow: (row: unknown) => Binned = parser(binnedShape);
export const markRow: (row: unknown) => Mark = parser(markShape);
const settings: (row: unknown) => Settings = parser(settingsShape);
export const settingsRow = (row: unknown): Settings | null => (row === undefined ? null : settings(row));
const me: (row: unknown) => Me = parser(meShape);
export const meRow = (row: unknown): Me => (row === undefined ? nobodyYet : me(row));

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
