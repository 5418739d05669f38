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
/** Pages with too much of one thing, as an attacker makes them. What reading them costs is counted in the tests; here it is timed. */
const HOSTILE = {
  '200,000 nodes': `<title>Ana Lima</title>${'<p>word <b>word</b></p>'.repeat(50_000)}`,
  '10,000 cards': '<div class="vcard"><b class="fn">Ana Lima</b></div>'.repeat(10_000),
  '100 KB a value': `<title>Jane Doe</title><h1>Jane Doe, ${'A '.repeat(50_000)}</h1><p>Jane is a ${'at '.repeat(33_000)}</p>`,
};

/**
 * @param {import('playwright-core').BrowserContext} context @param {string} gather
 * @returns {Promise<Figure[]>}
 */
async function measureHostile(context, gather) {
  /** @type {Figure[]} */
  const figures = [];
  for (const [what, body] of Object.entries(HOSTILE)) {
    const html = `<!doctype html><html lang="en"><meta charset="utf-8">${body}`;
    await onPage(context, { url: 'https://page.example/people/jane-doe', html }, async (evaluate) => {
      await evaluate(`${gather}\n; inroadGather(); null`);
      const middle = async (/** @type {string} */ work) => {
        const times = [];
        for (let run = 0; run < RUNS; run++) times.push(Number(await evaluate(timed(work))));
        return at(times, 0.5);
      };
      const [value, floor] = [await middle('inroadGather()'), await middle(WALK)];
      // A document of a few nodes is walked in no time at all: only its value counts.
      const many = floor >= 1;
      figures.push({
        name: `capture hostile, ${what}`,
        value,
        unit: 'ms',
        floor: many ? floor : null,
        ratio: many ? round(value / floor) : null,
        // Of some queries the whole document is the answer, each of them a walk of its own; that they are few is the point.
        bar: many ? round(5 * floor) : 50,
      });
    });
  }
  return figures;
}

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
  /** @type {Figure[]} */
  let hostile = [];
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
    hostile = await measureHostile(browser.context, gather);
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
    ...hostile,
  ].map((figure) => ({ ...figure, value: round(figure.value), floor: figure.floor && round(figure.floor) }));
}

const at = (/** @type {number[]} */ values, /** @type {number} */ share) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const round = (/** @type {number} */ value) => Math.round(value * 100) / 100;
