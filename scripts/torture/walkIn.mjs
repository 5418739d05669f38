import { bundleStore } from '../bench/bundle.mjs';
import { launchChromium } from '../browser/chromium.mjs';
import { launchFirefox } from '../browser/firefox.mjs';
import { servePages } from '../browser/pages.mjs';

/** Each piece begins with nobody: every step compares everything, which would take ever longer. */
const PIECE = 500;

const FORGET = `inroadStore.closeDatabase().then(() => new Promise((done, failed) => {
  const deleting = indexedDB.deleteDatabase('inroad');
  // What the extension itself wrote down of the piece before would make this one look emptied.
  deleting.onsuccess = () => (globalThis.browser ?? globalThis.chrome).storage.local.clear().then(() => done(null));
  deleting.onerror = failed;
}))`;

/**
 * Walks in a page of the extension, over the browser's own database; what broke.
 * @param {{browser: 'chromium' | 'firefox', program: string, extension: string, seed: number, steps: number}} options
 * @returns {Promise<string[]>}
 */
export async function walkIn({ browser, program, extension, seed, steps }) {
  const pages = await servePages([]);
  const driver = await (browser === 'chromium' ? launchChromium : launchFirefox)({ program, extension, pages });
  try {
    await driver.inExtension(await bundleStore());
    /** @type {string[]} */
    const wrong = [];
    for (let done = 0; done < steps && wrong.length === 0; done += PIECE) {
      const count = Math.min(PIECE, steps - done);
      await driver.inExtension(FORGET);
      const told = await driver.inExtension(`inroadStore.walk(${seed + done}, ${count}, 50).then(JSON.stringify)`);
      wrong.push(...JSON.parse(String(told)).map((/** @type {string} */ one) => `from ${done}: ${one}`));
    }
    return wrong;
  } finally {
    await driver.close();
    await pages.close();
  }
}
