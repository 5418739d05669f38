import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @import { Entry } from './score.mjs' */

/**
 * The saved pages of a folder: `index.json` lists each with its file, address and what a careful reader finds on it.
 * A page without an address is served at one of its own.
 * @param {string} folder
 * @returns {(Entry & {url: string, html: string})[]}
 */
export function readFolder(folder) {
  const file = join(folder, 'index.json');
  if (!existsSync(file)) throw new Error(`There is no index.json in ${folder}.`);
  /** @type {Entry[]} */
  const index = JSON.parse(readFileSync(file, 'utf8'));
  return index.map((entry, i) => ({
    ...entry,
    url: entry.url ?? `https://page-${i + 1}.example/`,
    html: readFileSync(join(folder, entry.file), 'utf8'),
  }));
}
