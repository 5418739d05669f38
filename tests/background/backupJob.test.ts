import type { Schedule } from '../../src/model/kept/settings';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backUpIfDue } from '../../src/background/backupJob';
import type { DownloadState, Downloads } from '../../src/background/downloads';
import { decodeBackup } from '../../src/formats/backup';

import { readEverything } from '../../src/store/incoming/restore';
import { keepCapture } from '../../src/store/people/capture';
import { changeSettings, settingsOf } from '../../src/store/settings/settings';
import { captured } from '../captures';
import { forget } from '../store/fresh';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const on = (day: number, hour = 9) => new Date(Date.UTC(2026, 10, day, hour));
const fresh: Schedule = { every: 'week', last: null, pending: null, problem: null };

/** The browser's downloads, as a test wants them; what was saved in `files`. */
function fakeDownloads(change: Partial<Downloads> = {}) {
  const files: { path: string; text: string }[] = [];
  const ended: number[] = [];
  const downloads: Downloads = {
    allowed: async () => true,
    begin: async (path, pieces) => files.push({ path, text: pieces.join('') }),
    stateOf: async () => ({ is: 'complete', file: 'as-named.json' }),
    end: async (download) => void ended.push(download),
    ...change,
  };
  return { files, ended, downloads };
}
const scheduleNow = async () => (await settingsOf()).schedule;

beforeEach(async () => {
  await keepCapture(captured(), on(1));
  await changeSettings({ schedule: fresh, remindAfter: on(30).toISOString() });
});
afterEach(async () => {
  vi.useRealTimers();
  await forget();
});

describe('a scheduled backup', () => {
  it('holds everything, is named by its day, and counts when it is complete', async () => {
    const { contacts, events } = await readEverything();
    const { files, ended, downloads } = fakeDownloads();
    await backUpIfDue(downloads, on(2));
    expect(files.map(({ path }) => path)).toEqual(['Inroad/inroad-backup-2026-11-02.json']);
    const decoded = await decodeBackup(files[0]?.text ?? '', null);
    expect(decoded).toMatchObject({ ok: true, intact: true, content: { contacts, events } });
    expect(await settingsOf()).toMatchObject({
      lastBackup: { at: on(2).toISOString(), contacts: 1 },
      remindAfter: null,
      schedule: { last: { at: on(2).toISOString(), contacts: 1, file: 'as-named.json' }, pending: null, problem: null },
    });
    expect(ended).toEqual([1]);
  });

  it('is made once a week, and by one of two looks at a time', async () => {
    const { files, downloads } = fakeDownloads();
    await Promise.all([backUpIfDue(downloads, on(2)), backUpIfDue(downloads, on(2))]);
    await backUpIfDue(downloads, on(8));
    expect(files).toHaveLength(1);
    await backUpIfDue(downloads, on(9));
    expect(files).toHaveLength(2);
  });

  it('is not made while none are wanted', async () => {
    await changeSettings({ schedule: null });
    const { files, downloads } = fakeDownloads();
    await backUpIfDue(downloads, on(2));
    expect([files, await scheduleNow()]).toEqual([[], null]);
  });

  it.each<[string, Partial<Downloads>, string]>([
    ['was not allowed', { allowed: async () => false }, 'notAllowed'],
    ['is too large', { begin: async () => null }, 'tooLarge'],
    ['could not begin', { begin: () => Promise.reject(new Error('no folder')) }, 'notSaved'],
    ['was interrupted', { stateOf: async () => ({ is: 'interrupted' }) }, 'notSaved'],
    ['is gone', { stateOf: async () => ({ is: 'gone' }) }, 'notSaved'],
  ])('that %s counts as none, and is tried again on the next day', async (_title, change, what) => {
    const { downloads } = fakeDownloads(change);
    await backUpIfDue(downloads, on(2));
    expect(await settingsOf()).toMatchObject({
      lastBackup: null,
      schedule: { last: null, pending: null, problem: { at: on(2).toISOString(), what } },
    });
    const { files, downloads: mended } = fakeDownloads();
    await backUpIfDue(mended, on(2, 20));
    expect(files).toHaveLength(0);
    await backUpIfDue(mended, on(3));
    expect(files).toHaveLength(1);
    expect((await scheduleNow())?.problem).toBeNull();
  });

  it('that takes its time is asked about at the next look, and not made twice', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    let state: DownloadState = { is: 'under way' };
    const { files, downloads } = fakeDownloads({ stateOf: async () => state });
    let ended = false;
    const look = backUpIfDue(downloads, on(2)).finally(() => {
      ended = true;
    });
    // fake-indexeddb goes on by setImmediate, the waits by the timers that are advanced here.
    while (!ended) {
      await new Promise((resolve) => setImmediate(resolve));
      await vi.advanceTimersByTimeAsync(1000);
    }
    await look;
    vi.useRealTimers();
    expect(await settingsOf()).toMatchObject({ lastBackup: null, schedule: { pending: { download: 1 } } });
    await backUpIfDue(downloads, on(2, 20));
    expect(files).toHaveLength(1);
    state = { is: 'complete', file: 'late.json' };
    await backUpIfDue(downloads, on(2, 11));
    expect(files).toHaveLength(1);
    expect(await scheduleNow()).toMatchObject({ pending: null, last: { at: on(2).toISOString(), file: 'late.json' } });
  });

  it('that never ends is given up after a day', async () => {
    const pending = { at: on(2).toISOString(), contacts: 1, download: 1 };
    await changeSettings({ schedule: { ...fresh, pending } });
    const { downloads } = fakeDownloads({ stateOf: async () => ({ is: 'under way' }) });
    await backUpIfDue(downloads, on(2, 20));
    expect((await scheduleNow())?.pending).toEqual(pending);
    await backUpIfDue(downloads, on(3));
    expect(await scheduleNow()).toMatchObject({ pending: null, problem: { what: 'notSaved' } });
  });

  it('during which the worker ended counts as none', async () => {
    await changeSettings({ schedule: { ...fresh, pending: { at: on(2).toISOString(), contacts: 0, download: null } } });
    const { files, downloads } = fakeDownloads();
    await backUpIfDue(downloads, on(2, 10));
    expect(files).toHaveLength(0);
    expect(await scheduleNow()).toMatchObject({ pending: null, problem: { what: 'notSaved' } });
  });

  it('stays off when it was turned off while one was on its way', async () => {
    const { downloads } = fakeDownloads({
      async stateOf() {
        await changeSettings({ schedule: null });
        return { is: 'complete', file: 'a.json' };
      },
    });
    await backUpIfDue(downloads, on(2));
    expect(await settingsOf()).toMatchObject({ schedule: null, lastBackup: { contacts: 1 } });
  });
});

it('settings that were kept before there were schedules are read', async () => {
  const { settingsRow } = await import('../../src/store/database/parseRow');
  const { schedule: _schedule, version: _version, ...older } = await settingsOf();
  expect(settingsRow(older)?.schedule).toBeNull();
});
