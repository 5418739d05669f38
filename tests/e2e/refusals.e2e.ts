import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pastLinkedIn } from '../../scripts/browser/popup.mjs';
import type { Tab } from '../../scripts/browser/types';
import { root } from '../sources';
import { BROWSERS, type Opened, openBrowser } from './harness/browsers';
import { sample } from './harness/profiles';

const PDF = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200]>> endobj
trailer <</Root 1 0 R>>`;

const page = (title: string, body: string) => `<!doctype html><html lang="en"><title>${title}</title>${body}`;

/** Pages that are nobody's, each at an address such a page really has. */
const NOBODYS = [
  {
    title: 'a shop page',
    url: 'https://shop.example/umbrellas',
    body: page('Umbrellas', '<h1>Umbrellas</h1><p>Three sizes, all of them blue. Sent within two days.</p>'),
  },
  {
    title: 'an empty page',
    url: 'https://people.example/nothing',
    body: '',
  },
  {
    title: 'a company page',
    url: 'https://www.linkedin.com/company/mare-alta-studio/',
    body: page('Maré Alta Studio | LinkedIn', '<main><h1>Maré Alta Studio</h1><p>Design Services · Porto</p></main>'),
  },
  { title: 'a PDF', url: 'https://people.example/cv.pdf', body: PDF, type: 'application/pdf' },
];

/** A profile address whose page is still empty: the reader waits for it, and meanwhile the page can change. */
const UNFINISHED = {
  url: 'https://www.linkedin.com/in/bruna-tavares/',
  body: page('LinkedIn', '<main id="workspace"></main>'),
};

describe.each(BROWSERS)('in %s, where nobody can be read', (name) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser(name, [...NOBODYS, UNFINISHED, sample]);
  });
  afterAll(() => opened?.close());

  const kept = async () => {
    const stores = ['contacts', 'events', 'drafts'];
    return Promise.all(stores.map((store) => opened.driver.rows(store)));
  };

  /** The click gets a sentence or two that say what to do, and leaves not a word in the database. */
  async function expectRefusal(url: string, meanwhile?: (tab: Tab) => Promise<unknown>) {
    const before = await kept();
    const tab = await opened.driver.openTab(url);
    const popup = await opened.driver.clickAction(tab);
    await meanwhile?.(tab);
    expect(await pastLinkedIn(popup)).toMatch(/refused|error/);
    const reason = await popup.text('[data-part=reason]');
    expect(reason).toMatch(/^\p{Lu}.{15,240}\.$/u);
    expect(reason).not.toMatch(/undefined|null|Error|\[object/);
    expect(await kept()).toEqual(before);
    await popup.close();
    await tab.close();
  }

  test.each(NOBODYS)('$title gets a sentence', ({ url }) => expectRefusal(url));

  test('a page of the browser gets a sentence', () =>
    expectRefusal(name === 'chromium' ? 'chrome://version/' : 'about:support'));

  test('a blank tab gets a sentence', () => expectRefusal('about:blank'));

  test('a file on this machine gets a sentence, even a profile', () =>
    expectRefusal(pathToFileURL(join(root, 'scripts/sample/profile.html')).href));

  test('a page that is left while it is read gets a sentence', () =>
    expectRefusal(UNFINISHED.url, (tab) => tab.goto('https://shop.example/umbrellas')));

  test('a page that turns into another one while it is read gets a sentence', () =>
    expectRefusal(UNFINISHED.url, (tab) => tab.evaluate(`void history.pushState(null, '', '/feed/')`)));
});
