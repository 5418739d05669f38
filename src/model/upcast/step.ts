/** A record that is not typed yet. */
export type Row = Record<string, unknown>;
export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is kept, each with a version of its own, also where one stands inside another. */
export type RecordKind = 'contact' | 'event' | 'draft' | 'binned' | 'mark' | 'me' | 'settings';
/** What a record of one version is in the next. It reads the unknown: what it does not expect it leaves as it is. */
export type Step = Record<RecordKind, (row: Row) => Row>;
