import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../browser/chromium.mjs';
import { launchFirefox } from '../browser/firefox.mjs';
import { servePages } from '../browser/pages.mjs';
import { answerFirstUse, draftFor, openDetails, waitForScreen } from '../browser/popup.mjs';
import { until } from '../browser/until.mjs';
import { sampleUser } from '../sample/user.mjs';
import { DOOR } from './door.mjs';
import { readRaw } from './raw.mjs';
import { bin, drafts, events, me, sent, together, undone } from './story.mjs';

/** @import { Driver, ServedPage, Tab } from '../browser/types.d.ts' */
/** @import { Raw } from './raw.mjs' */
/** @import { Story } from './story.mjs' */

const SAMPLE = 'https://people.example/ines-carvalho';
/** The checkout's own pages of invented people. */
const FIXTURES = ['linkedin2026', 'linkedin2022', 'linkedinPublic', 'schemaPerson'];

/** @param {string} checkout @returns {ServedPage[]} */
function pagesOf(checkout) {
  const fixture = (/** @type {string} */ name) => readFileSync(join(checkout, 'tests/capture/fixtures', name), 'utf8');
  const urlOf = (/** @type {string} */ name) => String(JSON.parse(fixture(`${name}.json`)).url);
  return [
    { url: SAMPLE, body: readFileSync(join(checkout, 'scripts/sample/profile.html'), 'utf8') },
    ...FIXTURES.map((name) => ({ url: urlOf(name), body: fixture(`${name}.html`) })),
  ];
}

/**
 * Lives through the story with the extension of an older commit, and gives everything that it then keeps.
 * @param {{browser: 'chromium' | 'firefox', program: string, extension: string, checkout: string}} options
 * @returns {Promise<Raw>}
 */
export async function live({ browser, program, extension, checkout }) {
  const served = pagesOf(checkout);
  const pages = await servePages(served);
  const launch = browser === 'chromium' ? launchChromium : launchFirefox;
  const driver = await launch({ extension, program, pages });
  try {
    await capture(driver, served, pages.serve);
    const door = await driver.openTab(driver.url(DOOR));
    await until('the store', () => door.evaluate('typeof inroad === "object"'));
    const story = await storyIn(driver, door);
    await me(story);
    await events(story);
    await sent(story);
    await drafts(story);
    if (story.has('merge')) {
      await together(story);
      await bin(story);
    }
    await undone(story);
    if (story.has('keepWatch')) {
      await until('a second copy', () => isCopied(door), 120_000);
      // What the last copy does not tell of stands in the journal, where there is one.
      await story.call('logEvent', [story.id('Ulrich Bamford'), 'noted', { text: 'After the last copy' }]);
    }
    return JSON.parse(String(await door.evaluate(`(${readRaw})().then(JSON.stringify)`)));
  } finally {
    await driver.close();
    await pages.close();
  }
}

/** Whether there is a copy that tells of the end of the story. @param {Tab} door */
async function isCopied(door) {
  /** @type {Raw} */
  const raw = JSON.parse(String(await door.evaluate(`(${readRaw})().then(JSON.stringify)`)));
  return Object.values(raw.copies).some((text) => text.includes('The end of the story'));
}

/**
 * Real clicks on the toolbar button: five people, the user, a field that is corrected in the popup and then read anew, a
 * draft that is kept, a message that was sent.
 * @param {Driver} driver @param {ServedPage[]} served @param {(page: ServedPage) => void} serve
 */
async function capture(driver, served, serve) {
  const stored = async (/** @type {string} */ store, /** @type {string} */ text) =>
    JSON.stringify(await driver.rows(store)).includes(text);
  for (const { url } of served) {
    const tab = await driver.openTab(url);
    const popup = await driver.clickAction(tab);
    await answerFirstUse(popup, sampleUser);
    if (url === SAMPLE) {
      await openDetails(popup);
      await popup.fill('input[name=role]', 'Head of Wet Streets');
      await until('the correction', () => stored('contacts', 'Head of Wet Streets'));
    }
    if (url.includes('ulrich-bamford')) {
      await draftFor(popup, 'email');
      await popup.fill('input[name=subject]', 'A question about meanders');
      await popup.fill('textarea[name=message]', 'Dear Dr. Bamford, typed into the popup by hand.');
      await until('the draft', () => stored('drafts', 'typed into the popup by hand'));
      await until('its subject', () => stored('drafts', 'A question about meanders'));
    }
    if (url.includes('elif-vanterpool')) {
      await draftFor(popup, 'note');
      await popup.fill('textarea[name=message]', 'Hallo Elif, sent by the button in the popup.');
      await until('the draft', () => stored('drafts', 'sent by the button'));
      await popup.click('[data-action=sent]');
      await until('the message', () => stored('events', 'sent by the button'));
    }
    await popup.close();
    await tab.close();
  }
  // The page has changed: its word for the role stands beside the user's own, the place is brought up to date.
  const page = served.find(({ url }) => url === SAMPLE);
  if (!page) throw new Error('The sample page is not there.');
  const body = String(page.body)
    .replace('"jobTitle": "Flood Resilience Lead"', '"jobTitle": "Director of Rain"')
    .replace('"addressLocality": "Porto"', '"addressLocality": "Aveiro"');
  serve({ ...page, body });
  const tab = await driver.openTab(SAMPLE);
  const popup = await driver.clickAction(tab);
  await waitForScreen(popup, ['person']);
  await until('the place', () => stored('contacts', '"value":"Aveiro'));
  await popup.close();
  await tab.close();
}

/** @param {Driver} driver @param {Tab} door @returns {Promise<Story>} */
async function storyIn(driver, door) {
  /** @type {Map<string, string>} */
  const ids = new Map();
  for (const { id, fields } of /** @type {{id: string, fields: {name: {value: string}}}[]} */ (
    /** @type {unknown} */ (await driver.rows('contacts'))
  ))
    ids.set(fields.name.value, id);
  const exported = new Set(/** @type {string[]} */ (await door.evaluate('Object.keys(inroad)')));
  return {
    has: (name) => exported.has(name),
    id(name) {
      const id = ids.get(name);
      if (id === undefined) throw new Error(`Nobody is called ${name}.`);
      return id;
    },
    known: (name, id) => void ids.set(name, id),
    async call(name, given, last = ['new Date()']) {
      const list = [...given.map((value) => JSON.stringify(value)), ...last].join(', ');
      const answer = await door.evaluate(`inroad.${name}(${list}).then((value) => JSON.stringify(value ?? null))`);
      return JSON.parse(String(answer));
    },
    rows: (store) => driver.rows(store),
  };
}
