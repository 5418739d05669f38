import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerFirstUse, openDetails } from '../../scripts/browser/popup.mjs';
import { BROWSERS, type Opened, openBrowser } from './harness/browsers';
import { savedProfiles } from './harness/profiles';

const saved = savedProfiles();

describe.skipIf(saved === null).each(BROWSERS)('in %s, on really saved pages (../shared/corpus)', (name) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser(name, saved ?? []);
  });
  afterAll(() => opened?.close());

  test.each(saved ?? [])('$title', async ({ url, names }) => {
    const { driver } = opened;
    const before = await driver.rows('contacts');
    const tab = await driver.openTab(url);
    const popup = await driver.clickAction(tab);
    const screen = await answerFirstUse(popup, 'skip');
    if (names.length === 0) {
      expect(screen).toBe('refused');
      expect(await driver.rows('contacts')).toEqual(before);
    } else {
      expect(screen).toBe('person');
      await openDetails(popup);
      expect(names).toContain(await popup.value('input[name=name]'));
      expect(await driver.rows('contacts')).toHaveLength(before.length + 1);
    }
    await popup.close();
    await tab.close();
  });
});
