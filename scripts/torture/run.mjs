import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleStore } from '../bench/bundle.mjs';
import { launchChromium } from '../browser/chromium.mjs';
import { launchFirefox } from '../browser/firefox.mjs';
import { servePages } from '../browser/pages.mjs';
import { answerFirstUse, openDetails, waitForScreen } from '../browser/popup.mjs';
import { scaled } from '../browser/slowness.mjs';
import { pause, until } from '../browser/until.mjs';
import { hardNames, pageOf } from '../screens/people.mjs';

/** @import { Driver } from '../browser/types.d.ts' */

/** @typedef {{worker: number, popup: number, browser: number}} Moments how many of each are killed */
/** @typedef {{killed: number, acknowledged: number, torn: string[], lost: string[], emptied: string[],
 *   copies: number, broken: string[], beyond: string[]}} Outcome `emptied`: the browser gave back a database that is not the
 * one that was kept, and all of it was put back; `copies`: second copies that were looked at, `broken`: those that are not
 * whole; `beyond`: what copy and journal would not have brought back */

const page = pageOf('torture', { ...hardNames.long, name: 'Ada Torture' });

/** Listens in a page of ours to what the store and the work say: both speak only after the transaction is done. */
const LISTEN = `(() => {
  globalThis.told = []; globalThis.announced = 0;
  new BroadcastChannel('torture').onmessage = ({ data }) => told.push(data);
  new BroadcastChannel('inroad-changes').onmessage = () => { announced++; };
  return null;
})()`;

/** Captures again and again as the popup does, each told when the worker has answered. */
const CAPTURE_ON = `(async () => {
  const api = globalThis.browser ?? globalThis.chrome;
  globalThis.capturing = true;
  globalThis.captured = false;
  const grants = async ({ id }) => api.scripting.executeScript({ target: { tabId: id }, func: () => 1 }).then(() => true, () => false);
  let tab;
  for (const one of await api.tabs.query({})) if (await grants(one)) tab = one;
  if (!tab) throw new Error('No tab lets us in.');
  const target = { tabId: tab.id };
  while (capturing) {
    await api.storage.session.set({ clickTicket: { tab: tab.id, at: Date.now() } });
    await api.scripting.executeScript({ target, files: ['/src/content/main.js'] });
    const [frame] = await api.scripting.executeScript({ target, func: () => globalThis.inroadAnswer });
    if (frame.result?.kind === 'saved') told.push({ event: frame.result.event });
  }
})().catch((error) => { globalThis.stopped = String(error); }).finally(() => { globalThis.captured = true; })`;

/**
 * Kills the worker, the popup and the whole browser at random moments while they write, and looks after each whether an
 * action is torn or an acknowledged one lost.
 * @param {{browser: 'chromium' | 'firefox', program: string, extension: string, moments: Moments, seed: number}} options
 * @returns {Promise<Outcome>}
 */
