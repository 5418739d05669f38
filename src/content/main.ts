import browser from 'webextension-polyfill';
import { readSettled } from './readSettled';

/**
 * Reads the page and hands what it found to the worker. The popup injects this file on the user's click and takes the
 * worker's answer from `inroadAnswer`, a global of this isolated world: a script built as one file returns nothing.
 */
globalThis.inroadAnswer = readSettled(document, () => new URL(location.href)).then((capture) =>
  browser.runtime.sendMessage({ command: 'capture', capture }),
);
