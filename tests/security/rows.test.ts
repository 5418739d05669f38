import { expect, it } from 'vitest';
import { readFiles } from '../sources';

/** The attacks that Inroad must stand, by the number that the tests of each begin with. */
const ATTACKS: Record<number, string> = {
  1: 'a content script asks for anything but `capture`',
  2: 'a capture with a forged address, from a frame, or from a tab that was not clicked',
  3: 'extra keys, wrong types, a message of ten megabytes',
  4: 'a message from a web page or another extension',
  5: 'markup in a captured or imported field',
  6: 'inline or remote script, or eval, in a page of ours',
  7: 'the page fetches our files',
  8: 'the page looks for traces of a capture',
  9: 'links that are neither https nor mailto',
  10: 'hosts that look like a known site',
  11: 'CSV cells that are formulas',
  12: 'line ends and separators in vCard values',
  13: 'line ends in iCalendar values',
  14: 'headers in an e-mail address or subject',
  15: 'imported JSON with `__proto__` or `constructor`',
  16: 'a small backup that unpacks to a large one',
  17: 'an import that is deep, huge, half valid, or names an id twice',
  18: 'hostile text for the patterns that meet page text',
  19: 'direction controls and invisible characters in names',
  20: 'a twin of a known contact in letters that look alike',
  21: 'instructions hidden in a profile',
  22: 'a page that gets in the way of being read',
  23: 'a page with too much of everything',
  24: 'the worker, the popup or the browser killed at any moment of a write',
  25: 'a database that is newer or corrupt, or a full disk',
};
/** Nothing reads or writes these kinds of file yet; what does comes with their tests. */
const NOT_YET = [11, 12, 13];

it('every attack is met by a test that bears its number', () => {
  const files = readFiles('tests', ['.test.ts', '.test.tsx', '.e2e.ts']);
  const tested = new Set<number>();
  for (const { code } of files)
    for (const [, rows = ''] of code.matchAll(/\(\s*['"`]((?:row \d+(?:, )?)+): /g))
      for (const [row] of rows.matchAll(/\d+/g)) tested.add(Number(row));
  const missing = Object.keys(ATTACKS)
    .map(Number)
    .filter((row) => !tested.has(row));
  expect(missing).toEqual(NOT_YET);
  expect([...tested].filter((row) => !(row in ATTACKS))).toEqual([]);
});
