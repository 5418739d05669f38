import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { setUpBrowser } from '../../scripts/setup/browsers.mjs';
import { torture } from '../../scripts/torture/run.mjs';
import { root } from '../sources';
import { BROWSERS } from './harness/browsers';

/** Ten moments of each browser; `npm run torture` takes two hundred. */
const MOMENTS = { worker: 4, popup: 4, browser: 2 };

describe.each(BROWSERS)('in %s, killed at any moment of a write', (browser) => {
  test('row 24: an action is wholly there or wholly not, and an acknowledged one is there', async () => {
    const extension = join(root, 'dist', browser === 'chromium' ? 'chrome' : 'firefox');
    const outcome = await torture({ browser, program: setUpBrowser(browser), extension, moments: MOMENTS, seed: 11 });
    // Chromium deletes a database now and then (`emptied`): it is put back, and then nothing may be lost either.
    expect([outcome.torn, outcome.lost, outcome.broken, outcome.beyond]).toEqual([[], [], [], []]);
    expect(outcome.copies).toBeGreaterThan(0);
    expect(outcome.killed).toBe(10);
    expect(outcome.acknowledged).toBeGreaterThan(5);
  });
});
