import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerFirstUse, draftFor, waitForScreen } from '../../scripts/browser/popup.mjs';
import type { Surface } from '../../scripts/browser/types';
import { until } from '../../scripts/browser/until.mjs';
import { sampleUser } from '../../scripts/sample/user.mjs';
import { type Opened, openBrowser } from './harness/browsers';
import { sample } from './harness/profiles';

const shop = {
  url: 'https://shop.example/',
  body: '<!doctype html><html lang="en"><title>Umbrellas</title><h1>Umbrellas</h1>',
};

describe('sending, and what comes back', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser('chromium', [sample, shop]);
  });
  afterAll(() => opened?.close());

  const click = async (url: string): Promise<Surface> => opened.driver.clickAction(await opened.driver.openTab(url));
  const shown = async () => {
    const popup = await click(sample.url);
    await waitForScreen(popup, ['person']);
    return popup;
  };
  const events = async (kind: string) => (await opened.driver.rows('events')).filter((event) => event.kind === kind);
  const copied = async () => JSON.stringify(await opened.driver.rows('drafts')).includes('"copiedAt"');

  test('the first questions keep every letter, and the letter is there while they are typed', async () => {
    const popup = await click(sample.url);
    await waitForScreen(popup, ['firstUse']);
    await popup.fill('input[name=does]', 'a geography teacher');
    await until('the letter to say so', async () => (await popup.text('[data-part=preview]'))?.includes('geography'));
    await popup.fill('input[name=narrow]', 'flood-risk map');
    await popup.close();
    const again = await click(sample.url);
    await waitForScreen(again, ['firstUse']);
    expect(await again.value('input[name=does]')).toBe('a geography teacher');
    expect(await again.value('input[name=narrow]')).toBe('flood-risk map');
    expect(await answerFirstUse(again, sampleUser)).toBe('person');
    await again.close();
  });

  test('the focus begins in the message, and Ctrl+Enter copies it', async () => {
    const popup = await shown();
    await draftFor(popup, 'email');
    expect(await popup.evaluate('document.activeElement?.getAttribute("name")')).toBe('message');
    await popup.evaluate(`document.activeElement.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }))`);
    await until('the copy to be remembered', copied);
    await popup.close();
  });

  test('what was copied is asked about wherever Inroad opens next; not yet lets it be', async () => {
    const popup = await click(shop.url);
    await waitForScreen(popup, ['refused']);
    await popup.waitFor('[data-part=didYouSend]');
    expect(await popup.text('[data-part=didYouSend]')).toContain('Did you send it to Inês?');
    await popup.click('[data-action=sentNotYet]');
    await until('the question to be settled', async () => !(await copied()));
    expect(await events('sent')).toEqual([]);
    await popup.close();
  });

  test('a yes logs it, with Undo', async () => {
    const popup = await shown();
    await draftFor(popup, 'email');
    await popup.click('[data-action=copy]');
    await until('the copy to be remembered', copied);
    await popup.close();
    const again = await shown();
    await again.click('[data-action=sentYes]');
    await again.waitFor('[data-part=receipt]');
    expect(await events('sent')).toHaveLength(1);
    await again.click('[data-action=undoSentLater]');
    await until('it to be taken back', async () => (await events('sent')).length === 0);
    await again.close();
  });

  test('I sent it, clicked twice, is one request and a receipt', async () => {
    const popup = await shown();
    await popup.evaluate(`(() => {
      const sent = document.querySelector('[data-action=sent]');
      sent.click();
      sent.click();
    })()`);
    await popup.waitFor('[data-part=receipt]');
    expect(await events('sent')).toHaveLength(1);
    expect(await popup.value('textarea[name=message]')).toBeNull();
    await popup.close();
  });

  test('a reply is logged in two clicks, with Undo', async () => {
    const popup = await shown();
    await popup.click('[data-action=log-replied]');
    await popup.click('input[name=day][value=yesterday]');
    await popup.fill('[data-part=logSheet] textarea', 'Happy to talk.');
    await popup.click('[data-action=saveLog]');
    await popup.waitFor('[data-action=undoLog]');
    expect(await events('replied')).toMatchObject([{ payload: { text: 'Happy to talk.' } }]);
    await popup.waitFor('[data-action=log-scheduled]');
    await popup.click('[data-action=undoLog]');
    await until('it to be taken back', async () => (await events('replied')).length === 0);
    await popup.waitFor('[data-action=log-replied]');
    await popup.close();
  });
});
