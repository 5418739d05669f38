import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { zipOf } from '../scripts/package/pack.mjs';

const folder = mkdtempSync(join(tmpdir(), 'inroad-zip-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the same files make the same zip, whenever and in whatever order', () => {
  for (const name of ['b.txt', 'a.txt']) writeFileSync(join(folder, name), `This is ${name}.`);
  const first = zipOf(folder, ['b.txt', 'a.txt']);
  utimesSync(join(folder, 'a.txt'), new Date(2001, 1, 1), new Date(2001, 1, 1));
  expect(zipOf(folder, ['a.txt', 'b.txt'])).toEqual(first);
  expect(Object.keys(unzipSync(first))).toEqual(['a.txt', 'b.txt']);
});
