import { defineConfig } from 'vitest/config';

/** The unit tests of one room, for `npm run mutants`: each of them runs hundreds of times. */
export default defineConfig({
  test: {
    include: [`tests/${process.env.MUTANTS_ROOM ?? '**'}/**/*.test.{ts,tsx}`],
    // Stryker runs tests in threads, and a thread has no time zone of its own.
    exclude: ['tests/model/timeZones.test.ts'],
    setupFiles: ['tests/noNetwork.ts', 'tests/extension.ts'],
    testTimeout: 60_000,
    // Of the tests over generated contacts a few runs, always the same.
    env: { DRAFT_RUNS: '40', DRAFT_SEED: '20261124' },
  },
});
