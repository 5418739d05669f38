import browser from 'webextension-polyfill';
import { SAVING } from '../store/settings/backupAlarm';

/** How a download stands; `gone` where the browser knows of none of ours by that number. `file`: the name it got. */
export type DownloadState = { is: 'under way' | 'interrupted' | 'gone' } | { is: 'complete'; file: string };

/** What a scheduled backup needs of the browser; a test gives its own. */
export interface Downloads {
  allowed(): Promise<boolean>;
  /** Begins to save a file into the downloads folder; the browser's number of it, or null where it is too large. */
  begin(path: string, pieces: string[]): Promise<number | null>;
  stateOf(download: number): Promise<DownloadState>;
  /** Lets go of what was held for a download that has ended. */
  end(download: number): Promise<void>;
}

/**
 * A service worker has no object URLs, so that the file goes as a data URL, in one piece. 60 MB went through in Chromium
 * 156, 100 MB never came to an end (2026-11).
 */
const DATA_URL_LIMIT = 50 * 1024 * 1024;

/** The object URLs that are still being read, by download. Firefox takes no data URL, and its event page has these. */
const held = new Map<number, string>();

async function addressOf(file: Blob): Promise<string | null> {
  if (typeof URL.createObjectURL === 'function') return URL.createObjectURL(file);
  if (file.size > DATA_URL_LIMIT) return null;
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** The browser's own downloads. */
export const downloads: Downloads = {
  allowed: () => browser.permissions.contains(SAVING),
  async begin(path, pieces) {
    const url = await addressOf(new Blob(pieces, { type: 'application/json' }));
    if (url === null) return null;
    const download = await browser.downloads.download({
      url,
      filename: path,
      conflictAction: 'uniquify',
      saveAs: false,
    });
    if (url.startsWith('blob:')) held.set(download, url);
    return download;
  },
  async stateOf(download) {
    const [item] = await browser.downloads.search({ id: download });
    // A number that came with a restored backup is of another browser, where it was somebody else's file.
    if (!item || item.byExtensionId !== browser.runtime.id) return { is: 'gone' };
    if (item.state === 'complete') return { is: 'complete', file: item.filename.split(/[\\/]/).at(-1) ?? '' };
    return { is: item.state === 'interrupted' ? 'interrupted' : 'under way' };
  },
  async end(download) {
    const url = held.get(download);
    held.delete(download);
    if (url !== undefined) URL.revokeObjectURL(url);
    // Chrome keeps the beginning of a data URL, which is somebody's data, in its list of downloads. The file stays.
    await browser.downloads.erase({ id: download, urlRegex: '^data:' });
  },
};