export async function torture({ browser, program, extension, moments, seed }) {
  const code = await bundleStore();
  const pages = await servePages([page]);
  const profile = mkdtempSync(join(tmpdir(), `inroad-torture-${browser}-`));
  const launch = () =>
    (browser === 'chromium' ? launchChromium : launchFirefox)({ program, extension, pages, profile });
  let state = seed;
  // Not cryptography: a sequence of moments that another run can repeat.
  const random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  /** @type {Outcome} */
  const outcome = { killed: 0, acknowledged: 0, torn: [], lost: [], emptied: [], copies: 0, broken: [], beyond: [] };
  /** @type {Driver} */
  let driver = await launch();
  const told = async () =>
    /** @type {{event?: string, note?: string}[]} */ (
      JSON.parse(String(await driver.inExtension('JSON.stringify(told.splice(0))')))
    );

  // Each killing comes some while after something was done: how soon that is, is the machine's affair.
  const acknowledged = () => until('something to be acknowledged', () => driver.inExtension('told.length > 0'));

  /** @param {string} kind @param {{event?: string, note?: string}[]} done */
  async function look(kind, done) {
    outcome.killed++;
    outcome.acknowledged += done.length;
    await driver.inExtension(code);
    // Before anything opens the database for writing: an emptied one is the browser's doing, and is counted by itself.
    const missing = await driver.inExtension('inroadStore.missingNow().then(JSON.stringify)');
    const beyond = JSON.parse(
      String(await driver.inExtension(`inroadStore.beyondRescue(${scaled(1200)}).then(JSON.stringify)`)),
    );
    outcome.beyond.push(...beyond.map((/** @type {string} */ one) => `${kind} ${outcome.killed}: ${one}`));
    if (missing !== 'null') {
      const back = await driver.inExtension('inroadStore.putBackAll()');
      outcome.emptied.push(`${kind} ${outcome.killed}: ${missing}${back ? ', put back' : ''}`);
    }
    const copies = JSON.parse(String(await driver.inExtension('inroadStore.brokenCopies().then(JSON.stringify)')));
    outcome.copies += copies.looked;
    outcome.broken.push(...copies.broken.map((/** @type {string} */ one) => `${kind} ${outcome.killed}: ${one}`));
    const torn = JSON.parse(String(await driver.inExtension('inroadStore.violations().then(JSON.stringify)')));
    outcome.torn.push(...torn.map((/** @type {string} */ one) => `${kind}: ${one}`));
    // Somebody who was deleted and not yet put back is in the bin, with all that was noted of them.
    const events = JSON.stringify([await driver.rows('events'), await driver.rows('bin')]);
    const lost = done.filter(({ event, note }) => !events.includes(event ?? note ?? ''));
    const people = (await driver.rows('contacts')).length;
    outcome.lost.push(
      ...lost.map((one) => `${kind} ${outcome.killed}: ${JSON.stringify(one)}, with ${people} people there`),
    );
  }

  try {
    const tab = await driver.openTab(page.url);
    const first = await driver.clickAction(tab);
    await answerFirstUse(first, 'skip');
    await first.close();
    await driver.inExtension(LISTEN);
    await driver.inExtension(code);
    await until('a first copy', () =>
      driver.inExtension('inroadStore.listCopies().then((copies) => copies.length > 0)'),
    );
    for (let n = 0; n < moments.worker; n++) {
      await driver.inExtension(`${CAPTURE_ON}; null`);
      await acknowledged();
      await pause(random() * 240);
      const killing = driver.killWorker();
      await driver.inExtension('globalThis.capturing = false; null');
      await killing;
      await until('the capture under way to end', () => driver.inExtension('captured'));
      await look('worker', await told());
    }
    for (let n = 0; n < moments.popup; n++) {
      const popup = await driver.clickAction(tab);
      await waitForScreen(popup, ['person']);
      await openDetails(popup);
      const value = `Role ${seed} ${n}`;
      await driver.inExtension('globalThis.announced = 0; null');
      const field = `document.querySelector('input[name=role]')`;
      await popup.evaluate(`(() => {
        const control = ${field};
        control.focus(); control.value = ${JSON.stringify(value)};
        control.dispatchEvent(new Event('input', { bubbles: true }));
        setTimeout(() => control.blur(), 5);
        return null;
      })()`);
      await pause(random() * 25);
      const announced = Number(await driver.inExtension('announced'));
      await popup.close();
      const rows = JSON.stringify(await driver.rows('contacts'));
      if (announced > 0 && !rows.includes(JSON.stringify(value))) outcome.lost.push(`popup: ${value}`);
      if (announced > 0) outcome.acknowledged++;
      await look('popup', []);
    }
    for (let n = 0; n < moments.browser; n++) {
      await driver.inExtension(code);
      await driver.inExtension(
        `globalThis.told ??= []; Promise.all([inroadStore.keepAll(), inroadStore.work(${seed + n}, (done) => told.push(done))]).catch((error) => { globalThis.stopped = String(error); }); null`,
      );
      await acknowledged();
      await pause(random() * 300);
      const done = await told();
      await driver.kill();
      driver = await until('the browser to come back', launch);
      await driver.inExtension('globalThis.told = []; null');
      await look('browser', done);
    }
    return outcome;
  } finally {
    await driver.close();
    await pages.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
