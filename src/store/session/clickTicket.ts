import browser from 'webextension-polyfill';

/**
 * The user's click, on record for the worker: the popup writes a ticket before it lets the content script in, and the
 * worker takes a capture only from a tab that holds one. In session storage, which content scripts cannot reach and
 * which outlives a worker that the browser put to sleep.
 */
const KEY = 'clickTicket';
/** A reading takes well under a second; the page may load for a few. */
const VALID_FOR_MS = 30_000;

interface Ticket {
  tab: number;
  at: number;
}

const isTicket = (stored: unknown): stored is Ticket =>
  typeof stored === 'object' &&
  stored !== null &&
  'tab' in stored &&
  typeof stored.tab === 'number' &&
  'at' in stored &&
  typeof stored.at === 'number';

/** Writes down that the user clicked on `tab`. */
export const writeTicket = (tab: number, now: Date): Promise<void> =>
  browser.storage.session.set({ [KEY]: { tab, at: now.getTime() } satisfies Ticket });

/** Takes the ticket of `tab`: true once for each click, while it is valid. */
export async function takeTicket(tab: number, now: Date): Promise<boolean> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  if (!isTicket(stored) || stored.tab !== tab) return false;
  await browser.storage.session.remove(KEY);
  return now.getTime() - stored.at <= VALID_FOR_MS;
}
