import * as v from 'valibot';
import { eventShape } from '../events';
import { binnedShape, markShape } from '../kept/kept';
import { settingsShape } from '../kept/settings';
import { meShape } from '../me';
import { draftShape } from '../message';
import { contactShape } from '../person/contact';
import { stored } from './stored';

export { isUnedited } from './newer';
export { inFile, namesPrototype, stored } from './stored';
export { isNewer } from './upcast';
export { RECORD_VERSION, stamped } from './version';

/** What a stored row says, of whatever version it is; with the issues, where it is not what it should be. */
export type Reading<T> =
  | { ok: true; record: T }
  | { ok: false; issues: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]] };

const reader = <S extends v.GenericSchema>(shape: S) => {
  const schema = stored(shape);
  return (row: unknown): Reading<v.InferOutput<S>> => {
    const parsed = v.safeParse(schema, row);
    return parsed.success ? { ok: true, record: parsed.output } : { ok: false, issues: parsed.issues };
  };
};

export const readContact = reader(contactShape);
export const readEvent = reader(eventShape);
export const readDraft = reader(draftShape);
export const readBinned = reader(binnedShape);
export const readMark = reader(markShape);
export const readMe = reader(meShape);
export const readSettings = reader(settingsShape);
