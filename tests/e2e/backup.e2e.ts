import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseFile, withSettings } from '../../scripts/browser/dataPage.mjs';
import { answerFirstUse, waitForScreen } from '../../scripts/browser/popup.mjs';
import { until } from '../../scripts/browser/until.mjs';
import { sampleUser } from '../../scripts/sample/user.mjs';
import { type BackupContent, decodeBackup } from '../../src/formats/backup';
import { BROWSERS, type Opened, openBrowser } from './harness/browsers';
import { ownProfiles, sample } from './harness/profiles';

/** The permission that scheduled backups ask for. */
const DOWNLOADS = `(globalThis.browser ?? globalThis.chrome).permissions.contains({ permissions: ['downloads'] })`;
/** How many data URLs the browser's own list of downloads holds: the beginning of each is somebody's data. */
const LISTED_DATA = `(globalThis.browser ?? globalThis.chrome).downloads.search({}).then((items) =>
  items.filter(({ url }) => url.startsWith('data:')).length)`;
/** Makes the worker look, as it does each hour. */
const LOOK = `(globalThis.browser ?? globalThis.chrome).alarms.create('backup', { when: Date.now() })`;
const ALARMS = `(globalThis.browser ?? globalThis.chrome).alarms.getAll().then((alarms) => alarms.map(({ name }) => name).join())`;
const DAY = 86_400_000;

/** Writes over the time of the last scheduled backup. */
const lastWas = (at: string) => withSettings(`settings.schedule.last.at = ${JSON.stringify(at)}`);

/** What the project's own reader finds in a file. */
async function contentOf(path: string): Promise<BackupContent> {
  const decoded = await decodeBackup(readFileSync(path, 'utf8'), null);
  if (!decoded.ok) throw new Error(`${path}: ${decoded.why} ${decoded.where}`);
  expect(decoded.intact).toBe(true);
  return decoded.content;
}

