import type { Instant } from '../time';

/** What one action of the user was, as the history lists it. */
export type ActionKind =
  | 'captured'
  | 'imported'
  | 'added'
  | 'edited'
  | 'logged'
  | 'planned'
  | 'eventEdited'
  | 'eventDeleted'
  | 'merged'
  | 'split'
  | 'keptApart'
  | 'deleted'
  | 'putBack'
  | 'restored'
  | 'undone'
  | 'saidMe';

/** What is recorded like an action, and is neither listed nor taken back: settings, drafts at rest, people erased. */
const QUIET = ['set', 'drafted', 'erased'] as const;
export type QuietKind = (typeof QUIET)[number];

/** Whether an action is one that the history lists. */
export const isListed = (kind: ActionKind | QuietKind): kind is ActionKind => !QUIET.some((quiet) => quiet === kind);

/** The stores whose rows can be taken back. */
export const UNDOABLE = ['contacts', 'events', 'drafts', 'bin', 'me'] as const;
export type Undoable = (typeof UNDOABLE)[number];

/** A row that an action touched; `before` and `after` are null where there was none. */
export interface TouchedRow<Store extends string = Undoable | 'marks' | 'settings'> {
  store: Store;
  key: string | string[];
  before: unknown;
  /** Absent for the people of an import so large that their rows are not written twice: undo moves them to the bin. */
  after?: unknown;
}
export const isUndoable = (row: TouchedRow): row is TouchedRow<Undoable> =>
  UNDOABLE.some((store) => store === row.store);

/** One action with everything that it touched: what undo works with, for 30 days, and what the journal writes down. */
export interface ActionRow {
  /** Counted up by the database: the order of what happened, whatever the clock says. */
  id?: number;
  at: Instant;
  kind: ActionKind | QuietKind;
  /** Every contact that it touched. */
  contacts: string[];
  rows: TouchedRow[];
  /** With `undone`: the action that was taken back. */
  undoes: number | null;
}

/** The name of a row among all. */
export const rowName = ({ store, key }: Pick<TouchedRow, 'store' | 'key'>): string =>
  `${store} ${rowKey(...[key].flat())}`;

/** The name of a row within its store, of the parts of its key. */
export const rowKey = (...parts: string[]): string => parts.join(' ');
