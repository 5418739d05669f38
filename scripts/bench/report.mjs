import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';

/**
 * One figure: `value` is what is held to `bar` (at most so much); `floor` is what the same machine takes in the same run
 * for the least that could be done, and `ratio` the one to the other.
 * @typedef {{name: string, value: number, unit: string, floor: number | null, ratio: number | null, bar: number | null}} Figure
 */

/**
 * Prints the figures and puts them into out/bench.json.
 * @param {string} part @param {Figure[]} figures
 * @returns {boolean} whether all keep to their bar
 */
export function report(part, figures) {
  const path = join(root, 'out/bench.json');
  /** @type {Figure[]} */
  const others = existsSync(path)
    ? JSON.parse(readFileSync(path, 'utf8')).filter((/** @type {Figure} */ { name }) => !name.startsWith(part))
    : [];
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(path, `${JSON.stringify([...others, ...figures], null, 2)}\n`);
  let good = true;
  for (const { name, value, unit, floor, ratio, bar } of figures) {
    const kept = bar === null || value <= bar;
    good &&= kept;
    const against = floor === null ? '' : `  floor ${floor}, ratio ${ratio}`;
    console.log(
      `${kept ? 'ok  ' : 'FAIL'} ${name.padEnd(34)} ${value} ${unit}${bar === null ? '' : ` (at most ${bar})`}${against}`,
    );
  }
  return good;
}
