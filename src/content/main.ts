import { gatherSettled } from './gatherSettled';

/**
 * `runtime.sendMessage` gives a promise in both browsers, so that this one file goes without the polyfill, which would
 * be a fifth of what each click injects.
 */
const { runtime } = typeof browser === 'undefined' ? chrome : browser;

/**
 * Gathers what the page says and hands it to the worker, which reads it. The popup injects this file on the user's click and takes the
 * worker's answer from `inroadAnswer`, a global of this isolated world: a script built as one file returns nothing.
 */
globalThis.inroadAnswer = gatherSettled(document, () => new URL(location.href)).then((gathered) =>
  runtime.sendMessage({ command: 'capture', gathered }),
);
