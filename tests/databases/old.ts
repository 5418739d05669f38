import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Made, Raw } from '../../scripts/databases/raw.mjs';
import { root } from '../sources';

export const SCHEMAS = [1, 2, 3] as const;
export type Schema = (typeof SCHEMAS)[number];

/** What an older Inroad kept in a real browser, as it lay there. */
export type Old = Raw & { made: Made };

const textOf = (schema: Schema, browser: 'chromium' | 'firefox'): string =>
  readFileSync(join(root, `tests/databases/fixtures/schema${schema}-${browser}.json`), 'utf8');

/** The database of that schema that was made in that browser. */
export const oldDatabase = (schema: Schema, browser: 'chromium' | 'firefox'): Old =>
  JSON.parse(textOf(schema, browser));

const DAY = 86_400_000;

/** What a second copy says of its own data. */
export const checksumOf = (copy: string): string => {
  const data = /"data": (.*),\n {2}"about"/s.exec(copy)?.[1];
  if (data === undefined) throw new Error('A copy without data.');
  return createHash('sha256').update(data.replaceAll('\n', '')).digest('hex');
};

/**
 * The same as if it had been made the day before `now`: bin and undo reach 30 days back, and what is told here in a test
 * must not depend on the day of the test. Every instant moves by the same number of days, nothing else changes.
 */
export function movedTo(now: Date, schema: Schema, browser: 'chromium' | 'firefox'): Old {
  const { made } = oldDatabase(schema, browser);
  const by = Math.floor((now.getTime() - Date.parse(made.at)) / DAY) * DAY - DAY;
  const later = (ms: string) => String(Number(ms) + by);
  const text = textOf(schema, browser).replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, (instant) =>
    new Date(Date.parse(instant) + by).toISOString(),
  );
  const old: Old = JSON.parse(text);
  const copies = Object.entries(old.copies).map(([name, copy]) => {
    const [when = '', people, revision, binSince = '', ...rest] = name.split('.');
    const renamed = [later(when), people, revision, binSince === '-' ? '-' : later(binSince), ...rest].join('.');
    return [renamed, copy.replace(/"sha256:[0-9a-f]{64}"/, `"sha256:${checksumOf(copy)}"`)];
  });
  return { ...old, copies: Object.fromEntries(copies) };
}
