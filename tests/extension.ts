import { vi } from 'vitest';

/** Whoever imports the store imports the extension's own interfaces, which Node does not have. */
vi.mock('webextension-polyfill', async () => (await import('./store/extensionStorage')).polyfill);
