import browser from 'webextension-polyfill';

/** Opens a view of the dashboard (`people`, `me`, `contact/ID`) in a new tab. */
export async function openDashboard(view: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/dashboard/index.html#${view}`) });
}
