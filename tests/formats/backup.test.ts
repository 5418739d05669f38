import { describe, expect, it } from 'vitest';
import { type BackupContent, decodeBackup, encodeBackup } from '../../src/formats/backup';
import { lock } from '../../src/formats/locked';
import { contactFromCapture } from '../../src/model/incoming/person';
import { RECORD_VERSION, stamped } from '../../src/model/upcast';
import { captured } from '../captures';

const NOW = new Date('2026-11-20T10:00:00.000Z');
const ID = '019aa000-0000-7000-8000-000000000001';
const contact = stamped(contactFromCapture(captured({ name: 'Nadia “Nané” Lindqvist' }), ID, NOW.toISOString()));
const content: BackupContent = {
  contacts: [contact],
  events: [
    {
      version: RECORD_VERSION,
      id: '019aa000-0000-7000-8000-000000000002',
      contact: ID,
      kind: 'noted',
      at: NOW.toISOString(),
      payload: { text: 'Kind\u2028"\\' },
    },
  ],
  drafts: [],
  bin: [],
  marks: [{ version: RECORD_VERSION, mark: 'ab'.repeat(32), salt: 'cd'.repeat(16), at: NOW.toISOString() }],
  me: null,
  settings: null,
  unread: [{ store: 'contacts', row: { odd: true } }],
};
const text = async (kept = content) => (await encodeBackup(kept, NOW)).join('');
const why = async (file: string, passphrase: string | null = null) => {
  const decoded = await decodeBackup(file, passphrase);
  return decoded.ok ? 'taken' : decoded.where === '' ? decoded.why : `${decoded.why} ${decoded.where}`;
};

describe('a backup', () => {
  it('comes back as it was', async () => {
    const decoded = await decodeBackup(await text(), null);
    expect(decoded).toEqual({ ok: true, content, made: NOW.toISOString(), intact: true });
  });

  it('can be read by a person: a record a line, with counts', async () => {
    const file = await text();
    expect(file.split('\n').filter((line) => line.startsWith(`{"version":${RECORD_VERSION},"id":`))).toHaveLength(2);
    expect(JSON.parse(file)).toMatchObject({ format: 'inroad-backup', version: 1, counts: { contacts: 1, events: 1 } });
  });

  it('is the same file with other white space', async () => {
    const decoded = await decodeBackup(JSON.stringify(JSON.parse(await text()), null, 4), null);
    expect(decoded).toMatchObject({ ok: true, intact: true });
  });

  it('says when it was changed', async () => {
    const decoded = await decodeBackup((await text()).replace('Hydrologist', 'Astrologist'), null);
    expect(decoded).toMatchObject({ ok: true, intact: false });
  });

  it('opens with its passphrase, and with no other', async () => {
    const locked = (await lock(await encodeBackup(content, NOW), 'blå dör ñ')).join('');
    expect(locked).not.toContain('Nadia');
    expect(await why(locked)).toBe('locked');
    expect(await why(locked, 'another')).toBe('wrongPassphrase');
    expect(await why(locked.replace(/"data": "..../, '"data": "AAAA'), 'blå dör ñ')).toBe('wrongPassphrase');
    expect(await decodeBackup(locked, 'bla\u030a dör n\u0303')).toMatchObject({ ok: true, content });
  });
});
