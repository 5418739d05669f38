import * as v from 'valibot';
import { eventShape } from '../events';
import { meShape } from '../me';
import { draftShape, type KeptDraft } from '../message';
import { contactShape } from '../person/contact';
import { stored } from '../upcast/stored';
import { type ActionRow, rowKey } from './action';
import { binnedShape, type Everything, markShape } from './kept';
import { settingsShape } from './settings';

/** The version of the entries that are written today. 1: until 2026-11, `{ at, people, rows: { store, key, value }[] }`. */
const ENTRY_VERSION = 2;

const key = v.union([v.string(), v.array(v.string())]);
const rowOf = <K extends string, S extends v.GenericSchema>(store: K, shape: S) =>
  v.object({ store: v.literal(store), key, after: v.nullable(stored(shape)) });

const entryShape = v.object({
  at: v.pipe(v.string(), v.isoTimestamp()),
  contacts: v.optional(v.array(v.string()), []),
  /** How many people were kept after it; null where nobody had counted. */
  people: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** The drafts that were written since the action before: keystrokes are no actions. */
  drafts: v.array(stored(draftShape)),
  /** Each row as the action left it; null where it took it away. */
  rows: v.array(
    v.variant('store', [
      rowOf('contacts', contactShape),
      rowOf('events', eventShape),
      rowOf('drafts', draftShape),
      rowOf('bin', binnedShape),
      rowOf('marks', markShape),
      rowOf('me', meShape),
      rowOf('settings', settingsShape),
    ]),
  ),
});
/** What stands in the journal of one action: enough to do it again on a copy of what was there before. */
export type JournalEntry = v.InferOutput<typeof entryShape>;
export type JournalRow = JournalEntry['rows'][number];

/**
 * An action as the journal writes it down: without what it replaced, of which the second copy knows, and which would be
 * half of the bytes. `drafts` were written since the action before.
 */
export function entryText(action: ActionRow, people: number | null, drafts: KeptDraft[]): string {
  const rows = action.rows.map(({ store, key, after }) => ({ store, key, after }));
  return JSON.stringify({ version: ENTRY_VERSION, ...action, rows, people, drafts });
}

/** An entry as it was written down, by this version or one before; null where it is not what it should be. */
export function entryOf(text: string): JournalEntry | null {
  const parsed = v.safeParse(entryShape, writtenIn(text));
  return parsed.success ? parsed.output : null;
}

/** A text as the entry of today that it holds, not parsed yet; null where it is none. */
function writtenIn(text: string): unknown {
  try {
    const written: unknown = JSON.parse(text);
    const first = v.safeParse(firstEntry, written);
    return first.success ? { ...first.output, drafts: [], rows: first.output.rows.map(upcastRow) } : written;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

/** An entry of version 1, which had no version. */
const firstEntry = v.looseObject({
  version: v.optional(v.undefined()),
  rows: v.array(v.object({ store: v.string(), key: v.string(), value: v.unknown() })),
});
const upcastRow = ({ store, key, value }: { store: string; key: string; value: unknown }) => ({
  store,
  key: store === 'drafts' ? key.split(' ') : key,
  after: value,
});

/** The entry of `text` after `change`; null where it cannot be read. What this version does not know of it stays. */
export function changeEntry(text: string, change: (entry: JournalEntry) => Partial<JournalEntry>): string | null {
  const entry = entryOf(text);
  if (entry === null) return null;
  const written: unknown = writtenIn(text);
  return JSON.stringify({ version: ENTRY_VERSION, ...(written as object), ...change(entry) });
}

/** The name of a draft. */
export const draftKey = ({ contact, channel, purpose }: Pick<KeptDraft, 'contact' | 'channel' | 'purpose'>): string =>
  rowKey(contact, channel, purpose);

const byKey = <T>(rows: T[], key: (row: T) => string): Map<string, T> => new Map(rows.map((row) => [key(row), row]));

function put<T>(rows: Map<string, T>, key: string, value: T | null): void {
  if (value === null) rows.delete(key);
  else rows.set(key, value);
}

/** What was kept after `entries`, the oldest first, where `content` was kept before them. */
export function replay(content: Everything, entries: Again[]): Everything {
  const contacts = byKey(content.contacts, ({ id }) => id);
  const events = byKey(content.events, ({ id }) => id);
  const drafts = byKey(content.drafts, draftKey);
  const bin = byKey(content.bin, ({ id }) => id);
  const marks = byKey(content.marks, ({ mark }) => mark);
  let { me, settings } = content;
  for (const entry of entries) {
    for (const draft of entry.drafts) drafts.set(draftKey(draft), draft);
    for (const row of entry.rows) {
      const name = rowKey(...[row.key].flat());
      if (row.store === 'contacts') put(contacts, name, row.after);
      else if (row.store === 'events') put(events, name, row.after);
      else if (row.store === 'bin') put(bin, name, row.after);
      else if (row.store === 'marks') put(marks, name, row.after);
      else if (row.store === 'me') me = row.after;
      else if (row.store === 'settings') settings = row.after;
      // A copy may hold a later text than an entry beside the actions.
      else if (!entry.beside || !isLater(drafts.get(name), row.after)) put(drafts, name, row.after);
    }
  }
  return {
    contacts: [...contacts.values()],
    events: [...events.values()],
    drafts: [...drafts.values()],
    bin: [...bin.values()],
    marks: [...marks.values()],
    me,
    settings,
  };
}

const isLater = (there: KeptDraft | undefined, written: KeptDraft | null): boolean =>
  there !== undefined && written !== null && there.updatedAt > written.updatedAt;

/** An entry as it is stored, with where it belongs. */
export interface Written {
  name: string;
  database: string;
  /** The state of the database after it. */
  revision: number;
  /**
   * Whether it is of a row that was written in that state or after it, and counted no revision: until 2026-11, drafts and
   * settings were.
   */
  beside: boolean;
  text: string;
}

/** Entries in the order in which they are to be done again. */
export const inOrder = (written: Written[]): Written[] =>
  written.sort((a, b) => a.revision - b.revision || Number(a.beside) - Number(b.beside));

/** An entry that is to be done again. */
export interface Again extends JournalEntry {
  beside: boolean;
}

/** What was done in a database after a state of it, and the state that this leads to. */
export interface Following {
  entries: Again[];
  revision: number;
}

/** The entries of `journal`, which is in order, that follow on a state without a gap, as far as they can be read. */
export function following(journal: Written[], from: { database: string; revision: number }): Following {
  const entries: Again[] = [];
  let { revision } = from;
  for (const written of journal) {
    if (written.database !== from.database || written.revision < from.revision) continue;
    if (!written.beside && written.revision === from.revision) continue;
    if (written.revision > (written.beside ? revision : revision + 1)) break;
    const entry = entryOf(written.text);
    if (entry === null) break;
    entries.push({ ...entry, beside: written.beside });
    revision = written.revision;
  }
  return { entries, revision };
}
