import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForScreen } from '../../scripts/browser/popup.mjs';
import type { Surface } from '../../scripts/browser/types';
import { until } from '../../scripts/browser/until.mjs';
import { BROWSERS, type Opened, openBrowser } from './harness/browsers';
import { ownProfiles } from './harness/profiles';

const shop = {
  url: 'https://shop.example/',
  body: '<!doctype html><html lang="en"><title>Umbrellas</title><h1>Umbrellas</h1>',
};
const linkedIn = ownProfiles().find(({ url }) => new URL(url).hostname.endsWith('linkedin.com'));
if (!linkedIn) throw new Error('There is no profile on LinkedIn among the own ones.');

describe.each(BROWSERS)('in %s, the first click', (name) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser(name, [shop, linkedIn]);
  });
  afterAll(() => opened?.close());

  const click = async (url: string): Promise<Surface> => opened.driver.clickAction(await opened.driver.openTab(url));
  const contacts = () => opened.driver.rows('contacts');

  test('where nobody is says what Inroad is, and its sample profile can be tried', async () => {
    const popup = await click(shop.url);
    await waitForScreen(popup, ['refused']);
    await popup.waitFor('[data-action=trySample]');
    await popup.close();
    const sample = await click(opened.driver.url('sample/index.html'));
    await waitForScreen(sample, ['firstUse']);
    expect(await sample.text('[data-part=preview]')).toContain('Ada');
    await sample.close();
    const again = await click(opened.driver.url('sample/index.html'));
    await waitForScreen(again, ['firstUse']);
    expect(await contacts()).toHaveLength(1);
    await again.close();
  });

  test('on LinkedIn reads nothing before the user has chosen; typing it in is remembered', async () => {
    const popup = await click(linkedIn.url);
    await waitForScreen(popup, ['linkedIn']);
    expect(await contacts()).toHaveLength(1);
    await popup.click('[data-action=linkedInType]');
    await waitForScreen(popup, ['typeItIn']);
    await popup.close();
    const again = await click(linkedIn.url);
    await waitForScreen(again, ['typeItIn']);
    expect(await contacts()).toHaveLength(1);
    await again.click('[data-action=readOnce]');
    await waitForScreen(again, ['firstUse']);
    await until('the person to be kept', async () => (await contacts()).length === 2);
    await again.close();
    expect(await opened.driver.rows('settings')).toMatchObject([{ linkedIn: 'type' }]);
  });
});
