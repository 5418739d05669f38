import { readSettled } from './readSettled';

/**
 * `runtime.sendMessage` gives a promise in both browsers, so that this one file goes without the polyfill, which would
 * be a fifth of what each click injects.
 */
const { runtime } = typeof browser === 'undefined' ? chrome : browser;

/**
 * Reads the page and hands what it found to the worker. The popup injects this file on the user's click and takes the
 * worker's answer from `inroadAnswer`, a global of this isolated world: a script built as one file returns nothing.
 */
globalThis.inroadAnswer = readSettled(document, () => new URL(location.href)).then((capture) =>
  runtime.sendMessage({ command: 'capture', capture }),
);
