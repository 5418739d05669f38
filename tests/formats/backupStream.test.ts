import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type BackupContent, decodeBackup } from '../../src/formats/backup';
import { streamBackup } from '../../src/formats/backupStream';
import { contactFromCapture } from '../../src/model/incoming/person';
import { BACKUP_LISTS } from '../../src/model/kept/kept';
import type { Settings } from '../../src/model/kept/settings';
import { RECORD_VERSION, stamped } from '../../src/model/upcast';
import { captured } from '../captures';

const MADE = new Date('2026-11-20T10:00:00.000Z');
const id = (n: number) => `019aa000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const of = (people: number, notes: string[]): BackupContent => ({
  contacts: Array.from({ length: people }, (_, n) =>
    stamped(contactFromCapture(captured({ name: `Nané “${n}”` }), id(n), MADE.toISOString())),
  ),
  events: notes.map((text, n) => ({
    version: RECORD_VERSION,
    id: id(100 + n),
    contact: id(0),
    kind: 'noted' as const,
    at: MADE.toISOString(),
    payload: { text },
  })),
  drafts: [],
  bin: [],
  marks: [],
  me: null,
  settings: stamped<Settings>({
    salt: 'ab'.repeat(16),
    lastBackup: null,
    schedule: null,
    remindAfter: null,
    retentionMonths: null,
  }),
  unread: notes,
});

/** The text in pieces of `size` records. */
function written(content: BackupContent, size: number): string {
  const stream = streamBackup(MADE);
  const pieces = [stream.begin()];
  for (const list of BACKUP_LISTS)
    for (let at = 0; at === 0 || at < content[list].length; at += size)
      pieces.push(stream.add(list, content[list].slice(at, at + size)));
  pieces.push(stream.end(content));
  return pieces.join('');
}

it('a backup that was written piece by piece is read as any other, checksum and all', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(4),
      fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 5 }),
      fc.integer({ min: 1, max: 3 }),
      async (people, notes, size) => {
        const content = of(people, notes);
        const decoded = await decodeBackup(written(content, size), null);
        expect(decoded).toEqual({ ok: true, content, made: MADE.toISOString(), intact: true });
      },
    ),
    { numRuns: 40 },
  );
});

it('tells when it was changed afterwards', async () => {
  const changed = written(of(1, ['calm']), 1).replace('calm', 'loud');
  expect(await decodeBackup(changed, null)).toMatchObject({ ok: true, intact: false });
});
