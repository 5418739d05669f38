import browser from 'webextension-polyfill';
import type { LinkedInChoice } from '../../model/kept/settings';
import { StoreError } from '../../store/database/error';
import { settingsOf } from '../../store/settings/settings';
import { isSample } from './sampleProfile';

/** What is known before a page is read: whether it is one of LinkedIn's, and what the user chose for those. */
export type BeforeReading =
  | { onLinkedIn: false; isSample: boolean }
  | { onLinkedIn: true; choice: LinkedInChoice | null };

/** Looks at the address of the tab in front, and at nothing else. A database that does not open is told of by what reads the page. */
export async function beforeReading(): Promise<BeforeReading> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!isLinkedIn(tab?.url)) return { onLinkedIn: false, isSample: isSample(tab?.url) };
  try {
    return { onLinkedIn: true, choice: (await settingsOf()).linkedIn ?? null };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    console.info(error);
    return { onLinkedIn: true, choice: null };
  }
}

function isLinkedIn(address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return hostname === 'linkedin.com' || hostname.endsWith('.linkedin.com');
}
