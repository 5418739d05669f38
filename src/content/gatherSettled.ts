import { gather } from '../capture/gather';
import type { Gathered } from '../model/page/gathered';

/** How long a page gets to show its person, and how often it is asked (ms). In-app navigation on LinkedIn needs up to 2 s. */
const PATIENCE_MS = 2_500;
const PAUSE_MS = 125;

/**
 * Reads the page; while it is still on its way to the person of its address, waits a little and reads again. Gives the
 * last reading when the patience is over. `address` is asked anew each time: a page changes it without loading.
 */
export async function gatherSettled(
  page: Document,
  address: () => URL,
  pause: (ms: number) => Promise<void> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
): Promise<Gathered> {
  for (let waited = 0; ; waited += PAUSE_MS) {
    const gathered = gather(page, address());
    const settled = gathered.kind !== 'refused' || gathered.reason !== 'notLoadedYet';
    if (settled || waited >= PATIENCE_MS) return gathered;
    await pause(PAUSE_MS);
  }
}
