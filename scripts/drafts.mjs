// Writes the drafts of a file of cases and prints them as JSON: npm run -s drafts -- FILE
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createServer } from 'vite';

const file = process.argv[2];
if (!file) {
  console.error('Usage: npm run -s drafts -- FILE, a JSON array of cases as docs/drafts.md describes them.');
  process.exit(2);
}

const server = await createServer({
  configFile: false,
  root: resolve(import.meta.dirname, '..'),
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { draftsOf } = await server.ssrLoadModule('/scripts/drafts/draftsOf.ts');
  const drafts = draftsOf(JSON.parse(await readFile(file, 'utf8')));
  await new Promise((done) => process.stdout.write(`${JSON.stringify(drafts, null, 2)}\n`, done));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await server.close();
}
