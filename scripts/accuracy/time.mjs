#!/usr/bin/env node
// npm run bench -- capture [DIR]: how long reading takes in Chromium, against one walk over the same document.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUpBrowser } from '../setup/browsers.mjs';
import { onPage, openBrowser } from './browser.mjs';
import { bundleEngine } from './bundle.mjs';
import { readFolder } from './folder.mjs';

/** The bounds that the project holds itself to; the walk is the floor, measured in the same run on the same page. */
const LIMITS = { coldMilliseconds: 16, warmWalks: 2, gzippedBytes: 20 * 1024 };
const CORPUS = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/corpus');

const args = process.argv.slice(2).filter((arg) => arg !== 'capture');
const pages = readFolder(args[0] ?? CORPUS);
const { code, gzipped } = await bundleEngine();

const WALK = 'const w = document.createTreeWalker(document); while (w.nextNode());';
// Single runs, as a click makes them, and not thousands that the compiler has made fast. A page's clock is coarse
// (0.1 ms), so a run that is shorter is counted in tens.
const timeOf = (/** @type {string} */ work) => `(() => {
  const run = (n) => { const t = performance.now(); for (let i = 0; i < n; i++) { ${work} } return (performance.now() - t) / n; };
  const times = (n) => Array.from({ length: 9 }, () => run(n)).sort((a, b) => a - b)[4];
  run(1);
  const one = times(1);
  return one >= 1 ? one : times(10);
})()`;

/** @type {{file: string, cold: number, walk: number, warm: number}[]} */
const rows = [];
const browser = await openBrowser(setUpBrowser('chromium'));
try {
  for (const page of pages)
    rows.push(
      await onPage(browser.context, page, async (evaluate) => {
        const number = async (/** @type {string} */ expression) => Number(await evaluate(expression));
        // The engine's first run in a fresh world, the evaluation of its script included.
        const cold = await number(
          `(() => { const t = performance.now(); ${code}\n; inroadReadPage(); return performance.now() - t; })()`,
        );
        return {
          file: page.file,
          cold,
          walk: await number(timeOf(WALK)),
          warm: await number(timeOf('inroadReadPage()')),
        };
      }),
    );
} finally {
  await browser.close();
}

const at = (/** @type {number[]} */ values, /** @type {number} */ share) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const all = (/** @type {'cold' | 'warm' | 'walk'} */ key) => rows.map((row) => row[key]);
const figures = {
  coldMax: Math.max(...all('cold')),
  warmWalksMedian: at(all('warm'), 0.5) / at(all('walk'), 0.5),
  warmWalks95: at(all('warm'), 0.95) / at(all('walk'), 0.95),
  gzipped,
};
console.log(`walk   median ${at(all('walk'), 0.5).toFixed(2)} ms, 95 % ${at(all('walk'), 0.95).toFixed(2)} ms`);
console.log(`warm   median ${at(all('warm'), 0.5).toFixed(2)} ms, 95 % ${at(all('warm'), 0.95).toFixed(2)} ms`);
console.log(
  `walks  median ${figures.warmWalksMedian.toFixed(2)}, 95 % ${figures.warmWalks95.toFixed(2)} (at most ${LIMITS.warmWalks})`,
);
console.log(
  `cold   median ${at(all('cold'), 0.5).toFixed(2)} ms, most ${figures.coldMax.toFixed(2)} ms (under ${LIMITS.coldMilliseconds})`,
);
console.log(`script ${gzipped} bytes gzipped (at most ${LIMITS.gzippedBytes})`);
for (const row of rows.toSorted((a, b) => b.cold - a.cold).slice(0, 5))
  console.log(`  cold ${row.cold.toFixed(2)} ms  ${row.file}`);
for (const row of rows.toSorted((a, b) => b.warm / b.walk - a.warm / a.walk).slice(0, 12))
  console.log(`  ${(row.warm / row.walk).toFixed(1)} walks  ${row.warm.toFixed(2)} ms  ${row.file}`);
const slow =
  figures.coldMax >= LIMITS.coldMilliseconds ||
  figures.warmWalksMedian > LIMITS.warmWalks ||
  figures.warmWalks95 > LIMITS.warmWalks;
process.exitCode = slow || gzipped > LIMITS.gzippedBytes ? 1 : 0;
