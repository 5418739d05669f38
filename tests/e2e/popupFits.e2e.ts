import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerFirstUse, draftFor, waitForScreen } from '../../scripts/browser/popup.mjs';
import type { Surface } from '../../scripts/browser/types';
import { until } from '../../scripts/browser/until.mjs';
import { sampleUser } from '../../scripts/sample/user.mjs';
import { hardNames, pageOf } from '../../scripts/screens/people.mjs';
import { type Opened, openBrowser } from './harness/browsers';
import { sample } from './harness/profiles';

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

const twoRoles = {
  url: 'https://people.example/two-roles',
  body: '',
};

describe('the popup at 400 × 600', () => {
  let opened: Opened;
  const people = Object.entries(hardNames).map(([slug, person]) => pageOf(slug, person));
  beforeAll(async () => {
    opened = await openBrowser('chromium', [sample, ...people]);
    const popup = await click(sample.url);
    await answerFirstUse(popup, sampleUser);
    await popup.close();
  });
  afterAll(() => opened?.close());

  const click = async (url: string): Promise<Surface> => opened.driver.clickAction(await opened.driver.openTab(url));
  const fit = async (popup: Surface) => (await popup.evaluate(MEASURE)) as Fit;

  test('shows a whole e-mail of 75 words, its buttons and the next step, unscrolled', async () => {
    const popup = await click(sample.url);
    await waitForScreen(popup, ['person']);
    await draftFor(popup, 'email');
    await popup.fill('textarea[name=message]', LONG_EMAIL);
    await until('its count', async () => (await popup.text('[data-part=count]'))?.match(/^7\d words/));
    expect(await fit(popup)).toMatchObject(FITS);
    await popup.close();
  });
});
void twoRoles;
