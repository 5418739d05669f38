import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerFirstUse } from '../../scripts/browser/popup.mjs';
import { inContentWorld } from '../security/contentWorld';
import { leaveTraces, RECORD, recordSent, SEEN, STATE, whatWasSent } from '../security/traces';
import { root } from '../sources';
import { BROWSERS, type Opened, openBrowser } from './harness/browsers';
import { sample } from './harness/profiles';

/** Tries to run a script in every tab that is not our own: for each, whether it got in, and the browser's refusal. */
const TRY_TO_ENTER = `(async () => {
  const api = globalThis.browser ?? globalThis.chrome;
  const tabs = (await api.tabs.query({})).filter((tab) => !tab.url?.startsWith(api.runtime.getURL('')));
  return Promise.all(tabs.map((tab) =>
    api.scripting.executeScript({ target: { tabId: tab.id }, func: () => document.title }).then(
      (frames) => ({ url: tab.url ?? null, entered: true, title: frames[0]?.result ?? null }),
      () => ({ url: tab.url ?? null, entered: false, title: null }),
    ),
  ));
})()`;

const PERMISSIVE = { url: 'https://anything.example/', body: '<!doctype html><title>Anything</title>', policy: '' };
const SCRIPT = { url: 'https://anything.example/a.js', body: ';', type: 'text/javascript', policy: '' };

describe.each(BROWSERS)('in %s, access to pages', (name) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser(name, [sample, PERMISSIVE, SCRIPT]);
  });
  afterAll(() => opened?.close());

  test('there is none without the click, and with it only to that tab', async () => {
    const { driver } = opened;
    await driver.openTab(sample.url);
    const clicked = await driver.openTab(`${sample.url}#clicked`);
    const before = (await driver.inExtension(TRY_TO_ENTER)) as { url: string | null; entered: boolean }[];
    expect(before.length).toBeGreaterThanOrEqual(2);
    expect(before.filter((tab) => tab.entered)).toEqual([]);
    expect(before.filter((tab) => tab.url?.includes('people.example'))).toEqual([]);
    expect(await driver.rows('contacts')).toEqual([]);

    const popup = await driver.clickAction(clicked);
    await answerFirstUse(popup, 'skip');
    const after = (await driver.inExtension(TRY_TO_ENTER)) as { url: string | null; entered: boolean }[];
    expect(after.filter((tab) => tab.entered)).toEqual([
      { url: `${sample.url}#clicked`, entered: true, title: expect.stringContaining('Inês Carvalho') },
    ]);
    await popup.close();
    await clicked.close();
  });

  test('row 8: the page cannot tell that it was read', async () => {
    const tab = await opened.driver.openTab(sample.url);
    const read = async () => {
      const popup = await opened.driver.clickAction(tab);
      expect(await answerFirstUse(popup, 'skip')).toBe('person');
      await popup.close();
    };
    const inOurWorld = (work: () => unknown) => opened.driver.inExtension(inContentWorld(sample.url, work));
    const sent = async () => ((await inOurWorld(whatWasSent)) as { value: unknown }).value;
    // A page is revealed when it is first drawn, which may come after it was loaded: that is none of our doing.
    await tab.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
    await tab.evaluate(RECORD);
    const before = await tab.evaluate(STATE);
    await read();
    // Only the first click lets us into the page's other world, where the second is listened to.
    await inOurWorld(recordSent);
    await read();
    expect(await tab.evaluate(SEEN)).toEqual([]);
    expect(await sent()).toEqual([]);
    expect(await tab.evaluate(STATE)).toEqual(before);
    expect(opened.pages.refused.filter((url) => url.startsWith(new URL(sample.url).origin))).toEqual([]);

    // The record is not blind, and what came later than the readings is there: so would be what came of them.
    await inOurWorld(leaveTraces);
    const twice = 'change: attributes data-read';
    expect(await tab.evaluate(SEEN)).toEqual(['event: click', twice, twice]);
    expect(await sent()).toEqual(['click', 'a name of its own']);
    await tab.close();
  });

  test('row 7: a page that may load anything cannot load a file of the extension', async () => {
    const tab = await opened.driver.openTab(PERMISSIVE.url);
    const folder = join(root, name === 'chromium' ? 'dist/chrome' : 'dist/firefox');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
    expect(files).toEqual(expect.arrayContaining(['manifest.json', 'src/popup/index.html', 'icons/inroad-16.png']));
    const fetched = (urls: string[]) =>
      tab.evaluate(`Promise.all(${JSON.stringify(urls)}.map((url) =>
        fetch(url).then((answer) => answer.ok, () => false))).then((all) => all.map(String).join())`);
    expect(await fetched([PERMISSIVE.url])).toBe('true');
    expect(await fetched(files.map(opened.driver.url))).toBe(files.map(() => 'false').join());
    // Elements ask in ways of their own.
    const loaded = (tag: string, url: string) =>
      tab.evaluate(`new Promise((done) => {
        const element = document.createElement('${tag}');
        element.onload = () => done(true);
        element.onerror = () => done(false);
        element.${tag === 'link' ? "rel = 'stylesheet', element.href" : 'src'} = ${JSON.stringify(url)};
        document.head.append(element);
      })`);
    expect(await loaded('script', SCRIPT.url)).toBe(true);
    for (const path of files) {
      const tag = { png: 'img', js: 'script', css: 'link' }[path.split('.').pop() ?? ''];
      if (tag) expect(await loaded(tag, opened.driver.url(path)), path).toBe(false);
    }
    await tab.close();
  });
});