describe.each(BROWSERS)('in %s, a backup is a file on the disk', (name) => {
  const profiles = [sample, ...ownProfiles().slice(0, 1)];
  let folder: string;
  let opened: Opened;
  const open = () => openBrowser(name, profiles, { downloads: folder, grants: ['downloads'] });
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'inroad-downloads-'));
    opened = await open();
    for (const { url } of profiles) {
      const tab = await opened.driver.openTab(url);
      const popup = await opened.driver.clickAction(tab);
      await answerFirstUse(popup, sampleUser);
      await popup.close();
      await tab.close();
    }
  });
  afterAll(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What is kept, but for the settings: they say when the last backup was made. */
  const kept = async () => {
    const sorted = async (store: string) =>
      (await opened.driver.rows(store)).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    const [me = null] = await opened.driver.rows('me');
    return { contacts: await sorted('contacts'), events: await sorted('events'), drafts: await sorted('drafts'), me };
  };
  const same = async (path: string) => {
    const { contacts, events, drafts, me } = await contentOf(path);
    const order = (rows: object[]) => [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    expect({ contacts: order(contacts), events: order(events), drafts: order(drafts), me }).toEqual(await kept());
    expect(contacts).toHaveLength(profiles.length);
  };
  const schedule = async () => {
    const [settings] = await opened.driver.rows('settings');
    return settings?.schedule as {
      last: { at: string; file: string } | null;
      pending: unknown;
      problem: { what: string } | null;
    } | null;
  };
  const files = () => readdirSync(join(folder, 'Inroad')).filter((file) => file.endsWith('.json'));
  const data = async () => {
    const tab = await opened.driver.openTab(opened.driver.url('src/dashboard/index.html#data'));
    await waitForScreen(tab, ['data']);
    return tab;
  };

  test('scheduled: none before it is turned on; then one at once, with all that is kept', async () => {
    expect(await opened.driver.inExtension(DOWNLOADS)).toBe(false);
    expect(await opened.driver.inExtension(ALARMS)).toBe('');
    const tab = await data();
    await tab.waitFor('[data-part=schedule][data-on=false]');
    await tab.press('[data-action=scheduleOn]');
    await tab.waitFor('[data-part=schedule][data-on=true]');
    await until('the first file', async () => (await schedule())?.last);
    const [file = ''] = files();
    expect((await schedule())?.last?.file).toBe(file);
    await until('the page to name it', async () => (await tab.text('[data-part=scheduleLast]'))?.includes(file));
    await same(join(folder, 'Inroad', file));
    expect(readdirSync(folder)).toEqual(['Inroad']);
    await until('nothing of it in the list', async () => (await opened.driver.inExtension(LISTED_DATA)) === 0);
    await tab.close();
  });

  test('scheduled: the next one when it is due, with no page open and the worker asleep', async () => {
    await opened.driver.killWorker();
    await opened.driver.inExtension(LOOK);
    const now = Date.now();
    await opened.driver.inExtension(lastWas(new Date(now - 6.9 * DAY).toISOString()));
    await opened.driver.killWorker();
    // Twice: the worker notes that a file is begun before it makes one, and the second look comes after that.
    for (let n = 0; n < 2; n++) {
      await opened.driver.inExtension(LOOK);
      await until('the worker to be told to look', async () => (await opened.driver.inExtension(ALARMS)) === '');
    }
    expect(await schedule()).toMatchObject({ pending: null });
    expect(files()).toHaveLength(1);
    await opened.driver.inExtension(lastWas(new Date(now - 7 * DAY).toISOString()));
    await opened.driver.killWorker();
    await opened.driver.inExtension(LOOK);
    await until('the second file', async () => Date.parse((await schedule())?.last?.at ?? '') >= now);
    expect(files()).toHaveLength(2);
    for (const file of files()) await same(join(folder, 'Inroad', file));
  });

  test('scheduled: goes on after an update', async () => {
    const now = Date.now();
    await opened.driver.inExtension(lastWas(new Date(now - 8 * DAY).toISOString()));
    await opened.driver.reload();
    await until('the third file', async () => Date.parse((await schedule())?.last?.at ?? '') >= now);
    expect(files()).toHaveLength(3);
    expect(await opened.driver.inExtension(ALARMS)).toBe('backup');
  });

  test('scheduled: a file that does not arrive counts as none, and the page says so', async () => {
    rmSync(join(folder, 'Inroad'), { recursive: true });
    // Nobody can make a folder where a file of its name lies.
    writeFileSync(join(folder, 'Inroad'), '');
    const before = (await schedule())?.last;
    await opened.driver.inExtension(lastWas(new Date(0).toISOString()));
    await opened.driver.inExtension(LOOK);
    await until('the problem', async () => (await schedule())?.problem?.what === 'notSaved');
    expect((await schedule())?.last).toEqual({ ...before, at: new Date(0).toISOString() });
    const tab = await data();
    await tab.waitFor('[data-part=scheduleProblem]');
    await tab.goto(opened.driver.url('src/dashboard/index.html#people'));
    await tab.waitFor('[data-part=backupReminder]');
    await tab.close();
    rmSync(join(folder, 'Inroad'));
  });

  test('scheduled: turned off, the permission is given back', async () => {
    const tab = await data();
    await tab.click('[data-action=scheduleOff]');
    await tab.waitFor('[data-part=schedule][data-on=false]');
    await until('no permission', async () => (await opened.driver.inExtension(DOWNLOADS)) === false);
    expect(await opened.driver.inExtension(ALARMS)).toBe('');
    expect(await schedule()).toBeNull();
    await tab.close();
  });

  test('saved by the button, it restores in a fresh profile', async () => {
    const tab = await data();
    await tab.click('[data-action=backup]');
    const [file = ''] = await until('the file', () => {
      const found = readdirSync(folder).filter((one) => /^inroad-backup-.*\.json$/.test(one));
      return found.length > 0 ? found : null;
    });
    await until('the whole file', () => contentOf(join(folder, file)));
    await same(join(folder, file));
    const before = await kept();
    await opened.close();

    opened = await open();
    const restoring = await data();
    await restoring.evaluate(chooseFile(readFileSync(join(folder, file), 'utf8')));
    await restoring.waitFor('[data-part=report]');
    await restoring.click('[data-action=bring]');
    await restoring.waitFor('[data-part=restore][data-step=done]');
    expect(await kept()).toEqual(before);
    await restoring.close();
  });
});

test('in chromium, the schedule goes on when the browser starts', async () => {
  const base = mkdtempSync(join(tmpdir(), 'inroad-start-'));
  const [profile, folder] = [join(base, 'profile'), join(base, 'downloads')];
  for (const one of [profile, folder]) mkdirSync(one);
  const open = () => openBrowser('chromium', [sample], { profile, downloads: folder, grants: ['downloads'] });
  let opened = await open();
  try {
    const tab = await opened.driver.openTab(opened.driver.url('src/dashboard/index.html#data'));
    await tab.press('[data-action=scheduleOn]');
    await until('the first file', () => existsSync(join(folder, 'Inroad')));
    // An extension that came over the debugging protocol is one of the profile only after it was reloaded (Chromium 156).
    await opened.driver.reload();
    await until('the alarm', async () => (await opened.driver.inExtension(ALARMS)) === 'backup');
    await opened.driver.inExtension(`chrome.alarms.clearAll()`);
    expect(await opened.driver.inExtension(ALARMS)).toBe('');
    await opened.close();
    opened = await open();
    await until('the alarm', async () => (await opened.driver.inExtension(ALARMS)) === 'backup');
  } finally {
    await opened.close();
    rmSync(base, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
});
