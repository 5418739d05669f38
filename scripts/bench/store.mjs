import { parseArgs } from 'node:util';
import { openChromium } from '../browser/chromium.mjs';
import { readExtension } from '../browser/extension.mjs';
import { buildExtension } from '../build/extension.mjs';
import { caseload } from '../sample/caseload.mjs';
import { setUpBrowser } from '../setup/browsers.mjs';
import { bundleStore } from './bundle.mjs';
import { COPY } from './copy.mjs';
import { heapOfWorker } from './heap.mjs';

/** @import { Figure } from './report.mjs' */

const FRAME = 16;

/** Puts the same rows raw: the floor of an import. Run in the page; `migrations` make the same stores and indexes. */
const RAW = `async (rows) => {
  const { migrations } = globalThis.inroadStore;
  const opening = indexedDB.open('bench-floor', migrations.length);
  opening.onupgradeneeded = () => { for (const migrate of migrations) migrate(opening.result, opening.transaction); };
  const db = await new Promise((done, failed) => { opening.onsuccess = () => done(opening.result); opening.onerror = failed; });
  const start = performance.now();
  const transaction = db.transaction(Object.keys(rows), 'readwrite', { durability: 'strict' });
  for (const [name, list] of Object.entries(rows)) {
    const store = transaction.objectStore(name);
    for (const row of list) store.put(row);
  }
  await new Promise((done, failed) => { transaction.oncomplete = done; transaction.onabort = failed; });
  const took = performance.now() - start;
  db.close();
  await new Promise((done) => { indexedDB.deleteDatabase('bench-floor').onsuccess = done; });
  return took;
}`;

const IMPORT = `async (people) => {
  const store = globalThis.inroadStore;
  // As in a page of a user: what is done is written down outside the database before it counts as done.
  store.startRecording();
  const content = store.network(people);
  const search = content.contacts.map((contact, n) => store.searchRowOf(contact, content.events.slice(n * 5, n * 5 + 5), new Date()));
  const rows = { contacts: content.contacts, events: content.events, search };
  const raw = ${RAW};
  const floors = [await raw(rows)];
  const report = await store.planRestore(content);
  const start = performance.now();
  await store.restore(content, report, { differ: 'keep', erased: 'leave' }, new Date());
  const took = performance.now() - start;
  floors.push(await raw(rows));
  return { took, floors };
}`;

const SEARCH = `async () => {
  const store = globalThis.inroadStore;
  const begin = performance.now();
  const search = store.openSearch();
  const first = await search.find('ma', 50);
  const atOnce = performance.now() - begin;
  await search.loaded;
  const loading = performance.now() - begin;
  const { contacts } = await store.sampleOf(40);
  const times = [];
  let found = 0;
  const ask = async (query) => {
    const start = performance.now();
    const { ids } = await search.find(query, 50);
    times.push(performance.now() - start);
    return ids;
  };
  for (const { id, name, fields } of contacts) {
    const typo = name.full.length > 5 ? name.full.slice(0, 3) + name.full.slice(4) : name.full;
    for (const whole of [name.full, name.family + ' ' + fields.company.value, typo, fields.role.value + ' library'])
      for (let length = 1; length <= whole.length; length++) {
        const ids = await ask(whole.slice(0, length));
        if (length === whole.length && whole === name.full && ids.includes(id)) found++;
      }
  }
  const rows = (await (await store.database()).getAll('search')).map((row) => row.name + ' ' + row.work + ' ' + row.notes);
  const scans = [];
  for (let n = 0; n < 20; n++) {
    const start = performance.now();
    let hits = 0;
    for (const row of rows) if (row.includes('zq' + n)) hits++;
    scans.push(performance.now() - start);
  }
  search.stop();
  times.sort((a, b) => a - b); scans.sort((a, b) => a - b);
  return { atOnce, loading, first: first.ids.length, found, of: contacts.length, keys: times.length,
    p50: times[times.length >> 1], p99: times[Math.floor(times.length * 0.99)], most: times.at(-1), scan: scans[10] };
}`;

const POPUP = `async () => {
  const store = globalThis.inroadStore;
  const { contacts } = await store.sampleOf(200);
  const times = [];
  for (const { id } of contacts) {
    const start = performance.now();
    await Promise.all([store.contactFile(id), store.dueBy(new Date())]);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { p50: times[times.length >> 1], p95: times[Math.floor(times.length * 0.95)] };
}`;

const TODAY = `async () => {
  const store = globalThis.inroadStore;
  const timed = async (work) => {
    const start = performance.now();
    const result = await work();
    return { took: performance.now() - start, result };
  };
  await store.keepCaseload(${JSON.stringify(caseload)});
  const first = await timed(() => store.dayOf(new Date()));
  const { talks, due, past } = first.result;
  const rows = [talks, past, ...Object.values(due)].flat().length;
  const { contacts } = await store.sampleOf(20);
  const days = [];
  for (const { id } of contacts) {
    await store.logSent(id, { purpose: 'request', channel: 'email', subject: null, text: 'Hello' }, new Date());
    days.push((await timed(() => store.dayOf(new Date()))).took);
  }
  const asked = await timed(() => store.peopleBy({ ...store.NO_FILTER, stage: 'asked' }, new Date()));
  const list = await timed(() => store.standingOf(asked.result.slice(0, 200), store.NO_FILTER, new Date()));
  days.sort((a, b) => a - b);
  return { first: first.took, rows, p50: days[10], p95: days[19], filter: asked.took, list: list.took };
}`;

