import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** The page of the extension in which `inroad` holds what the store of the checkout exports. */
export const DOOR = 'door.html';

/** Imports all of a checkout's store, and begins as its dashboard does. @param {string} checkout */
function sourceOf(checkout) {
  const stores = readdirSync(join(checkout, 'src/store'), { encoding: 'utf8', recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /(^|\/)\w+\.ts$/.test(name) && !name.includes('migrations/'));
  const formats = ['backupStream.ts'].filter((name) => existsSync(join(checkout, 'src/formats', name)));
  const files = [...stores.map((name) => `store/${name}`), ...formats.map((name) => `formats/${name}`)];
  return [
    ...files.map((file, n) => `import * as part${n} from ${JSON.stringify(join(checkout, 'src', file))};`),
    `const inroad = Object.assign({}, ${files.map((_file, n) => `part${n}`).join(', ')});`,
    'globalThis.inroad = inroad;',
    'inroad.keepWatch?.(inroad.streamBackup);',
  ].join('\n');
}

/**
 * Builds the extension of a checkout and gives a copy of it with one page more, through which its own store can be asked
 * for anything.
 * @param {string} checkout @param {'chrome' | 'firefox'} browser
 * @returns {Promise<string>} the folder of the copy
 */
export async function openDoor(checkout, browser) {
  const built = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: checkout, stdio: 'inherit' });
  if (built.status !== 0) throw new Error(`${checkout} does not build.`);
  const extension = mkdtempSync(join(tmpdir(), `inroad-door-${browser}-`));
  cpSync(join(checkout, 'dist', browser), extension, { recursive: true });
  const entry = '\0door';
  await build({
    root: checkout,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: 'door',
        resolveId: (id) => (id === 'door' ? entry : null),
        load: (id) => (id === entry ? sourceOf(checkout) : null),
      },
    ],
    build: {
      outDir: extension,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { input: { door: 'door' }, output: { entryFileNames: '[name].js' } },
    },
  });
  writeFileSync(
    join(extension, DOOR),
    '<!doctype html><meta charset="utf-8"><title>Door</title><script type="module" src="door.js"></script>',
  );
  return extension;
}
