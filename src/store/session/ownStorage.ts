import browser, { type Storage } from 'webextension-polyfill';

/** What the types do not know yet. */
interface Guarded extends Storage.StorageArea {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Keeps content scripts out of the extension's own storage, which the browser opens to them by default: what is kept there
 * says how much data there should be, and what was done last. Chromium can since 102; Firefox cannot (153, 2026-11).
 * Whether they are out. Never rejects.
 */
export async function keepStorageOurs(): Promise<boolean> {
  try {
    const local: Guarded = browser.storage.local;
    if (local.setAccessLevel === undefined) return false;
    await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
    return true;
  } catch (error) {
    // No reason to refuse the user's click: our own content script never asks for that storage.
    reportError(error);
    return false;
  }
}
