import browser, { type Runtime } from 'webextension-polyfill';
import { StoreError } from '../store/database/error';
import { purgeExpired } from '../store/people/bin';
import { guardDatabase, keepCopying } from '../store/safety';
import { BACKUP_ALARM, watchAgain } from '../store/settings/backupAlarm';
import { backUpIfDue } from './backupJob';
import { downloads } from './downloads';
import { receive } from './receive';

// Not called main.ts like the other entries: of two emitted chunks of one name, crxjs 3.0.0 starts the wrong one.
guardDatabase();
keepCopying(purgeExpired);
// Listeners stand at the top level: the browser starts a sleeping worker for a message and asks it at once.
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
  receive(message, sender, browser.runtime.id),
);

/** Work that nobody waits for has nobody to tell of a full disk or a closed database: that is told where the user acts. */
const unattended = (work: Promise<void>) =>
  work.catch((error: unknown) => {
    if (!(error instanceof StoreError)) reportError(error);
  });
browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === BACKUP_ALARM) void unattended(backUpIfDue(downloads, new Date()));
});
// Firefox forgets alarms when it closes, and Chrome may when Inroad is updated. The first of these also starts the worker
// with the browser, so that copies are seen to on days without a click.
browser.runtime.onStartup.addListener(() => void unattended(watchAgain()));
browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason !== 'install') void unattended(watchAgain());
});
