import { readFileSync } from 'node:fs';
import { openChromium } from '../browser/chromium.mjs';
import { servePages } from '../browser/pages.mjs';
import { pause } from '../browser/until.mjs';

/**
 * Opens a browser window with the extension loaded on a page, says what to click, and stays until the window is closed
 * or Ctrl-C. The profile is a temporary one and goes away with it.
 * @param {{page: string, url: string, program: string, extension: string}} options
 */
export async function showInWindow({ page, url, program, extension }) {
  const pages = await servePages([{ url, body: readFileSync(page) }]);
  try {
    const browser = await openChromium({ program, extension, pages, hosts: [new URL(url).hostname], headless: false });
    const closed = new Promise((resolve) => browser.context.once('close', resolve));
    const interrupted = new Promise((resolve) => process.once('SIGINT', resolve));
    try {
      const [first] = browser.context.pages();
      await (first ?? (await browser.context.newPage())).goto(url);
      console.log(`A browser is open on ${url} with Inroad loaded.

  1. Click the puzzle piece at the top right, then the pin beside Inroad.
  2. Click the Inroad button: it reads the page, keeps the person and drafts a request.

Everything is in a temporary profile. Close the window, or press Ctrl-C here, to end.`);
      await Promise.race([closed, interrupted]);
    } finally {
      // A window that was just closed may still be writing its profile.
      await pause(200);
      await browser.close();
    }
  } finally {
    await pages.close();
  }
}
