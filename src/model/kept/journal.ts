import * as v from 'valibot';
import type { KeptDraft } from '../message';
import { contactShape, draftShape, eventShape, meShape } from '../shapes';
import type { Instant } from '../time';
import type { Everything } from './kept';
import { binnedShape, markShape, settingsShape } from './keptShapes';

const rowOf = <K extends string, S extends v.GenericSchema>(store: K, shape: S) =>
  v.strictObject({ store: v.literal(store), key: v.string(), value: v.nullable(shape) });

/** A row as it was left; `value` is null where it was taken away. `key` names it within its store. */
const rowShape = v.variant('store', [
  rowOf('contacts', contactShape),
  rowOf('events', eventShape),
  rowOf('drafts', draftShape),
  rowOf('bin', binnedShape),
  rowOf('marks', markShape),
  rowOf('me', meShape),
  rowOf('settings', settingsShape),
]);
export type JournalRow = v.InferOutput<typeof rowShape>;

/** What one action left behind: enough to do it again on a copy of what was there before. */
export interface JournalEntry {
  at: Instant;
  /** How many people were kept after it; null where nobody had counted. */
  people: number | null;
  rows: JournalRow[];
}

const entryShape = v.strictObject({
  at: v.pipe(v.string(), v.isoTimestamp()),
  people: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  rows: v.array(rowShape),
}) satisfies v.GenericSchema<unknown, JournalEntry>;

/** An entry as it is written down. */
export const entryText = (entry: JournalEntry): string => JSON.stringify(entry);

/** An entry as it was written down; null where it is not what it should be. */
export function entryOf(text: string): JournalEntry | null {
  try {
    const parsed = v.safeParse(entryShape, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

/** The name of a row within its store, of the parts of its key. */
export const rowKey = (...parts: string[]): string => parts.join(' ');

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
  const rows = entries.flatMap(({ rows, beside }) => rows.map((row) => ({ ...row, beside })));
  for (const row of rows) {
    // A copy may hold a later text, which nobody came to tell of.
    const later = row.store === 'drafts' && row.beside ? drafts.get(row.key) : undefined;
    if (later && row.store === 'drafts' && row.value && later.updatedAt > row.value.updatedAt) continue;
    if (row.store === 'contacts') put(contacts, row.key, row.value);
    else if (row.store === 'events') put(events, row.key, row.value);
    else if (row.store === 'drafts') put(drafts, row.key, row.value);
    else if (row.store === 'bin') put(bin, row.key, row.value);
    else if (row.store === 'marks') put(marks, row.key, row.value);
    else if (row.store === 'me') me = row.value;
    else settings = row.value;
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

/** An entry as it is stored, with where it belongs. */
export interface Written {
  name: string;
  database: string;
  /** The state of the database after it. */
  revision: number;
  /** Whether it is of a row beside the actions, written in that state or after it. */
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
