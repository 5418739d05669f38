import { from1 } from './from1';
import { from2 } from './from2';
import { isRow, type RecordKind, type Row, type Step } from './step';
import { type Before, RECORD_VERSION } from './version';

/** One step a version. Where one is missing this does not compile. */
const STEPS: Record<Before<typeof RECORD_VERSION>, Step> = { 1: from1, 2: from2 };

/** The version that a row says it was written by: 1 where it says nothing; null where that is no version. */
function versionOf(row: Row): number | null {
  const { version = 1 } = row;
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : null;
}

const isOlder = (version: number): version is keyof typeof STEPS => version < RECORD_VERSION;

/** Whether a row was written by an Inroad newer than this one. */
export const isNewer = (row: unknown): boolean => isRow(row) && (versionOf(row) ?? 0) > RECORD_VERSION;

/**
 * A row of any version as one of today's, not parsed yet. What an older Inroad could not read and kept whole comes out of
 * its wrapping here. A newer row, and what is no record at all, stays as it is.
 */
export function upcast(kind: RecordKind, value: unknown): unknown {
  if (!isRow(value)) return value;
  const row = unwrapped(kind, value);
  let version = versionOf(row);
  if (version === null || !isOlder(version)) return row;
  let risen = row;
  for (; isOlder(version); version++) risen = STEPS[version][kind](risen);
  return { ...risen, version };
}

/** What an older Inroad kept of a row that it could not read (`newer.ts`), with what it did to it meanwhile. */
function unwrapped(kind: RecordKind, row: Row): Row {
  if (kind === 'event' && row.kind === 'newer' && isRow(row.payload) && isRow(row.payload.row)) {
    const { row: inner } = row.payload;
    return isNewer(inner) ? row : inner;
  }
  if (kind === 'contact' && isRow(row.newer) && !isNewer(row.newer)) {
    return { ...row.newer, updatedAt: row.updatedAt };
  }
  return row;
}
