import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerFirstUse, draftFor, openDetails, waitForScreen } from '../../scripts/browser/popup.mjs';
import type { Surface } from '../../scripts/browser/types';
import { until } from '../../scripts/browser/until.mjs';
import { sampleUser } from '../../scripts/sample/user.mjs';
import { BROWSERS, type Opened, openBrowser } from './harness/browsers';
import { ownProfiles, sample } from './harness/profiles';

/** LinkedIn takes a note of at most so many characters with a connection request, without Premium. */
const NOTE_LIMIT = 200;

const shown = async (popup: Surface, field: string) => {
  await openDetails(popup);
  return popup.value(`[data-part=details] input[name=${field}]`);
};

describe.each(BROWSERS)('in %s, from a click on a profile to a draft', (name) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser(name, [sample, ...ownProfiles()]);
  });
  afterAll(() => opened?.close());

  const contacts = () => opened.driver.rows('contacts');
  const eventKinds = async () => (await opened.driver.rows('events')).map((event) => event.kind);
  const click = async (url: string) => {
    const tab = await opened.driver.openTab(url);
    return { tab, popup: await opened.driver.clickAction(tab) };
  };

  test('the first click asks about the user, and the person is stored before the answer', async () => {
    expect(await contacts()).toEqual([]);
    const { tab, popup } = await click(sample.url);
    expect(await waitForScreen(popup, ['firstUse', 'person', 'refused', 'error'])).toBe('firstUse');
    expect(await contacts()).toEqual([
      expect.objectContaining({
        fields: expect.objectContaining({ name: expect.objectContaining({ value: sample.names[0] }) }),
      }),
    ]);
    expect(await answerFirstUse(popup, sampleUser)).toBe('person');
    expect(await opened.driver.rows('me')).toEqual([expect.objectContaining({ name: sampleUser.name })]);
    await popup.close();
    await tab.close();
  });

  test('the person is shown with a draft for each channel, within its limit', async () => {
    const { tab, popup } = await click(sample.url);
    expect(await waitForScreen(popup, ['firstUse', 'person', 'refused', 'error'])).toBe('person');
    expect(await shown(popup, 'name')).toBe('Inês Carvalho');
    expect(await shown(popup, 'role')).toBe('Flood Resilience Lead');
    expect(await shown(popup, 'company')).toBe('Maré Alta Studio');
    expect(await shown(popup, 'location')).toContain('Porto');
    // Nothing says that she is on LinkedIn: no note could reach her.
    expect(await draftFor(popup, 'note')).toBeNull();
    const email = await draftFor(popup, 'email');
    expect(email?.subject).toBeTruthy();
    expect(email?.text).toContain('Inês');
    expect(email?.text).toContain(sampleUser.name);
    await popup.close();
    await tab.close();
  });

  test('an edited field is stored and outlives the next reading, which makes no second contact', async () => {
    const { tab, popup } = await click(sample.url);
    await waitForScreen(popup, ['person']);
    await openDetails(popup);
    await popup.fill('input[name=role]', 'Head of Wet Streets');
    await until('the edit to be stored', async () =>
      JSON.stringify(await contacts()).includes('"value":"Head of Wet Streets"'),
    );
    await popup.close();
    const again = await opened.driver.clickAction(tab);
    await waitForScreen(again, ['person']);
    expect(await shown(again, 'role')).toBe('Head of Wet Streets');
    expect(await shown(again, 'company')).toBe('Maré Alta Studio');
    expect(await contacts()).toHaveLength(1);
    await again.close();
    await tab.close();
  });

  test('what the user typed into the message is still there the next time', async () => {
    const { tab, popup } = await click(sample.url);
    await waitForScreen(popup, ['person']);
    const before = await draftFor(popup, 'email');
    await popup.fill('textarea[name=message]', `${before?.text}\n\nMy own word.`);
    await until('the message to be kept', async () =>
      JSON.stringify(await opened.driver.rows('drafts')).includes('My own word.'),
    );
    await popup.close();
    const again = await opened.driver.clickAction(tab);
    await waitForScreen(again, ['person']);
    expect((await draftFor(again, 'email'))?.text).toContain('My own word.');
    await again.close();
    await tab.close();
  });

  test.each(ownProfiles())('$title is read and kept, and Undo takes it back', async ({ url, names }) => {
    const known = await contacts();
    const { tab, popup } = await click(url);
    expect(await answerFirstUse(popup, sampleUser)).toBe('person');
    expect(names).toContain(await shown(popup, 'name'));
    expect((await popup.value('textarea[name=message]'))?.length).toBeGreaterThan(40);
    if (url.includes('linkedin.com'))
      expect((await draftFor(popup, 'note'))?.text.length).toBeLessThanOrEqual(NOTE_LIMIT);
    expect(await contacts()).toHaveLength(known.length + 1);
    expect(await eventKinds()).toContain('captured');
    await popup.click('[data-action=undo]');
    await until('the person to be gone', async () => (await contacts()).length === known.length);
    await popup.close();
    await tab.close();
  });

  test('no page and no server was asked for anything on the way', () => {
    // Browsers ask for their own things (updates, icons); none of the hosts of the pages is among them.
    const hosts = [sample, ...ownProfiles()].map(({ url }) => new URL(url).host);
    const asked = opened.pages.refused.filter((url) => {
      const { host, pathname } = new URL(url);
      return hosts.includes(host) && pathname !== '/favicon.ico';
    });
    expect(asked).toEqual([]);
  });
});
