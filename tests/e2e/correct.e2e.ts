import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerFirstUse, openDetails, waitForScreen } from '../../scripts/browser/popup.mjs';
import { until } from '../../scripts/browser/until.mjs';
import { BROWSERS, type Opened, openBrowser } from './harness/browsers';
import { sample } from './harness/profiles';

const shop = {
  url: 'https://shop.example/about',
  body: '<!doctype html><html lang="en"><title>About us</title><p>Mended with care by <b>Oona Virtanen</b> since 1988.</p>',
};
const select = (selector: string) => `getSelection().selectAllChildren(document.querySelector('${selector}'))`;

describe.each(BROWSERS)('in %s, what a page does not tell', (name) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser(name, [sample, shop]);
    const popup = await opened.driver.clickAction(await opened.driver.openTab(sample.url));
    await answerFirstUse(popup, 'skip');
    await popup.close();
  });
  afterAll(() => opened?.close());

  const stored = async (person: string) =>
    (await opened.driver.rows('contacts')).find((row) => JSON.stringify(row.name).includes(person));

  test('is taken from a selection on the page, and stays the user’s own', async () => {
    const tab = await opened.driver.openTab(sample.url);
    await tab.evaluate(`${select('h1')}; null`);
    const popup = await opened.driver.clickAction(tab);
    await waitForScreen(popup, ['person']);
    await openDetails(popup);
    await popup.evaluate(`document.querySelector('input[name=company]').focus()`);
    await popup.waitFor('.field:focus-within [data-action=useSelection]');
    await popup.evaluate(`document.querySelector('.field:focus-within [data-action=useSelection]').click()`);
    const company = await until('the selection to be stored', async () => {
      const fields = (await stored('Inês Carvalho'))?.fields;
      const value = JSON.parse(JSON.stringify(fields)).company;
      return value.from.kind === 'edited' ? value : null;
    });
    expect(company.value).toBe('Inês Carvalho');
    await popup.close();
  });

  test('is added by hand, with the selection as the name', async () => {
    const tab = await opened.driver.openTab(shop.url);
    await tab.evaluate(`${select('b')}; null`);
    const popup = await opened.driver.clickAction(tab);
    await waitForScreen(popup, ['refused']);
    await popup.click('[data-action=addByHand]');
    await popup.waitFor('input[name=name]');
    expect(await popup.value('input[name=name]')).toBe('Oona Virtanen');
    await popup.fill('input[name=role]', 'Umbrella Maker');
    await popup.click('[data-action=add]');
    await waitForScreen(popup, ['person']);
    expect(await stored('Oona Virtanen')).toBeDefined();
    await popup.click('[data-action=undo]');
    await until('the person to be gone', async () => (await stored('Oona Virtanen')) === undefined);
    await popup.close();
  });
});
