import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { readExtension, rowsExpression } from './extension.mjs';
import { until, within } from './until.mjs';

/** @import { Browser, BrowserContext, CDPSession, Page } from 'playwright-core' */
/** @import { Driver, LaunchOptions, Surface, Tab } from './types.d.ts' */

/**
 * Playwright's types do not know the Extensions domain, so methods go through one untyped door.
 * @param {CDPSession} session @param {string} method @param {Record<string, unknown>} parameters
 * @returns {Promise<Record<string, unknown>>}
 */
const send = (session, method, parameters) =>
  /** @type {(method: string, parameters: Record<string, unknown>) => Promise<Record<string, unknown>>} */ (
    /** @type {unknown} */ (session.send.bind(session))
  )(method, parameters);

/** How long a browser may take to start, and a document to load (ms on a quiet machine). */
const STARTING = 30_000;
const LOADING = 15_000;

/** Every wait has the budget that \`within\` gives it, and Playwright's own limits are off. @param {BrowserContext} context */
function waitsByUs(context) {
  context.setDefaultTimeout(0);
  context.setDefaultNavigationTimeout(0);
  return context;
}

/** @param {Page} page @param {boolean} whole whether a picture shows more than is on screen @returns {Surface} */
function surfaceOf(page, whole) {
  const first = (/** @type {string} */ selector) => page.locator(selector).first();
  return {
    evaluate: (expression) => page.evaluate(expression),
    waitFor: (selector) => within(selector, first(selector).waitFor({ state: 'attached' })),
    text: async (selector) => ((await page.locator(selector).count()) > 0 ? first(selector).innerText() : null),
    value: async (selector) => ((await page.locator(selector).count()) > 0 ? first(selector).inputValue() : null),
    async click(selector) {
      const element = first(selector);
      const hidden = await within(
        selector,
        element.evaluate((one) => one instanceof HTMLInputElement),
      );
      // A radio button is often drawn by its label; the pointer then hits the label, which is as good.
      if (hidden) await element.dispatchEvent('click');
      else await within(`a click on ${selector}`, element.click());
    },
    async fill(selector, value) {
      await within(`${selector} to be filled in`, first(selector).fill(value));
      await first(selector).blur();
    },
    picture: (of) => page.screenshot({ fullPage: whole && of !== 'window', animations: 'disabled' }),
    theme: (scheme) => page.emulateMedia({ colorScheme: scheme }),
    close: () => page.close(),
  };
}

/**
 * The id of an unpacked extension: its path's hash in the letters a to p.
 * @param {string} path
 */
const idOf = (path) =>
  createHash('sha256')
    .update(path)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/**
 * What a fresh profile begins with.
 * @param {LaunchOptions} options
 */
const preferencesOf = ({ extension, downloads, grants = [] }) => ({
  // Without developer mode, an unpacked extension stays off after runtime.reload().
  extensions: {
    ui: { developer_mode: true },
    // As if the user had once given them and the extension had given them back: then Chromium asks nobody (156; the
    // dialog is native, and neither a switch nor the debugging protocol answers it).
    ...(grants.length > 0 && {
      settings: {
        [idOf(extension)]: {
          runtime_granted_permissions: {
            api: grants,
            explicit_host: [],
            manifest_permissions: [],
            scriptable_host: [],
          },
        },
      },
    }),
  },
  profile: { exit_type: 'Normal' },
  ...(downloads !== undefined && { download: { default_directory: downloads } }),
});

/** @param {LaunchOptions} options @returns {string[]} */
function hostArguments({ pages, hosts }) {
  if (!pages) return [];
  const rules = (hosts ?? ['*']).flatMap((host) => [
    `MAP ${host}:80 127.0.0.1:${pages.httpPort}`,
    `MAP ${host}:443 127.0.0.1:${pages.httpsPort}`,
  ]);
  // With every host ours, what else a page or the browser asks for finds nobody.
  if (!hosts) rules.push('MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1');
  return [`--host-resolver-rules=${rules.join(', ')}`, `--ignore-certificate-errors-spki-list=${pages.spki}`];
}

/**
 * Starts a Chromium or Chrome with a fresh profile and loads the extension over the debugging pipe: branded Chrome takes
 * no --load-extension since 137.
 * @param {LaunchOptions} options
 */
