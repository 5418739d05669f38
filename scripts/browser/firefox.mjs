import { startFirefox } from './bidi.mjs';
import { readExtension, rowsExpression } from './extension.mjs';
import { scaled } from './slowness.mjs';
import { until, within } from './until.mjs';

/** @import { Driver, LaunchOptions, Surface, Tab } from './types.d.ts' */

/** The host part of the extension's pages, given by us so that we know it. */
const UUID = '0c3b6b52-5d3e-4b39-9d3c-6f1f8f0a7d11';

const POPUP = `document.querySelector('.webextension-popup-browser')`;

/** @param {string} dataUrl */
const bytesOf = (dataUrl) => Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');

/**
 * Everything but running and picturing, said as expressions.
 * @param {(expression: string) => Promise<unknown>} evaluate
 * @returns {Pick<Surface, 'evaluate' | 'waitFor' | 'text' | 'value' | 'click' | 'fill'>}
 */
function scripted(evaluate) {
  const find = (/** @type {string} */ selector) => `document.querySelector(${JSON.stringify(selector)})`;
  const textOrNull = (/** @type {unknown} */ value) => (typeof value === 'string' ? value : null);
  const waitFor = async (/** @type {string} */ selector) =>
    void (await until(selector, () => evaluate(`${find(selector)} !== null`)));
  return {
    evaluate,
    waitFor,
    text: async (selector) => textOrNull(await evaluate(`${find(selector)}?.innerText ?? null`)),
    value: async (selector) => textOrNull(await evaluate(`${find(selector)}?.value ?? null`)),
    async click(selector) {
      await waitFor(selector);
      await evaluate(`${find(selector)}.click()`);
    },
    async fill(selector, value) {
      await waitFor(selector);
      await evaluate(`(() => {
        const control = ${find(selector)};
        control.focus();
        control.value = ${JSON.stringify(value)};
        for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
        return null;
      })()`);
      // Focus moves in a task of its own, after the page has taken in what was typed.
      await evaluate(`void ${find(selector)}.blur()`);
    },
  };
}

/**
 * Firefox as the tests drive it.
 * @param {LaunchOptions} options
 * @returns {Promise<Driver>}
 */
