import browser from 'webextension-polyfill';
// Always one self-contained file: a loader of chunks would need files that pages can see.
import contentScript from '../../content/main.ts?iife';
import { type CaptureAnswer, parseCaptureAnswer, type Rejection } from '../../messages/capture';
import { writeTicket } from '../../store/session/clickTicket';
import { keepStorageOurs } from '../../store/session/ownStorage';

/** Why a page cannot be read at all. */
export type Unreadable = 'browserPage' | 'document' | 'file' | 'gone';
export type Outcome =
  | Exclude<CaptureAnswer, { kind: 'rejected' }>
  | { kind: 'unreadable'; why: Unreadable }
  | { kind: 'failed'; why: Rejection | 'noAnswer' };

/** Longer than the content script's own patience: past this nothing will come. */
const ANSWER_WITHIN_MS = 8_000;

/**
 * Reads the page of the active tab, which the user's click on the toolbar button has opened to us, and has it kept.
 * Never rejects: whatever happens becomes an outcome that has a sentence.
 */
export async function readTab(): Promise<Outcome> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { kind: 'unreadable', why: 'gone' };
  // Where the user lets extensions read files, the browser would let us in; a file has no address to know a person by.
  if (tab.url?.startsWith('file:')) return { kind: 'unreadable', why: 'file' };
  const target = { tabId: tab.id };
  try {
    await Promise.all([keepStorageOurs(), writeTicket(tab.id, new Date())]);
    // From the top: Firefox takes a path without the slash as one below the popup's own folder.
    await browser.scripting.executeScript({ target, files: [`/${contentScript}`] });
  } catch (cause) {
    // The browser refuses to inject into its own pages, the stores, files and PDF viewers, each with words of its own.
    console.info(cause);
    return { kind: 'unreadable', why: await whyUnreadable(tab.id, tab.url) };
  }
  const answer = await Promise.race([askForAnswer(target), late()]);
  return answer ?? { kind: 'failed', why: (await isThere(tab.id)) ? 'noAnswer' : 'pageChanged' };
}

/** The worker's answer, which the content script keeps in its own world; null when the page went away or nothing came. */
async function askForAnswer(target: { tabId: number }): Promise<Outcome | null> {
  try {
    const [frame] = await browser.scripting.executeScript({ target, func: () => globalThis.inroadAnswer });
    const answer = parseCaptureAnswer(frame?.result);
    if (answer === null)
      return frame === undefined || frame.result === undefined ? null : { kind: 'failed', why: 'malformed' };
    return answer.kind === 'rejected' ? { kind: 'failed', why: answer.why } : answer;
  } catch (cause) {
    // The frame went away under the question: the page was left or loaded anew.
    console.info(cause);
    return { kind: 'failed', why: 'pageChanged' };
  }
}

const late = (): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), ANSWER_WITHIN_MS));

async function isThere(tab: number): Promise<boolean> {
  const { status, url } = await browser.tabs.get(tab);
  return status === 'complete' && url !== undefined;
}

/** The reason by the tab's address, read anew: it may have changed since the click. */
async function whyUnreadable(id: number, clicked: string | undefined): Promise<Unreadable> {
  const tab = await browser.tabs.get(id).catch(() => null); // rejects when the tab was closed meanwhile
  if (tab === null) return 'gone';
  // Another address, or none that we may see any more: the page was left, and the click was for that page only.
  if (tab.url !== clicked) return 'gone';
  if (tab.url === undefined || !URL.canParse(tab.url)) return 'browserPage';
  const { protocol, pathname } = new URL(tab.url);
  if (/\.pdf$/i.test(pathname)) return 'document';
  if (protocol === 'file:') return 'file';
  if (protocol === 'http:' || protocol === 'https:') return tab.status === 'loading' ? 'gone' : 'browserPage';
  return 'browserPage';
}
