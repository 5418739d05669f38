import { chromium } from 'playwright-core';

/** @import { BrowserContext, CDPSession } from 'playwright-core' */

/**
 * A Chromium that runs no script of a page and reaches no network.
 * @param {string} executablePath
 */
export async function openBrowser(executablePath) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
  return { context, close: () => browser.close() };
}

/**
 * Opens a saved page at its own address, hands a world of its own to `use` — as an extension has — and closes it.
 * Whatever else the page asks for is refused.
 * @template T
 * @param {BrowserContext} context
 * @param {{url: string, html: string}} saved
 * @param {(evaluate: (expression: string) => Promise<unknown>) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function onPage(context, { url, html }, use) {
  const page = await context.newPage();
  let served = false;
  await page.route('**/*', (route) => {
    const document = !served && route.request().isNavigationRequest();
    served ||= document;
    return document
      ? route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: html })
      : route.abort();
  });
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const session = await context.newCDPSession(page);
    const contextId = await isolatedWorld(session);
    return await use(async (expression) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    });
  } finally {
    await page.close();
  }
}

/** @param {CDPSession} session */
async function isolatedWorld(session) {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'inroad',
  });
  return executionContextId;
}
