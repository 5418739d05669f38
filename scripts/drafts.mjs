// Writes the drafts of a file of cases and prints them as JSON: npm run -s drafts -- FILE [--seed N]
// With --review, reviews a file of messages instead and prints what share of them holds each fault.
// With --golden, writes the drafts that the tests compare anew (tests/draft/expected/drafts.md, docs/drafts.md), to be read as a diff.
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { root } from './root.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    golden: { type: 'boolean', default: false },
    review: { type: 'boolean', default: false },
    seed: { type: 'string', default: '0' },
  },
});
const [file = values.golden ? resolve(root, 'tests/draft/fixtures/cases.json') : undefined] = positionals;
if (!file) {
  console.error('Usage: npm run -s drafts -- FILE, a JSON array of cases as docs/drafts.md describes them.');
  process.exit(2);
}

const server = await createServer({
  configFile: false,
  root,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const input = JSON.parse(await readFile(file, 'utf8'));
  if (values.golden) {
    const { goldenPage } = await server.ssrLoadModule('/scripts/drafts/golden.ts');
    await writeFile(resolve(root, 'tests/draft/expected/drafts.md'), goldenPage(input));
    const { docsPage } = await server.ssrLoadModule('/scripts/drafts/docsPage.ts');
    const { draftsOf } = await server.ssrLoadModule('/scripts/drafts/draftsOf.ts');
    const shown = resolve(root, 'docs/drafts.md');
    await writeFile(shown, docsPage(await readFile(shown, 'utf8'), draftsOf(input)));
  } else {
    const { draftsOf } = await server.ssrLoadModule('/scripts/drafts/draftsOf.ts');
    const { reviewsOf } = await server.ssrLoadModule('/scripts/drafts/reviewsOf.ts');
    const drafts = values.review ? reviewsOf(input) : draftsOf(input, Number(values.seed));
    await new Promise((done) => process.stdout.write(`${JSON.stringify(drafts, null, 2)}\n`, done));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await server.close();
}
