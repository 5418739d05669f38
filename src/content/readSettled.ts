import { readPage } from '../capture/readPage';
import type { Capture } from '../model/capture';

/** How long a page gets to show its person, and how often it is asked (ms). In-app navigation on LinkedIn needs up to 2 s. */
const PATIENCE_MS = 2_500;
const PAUSE_MS = 125;

/**
 * Reads the page; while it is still on its way to the person of its address, waits a little and reads again. Gives the
 * last reading when the patience is over. `address` is asked anew each time: a page changes it without loading.
 */
export async function readSettled(
  page: Document,
  address: () => URL,
  pause: (ms: number) => Promise<void> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
): Promise<Capture> {
  for (let waited = 0; ; waited += PAUSE_MS) {
    const capture = readPage(page, address());
    const settled = capture.kind === 'person' || capture.reason !== 'notLoadedYet';
    if (settled || waited >= PATIENCE_MS) return capture;
    await pause(PAUSE_MS);
  }
}
