import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerFirstUse, draftFor, openDetails, waitForScreen } from '../../scripts/browser/popup.mjs';
import type { Surface } from '../../scripts/browser/types';
import { until } from '../../scripts/browser/until.mjs';
import { sampleUser } from '../../scripts/sample/user.mjs';
import { hardNames, pageOf } from '../../scripts/screens/people.mjs';
import { type Opened, openBrowser } from './harness/browsers';
import { ownProfiles, sample } from './harness/profiles';

const linkedIn = ownProfiles().filter(({ url }) => new URL(url).hostname.endsWith('linkedin.com'));

/** What a popup shows at once, as the live page has it. */
interface Fit {
  width: number;
  height: number;
  /** How far the page would scroll down and sideways. */
  down: number;
  sideways: number;
  /** Lines of the message that are not in sight; null where there is no editor. */
  hiddenText: number | null;
  /** The parts that are not wholly in the window. */
  outside: string[];
  /** Parts that another one lies on. */
  covered: string[];
}

const MEASURE = `(() => {
  const page = document.scrollingElement;
  const text = document.querySelector('textarea[name=message]');
  const parts = ['h1', 'textarea[name=message]', 'input[name=subject]', '[data-action=copy]', '[data-action=sent]',
    '[data-part=receipt]', '[data-part=next]'];
  const shown = parts.flatMap((part) => {
    const element = document.querySelector(part);
    return element === null ? [] : [{ part, element, box: element.getBoundingClientRect() }];
  });
  return {
    width: innerWidth,
    height: innerHeight,
    down: page.scrollHeight - innerHeight,
    sideways: page.scrollWidth - innerWidth,
    hiddenText: text && Math.max(0, Math.round((text.scrollHeight - text.clientHeight) / 18)),
    outside: shown.filter(({ box }) => box.top < 0 || box.left < 0 || box.bottom > innerHeight + 0.5
      || box.right > innerWidth + 0.5 || box.height === 0).map(({ part }) => part),
    covered: shown.filter(({ element, box }) => {
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return top === null || !(element.contains(top) || top.contains(element));
    }).map(({ part }) => part),
  };
})()`;

const FITS = { height: 600, down: 0, sideways: 0, hiddenText: 0, outside: [], covered: [] };

/** A whole email of 75 words, as long as the review lets one be. */
const LONG_EMAIL = [
  'Hi Inês,',
  'I teach geography at a secondary school, and I am looking into flood-risk mapping, because our town is flooded most springs.',
  'I noticed that you taught geography before you made flood maps that residents can read. How did you make that move, and what would you do differently today?',
  'Would you have 20 minutes for a quick call in the next weeks? No problem at all if you are too busy.',
  'Thank you, and all the best,\nSam Adeyemi',
].join('\n\n');

const japanese = pageOf('japanese', hardNames.japanese);
const known = pageOf('known-address', {
  name: 'Amara Nwosu',
  role: 'GIS Analyst',
  company: 'Delta Survey Office',
  place: 'Port Harcourt, Nigeria',
  email: 'amara@delta-survey.example',
});

describe('the popup at 400 × 600', () => {
  let opened: Opened;
  const long = pageOf('long', hardNames.long);
  const rightToLeft = pageOf('right-to-left', hardNames.rightToLeft);
  beforeAll(async () => {
    opened = await openBrowser('chromium', [sample, long, rightToLeft, japanese, known, ...linkedIn]);
  });
  afterAll(() => opened?.close());

  const click = async (url: string): Promise<Surface> => opened.driver.clickAction(await opened.driver.openTab(url));
  const shown = async (url: string) => {
    const popup = await click(url);
    await answerFirstUse(popup, sampleUser);
    return popup;
  };
  const fit = async (popup: Surface) => (await popup.evaluate(MEASURE)) as Fit;

  test('shows the first questions with the letter that they make', async () => {
    const popup = await click(sample.url);
    await waitForScreen(popup, ['firstUse']);
    expect(await fit(popup)).toMatchObject({ ...FITS, hiddenText: null });
    expect(
      await popup.evaluate(`(() => {
        const letter = document.querySelector('[data-part=preview]');
        return letter.scrollHeight - letter.clientHeight;
      })()`),
    ).toBeLessThanOrEqual(0);
    await popup.close();
  });

  test.each<readonly [string, { url: string }]>([
    ['somebody without an address', sample],
    ['somebody with one', known],
    ['a very long name', long],
    ['a name from right to left', rightToLeft],
    ['a Japanese name', japanese],
    ...linkedIn.map((page) => [page.title, page] as const),
  ])('shows a whole e-mail of 75 words, its buttons and the next step: %s', async (_who, { url }) => {
    const popup = await shown(url);
    await draftFor(popup, 'email');
    await popup.fill('textarea[name=message]', LONG_EMAIL);
    await until('its count', async () => (await popup.text('[data-part=count]'))?.match(/^7\d words/));
    expect(await fit(popup)).toMatchObject(FITS);
    await popup.close();
  });

  test('asks whether the last one was sent, and still shows a whole letter of its own', async () => {
    const popup = await shown(known.url);
    // In place of what was typed above, which has the wrong name in it and would make Copy ask.
    await popup.click('[data-action=another]');
    await popup.click('[data-action=copy]');
    await until('the copy to be remembered', async () =>
      JSON.stringify(await opened.driver.rows('drafts')).includes('"copiedAt"'),
    );
    await popup.close();
    const again = await shown(japanese.url);
    await again.waitFor('[data-part=didYouSend]');
    expect(await fit(again)).toMatchObject(FITS);
    await again.close();
  });

  test('shifts nothing when a field is edited or hovered', async () => {
    const popup = await shown(sample.url);
    const place = () =>
      popup.evaluate(`JSON.stringify(document.querySelector('textarea[name=message]').getBoundingClientRect())`);
    const before = await place();
    await openDetails(popup);
    await popup.fill('[data-part=details] input[name=role]', 'Head of Wet Streets');
    expect(await place()).toBe(before);
    await popup.close();
  });

  test('shows the receipt and the next step', async () => {
    const popup = await shown(sample.url);
    await popup.click('[data-action=sent]');
    await popup.waitFor('[data-part=receipt]');
    expect(await fit(popup)).toMatchObject({ ...FITS, hiddenText: null });
    await popup.close();
  });

  test('never scrolls sideways, also where zoom leaves it too little height and a scroll bar takes its share', async () => {
    const popup = await shown(known.url);
    const sideways = await popup.evaluate(`(() => {
      document.documentElement.style.overflowY = 'scroll';
      const page = document.scrollingElement;
      return page.scrollWidth - page.clientWidth;
    })()`);
    expect(sideways).toBe(0);
    await popup.close();
  });
});
