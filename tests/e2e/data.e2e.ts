import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CATCH_FILE, chooseFile } from '../../scripts/browser/dataPage.mjs';
import { answerFirstUse, waitForScreen } from '../../scripts/browser/popup.mjs';
import type { Surface } from '../../scripts/browser/types';
import { until } from '../../scripts/browser/until.mjs';
import { sampleUser } from '../../scripts/sample/user.mjs';
import { BROWSERS, type Opened, openBrowser } from './harness/browsers';
import { ownProfiles, sample } from './harness/profiles';

const STORES = ['contacts', 'events', 'drafts', 'me', 'bin', 'search'];

describe.each(BROWSERS)('in %s, nothing is lost', (name) => {
  let opened: Opened;
  const profiles = ownProfiles().slice(0, 2);
  beforeAll(async () => {
    opened = await openBrowser(name, [sample, ...profiles]);
    for (const { url } of [sample, ...profiles]) {
      const tab = await opened.driver.openTab(url);
      const popup = await opened.driver.clickAction(tab);
      await answerFirstUse(popup, sampleUser);
      await popup.close();
      await tab.close();
    }
  });
  afterAll(() => opened?.close());

  const everything = async () => {
    const rows = await Promise.all(STORES.map((store) => opened.driver.rows(store)));
    return JSON.stringify(rows);
  };
  const dashboard = async (view: string) => {
    const tab = await opened.driver.openTab(opened.driver.url(`src/dashboard/index.html#${view}`));
    await waitForScreen(tab, [view.split('/')[0] ?? view]);
    return tab;
  };
  const names = (tab: Surface) =>
    tab.evaluate(`[...document.querySelectorAll('.people strong')].map((name) => name.textContent)`);
  const known = async (part: string) =>
    (await opened.driver.rows('contacts')).find((row) => JSON.stringify(row.name).includes(part));

  test('people are found as one types, without accents and with a typo', async () => {
    const tab = await dashboard('people');
    await until('the people', async () => JSON.stringify(await names(tab)).split(',').length === 3);
    for (const [query, person] of [
      ['ines', 'Inês Carvalho'],
      ['tidewater analyst', 'Maren Oyelaran'],
      ['carvlho', 'Inês Carvalho'],
    ] as const) {
      await tab.fill('input[name=search]', query);
      await until(`somebody for ${query}`, async () => JSON.stringify(await names(tab)) === JSON.stringify([person]));
    }
    await tab.fill('input[name=search]', 'nobody of that name');
    await tab.waitFor('[data-part=nobody]');
    await tab.close();
  });

  test('a deleted person comes back from the bin as they were, and a change is taken back', async () => {
    const before = await everything();
    const id = (await known('Inês'))?.id;
    const tab = await dashboard(`contact/${id}`);
    await tab.click('[data-action=delete]');
    await tab.click('[data-action=confirmDelete]');
    await waitForScreen(tab, ['people']);
    expect(await known('Inês')).toBeUndefined();
    await tab.goto(opened.driver.url('src/dashboard/index.html#data'));
    await tab.waitFor('[data-action=undoAction]');
    const latest = () => tab.evaluate(`document.querySelector('[data-action=undoAction]').closest('li').textContent`);
    const deletion = await latest();
    await tab.click('[data-action=putBack]');
    await until('the person to be back', async () => (await everything()) === before);
    // The list of changes asks the store anew on its own: its first entry is the deletion until it has.
    await until('the change to be listed', async () => (await latest()) !== deletion);
    // The deletion itself has nothing left to take back, and says why.
    await tab.evaluate(`document.querySelectorAll('[data-action=undoAction]')[1].click()`);
    await tab.waitFor('[data-part=history] [role=alert]');
    await tab.click('[data-action=undoAction]');
    await until('the person to be in the bin again', async () => (await known('Inês')) === undefined);
    await tab.waitFor('[data-action=redoAction]');
    await tab.click('[data-action=redoAction]');
    await until('the person to be back', async () => (await everything()) === before);
    await tab.close();
  });

  test('a backup brings everything back after Inroad was removed', async () => {
    const before = await everything();
    const tab = await dashboard('data');
    await tab.evaluate(CATCH_FILE);
    await tab.fill('input[name=passphrase]', 'correct horse');
    await tab.click('[data-action=backup]');
    const file = await until('the file', () => tab.evaluate(`globalThis.savedFile ?? null`));
    await until(
      'the date of the backup',
      async () => !(await tab.text('[data-part=lastBackup]'))?.includes('no backup'),
    );
    await opened.close();

    opened = await openBrowser(name, [sample, ...profiles]);
    const restoring = await dashboard('data');
    await restoring.evaluate(chooseFile(String(file)));
    await restoring.waitFor('input[name=unlock]');
    await restoring.fill('input[name=unlock]', 'correct horse');
    await restoring.click('[data-action=unlock]');
    await restoring.waitFor('[data-part=report]');
    expect(await opened.driver.rows('contacts')).toEqual([]);
    await restoring.click('[data-action=bring]');
    await restoring.waitFor('[data-part=restore][data-step=done]');
    expect(await everything()).toBe(before);
    await restoring.close();
  });

  test('two contacts of one person are joined when the user says so, and taken apart again', async () => {
    const kept = await known('Inês');
    const twin = '019ab000-0000-7000-8000-000000000abc';
    const before = await opened.driver.rows('contacts');
    const copy = JSON.stringify({ ...kept, id: twin });
    await opened.driver.inExtension(`new Promise((done, failed) => {
      const opening = indexedDB.open('inroad');
      opening.onsuccess = () => {
        const transaction = opening.result.transaction('contacts', 'readwrite');
        transaction.objectStore('contacts').put(${copy});
        transaction.oncomplete = () => { opening.result.close(); done(null); };
        transaction.onerror = failed;
      };
    })`);
    const tab = await dashboard(`contact/${kept?.id}`);
    await tab.click('[data-action=merge]');
    await tab.waitFor('[data-action=split]');
    expect(await opened.driver.rows('contacts')).toHaveLength(before.length);
    await tab.click('[data-action=split]');
    await until('two again', async () => (await opened.driver.rows('contacts')).length === before.length + 1);
    await tab.close();
  });

  test('row 25: data of a newer Inroad leads to a screen that saves what can be read, and is left alone', async () => {
    const people = (await opened.driver.rows('contacts')).length;
    await opened.driver.inExtension(`new Promise((done, failed) => {
      const opening = indexedDB.open('inroad', 99);
      opening.onsuccess = () => { opening.result.close(); done(null); };
      opening.onerror = () => failed(opening.error);
    })`);
    const tab = await dashboard('recovery').catch(() => null);
    expect(tab).not.toBeNull();
    await tab?.evaluate(CATCH_FILE);
    await tab?.click('[data-action=salvage]');
    const file = await until('the file', async () => tab?.evaluate(`globalThis.savedFile ?? null`));
    expect(JSON.parse(String(file)).data.contacts).toHaveLength(people);
    expect(await opened.driver.rows('contacts')).toHaveLength(people);
    await tab?.close();
  });
});
