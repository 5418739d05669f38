import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../browser/chromium.mjs';
import { servePages } from '../browser/pages.mjs';
import { answerFirstUse, popupPictures, readDraft, waitForScreen } from '../browser/popup.mjs';
import { root } from '../root.mjs';
import { sampleUser } from '../sample/user.mjs';
import { flatContact } from './contact.mjs';
import { report } from './report.mjs';

/** @import { Shown } from './report.mjs' */

const folder = join(root, 'out/start');

/**
 * Clicks the toolbar button on a page in a browser without a window, and prints what Inroad made of it.
 * @param {{page: string, url: string, json: boolean, program: string, extension: string}} options
 */
export async function showHeadless({ page, url, json, program, extension }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pages = await servePages([{ url, body: readFileSync(page) }]);
  try {
    const driver = await launchChromium({ program, extension, pages });
    try {
      /** @type {string[]} */
      const screens = [];
      const keep = (/** @type {string} */ name, /** @type {Uint8Array} */ picture) => {
        const path = join(folder, name);
        writeFileSync(path, picture);
        screens.push(path);
      };
      const tab = await driver.openTab(url);
      const popup = await driver.clickAction(tab);
      const screen = await answerFirstUse(popup, sampleUser);
      /** @type {Pick<Shown, 'draft' | 'reason'>} */
      const result =
        screen === 'person'
          ? { draft: await readDraft(popup), reason: null }
          : { draft: null, reason: await popup.text('[data-part=reason]') };
      for (const { part, bytes } of await popupPictures(popup)) keep(`popup${part}.png`, bytes);
      const row = (await driver.rows('contacts'))[0];
      await popup.close();
      const dashboard = await driver.openTab(driver.url('src/dashboard/index.html'));
      await waitForScreen(dashboard, ['today', 'people', 'contact', 'me']);
      keep('dashboard.png', await dashboard.picture());
      const shown = { contact: row ? flatContact(row) : null, ...result, screens };
      console.log(json ? JSON.stringify(shown, null, 2) : report(shown, url));
    } finally {
      await driver.close();
    }
  } finally {
    await pages.close();
  }
}