export async function launchFirefox({ extension, program, pages, headless = true, profile, downloads, grants }) {
  const { popup: popupPath, icon, geckoId } = readExtension(extension);
  if (geckoId === null) throw new Error(`${extension}/manifest.json names no Firefox id.`);
  const { send, evaluate, close, kill } = await startFirefox({
    program,
    profile,
    headless,
    preferences: {
      // A temporary add-on goes when the browser ends; what it stored stays for the next run of a kept profile.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: UUID }),
      ...(downloads !== undefined && { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
      // Firefox's own switch for tests: all optional permissions, or each by its dialog.
      ...(grants !== undefined && { 'extensions.webextOptionalPermissionPrompts': false }),
      ...(pages && {
        'network.dns.forceResolve': '127.0.0.1',
        'network.socket.forcePort': `443=${pages.httpsPort};80=${pages.httpPort}`,
        // Sites on the list would be asked over https whatever the address says.
        'network.stricttransportsecurity.preloadlist': false,
      }),
    },
  });
  try {
    await send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  } catch (error) {
    await close();
    throw error;
  }
  const base = `moz-extension://${UUID}/`;
  const tree = /** @type {{contexts: {url: string, context: string}[]}} */ (
    await send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  );
  const chrome = tree.contexts.find((one) => one.url.includes('browser.xhtml'))?.context;
  if (chrome === undefined) throw new Error('Firefox has no window.');
  const inBrowser = (/** @type {string} */ expression) => evaluate(chrome, expression);

  /** @type {Map<Surface, string>} */
  const contexts = new Map();

  /** @param {string} url @returns {Promise<Tab>} */
  async function openTab(url) {
    const { context } = await send('browsingContext.create', { type: 'tab' });
    if (typeof context !== 'string') throw new Error('Firefox opened a tab without naming it.');
    const tab = {
      ...scripted((expression) => evaluate(context, expression)),
      async goto(/** @type {string} */ to) {
        const ours = to.startsWith('moz-extension:');
        // Firefox moves to another process for our pages and never reports those as loaded.
        const navigating = send('browsingContext.navigate', { context, url: to, wait: ours ? 'none' : 'complete' });
        await within(`${to} to load`, navigating, 15_000);
        if (ours)
          await until(`${to} to load`, () =>
            evaluate(context, `document.readyState === 'complete' && location.href === ${JSON.stringify(to)}`),
          );
      },
      async press(/** @type {string} */ selector) {
        // A click by script is no user's to Firefox, whatever BiDi says of user activation.
        const at = await evaluate(
          context,
          `(() => {
            const element = document.querySelector(${JSON.stringify(selector)});
            element.scrollIntoView({ block: 'center' });
            const { x, y, width, height } = element.getBoundingClientRect();
            return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
          })()`,
        );
        await send('browsingContext.activate', { context });
        await send('input.performActions', {
          context,
          actions: [
            {
              type: 'pointer',
              id: 'mouse',
              actions: [
                { type: 'pointerMove', .../** @type {{x: number, y: number}} */ (at) },
                { type: 'pointerDown', button: 0 },
                { type: 'pointerUp', button: 0 },
              ],
            },
          ],
        });
      },
      async picture(/** @type {'window' | undefined} */ of) {
        const { data } = await send('browsingContext.captureScreenshot', {
          context,
          origin: of === 'window' ? 'viewport' : 'document',
        });
        return Buffer.from(String(data), 'base64');
      },
      theme,
      close: async () => void (await send('browsingContext.close', { context })),
    };
    contexts.set(tab, context);
    await tab.goto(url);
    return tab;
  }

  /** @param {'light' | 'dark'} scheme */
  const theme = async (scheme) =>
    void (await inBrowser(
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1})`,
    ));

  /**
   * The popup is a remote document in a panel that BiDi does not list; a frame script reaches it. A question that
   * is asked while the panel still changes its document gets no answer ever, so each has its time.
   * @param {string} expression @param {number} [quietMilliseconds]
   */
  const inPopup = (expression, quietMilliseconds = 10_000) =>
    inBrowser(`(async () => {
      const messages = ${POPUP}.messageManager, name = 'inroad:' + Math.random();
      const answered = new Promise((resolve) => {
        messages.addMessageListener(name, function listener(message) {
          messages.removeMessageListener(name, listener);
          resolve(message.data);
        });
        setTimeout(() => resolve({ error: 'The popup gave no answer.' }), ${scaled(quietMilliseconds)});
      });
      const code = 'Promise.resolve().then(() => { const document = content.document, window = content, Event = content.Event;'
        + ' document.notifyUserGestureActivation(); return (' + ${JSON.stringify(expression)} + '); })'
        + '.then((value) => sendAsyncMessage(' + JSON.stringify(name) + ', { value }),'
        + ' (error) => sendAsyncMessage(' + JSON.stringify(name) + ', { error: String(error) }))';
      messages.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(code), false);
      const { value, error } = await answered;
      if (error) throw new Error(error);
      return value;
    })()`);

  /** @type {Surface} */
  const popup = {
    ...scripted((expression) => inPopup(expression)),
    picture: async () =>
      bytesOf(
        String(
          await inBrowser(`(async () => {
            const bitmap = await ${POPUP}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
            const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
            [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
            canvas.getContext('2d').drawImage(bitmap, 0, 0);
            return canvas.toDataURL('image/png');
          })()`),
        ),
      ),
    theme,
    async close() {
      await inBrowser(`${POPUP}?.closest('panel').hidePopup()`);
      await until('the popup to close', () => inBrowser(`${POPUP} === null`));
    },
  };

  let own = await openTab(base + icon);
  /** @param {string} expression */
  const inExtension = (expression) => own.evaluate(expression);
  const widget = geckoId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');

  return {
    name: 'firefox',
    url: (path) => base + path,
    openTab,
    inExtension,
    async rows(store) {
      // BiDi serialises by its own rules; JSON is the same in both browsers.
      return JSON.parse(String(await inExtension(`${rowsExpression(store)}.then(JSON.stringify)`)));
    },
    async clickAction(tab) {
      const context = contexts.get(tab);
      if (context === undefined) throw new Error('That tab is not of this browser.');
      await send('browsingContext.activate', { context });
      await inBrowser(`(async () => {
        CustomizableUI.addWidgetToArea('${widget}-browser-action', 'nav-bar');
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        document.getElementById('${widget}-BAP').click();
      })()`);
      const address = base + popupPath;
      await until('the popup', () => inBrowser(`${POPUP}?.currentURI?.spec === ${JSON.stringify(address)}`));
      await until('the popup to load', () => inPopup(`document.readyState === 'complete'`, 500));
      return popup;
    },
    async killWorker() {
      await inBrowser(`WebExtensionPolicy.getByID(${JSON.stringify(geckoId)}).extension.terminateBackground()`);
    },
    async reload() {
      await inBrowser(`(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(${JSON.stringify(geckoId)})).reload();
      })()`);
      own = await until('the extension to come back', () => openTab(base + icon));
    },
    close,
    kill,
  };
}
