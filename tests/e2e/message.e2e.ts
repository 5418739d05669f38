import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerFirstUse, draftFor, waitForScreen } from '../../scripts/browser/popup.mjs';
import type { Surface } from '../../scripts/browser/types';
import { until } from '../../scripts/browser/until.mjs';
import { sampleUser } from '../../scripts/sample/user.mjs';
import { BROWSERS, type Opened, openBrowser } from './harness/browsers';
import { sample } from './harness/profiles';

const MESSAGE = 'textarea[name=message]';

describe.each(BROWSERS)('in %s, the message', (name) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser(name, [sample]);
    const popup = await click();
    await answerFirstUse(popup, sampleUser);
    await popup.close();
  });
  afterAll(() => opened?.close());

  const click = async (): Promise<Surface> => opened.driver.clickAction(await opened.driver.openTab(sample.url));
  const shown = async () => {
    const popup = await click();
    await waitForScreen(popup, ['person']);
    return popup;
  };

  test('as the user typed it is there when the popup opens again', async () => {
    const popup = await shown();
    await draftFor(popup, 'email');
    await popup.fill(MESSAGE, 'Hi Inês, a word of my own.');
    await until('the draft to be kept', async () => (await opened.driver.rows('drafts')).length === 1);
    await popup.close();
    const again = await shown();
    expect((await draftFor(again, 'email'))?.text).toBe('Hi Inês, a word of my own.');
    await again.close();
  });

  test('takes another wording, and gives the user’s own text back', async () => {
    const popup = await shown();
    const own = (await draftFor(popup, 'email'))?.text;
    await popup.click('[data-action=another]');
    const first = await until('a composed text', async () => {
      const text = await popup.value(MESSAGE);
      return text !== own ? text : null;
    });
    await popup.click('[data-action=another]');
    await until('another one', async () => (await popup.value(MESSAGE)) !== first);
    await popup.click('[data-action=back]');
    await until('the own text', async () => (await popup.value(MESSAGE)) === own);
    await popup.close();
  });

  test('is reviewed as it is typed: a fault is shown in its place and makes Copy ask once', async () => {
    const popup = await shown();
    await draftFor(popup, 'email');
    await popup.fill(MESSAGE, 'Hi Inês, is there a job for me at Maré Alta Studio? Thank you! Sam');
    await popup.click('[data-part=review] summary');
    await popup.waitFor('[data-finding=no-job] [data-action=show]');
    await popup.click('[data-finding=no-job] [data-action=show]');
    const marked = await popup.evaluate(`(() => {
      const { value, selectionStart, selectionEnd } = document.querySelector('${MESSAGE}');
      return value.slice(selectionStart, selectionEnd);
    })()`);
    expect(marked).toMatch(/job/);
    const label = await popup.text('[data-action=copy]');
    await popup.click('[data-action=copy]');
    await until('Copy to ask', async () => (await popup.text('[data-action=copy]')) !== label);
    await popup.close();
  });

  test('that was sent is noted, plans the follow-up, and can be taken back', async () => {
    const popup = await shown();
    const before = await popup.text('[data-part=next]');
    await popup.click('[data-action=sent]');
    await until('the next step', async () => (await popup.text('[data-part=next]')) !== before);
    const asked = (await opened.driver.rows('events')).filter(({ kind }) => kind === 'sent');
    expect(asked).toHaveLength(1);
    await popup.click('[data-action=undoSent]');
    await until('the step before', async () => (await popup.text('[data-part=next]')) === before);
    expect((await opened.driver.rows('events')).filter(({ kind }) => kind === 'sent')).toEqual([]);
    await popup.close();
  });

  test('by e-mail opens in mail with its subject and text', async () => {
    const popup = await shown();
    const email = await draftFor(popup, 'email');
    const link = await popup.evaluate(`document.querySelector('[data-action=mail]').href`);
    const url = new URL(String(link));
    expect(url.protocol).toBe('mailto:');
    expect(new URLSearchParams(url.search).get('subject')).toBe(email?.subject);
    expect(decodeURIComponent(url.search.split('body=')[1] ?? '')).toBe(email?.text.replaceAll('\n', '\r\n'));
    await popup.close();
  });
});
