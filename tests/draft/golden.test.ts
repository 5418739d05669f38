import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { goldenLetters } from '../../scripts/drafts/golden';

const read = (path: string) => readFile(new URL(path, import.meta.url), 'utf8');
const titleOf = (letter: string): string => letter.slice(0, letter.indexOf('\n'));

/** Written by `npm run drafts -- --golden`: whoever changes the wording reads the difference. */
const page = await read('./expected/drafts.md');
const kept = new Map(
  page
    .split(/^(?=## )/mu)
    .slice(1)
    .map((letter) => [titleOf(letter), letter.trimEnd()]),
);
const cases: unknown = JSON.parse(await read('./fixtures/cases.json'));
const letters = goldenLetters(cases).map((letter): [string, string] => [titleOf(letter), letter.trimEnd()]);

it.each(letters)('%s', (title, letter) => {
  expect(letter).toBe(kept.get(title));
});

it('keeps the letter of every case and of no other', () => {
  expect([...kept.keys()]).toEqual(letters.map(([title]) => title));
});
