import browser, { type Runtime } from 'webextension-polyfill';
import { streamBackup } from '../formats/backupStream';
import { keepWatch } from '../store/watch';
import { receive } from './receive';

// Not called main.ts like the other entries: of two emitted chunks of one name, crxjs 3.0.0 starts the wrong one.
keepWatch(streamBackup);
// Starts the watch with the browser, so that copies are seen to on days without a click.
browser.runtime.onStartup.addListener(() => undefined);
// Listeners stand at the top level: the browser starts a sleeping worker for a message and asks it at once.
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
  receive(message, sender, browser.runtime.id),
);
