import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerFirstUse } from '../../scripts/browser/popup.mjs';
import { BROWSERS, type Opened, openBrowser } from './harness/browsers';
import { sample } from './harness/profiles';

describe.each(BROWSERS)('in %s, the worker', (name) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser(name, [sample]);
  });
  afterAll(() => opened?.close());

  test('may sleep before the click', async () => {
    const { driver } = opened;
    const tab = await driver.openTab(sample.url);
    await driver.killWorker();
    const popup = await driver.clickAction(tab);
    expect(await answerFirstUse(popup, 'skip')).toBe('person');
    expect(await driver.rows('contacts')).toHaveLength(1);
    await popup.close();
    await tab.close();
  });

  test('takes no second contact from a click after the extension was reloaded', async () => {
    const { driver } = opened;
    await driver.reload();
    const tab = await driver.openTab(sample.url);
    const popup = await driver.clickAction(tab);
    expect(await answerFirstUse(popup, 'skip')).toBe('person');
    expect(await driver.rows('contacts')).toHaveLength(1);
    await popup.close();
    await tab.close();
  });
});
