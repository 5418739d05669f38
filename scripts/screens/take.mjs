import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../browser/chromium.mjs';
import { servePages } from '../browser/pages.mjs';
import { answerFirstUse, draftFor, openDetails, popupPictures, waitForScreen } from '../browser/popup.mjs';
import { pause, until } from '../browser/until.mjs';
import { root } from '../root.mjs';
import { forgetAll } from '../sample/keep.mjs';
import { sampleUser } from '../sample/user.mjs';
import { pictureData } from './data.mjs';
import { hardNames, lookAlike, others, pageOf } from './people.mjs';
import { pictureToday } from './today.mjs';

/** @import { Surface } from '../browser/types.d.ts' */

const folder = join(root, 'out/screens');
const SCHEMES = /** @type {const} */ (['light', 'dark']);

const ines = {
  url: 'https://people.example/ines-carvalho',
  body: readFileSync(join(root, 'scripts/sample/profile.html'), 'utf8'),
};
const linkedIn = {
  url: 'https://www.linkedin.com/in/somebody-invented/',
  body: '<!doctype html><html lang="en"><title>Somebody</title><h1>Somebody</h1>',
};
const shop = {
  url: 'https://shop.example/umbrellas',
  body: '<!doctype html><html lang="en"><title>Umbrellas</title><h1>Umbrellas</h1><p>Three sizes, all of them blue.</p>',
};

/**
 * Pictures of every screen in both themes, made by using Inroad as a person does.
 * @param {{program: string, extension: string, only?: string | undefined}} options `only`: the screens of one view
 * @returns {Promise<string[]>} where they lie
 */
