import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onPage, openBrowser } from '../accuracy/browser.mjs';
import { readFolder } from '../accuracy/folder.mjs';
import { pause } from '../browser/until.mjs';
import { bundleScript } from '../build/script.mjs';
import { setUpBrowser } from '../setup/browsers.mjs';

/** @import { Figure } from './report.mjs' */

const CORPUS = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/corpus');
/** How often each page is opened anew for a first reading; the fastest counts: what else the machine does is not ours. */
const OPENINGS = 3;
/** How long a page rests before it is read (ms): a click meets one that is loaded and painted, which takes both cores at first. */
const REST = 600;
const RUNS = 9;

/** The floor: one pass over every node of the document, the filter asked at each. */
const WALK = 'const walk = document.createTreeWalker(document, NodeFilter.SHOW_ALL, () => 1); while (walk.nextNode());';
const timed = (/** @type {string} */ work) =>
  `(() => { const began = performance.now(); ${work}; return performance.now() - began; })()`;

/**
 * `npm run bench -- capture [DIR]`: how long the page is held up by a click, in Chromium: the content script's half at its first
 * run, its evaluation included, and at later ones, against one walk over the same document; the other half, which runs
 * in the worker and holds nobody up, is told beside it. Every run is a single one, as a click makes them.
 * @param {string[]} words
 * @returns {Promise<Figure[]>}
 */
export async function measure([folder = CORPUS]) {
  const { gzipped } = await bundleScript('src/content/main.ts');
  const gather = (await bundleScript('scripts/bench/gather.ts')).code;
  const read = (await bundleScript('scripts/bench/read.ts')).code;
  /** @type {{file: string, cold: number, warm: number, walk: number, worker: number}[]} */
  const rows = [];
  const browser = await openBrowser(setUpBrowser('chromium'));
  try {
    for (const page of readFolder(folder)) {
      /** @type {number[]} */
      const cold = [];
      let rest = { warm: 0, walk: 0, worker: 0 };
      for (let opening = 0; opening < OPENINGS; opening++)
        await onPage(browser.context, page, async (evaluate) => {
          const time = async (/** @type {string} */ work) => Number(await evaluate(timed(work)));
          await pause(REST);
          cold.push(await time(`${gather}\n; inroadGather()`));
          if (opening > 0) return;
          const middle = async (/** @type {string} */ work) => {
            const times = [];
            for (let run = 0; run < RUNS; run++) times.push(await time(work));
            return at(times, 0.5);
          };
          rest = { warm: await middle('inroadGather()'), walk: await middle(WALK), worker: 0 };
          await evaluate('globalThis.gathered = inroadGather(); null');
          rest.worker = await time(`${read}\n; inroadRead(gathered)`);
        });
      rows.push({ file: page.file, cold: Math.min(...cold), ...rest });
    }
  } finally {
    await browser.close();
  }
  for (const key of /** @type {const} */ (['cold', 'warm', 'worker']))
    for (const row of rows.toSorted((a, b) => b[key] - a[key]).slice(0, 3))
      console.log(`     ${key} ${row[key].toFixed(1)} ms  ${row.file}`);

  const all = (/** @type {'cold' | 'warm' | 'walk' | 'worker'} */ key) => rows.map((row) => row[key]);
  const against = (/** @type {number} */ share) => {
    const [value, floor] = [at(all('warm'), share), at(all('walk'), share)];
    return { value, floor, ratio: round(value / floor), unit: 'ms', bar: round(2 * floor) };
  };
  const alone = { floor: null, ratio: null };
  return [
    { name: 'capture cold, median', value: at(all('cold'), 0.5), unit: 'ms', bar: 16, ...alone },
    { name: 'capture cold, slowest page', value: Math.max(...all('cold')), unit: 'ms', bar: 16, ...alone },
    { name: 'capture warm, median', ...against(0.5) },
    { name: 'capture warm, 95 %', ...against(0.95) },
    { name: 'capture script, gzipped', value: gzipped, unit: 'bytes', bar: 20 * 1024, ...alone },
    { name: 'capture worker, cold median', value: at(all('worker'), 0.5), unit: 'ms', bar: null, ...alone },
    { name: 'capture worker, cold slowest', value: Math.max(...all('worker')), unit: 'ms', bar: null, ...alone },
  ].map((figure) => ({ ...figure, value: round(figure.value), floor: figure.floor && round(figure.floor) }));
}

const at = (/** @type {number[]} */ values, /** @type {number} */ share) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const round = (/** @type {number} */ value) => Math.round(value * 100) / 100;
