import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/types';
import { until } from '../../scripts/browser/until.mjs';
import { afterWeeks, caseload, nobodyDue } from '../../scripts/sample/caseload.mjs';
import { forgetAll, keepIn } from '../../scripts/sample/keep.mjs';
import { findings } from './harness/axe';
import { type Opened, openBrowser } from './harness/browsers';

describe('Today', () => {
  let opened: Opened;
  let tab: Tab;
  beforeAll(async () => {
    opened = await openBrowser('chromium', []);
  });
  afterAll(() => opened?.close());
  beforeEach(async () => {
    await forgetAll(opened.driver);
  });

  const open = async (cases: typeof caseload) => {
    await keepIn(opened.driver, cases);
    // No fragment: it is what the dashboard starts with.
    tab = await opened.driver.openTab(opened.driver.url('src/dashboard/index.html'));
    await tab.waitFor('main[data-screen=today] [data-part=count]');
  };
  const only = (...names: string[]) => caseload.filter(({ name }) => names.includes(name));
  const rows = async (group: string) =>
    tab.evaluate(`[...document.querySelectorAll('[data-group=${group}] .step-name')].map((name) => name.textContent)`);
  /** Waits until somebody is no longer among those who are due. */
  const gone = (name: string) =>
    until(`${name} to go`, async () => ![await rows('overdue'), await rows('today')].flat().includes(name));
  /** What moved after it was painted, and was not asked to. */
  const shifts = () =>
    tab.evaluate(`new Promise((resolve) => {
      const moved = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved.push(...entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80)));
      }).observe({ type: 'layout-shift', buffered: true });
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(moved)));
    })`);
  const kinds = async () => (await opened.driver.rows('events')).map(({ kind }) => kind);
  /** Presses a key as the keyboard does, on whatever has the focus. */
  const key = (name: string) =>
    tab.evaluate(
      `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '${name}', bubbles: true, cancelable: true })) && null`,
    );
  const focused = () =>
    tab.evaluate(`document.activeElement.closest('li')?.dataset.step ?? document.activeElement.tagName`);

  test('says what to do first, why, and how late it is', async () => {
    await open(caseload);
    expect(await rows('talks')).toEqual(['Kofi Brandt', 'Inês Carvalho']);
    expect(((await rows('overdue')) as string[])[0]).toBe('Greta Sand');
    expect(await tab.text('[data-part=count]')).toBe('15 things to do. Start with Kofi Brandt.');
    expect(await tab.text('[data-step=followUp]')).toMatch(/Follow up · 7 days late/);
    expect(await tab.text('[data-step=followUp]')).toMatch(/No answer since you wrote on/);
    expect(await tab.evaluate(`document.querySelectorAll('.button.primary').length`)).toBe(1);
    expect(await findings(tab)).toEqual([]);
    await tab.close();
  });

  test('the letter opens in its place, is sent, and can be taken back', async () => {
    await open(only('Maren Oyelaran'));
    await tab.click('[data-action=take]');
    await tab.waitFor('textarea[name=message]');
    expect(await tab.value('select[name=purpose]')).toBe('follow-up');
    expect(await findings(tab)).toEqual([]);
    await tab.click('[data-action=sent]');
    await gone('Maren Oyelaran');
    expect(await tab.text('[role=status]')).toMatch(/Sent to Maren Oyelaran/);
    await until('it to stand under what was done', async () =>
      String(await tab.evaluate(`document.querySelector('[data-part=done]')?.textContent`)).includes('Maren Oyelaran'),
    );
    await tab.click('[data-action=undoStep]');
    await tab.waitFor('[data-group=overdue] [data-step=followUp]');
    await tab.close();
  });

  test('an answer is sorted by one click, and what it asks for comes next', async () => {
    await open(only('Maren Oyelaran'));
    await tab.click('[data-action=replied]');
    await tab.click('[data-action=reply-questions]');
    await tab.waitFor('[data-step=sendQuestions]');
    await tab.close();
  });

  test.each([
    ['talked', 'met', 'thank'],
    ['missed', 'missed', 'arrange'],
  ])('after an appointment it asks whether it happened: %s', async (answer, logged, next) => {
    await open(only('Kofi Brandt'));
    expect(await rows('talks')).toEqual(['Kofi Brandt']);
    await tab.click('[data-action=take]');
    await tab.waitFor('[data-action=talked]');
    expect(await findings(tab)).toEqual([]);
    await tab.click(`[data-action=${answer}]`);
    await tab.waitFor(`[data-step=${next}]`);
    expect(await kinds()).toContain(logged);
    await tab.close();
  });

  test('everything goes by keyboard, and the focus stays in the list', async () => {
    await open(only('Maren Oyelaran', 'Tomasz Wilk', 'Pilar Ibarra'));
    await tab.evaluate(`document.querySelector('[data-row]').focus()`);
    expect(await focused()).toBe('thank');
    await key('j');
    expect(await focused()).toBe('followUp');
    await key('s');
    await tab.waitFor('[data-action=tomorrow]');
    expect(await findings(tab)).toEqual([]);
    await key('Escape');
    await until('the panel to close', async () => (await tab.text('[data-action=tomorrow]')) === null);
    await key('1');
    await gone('Maren Oyelaran');
    await until('the next row to have the focus', async () => (await focused()) === 'followUp');
    await key('x');
    await gone('Tomasz Wilk');
    // Maren comes back tomorrow, and stands behind what is due.
    await until('the row that comes then to have the focus', async () => (await focused()) === 'followUp');
    await key('k');
    expect(await focused()).toBe('thank');
    await key('e');
    await gone('Pilar Ibarra');
    expect(new Set(await kinds())).toEqual(new Set(['edited', 'sent', 'met', 'putOff', 'skipped', 'rested']));
    expect(await focused()).not.toBe('BODY');
    await tab.close();
  });

  test('a step is moved to any day', async () => {
    await open(only('Maren Oyelaran'));
    await tab.click('[data-action=later]');
    await tab.fill('input[name=until]', '2099-05-04');
    await tab.click('[data-action=putOff]');
    await gone('Maren Oyelaran');
    const event = (await opened.driver.rows('events')).find(({ kind }) => kind === 'putOff');
    expect(event?.payload).toMatchObject({ step: 'followUp' });
    await tab.close();
  });

  test('after weeks away, what is past is let go by one click', async () => {
    await open(afterWeeks);
    expect(await tab.text('[data-part=past]')).toMatch(/You were away for 3 weeks/);
    // What comes late above a button moves it from under the pointer, and the click is lost.
    expect(await tab.text('[data-part=backupReminder]')).not.toBeNull();
    expect(await shifts()).toEqual([]);
    expect(await findings(tab)).toEqual([]);
    await tab.click('[data-action=restAll]');
    await until('nothing past to be there', async () => (await tab.text('[data-part=past]')) === null);
    await tab.click('[data-action=undoStep]');
    await tab.waitFor('[data-part=past]');
    await tab.close();
  });

  test('when nothing is due, it says whom to ask and why', async () => {
    await open(nobodyDue);
    expect(await tab.text('[data-part=count]')).toBe('Nothing is due.');
    expect(await rows('whom')).toHaveLength(3);
    expect(await tab.text('[data-group=whom]')).toMatch(/A step or two ahead of a beginner: Senior Hydrologist/);
    expect(await findings(tab)).toEqual([]);
    await tab.click('[data-action=take]');
    await tab.waitFor('textarea[name=message]');
    expect(await tab.value('select[name=purpose]')).toBe('request');
    await tab.close();
  });

  test('with nobody kept, it says how one begins', async () => {
    await open([]);
    await tab.waitFor('[data-part=nobody]');
    expect(await findings(tab)).toEqual([]);
    await tab.close();
  });

  test('People shows where each stands and what comes next, and leaves those who are wanted', async () => {
    await keepIn(opened.driver, caseload);
    tab = await opened.driver.openTab(opened.driver.url('src/dashboard/index.html#people'));
    await tab.waitFor('.people .next-step');
    const names = () =>
      tab.evaluate(`[...document.querySelectorAll('.people strong')].map((name) => name.textContent)`);
    const row = (name: string) =>
      tab.evaluate(
        `[...document.querySelectorAll('.people a')].find((row) => row.textContent.includes('${name}')).textContent`,
      );
    await until('the next steps', async () => String(await row('Maren Oyelaran')).includes('7 days late'));
    expect(await row('Maren Oyelaran')).toMatch(/Asked.*Follow up/);
    expect(await findings(tab)).toEqual([]);
    await tab.click('[data-action=chip-scheduled]');
    await until('those with a talk', async () => ((await names()) as string[]).length === 3);
    await tab.click('[data-action=chip-due]');
    await until('those whose talk is due', async () => ((await names()) as string[]).length === 2);
    expect(new Set((await names()) as string[])).toEqual(new Set(['Kofi Brandt', 'Inês Carvalho']));
    await tab.click('[data-action=chip-all]');
    await tab.fill('input[name=employer]', 'kawa');
    await until('those of one employer', async () => ((await names()) as string[]).length === 2);
    expect(await findings(tab)).toEqual([]);
    await tab.close();
  });
});
