import * as v from 'valibot';
import { eventShape } from '../model/events';
import { BACKUP_LISTS, binnedShape, type Everything, markShape } from '../model/kept/kept';
import { settingsShape } from '../model/kept/settings';
import { meShape } from '../model/me';
import { draftShape } from '../model/message';
import { contactShape } from '../model/person/contact';
import { instant } from '../model/time';
import { inFile, namesPrototype } from '../model/upcast';
import { isLocked, unlock } from './locked';
import { nestsDeeperThan } from './nesting';
import { openingFault } from './opening';

/** The version of the file that this code writes; it reads every version up to this. */
export const BACKUP_VERSION = 1;
export const BACKUP_FORMAT = 'inroad-backup';
/** Records nest twelve deep at most: an event in the bin with the record of a merge. */
const DEPTH_LIMIT = 32;

/** What is kept, and rows that could not be read as what they should be: those are saved as they are. */
export interface BackupContent extends Everything {
  unread: unknown[];
}

/** Why a file cannot be restored. `where`: the place in the file, where one is to blame. */
export type BackupFault =
  | 'tooBig'
  | 'packed'
  | 'notBackup'
  | 'newer'
  | 'malformed'
  | 'duplicate'
  | 'locked'
  | 'wrongPassphrase';
export type Decoded =
  | { ok: true; content: BackupContent; made: string; intact: boolean }
  | { ok: false; why: BackupFault; where: string };

const sha256 = async (pieces: string[]): Promise<string> => {
  const bytes = await new Blob(pieces).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** The pieces of `JSON.stringify(data)`, which is what the checksum is of: it does not depend on white space. */
function canonical(content: BackupContent): string[] {
  const pieces: string[] = ['{'];
  for (const list of [...BACKUP_LISTS, 'unread'] as const) {
    pieces.push(`"${list}":[`);
    content[list].forEach((record, n) => void pieces.push(n === 0 ? '' : ',', JSON.stringify(record)));
    pieces.push('],');
  }
  pieces.push(`"me":${JSON.stringify(content.me)},"settings":${JSON.stringify(content.settings)}}`);
  return pieces;
}

/**
 * A backup as the pieces of its text: JSON that a person can read, a record a line, with a checksum. Pieces, because one
 * string of a large network would be longer than a string can be.
 */
export async function encodeBackup(content: BackupContent, made: Date): Promise<string[]> {
  const head = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    made: instant(made),
    about: 'Everything that Inroad keeps: open Inroad, choose Your data, then Restore.',
    counts: Object.fromEntries(BACKUP_LISTS.map((list) => [list, content[list].length])),
    checksum: `sha256:${await sha256(canonical(content))}`,
  };
  const pieces = [JSON.stringify(head, null, 2).slice(0, -2), ',\n  "data": {\n'];
  for (const list of [...BACKUP_LISTS, 'unread'] as const) {
    pieces.push(`"${list}": [`);
    content[list].forEach((record, n) => void pieces.push(n === 0 ? '\n' : ',\n', JSON.stringify(record)));
    pieces.push('\n],\n');
  }
  pieces.push(`"me": ${JSON.stringify(content.me)},\n"settings": ${JSON.stringify(content.settings)}\n  }\n}\n`);
  return pieces;
}

const dataShape = v.strictObject({
  contacts: v.array(inFile(contactShape)),
  events: v.array(inFile(eventShape)),
  drafts: v.array(inFile(draftShape)),
  bin: v.array(inFile(binnedShape)),
  marks: v.array(inFile(markShape)),
  // Rows that a version could not read: they are kept in the file and never restored, so nothing is asked of them.
  unread: v.array(v.unknown()),
  me: v.nullable(inFile(meShape)),
  settings: v.nullable(inFile(settingsShape)),
});
const headShape = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  made: v.pipe(v.string(), v.isoTimestamp()),
  about: v.string(),
  counts: v.strictObject(v.entriesFromList(BACKUP_LISTS, v.number())),
  checksum: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  data: v.unknown(),
});
const versionShape = v.object({ format: v.literal(BACKUP_FORMAT), version: v.number() });

const refused = (why: BackupFault, where = ''): Decoded => ({ ok: false, why, where });

/** Reads a file as a backup (see `decodeBackup`); one that cannot be one is refused by its size and its beginning. */
export async function readBackup(file: Blob, passphrase: string | null): Promise<Decoded> {
  const fault = await openingFault(file);
  return fault === null ? decodeBackup(await file.text(), passphrase) : refused(fault);
}

/**
 * Reads a backup whole or not at all: a text that is too deep, half valid, or names one id twice is refused, with the
 * place. A checksum that does not fit is told (`intact`), for the user to judge. Never throws.
 */
export async function decodeBackup(text: string, passphrase: string | null): Promise<Decoded> {
  const outer = parse(text);
  if (!outer.ok) return outer.refusal;
  if (!isLocked(outer.value)) return readContent(outer.value);
  if (passphrase === null) return refused('locked');
  const opened = await unlock(outer.value, passphrase);
  if (opened === null) return refused('wrongPassphrase');
  const inner = parse(opened);
  return inner.ok ? readContent(inner.value) : inner.refusal;
}

function parse(text: string): { ok: true; value: unknown } | { ok: false; refusal: Decoded } {
  if (nestsDeeperThan(text, DEPTH_LIMIT)) return { ok: false, refusal: refused('malformed', `> ${DEPTH_LIMIT}`) };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, refusal: refused('notBackup') };
  }
}

async function readContent(value: unknown): Promise<Decoded> {
  const version = v.safeParse(versionShape, value);
  if (!version.success) return refused('notBackup');
  if (version.output.version > BACKUP_VERSION) return refused('newer');
  const head = v.safeParse(headShape, value, { abortEarly: true });
  if (!head.success) return refused('malformed', placeOf(head.issues));
  const data = v.safeParse(dataShape, head.output.data, { abortEarly: true });
  if (!data.success) return refused('malformed', placeOf(data.issues));
  const content: BackupContent = data.output;
  const odd = content.unread.findIndex(namesPrototype);
  if (odd !== -1) return refused('malformed', `unread[${odd}]`);
  const twice = duplicateIn(content);
  if (twice !== null) return refused('duplicate', twice);
  const intact = head.output.checksum === `sha256:${await sha256([JSON.stringify(head.output.data)])}`;
  return { ok: true, content, made: head.output.made, intact };
}

/** Where in the file: `contacts[3].fields.role`. */
const placeOf = (issues: readonly v.BaseIssue<unknown>[]): string =>
  (issues[0]?.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
    .slice(0, 200);

function duplicateIn({ contacts, events, drafts, bin }: BackupContent): string | null {
  // Who is kept cannot be in the bin as well, nor what happened with them.
  const binned = bin.map(({ events: told }, n) => placed(`bin[${n}].events`, told));
  const written = drafts.map(({ contact, channel, purpose }) => ({ id: `${contact} ${channel} ${purpose}` }));
  const groups = [
    [placed('contacts', contacts), placed('bin', bin)],
    [placed('events', events), ...binned],
    [placed('drafts', written)],
  ];
  for (const group of groups) {
    const seen = new Set<string>();
    for (const list of group)
      for (const [id, place] of list) {
        if (seen.has(id)) return place();
        seen.add(id);
      }
  }
  return null;
}

function* placed(list: string, records: { id: string }[]): Generator<[id: string, place: () => string]> {
  for (const [n, { id }] of records.entries()) yield [id, () => `${list}[${n}]`];
}
