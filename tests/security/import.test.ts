import { describe, expect, it, vi } from 'vitest';
import { decodeBackup, readBackup } from '../../src/formats/backup';
import { lock } from '../../src/formats/locked';
import { BACKUP_LIMIT } from '../../src/formats/opening';
import { bomb, changed, everyKind, idOf, person, textOf } from './backups';

const why = async (file: string | Blob, passphrase: string | null = null): Promise<string> => {
  const decoded = await (typeof file === 'string' ? decodeBackup(file, passphrase) : readBackup(file, passphrase));
  return decoded.ok ? 'taken' : `${decoded.why} ${decoded.where}`.trim();
};
/** A file that says it is `size` bytes long, and counts what is read of it. */
function counted(size: number, bytes: Uint8Array<ArrayBuffer> | string): { file: Blob; read: () => number } {
  const blob = new Blob([bytes]);
  let read = 0;
  const file = {
    size,
    slice(from: number, to: number) {
      read += to - from;
      return blob.slice(from, to);
    },
    text() {
      read += size;
      return blob.text();
    },
  };
  return { file: file as unknown as Blob, read: () => read };
}

it('takes the backup that all of this is about', async () => {
  expect(await why(await textOf())).toBe('taken');
  expect(await why(new Blob([`\u{feff}\n${await textOf()}`]))).toBe('taken');
});

describe('row 15: imported JSON with a key for the prototype', () => {
  /** Every object of a parsed file, with the way to it. */
  function objectsIn(value: unknown, path = ''): [string, Record<string, unknown>][] {
    if (typeof value !== 'object' || value === null) return [];
    const inside = Object.entries(value).flatMap(([key, one]) => objectsIn(one, `${path}.${key}`));
    return Array.isArray(value) ? inside : [[path, value as Record<string, unknown>], ...inside];
  }

  it.each(['__proto__', 'constructor', 'prototype'])('is refused wherever %s stands', async (key) => {
    const text = await textOf();
    const places = objectsIn(JSON.parse(text)).map(([path]) => path);
    expect(places.length).toBeGreaterThan(40);
    for (const [n, place] of places.entries()) {
      const file = JSON.parse(text);
      // Not by assignment, which would set the prototype and leave no key to write.
      Object.defineProperty(objectsIn(file)[n]?.[1], key, { value: { polluted: true }, enumerable: true });
      expect(await why(JSON.stringify(file)), place).toMatch(/^malformed/);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('is refused however it is spelt, and any other key as well', async () => {
    const text = await textOf();
    for (const key of ['\\u005f_proto__', 'more'])
      expect(await why(text.replace('"past":', `"${key}":{"polluted":true},"past":`)), key).toMatch(/^malformed/);
  });

  it('is refused in a locked backup too', async () => {
    const hostile = (await textOf()).replace('"past":', '"__proto__":{},"past":');
    expect(await why((await lock([hostile], 'a')).join(''), 'a')).toBe('malformed contacts[0].__proto__');
  });
});

describe('row 16: a small file that unpacks to a large one', () => {
  it('is refused by its first bytes and never unpacked', async () => {
    const packed = await bomb(200);
    expect(packed.length).toBeLessThan(250_000);
    const { file, read } = counted(packed.length, new Uint8Array(packed));
    const before = process.memoryUsage();
    expect(await why(file)).toBe('packed');
    const after = process.memoryUsage();
    expect(read()).toBeLessThan(10_000);
    expect(after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers).toBeLessThan(5_000_000);
  });

  it.each([
    ['zip', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
    ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
    ['zstd', [0x28, 0xb5, 0x2f, 0xfd, 0x04]],
    ['bzip2', [0x42, 0x5a, 0x68, 0x39]],
  ])('is told to be packed: %s', async (_kind, bytes) => {
    expect(await why(new Blob([new Uint8Array(bytes)]))).toBe('packed');
  });
});

describe('row 17: an import that is deep, huge, half valid or names an id twice', () => {
  it('is refused where it is too deep, before it is parsed', async () => {
    const parse = vi.spyOn(JSON, 'parse');
    try {
      expect(await why(`{"a":${'['.repeat(5_000_000)}`)).toBe('malformed > 32');
      const nested = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
      expect(await why(`{"format":"inroad-backup","version":1,"data":${nested}}`)).toBe('malformed > 32');
      expect(parse).not.toHaveBeenCalled();
    } finally {
      parse.mockRestore();
    }
  });

  it('is refused unread where it is larger than any backup', async () => {
    const { file, read } = counted(BACKUP_LIMIT + 1, await textOf());
    expect(await why(file)).toBe('tooBig');
    expect(read()).toBeLessThan(10_000);
  });

  it.each([
    ['of one letter', 'a'.repeat(5_000)],
    ['of brackets', '['.repeat(5_000)],
    ['of another program', `{"contacts":[${'{"name":"Ana"},'.repeat(500)}`],
  ])('is refused by its beginning where 200 MB are no backup: %s', async (_what, beginning) => {
    const { file, read } = counted(200_000_000, beginning);
    expect(await why(file)).toBe('notBackup');
    expect(read()).toBeLessThan(10_000);
  });

  it('is refused where it is no backup, or the half of one', async () => {
    for (const file of ['', '[1, 2]', 'null', '{}', (await textOf()).slice(0, -5)])
      expect(await why(file), file.slice(0, 20)).toBe('notBackup');
  });

  it.each([
    ['contacts[2].id', ({ contacts }: Lists) => contacts.push({ ...person(4, 'Ana Lima'), id: 'x' })],
    ['events[2]', ({ events }: Lists) => events.push(null)],
    ['drafts[1].text', ({ drafts }: Lists) => drafts.push({ ...everyKind().drafts[0], text: 7 })],
    [
      'bin[1].contact.name',
      ({ bin }: Lists) => bin.push({ ...everyKind().bin[0], contact: { ...person(4, 'A'), name: '' } }),
    ],
  ])('is refused where it is half valid, with the place: %s', async (place, change) => {
    expect(await why(await changed(({ data }) => change(data)))).toBe(`malformed ${place}`);
  });

  it.each([
    ['contacts[2]', ({ contacts }: Lists) => contacts.push(contacts[0])],
    ['events[2]', ({ events }: Lists) => events.push(events[1])],
    ['drafts[1]', ({ drafts }: Lists) => drafts.push(drafts[0])],
    ['bin[1]', ({ bin }: Lists) => bin.push(bin[0])],
    ['bin[1]', ({ bin }: Lists) => bin.push({ ...everyKind().bin[0], id: idOf(1) })],
    ['bin[1].events[0]', ({ bin }: Lists) => bin.push({ ...everyKind().bin[0], id: idOf(9) })],
  ])('is refused where it names an id twice, with the place: %s', async (place, change) => {
    expect(await why(await changed(({ data }) => change(data)))).toBe(`duplicate ${place}`);
  });

  it('is refused where a newer Inroad wrote it, or it asks for years of work before it opens', async () => {
    expect(await why(await changed((file) => Object.assign(file, { version: 2 })))).toBe('newer');
    const locked = JSON.parse((await lock(['{}'], 'a')).join(''));
    locked.derivation.rounds = 4_000_000_000;
    expect(await why(JSON.stringify(locked), 'a')).toBe('notBackup');
  });
});

type Lists = Record<'contacts' | 'events' | 'drafts' | 'bin', unknown[]>;