export async function takePictures({ program, extension, only }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const crowd = Object.entries(others).map(([slug, person]) => pageOf(slug, person));
  const long = pageOf('long', hardNames.long);
  const rightToLeft = pageOf('right-to-left', hardNames.rightToLeft);
  const twin = pageOf('twin', lookAlike);
  const japanese = pageOf('japanese', hardNames.japanese);
  const pages = await servePages([ines, shop, linkedIn, long, rightToLeft, japanese, twin, ...crowd]);
  const downloads = mkdtempSync(join(tmpdir(), 'inroad-screens-'));
  const driver = await launchChromium({ program, extension, pages, downloads, grants: ['downloads'] });
  /** @type {string[]} */
  const paths = [];

  /** @param {string} name @param {Surface} surface @param {typeof popupPictures} take */
  async function picture(name, surface, take = popupPictures) {
    for (const scheme of SCHEMES) {
      await surface.theme(scheme);
      // Colours may fade over.
      await pause(250);
      for (const { part, bytes } of await take(surface)) {
        const path = join(folder, `${name}${part}-${scheme}.png`);
        writeFileSync(path, bytes);
        paths.push(path);
      }
    }
  }
  /** @param {string} url @param {(popup: Surface) => Promise<void>} work */
  async function withPopup(url, work) {
    const tab = await driver.openTab(url);
    const popup = await driver.clickAction(tab);
    await work(popup);
    await popup.close();
    await tab.close();
  }
  /** @param {string} name @param {string} url */
  const person = (name, url) =>
    withPopup(url, async (popup) => {
      await waitForScreen(popup, ['person']);
      await picture(name, popup);
    });
  /** @param {string} name @param {string} url */
  const refusal = (name, url) =>
    withPopup(url, async (popup) => {
      await waitForScreen(popup, ['refused', 'error']);
      await picture(name, popup);
    });
  /** @param {string} fragment @param {string} screen */
  async function open(fragment, screen) {
    const tab = await driver.openTab(driver.url(`src/dashboard/index.html#${fragment}`));
    await waitForScreen(tab, [screen]);
    await pause(150);
    return tab;
  }
  /** @param {string} name @param {Surface} tab @param {'window'} [of] */
  const whole = (name, tab, of) => picture(name, tab, async () => [{ part: '', bytes: await tab.picture(of) }]);
  /** @param {string} name @param {string} screen @param {string} fragment */
  async function dashboard(name, screen, fragment) {
    const tab = await open(fragment, screen);
    await whole(name, tab);
    await tab.close();
  }

  try {
    await pictureToday(driver, open, whole);
    if (only === 'today') return paths;
    await forgetAll(driver);
    await dashboard('dashboard-people-empty', 'people', 'people');
    await refusal('popup-first-click', shop.url);
    await withPopup(ines.url, async (popup) => {
      await waitForScreen(popup, ['firstUse']);
      await picture('popup-first-use', popup);
      await answerFirstUse(popup, sampleUser);
      await picture('popup-saved', popup);
      await draftFor(popup, 'email');
      await picture('popup-saved-email', popup);
      await openDetails(popup);
      await picture('popup-details', popup);
    });
    pages.serve({ ...ines, body: ines.body.replaceAll('Flood Resilience Lead', 'Head of Flood Resilience') });
    await withPopup(ines.url, async (popup) => {
      await waitForScreen(popup, ['person']);
      await picture('popup-met-again', popup);
      await popup.fill('textarea[name=askAbout]', 'How did you find your first map?');
      await picture('popup-ask-about', popup);
      await popup.click('[data-action=ideas]');
      await popup.waitFor('[data-action=askThis]');
      await picture('popup-question-ideas', popup);
      await popup.click('[data-action=ideas]');
      await popup.click('[data-part=mail] summary');
      await popup.click('[data-action=assistant]');
      await popup.waitFor('textarea[name=brief]');
      await picture('popup-assistant', popup);
      await popup.click('[data-action=closeAssistant]');
    });
    await person('popup-long-name', long.url);
    await person('popup-right-to-left', rightToLeft.url);
    await person('popup-look-alike', twin.url);
    await person('popup-japanese', japanese.url);
    await withPopup(japanese.url, async (popup) => {
      await waitForScreen(popup, ['person']);
      await popup.click('[data-action=copy]');
      await until('the copy to be remembered', async () =>
        JSON.stringify(await driver.rows('drafts')).includes('"copiedAt"'),
      );
    });
    await person('popup-did-you-send', rightToLeft.url);
    await withPopup(japanese.url, async (popup) => {
      await waitForScreen(popup, ['person']);
      await popup.click('[data-action=sentYes]');
      await popup.waitFor('[data-part=receipt]');
      await picture('popup-receipt', popup);
      await popup.click('[data-action=log-replied]');
      await popup.waitFor('[data-part=logSheet]');
      await picture('popup-log', popup);
    });
    await refusal('popup-refused', shop.url);
    await withPopup(shop.url, async (popup) => {
      await waitForScreen(popup, ['refused']);
      await popup.click('[data-action=addByHand]');
      await popup.waitFor('input[name=link]');
      await picture('popup-add-by-hand', popup);
    });
    await refusal('popup-forbidden', 'chrome://version/');
    await withPopup(linkedIn.url, async (popup) => {
      await waitForScreen(popup, ['linkedIn']);
      await picture('popup-linkedin-first', popup);
      await popup.click('[data-action=linkedInType]');
      await waitForScreen(popup, ['typeItIn']);
      await picture('popup-linkedin-type', popup);
    });
    for (const { url } of crowd) await withPopup(url, async (popup) => void (await waitForScreen(popup, ['person'])));
    await dashboard('dashboard-people', 'people', 'people');
    const contact = (await driver.rows('contacts')).find((row) => JSON.stringify(row).includes(ines.url));
    await dashboard('dashboard-contact', 'contact', `contact/${contact?.id}`);
    const drafted = await open(`contact/${contact?.id}`, 'contact');
    await drafted.fill(
      'textarea[name=message]',
      'Hi Inês, a friend told me about your flood maps. May I ask you about them?',
    );
    await drafted.evaluate(`(() => {
      const select = document.querySelector('select[name=purpose]');
      select.value = 'thank-you';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await drafted.waitFor('[data-action=openDraft]');
    await drafted.fill('textarea[name=askAbout]', 'How did you find your first map?\nWhat would you read first?');
    await drafted.fill('input[name=link]', 'ines.example/maps');
    await drafted.click('[data-action=addLink]');
    await drafted.waitFor('[data-action=removeLink]');
    await drafted.fill('input[name=link]', 'not an address');
    await drafted.click('[data-action=addLink]');
    await drafted.waitFor('[data-part=links] [role=alert]');
    await whole('dashboard-contact-drafts', drafted);
    await drafted.close();
    await dashboard('dashboard-about-you', 'me', 'me');
    await dashboard('dashboard-your-data', 'data', 'data');
    await pictureData(driver, open, whole);
    return paths;
  } finally {
    await driver.close();
    await pages.close();
    rmSync(downloads, { recursive: true, force: true });
  }
}