/** Captures in the worker itself, as clicks do. */
const CAPTURES = (/** @type {number} */ from, /** @type {number} */ count) => `(async () => {
  for (let n = ${from}; n < ${from + count}; n++)
    await globalThis.inroadStore.keepCapture(globalThis.inroadStore.captureOf(n), new Date());
  return null;
})()`;

const round = (/** @type {number} */ value) => Number(value.toPrecision(3));

/**
 * @param {string[]} words
 * @returns {Promise<Figure[]>}
 */
export async function measure(words) {
  const { values } = parseArgs({ args: words, options: { people: { type: 'string', default: '100000' } } });
  const people = Number(values.people);
  const extension = await buildExtension('chrome');
  const code = await bundleStore();
  const { icon } = readExtension(extension);
  const { context, session, id, close } = await openChromium({ program: setUpBrowser('chromium'), extension });
  try {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${icon}`);
    const run = async (/** @type {string} */ work, /** @type {number} */ argument = 0) => {
      await page.evaluate(code);
      return page.evaluate(`(${work})(${argument})`);
    };
    /** @type {Figure[]} */
    const figures = [];
    const add = (
      /** @type {string} */ name,
      /** @type {number} */ value,
      /** @type {string} */ unit,
      /** @type {number | null} */ bar,
      /** @type {number | null} */ floor = null,
    ) =>
      figures.push({
        name: `store ${name}`,
        value: round(value),
        unit,
        floor: floor && round(floor),
        ratio: floor && round(value / floor),
        bar,
      });

    const small = /** @type {{took: number, floors: number[]}} */ (await run(IMPORT, 100));
    const popupSmall = /** @type {{p50: number, p95: number}} */ (await run(POPUP));
    await page.evaluate(`new Promise((done, failed) => { inroadStore.closeDatabase().then(() => {
      const deleting = indexedDB.deleteDatabase('inroad'); deleting.onsuccess = () => chrome.storage.local.clear(() => done(null)); deleting.onerror = failed; }); })`);
    console.error(
      `Importing ${people} people, and putting the same rows raw twice … (a hundred took ${round(small.took)} ms)`,
    );
    const { took, floors } = /** @type {{took: number, floors: number[]}} */ (await run(IMPORT, people));
    const floor = floors.reduce((sum, one) => sum + one, 0) / floors.length;
    figures.push({
      name: 'store import',
      value: round(took / floor),
      unit: 'times the raw puts',
      floor: round(floor),
      ratio: round(took / floor),
      bar: 1.5,
    });
    await page.close();
    const fresh = await context.newPage();
    await fresh.goto(`chrome-extension://${id}/${icon}`);
    await fresh.evaluate(code);
    // The worker would begin to copy what was imported, beside what is measured.
    await fresh.evaluate(
      `navigator.locks.request('inroad-copies', () => new Promise((done) => { globalThis.letCopy = done; })); null`,
    );
    const again = (/** @type {string} */ work) => fresh.evaluate(`(${work})()`);

    const search = /** @type {Record<string, number>} */ (await again(SEARCH));
    add('search keystroke p99', search.p99 ?? 0, 'ms', FRAME, search.scan);
    add('search keystroke slowest', search.most ?? 0, 'ms', null, search.scan);
    add('search first letters before loading', search.atOnce ?? 0, 'ms', null);
    add('search loading', search.loading ?? 0, 'ms', null);
    console.error(
      `${search.keys} keystrokes; ${search.found} of ${search.of} people found by their names among the first 50`,
    );
    const popup = /** @type {{p50: number, p95: number}} */ (await again(POPUP));
    add('popup query p95', popup.p95, 'ms', 10, popupSmall.p95);
    const today = /** @type {Record<string, number>} */ (await again(TODAY));
    console.error(
      `Today lists ${today.rows} people, ${round(today.first ?? 0)} ms at first, ${round(today.p50 ?? 0)} ms after a change`,
    );
    add('today, first', today.first ?? 0, 'ms', null);
    add('today after a change p50', today.p50 ?? 0, 'ms', null);
    add('today after a change p95', today.p95 ?? 0, 'ms', null);
    add('people of a stage', today.filter ?? 0, 'ms', null);
    add('where 200 of them stand', today.list ?? 0, 'ms', null);
    const copy = /** @type {Record<string, number>} */ (await again(`async () => { letCopy(); return (${COPY})(); }`));
    add('second copy', (copy.took ?? 0) / 1000, 's', null);
    add('second copy size', (copy.bytes ?? 0) / 1e6, 'MB', null);
    add('popup query p95 while copying', copy.popup ?? 0, 'ms', null, popup.p95);
    add('page held up while copying p99', copy.blocked ?? 0, 'ms', null);
    add('edit while copying', copy.edit ?? 0, 'ms', null, copy.plain);
    console.error(
      `copied ${copy.people} people; ${copy.asked} questions asked meanwhile; slowest edit ${copy.worst} ms`,
    );

    const heap = await heapOfWorker(session, `chrome-extension://${id}/`, async (evaluate) => {
      await evaluate(code);
      // The compiler's own growth is over by then.
      await evaluate(CAPTURES(0, 300));
    });
    const after = await heapOfWorker(session, `chrome-extension://${id}/`, (evaluate) => evaluate(CAPTURES(300, 500)));
    add('worker memory after 500 captures', after / heap, 'times before', 1.25);
    return figures;
  } finally {
    await close();
  }
}
