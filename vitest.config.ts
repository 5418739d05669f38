import { defineConfig } from 'vitest/config';

/** What is asked of the finished builds in dist/. */
const built = ['tests/manifest.test.ts', 'tests/bundles.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: built,
          setupFiles: ['tests/noNetwork.ts', 'tests/extension.ts'],
          // Tests over generated documents and contacts need some seconds, on a busy machine many.
          testTimeout: 60_000,
        },
      },
      { test: { name: 'built', include: built, setupFiles: ['tests/noNetwork.ts'] } },
      {
        test: {
          name: 'e2e',
          include: ['tests/{e2e,security}/**/*.e2e.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