export async function openChromium(options) {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'inroad-chromium-'));
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const preferences = join(profile, 'Default/Preferences');
  if (!existsSync(preferences)) writeFileSync(preferences, JSON.stringify(preferencesOf(options)));
  const headless = options.headless ?? true;
  const starting = chromium.launchPersistentContext(profile, {
    timeout: 0,
    executablePath: options.program,
    headless,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: headless ? { width: 1100, height: 800 } : null,
    // The window should look and behave as at home.
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation', '--hide-scrollbars'],
    handleSIGINT: false,
    args: [
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--disable-sync',
      '--disable-quic',
      // The window must be high enough for a popup of full height.
      ...(headless
        ? ['--disable-gpu', '--remote-debugging-port=0', '--screen-info={1600x1200}', '--window-size=1280,1000']
        : []),
      ...hostArguments(options),
    ],
  });
  const context = waitsByUs(await within('Chromium to start', starting, STARTING));
  const close = async () => {
    await context.close();
    if (options.profile === undefined)
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  const kill = async () => {
    const ended = new Promise((resolve) => context.once('close', resolve));
    const session = await context.browser()?.newBrowserCDPSession();
    const { processInfo } = /** @type {{processInfo: {type: string, id: number}[]}} */ (
      /** @type {unknown} */ (session && (await send(session, 'SystemInfo.getProcessInfo', {})))
    );
    const own = processInfo.find(({ type }) => type === 'browser');
    if (!own) throw new Error('Chromium does not name its process.');
    process.kill(own.id, 'SIGKILL');
    await ended;
  };
  try {
    const browser = context.browser();
    if (!browser) throw new Error('Chromium started without a browser connection.');
    const session = await browser.newBrowserCDPSession();
    const { id } = await send(session, 'Extensions.loadUnpacked', { path: options.extension });
    if (typeof id !== 'string') throw new Error('The browser loaded the extension without naming it.');
    // Each connection of Playwright's turns downloads aside into a folder of its own, under names of its own.
    const letDownload = async () => {
      if (options.downloads !== undefined) await send(session, 'Browser.setDownloadBehavior', { behavior: 'default' });
    };
    await letDownload();
    return { context, session, profile, id, letDownload, close, kill };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Chromium as the tests and the scripts drive it.
 * @param {LaunchOptions} options
 * @returns {Promise<Driver>}
 */
export async function launchChromium(options) {
  const { popup: popupPath, icon } = readExtension(options.extension);
  const { context, session, profile, id, letDownload, close, kill } = await openChromium(options);
  const base = `chrome-extension://${id}/`;
  const targets = async () => (await session.send('Target.getTargets', { filter: [{}] })).targetInfos;
  const tabIds = async () => new Set((await targets()).filter((one) => one.type === 'tab').map((one) => one.targetId));

  /** @type {Map<Surface, {page: Page, target: string}>} */
  const opened = new Map();
  /** @type {Browser | null} */
  let popupConnection = null;

  /** @param {string} url @returns {Promise<Tab>} */
  async function openTab(url) {
    const before = await tabIds();
    const page = await context.newPage();
    const target = await until('the new tab', async () => [...(await tabIds())].find((found) => !before.has(found)));
    const tab = {
      ...surfaceOf(page, true),
      press: (/** @type {string} */ selector) =>
        within(`a click on ${selector}`, page.locator(selector).first().click()),
      goto: async (/** @type {string} */ to) => {
        // Some documents, a PDF for one, never report to `goto` that they have loaded.
        await within(to, page.goto(to, { waitUntil: 'commit' }), LOADING);
        await within(`${to} to load`, page.waitForLoadState('load'), LOADING);
      },
    };
    opened.set(tab, { page, target });
    await tab.goto(url);
    return tab;
  }

  const isPopup = (/** @type {string} */ url) => url.startsWith(base + popupPath);
  const hasPopup = async () => (await targets()).some((one) => one.type === 'page' && isPopup(one.url));

  // A picture of our own: it carries our origin, runs none of our code, and answers for the extension.
  let own = await openTab(base + icon);
  /** @param {string} expression */
  const inExtension = async (expression) => own.evaluate(expression);

  return {
    name: 'chromium',
    url: (path) => base + path,
    openTab,
    inExtension,
    async rows(store) {
      return /** @type {Record<string, unknown>[]} */ (await inExtension(rowsExpression(store)));
    },
    async clickAction(tab) {
      const known = opened.get(tab);
      if (!known) throw new Error('That tab is not of this browser.');
      await known.page.bringToFront();
      await send(session, 'Extensions.triggerAction', { id, targetId: known.target });
      await until('the popup', hasPopup);
      // Playwright's own connection never attaches to a popup; one that is made while the popup is open does.
      await popupConnection?.close();
      const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
      const connecting = chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout: 0 });
      const connection = await within('a connection to the popup', connecting, STARTING);
      for (const one of connection.contexts()) waitsByUs(one);
      popupConnection = connection;
      await letDownload();
      const page = connection
        .contexts()
        .flatMap((one) => one.pages())
        .find((one) => isPopup(one.url()));
      if (!page) throw new Error('The popup closed again at once.');
      return {
        // Beyond its window, which ends at 600 px, the picture of a popup repeats its top.
        ...surfaceOf(page, false),
        async close() {
          if (!page.isClosed()) await page.close();
          await until('the popup to close', async () => !(await hasPopup()));
        },
      };
    },
    async killWorker() {
      const worker = async () =>
        (await targets()).find((one) => one.type === 'service_worker' && one.url.startsWith(base));
      // A message that is under way wakes it again at once, under the same id.
      await until('the worker to end', async () => {
        const found = await worker();
        if (found) await session.send('Target.closeTarget', { targetId: found.targetId });
        return found === undefined;
      });
    },
    async reload() {
      // The page goes away with its extension, and with it the answer.
      await inExtension('chrome.runtime.reload()').catch(() => null);
      own = await until('the extension to come back', () => openTab(base + icon));
    },
    async close() {
      await popupConnection?.close();
      await close();
    },
    kill,
  };
}
