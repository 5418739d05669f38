import browser from 'webextension-polyfill';
import { VALUE_LIMIT } from '../../model/page/capture';

/**
 * What the user has selected on the page in front, as one line; null where nothing is, where it is too long to be a
 * value, or where the page can't be read. Reads only.
 */
export async function readSelection(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      // Runs in the page: nothing of this file is in scope there.
      func: () => String(getSelection() ?? '').slice(0, 10_000),
    });
    const selected: unknown = frame?.result;
    const line = typeof selected === 'string' ? selected.replace(/\s+/gu, ' ').trim() : '';
    return line === '' || line.length > VALUE_LIMIT ? null : line;
  } catch (cause) {
    // The page is closed to extensions or was left: there is no selection to offer, and typing still works.
    console.info(cause);
    return null;
  }
}
