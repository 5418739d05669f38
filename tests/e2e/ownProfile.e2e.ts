import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForScreen } from '../../scripts/browser/popup.mjs';
import { until } from '../../scripts/browser/until.mjs';
import { BROWSERS, type Opened, openBrowser } from './harness/browsers';
import { sample } from './harness/profiles';

describe.each(BROWSERS)('in %s, the user’s own profile', (name) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser(name, [sample]);
  });
  afterAll(() => opened?.close());

  test('answers the questions of first use, and is not kept as a contact', async () => {
    const popup = await opened.driver.clickAction(await opened.driver.openTab(sample.url));
    await waitForScreen(popup, ['firstUse']);
    await popup.click('[data-action=thisIsMe]');
    await until('the name to be filled in', async () => (await popup.value('input[name=name]')) === 'Inês Carvalho');
    expect(await popup.value('input[name=does]')).toBe('Flood Resilience Lead at Maré Alta Studio');
    await popup.click('[data-action=save]');
    await until('the contact to go', async () => (await opened.driver.rows('contacts')).length === 0);
    expect(await opened.driver.rows('me')).toMatchObject([
      {
        name: 'Inês Carvalho',
        employers: ['Maré Alta Studio', 'Northern Rivers Authority', 'Escola da Ribeira'],
        places: ['Porto, Portugal'],
      },
    ]);
    expect(await opened.driver.rows('events')).toEqual([]);
    await popup.close();
  });
});
