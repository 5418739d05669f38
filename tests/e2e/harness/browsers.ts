import { join } from 'node:path';
import { launchChromium } from '../../../scripts/browser/chromium.mjs';
import { launchFirefox } from '../../../scripts/browser/firefox.mjs';
import { servePages } from '../../../scripts/browser/pages.mjs';
import type { Driver, LaunchOptions, PageServer, ServedPage } from '../../../scripts/browser/types';
import { setUpBrowser } from '../../../scripts/setup/browsers.mjs';
import { root } from '../../sources';

/** The browsers that every end-to-end test runs in. */
export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

export interface Opened {
  driver: Driver;
  pages: PageServer;
  close(): Promise<void>;
}

/** Starts a browser with the built extension in a fresh profile, and with no network but the given pages. */
export async function openBrowser(
  name: BrowserName,
  served: ServedPage[],
  more: Pick<LaunchOptions, 'downloads' | 'grants' | 'profile'> = {},
): Promise<Opened> {
  const pages = await servePages(served);
  try {
    const program = setUpBrowser(name);
    const driver =
      name === 'chromium'
        ? await launchChromium({ ...more, program, pages, extension: join(root, 'dist/chrome') })
        : await launchFirefox({ ...more, program, pages, extension: join(root, 'dist/firefox') });
    return {
      driver,
      pages,
      async close() {
        await driver.close();
        await pages.close();
      },
    };
  } catch (error) {
    await pages.close();
    throw error;
  }
}
