import { describe, expect, it } from 'vitest';
import { BACKUP_LIMIT, type BackupContent, decodeBackup, encodeBackup } from '../../src/formats/backup';
import { lock } from '../../src/formats/locked';
import { contactFromCapture } from '../../src/model/contact';
import { captured } from '../captures';

const NOW = new Date('2026-11-20T10:00:00.000Z');
const ID = '019aa000-0000-7000-8000-000000000001';
const contact = contactFromCapture(captured({ name: 'Nadia “Nané” Lindqvist' }), ID, NOW.toISOString());
const content: BackupContent = {
  contacts: [contact],
  events: [
    {
      id: '019aa000-0000-7000-8000-000000000002',
      contact: ID,
      kind: 'noted',
      at: NOW.toISOString(),
      payload: { text: 'Kind\u2028"\\' },
    },
  ],
  drafts: [],
  bin: [],
  marks: [{ mark: 'ab'.repeat(32), salt: 'cd'.repeat(16), at: NOW.toISOString() }],
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
    expect(file.split('\n').filter((line) => line.startsWith('{"id":'))).toHaveLength(2);
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

describe('a hostile file is refused whole', () => {
  const changed = async (change: (file: { version: number; data: Record<string, unknown[]> }) => unknown) => {
    const file = JSON.parse(await text());
    change(file);
    return JSON.stringify(file);
  };

  it('that is no backup', async () => {
    expect(await why('')).toBe('notBackup');
    expect(await why('[1, 2]')).toBe('notBackup');
    expect(await why('\u001f\u008b\u0008 gzip')).toBe('notBackup');
    expect(await why((await text()).slice(0, -5))).toBe('notBackup');
  });

  it('that was made by a newer Inroad', async () => {
    expect(await why(await changed((file) => Object.assign(file, { version: 2 })))).toBe('newer');
  });

  it.each(['__proto__', 'constructor', 'prototype', 'more'])('with a key %s', async (key) => {
    const hostile = (await text()).replaceAll('"past":', `"${key}":{"polluted":true},"past":`);
    expect(await why(hostile)).toMatch(/^malformed contacts\[0\]/);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('that is half valid, with the place', async () => {
    const file = await changed(({ data }) => void data.contacts?.push({ ...contact, id: 'x' }));
    expect(await why(file)).toBe('malformed contacts[1].id');
    const odd = await changed(({ data }) => void data.events?.push(null));
    expect(await why(odd)).toBe('malformed events[1]');
  });

  it('that names one id twice, with the place', async () => {
    expect(await why(await changed(({ data }) => void data.contacts?.push(contact)))).toBe('duplicate contacts[1]');
  });

  it('that is too deep, and quickly', async () => {
    const start = performance.now();
    expect(await why('['.repeat(5_000_000))).toBe('malformed > 32');
    expect(
      await why(`{"format":"inroad-backup","version":1,"data":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_001)}`),
    ).toMatch(/^malformed/);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('that is too large, unread', async () => {
    const file = { length: BACKUP_LIMIT + 1 } as unknown as string;
    expect(await why(file)).toBe('tooBig');
  });

  it('that asks for years of work before it opens', async () => {
    const locked = JSON.parse((await lock(['{}'], 'a')).join(''));
    locked.derivation.rounds = 4_000_000_000;
    expect(await why(JSON.stringify(locked), 'a')).toBe('notBackup');
  });
});
