/**
 * The version of the records that this Inroad writes. Each record that is kept carries the one that it was written by; the
 * first, until 2026-11, wrote none. To change a shape, count this up and write the step from the version before.
 */
export const RECORD_VERSION = 3;

/** Every version before `N`. */
export type Before<N extends number, Counted extends unknown[] = [unknown]> = Counted['length'] extends N
  ? never
  : Counted['length'] | Before<N, [...Counted, unknown]>;

/** A record as it is written. One that a newer Inroad wrote keeps its version: what this one does not know of it is still there. */
export function stamped<R extends { version?: number }>(record: R): R {
  if ((record.version ?? 0) >= RECORD_VERSION) return record;
  const { version: _older, ...rest } = record;
  // In the place where every reading puts it. What was taken out is put in again: it is an R.
  return { version: RECORD_VERSION, ...rest } as unknown as R;
}
