import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerFirstUse, waitForScreen } from '../../scripts/browser/popup.mjs';
import type { Surface } from '../../scripts/browser/types';
import { until } from '../../scripts/browser/until.mjs';
import { sampleUser } from '../../scripts/sample/user.mjs';
import { BROWSERS, type Opened, openBrowser } from './harness/browsers';
import { sample } from './harness/profiles';

describe.each(BROWSERS)('in %s, from the request to the thanks', (name) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser(name, [sample]);
  });
  afterAll(() => opened?.close());

  const click = async (): Promise<Surface> => opened.driver.clickAction(await opened.driver.openTab(sample.url));
  const kinds = async () => new Set((await opened.driver.rows('events')).map(({ kind }) => kind));

  test('what is logged on the dashboard is what the next message draws on', async () => {
    const popup = await click();
    await answerFirstUse(popup, sampleUser);
    expect(await popup.value('select[name=purpose]')).toBe('request');
    await popup.click('[data-action=sent]');
    await until('the request to be logged', async () => (await kinds()).has('sent'));
    // The follow-up is written when it is due: until then there is a receipt, and no letter.
    await popup.waitFor('[data-part=receipt]');
    expect(await popup.value('textarea[name=message]')).toBeNull();
    await popup.close();

    const contact = (await opened.driver.rows('contacts'))[0];
    const dashboard = await opened.driver.openTab(opened.driver.url(`src/dashboard/index.html#contact/${contact?.id}`));
    await dashboard.waitFor('select[name=kind]');
    const log = async (kind: string, text: string) => {
      await dashboard.evaluate(`(() => {
        const select = document.querySelector('select[name=kind]');
        select.value = '${kind}';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
      await dashboard.fill('textarea[name=note]', text);
      await dashboard.click('[data-action=log]');
      await until(`${kind} to be logged`, async () => (await kinds()).has(kind));
    };
    await log('met', 'half an hour by phone');
    await log('learned', 'residents trust maps that they have walked');
    await dashboard.close();

    const thanks = await click();
    await waitForScreen(thanks, ['person']);
    expect(await thanks.value('select[name=purpose]')).toBe('thank-you');
    expect(await thanks.value('textarea[name=message]')).toMatch(/residents trust maps/i);
    await thanks.close();
  });
});
