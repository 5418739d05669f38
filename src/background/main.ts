import browser, { type Runtime } from 'webextension-polyfill';
import { receive } from './receive';

// Listeners stand at the top level: the browser starts a sleeping worker for a message and asks it at once.
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
  receive(message, sender, browser.runtime.id),
);
