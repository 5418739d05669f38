import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerFirstUse, waitForScreen } from '../../scripts/browser/popup.mjs';
import { sampleUser } from '../../scripts/sample/user.mjs';
import { findings } from './harness/axe';
import { type Opened, openBrowser } from './harness/browsers';
import { sample } from './harness/profiles';

describe('every screen is accessible, in both themes', () => {
  let opened: Opened;
  const shop = {
    url: 'https://shop.example/',
    body: '<!doctype html><html lang="en"><title>Umbrellas</title><h1>Umbrellas</h1>',
  };
  const linkedIn = {
    url: 'https://www.linkedin.com/in/somebody-invented/',
    body: '<!doctype html><html lang="en"><title>Somebody</title><h1>Somebody</h1>',
  };
  beforeAll(async () => {
    opened = await openBrowser('chromium', [sample, shop, linkedIn]);
  });
  afterAll(() => opened?.close());

  const click = async (url: string) => opened.driver.clickAction(await opened.driver.openTab(url));

  test('the popup, from first use to a draft', async () => {
    const popup = await click(sample.url);
    await waitForScreen(popup, ['firstUse']);
    expect(await findings(popup)).toEqual([]);
    expect(await answerFirstUse(popup, sampleUser)).toBe('person');
    expect(await findings(popup)).toEqual([]);
    await popup.close();
  });

  test('the popup with a receipt, and what happened next', async () => {
    const popup = await click(sample.url);
    await waitForScreen(popup, ['person']);
    await popup.click('[data-action=details]');
    await popup.waitFor('[data-part=details]');
    expect(await findings(popup)).toEqual([]);
    await popup.click('[data-action=closeDetails]');
    await popup.click('[data-action=sent]');
    await popup.waitFor('[data-part=receipt]');
    await popup.click('[data-action=log-replied]');
    await popup.waitFor('[data-part=logSheet]');
    expect(await findings(popup)).toEqual([]);
    await popup.close();
  });

  test('the popup before it reads LinkedIn', async () => {
    const popup = await click(linkedIn.url);
    await waitForScreen(popup, ['linkedIn']);
    expect(await findings(popup)).toEqual([]);
    await popup.click('[data-action=linkedInType]');
    await waitForScreen(popup, ['typeItIn']);
    expect(await findings(popup)).toEqual([]);
    await popup.close();
  });

  test('the popup where nobody is', async () => {
    const popup = await click(shop.url);
    await waitForScreen(popup, ['refused']);
    expect(await findings(popup)).toEqual([]);
    await popup.close();
  });

  test('a dialog that asks before something goes away, with Cancel in focus', async () => {
    const contact = (await opened.driver.rows('contacts'))[0];
    const tab = await opened.driver.openTab(opened.driver.url(`src/dashboard/index.html#contact/${contact?.id}`));
    await tab.click('[data-action=delete]');
    expect(await tab.evaluate(`document.activeElement.textContent`)).toBe('Cancel');
    expect(await findings(tab)).toEqual([]);
    await tab.close();
  });

  test.each(['today', 'people', 'contact', 'me', 'data', 'help'])('the dashboard: %s', async (view) => {
    const contact = (await opened.driver.rows('contacts'))[0];
    const fragment = view === 'contact' ? `contact/${contact?.id}` : view;
    const tab = await opened.driver.openTab(opened.driver.url(`src/dashboard/index.html#${fragment}`));
    await tab.waitFor(`main[data-screen=${view}] h1`);
    expect(await findings(tab)).toEqual([]);
    await tab.close();
  });
});
