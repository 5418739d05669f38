import browser, { type Permissions } from 'webextension-polyfill';
import type { Every } from '../../model/kept/settings';

import { changeSettings, settingsOf } from './settings';

/** The alarm on which the worker looks whether a backup is due. */
export const BACKUP_ALARM = 'backup';
/** How often it looks. An hour settles a download that took its time, and is nothing for a worker to wake for. */
const LOOK_EVERY_MINUTES = 60;

/** What is asked of the browser when the user turns scheduled backups on, and given back when they turn them off. */
export const SAVING: Permissions.Permissions = { permissions: ['downloads'] };

/** Makes the worker look whether a backup is due: now (Chrome makes that half a minute), and from then on. */
async function watchSchedule(): Promise<void> {
  await browser.alarms.create(BACKUP_ALARM, { when: Date.now(), periodInMinutes: LOOK_EVERY_MINUTES });
}

/** Goes on looking where backups are wanted, after the browser or an update may have forgotten. Rejects with a StoreError. */
export async function watchAgain(): Promise<void> {
  if ((await settingsOf()).schedule !== null) await watchSchedule();
}

/** Turns scheduled backups on, or changes how often they are made. The permission is there already. Rejects with a StoreError. */
export async function scheduleBackups(every: Every): Promise<void> {
  await changeSettings(({ schedule }) => ({
    schedule: { ...(schedule ?? { last: null, pending: null }), every, problem: null },
  }));
  await watchSchedule();
}

/** Turns scheduled backups off, and gives the permission back. The files stay. Rejects with a StoreError. */
export async function stopBackups(): Promise<void> {
  await changeSettings({ schedule: null });
  await lookNoMore();
}

/** Looks no more whether a backup is due, and gives the permission back: there is nothing that it could be read from. */
export async function lookNoMore(): Promise<void> {
  await browser.alarms.clear(BACKUP_ALARM);
  await browser.permissions.remove(SAVING);
}
