import { createGzip } from 'node:zlib';
import { type BackupContent, encodeBackup } from '../../src/formats/backup';
import type { LedgerEvent } from '../../src/model/events';
import { contactFromCapture } from '../../src/model/incoming/person';
import { nobodyYet } from '../../src/model/me';
import { captured } from '../captures';

export const NOW = new Date('2026-11-20T10:00:00.000Z');
const at = NOW.toISOString();
export const idOf = (number: number): string => `019aa000-0000-7000-8000-${number.toString().padStart(12, '0')}`;
export const person = (number: number, name: string) =>
  contactFromCapture(captured({ name }, `person-${number}`), idOf(number), at);
const noted = (number: number, contact: number): LedgerEvent => ({
  id: idOf(number),
  contact: idOf(contact),
  kind: 'noted',
  at,
  payload: { text: 'Kind' },
});

/** A backup with a record of every kind. */
export const everyKind = (): BackupContent => ({
  contacts: [person(1, 'Nadia Lindqvist'), person(2, 'Bo Ek')],
  events: [noted(11, 1), noted(12, 2)],
  drafts: [{ contact: idOf(1), channel: 'note', purpose: 'request', subject: null, text: 'Hi', updatedAt: at }],
  bin: [{ id: idOf(3), at, contact: person(3, 'Ida Dahl'), events: [noted(13, 3)], drafts: [] }],
  marks: [{ mark: 'ab'.repeat(32), salt: 'cd'.repeat(16), at }],
  me: { ...nobodyYet, alike: [{ yours: 'KTH', theirs: 'Kungliga', same: true }] },
  settings: null,
  unread: [{ store: 'contacts', row: { odd: true } }],
});

/** The text of a backup. */
export const textOf = async (content = everyKind()): Promise<string> => (await encodeBackup(content, NOW)).join('');

/** The text of a backup after `change` was made to it as parsed. */
export async function changed(change: (file: Record<string, unknown> & { data: Data }) => unknown): Promise<string> {
  const file = JSON.parse(await textOf());
  change(file);
  return JSON.stringify(file);
}
type Data = Record<'contacts' | 'events' | 'drafts' | 'bin' | 'unread', unknown[]>;

/** A gzip of so many megabytes of white space inside a backup's braces: a thousandth of that. */
export async function bomb(megabytes: number): Promise<Buffer> {
  const gzip = createGzip({ level: 9 });
  const pieces: Buffer[] = [];
  gzip.on('data', (piece: Buffer) => void pieces.push(piece));
  const ended = new Promise((resolve) => gzip.once('end', resolve));
  const blank = Buffer.alloc(1_000_000, ' ');
  gzip.write('{"format":"inroad-backup","version":1,"data":{');
  for (let n = 0; n < megabytes; n++)
    if (!gzip.write(blank)) await new Promise((resolve) => gzip.once('drain', resolve));
  gzip.end('}}');
  await ended;
  return Buffer.concat(pieces);
}
