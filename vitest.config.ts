import { defineConfig } from 'vitest/config';

/** What is asked of the finished builds in dist/. */
const built = ['tests/manifest.test.ts', 'tests/bundles.test.ts'];

/**
 * For what hangs, not for what is slow (ms). What may take its time has its budget where it is waited for, and that
 * grows with how busy the machine is (scripts/browser/until.mjs); a limit of a test's own would only cut it off.
 */
const HANGS = 600_000;
const patient = { testTimeout: HANGS, hookTimeout: HANGS };

const unit = {
  test: {
    ...patient,
    name: 'unit',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: built,
    setupFiles: ['tests/noNetwork.ts', 'tests/extension.ts'],
  },
};
/** These need what `npm run build` makes, and the last starts browsers: they run only where they are named. */
const named = [
  { test: { ...patient, name: 'built', include: built, setupFiles: ['tests/noNetwork.ts'] } },
  {
    test: {
      ...patient,
      name: 'e2e',
      include: ['tests/{e2e,security}/**/*.e2e.ts'],
      fileParallelism: false,
    },
  },
];

export default defineConfig({
  test: {
    // Vitest leaves one processor free by default: of two, that is half of what there is.
    maxWorkers: '100%',
    projects: process.argv.some((word) => word.startsWith('--project')) ? [unit, ...named] : [unit],
  },
});
