import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/**
 * What tells a mutant from all others: its place and what stands there instead.
 * @param {{ fileName: string, location: { start: { line: number, column: number }, end: { line: number, column: number } }, replacement?: string }} mutant
 */
export const keyOf = ({ fileName, location: { start, end }, replacement }) =>
  [resolve(fileName), start.line, start.column, end.line, end.column, replacement].join(' ');

/**
 * The keys of all mutants of some files, in the order of the files and their lines.
 * @param {string[]} files
 * @param {string[]} excludedMutations
 */
export async function mutantsOf(files, excludedMutations) {
  const silent = () => {};
  const logger = {
    isTraceEnabled: () => false,
    isDebugEnabled: () => false,
    isInfoEnabled: () => false,
    isWarnEnabled: () => false,
    isErrorEnabled: () => false,
    isFatalEnabled: () => false,
    trace: silent,
    debug: silent,
    info: silent,
    warn: silent,
    error: silent,
    fatal: silent,
  };
  const sources = await Promise.all(
    [...files]
      .sort()
      .map(async (name) => ({ name: resolve(name), mutate: true, content: await readFile(name, 'utf8') })),
  );
  const { mutants } = await new Instrumenter(logger).instrument(sources, {
    plugins: null,
    excludedMutations,
    ignorers: [],
  });
  return mutants.filter(({ status }) => status === undefined).map(keyOf);
}

/**
 * `count` of the keys, chosen by the seed: the same ones each time.
 * @param {string[]} keys
 * @param {number} count
 * @param {number} seed
 */
export function sampled(keys, count, seed) {
  const random = randomFrom(seed);
  return keys
    .map((key) => ({ key, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ key }) => key);
}

/** Mulberry32: a row of numbers from 0 to 1 that a seed decides. @param {number} seed */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
