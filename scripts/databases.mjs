// node scripts/databases.mjs CHECKOUT [FOLDER]: lives through a made-up story in Chromium and Firefox with the Inroad of a
// checkout, and writes down all that it keeps afterwards, byte for byte: tests/databases/fixtures/README.md says why.
import './setup/nodeVersion.mjs';

const { runProgram } = await import('./setup/problem.mjs');
await runProgram(async () => {
  const { mkdirSync, writeFileSync } = await import('node:fs');
  const { execFileSync } = await import('node:child_process');
  const { join, resolve } = await import('node:path');
  const { root } = await import('./root.mjs');
  const { setUpBrowser } = await import('./setup/browsers.mjs');
  const { openDoor } = await import('./databases/door.mjs');
  const { live } = await import('./databases/live.mjs');
  const { textOf } = await import('./databases/write.mjs');
  const [checkout, folder = join(root, 'tests/databases/fixtures')] = process.argv.slice(2);
  if (checkout === undefined) throw new Error('Say which checkout: node scripts/databases.mjs CHECKOUT [FOLDER]');
  mkdirSync(folder, { recursive: true });
  for (const browser of /** @type {const} */ (['chromium', 'firefox'])) {
    const extension = await openDoor(resolve(checkout), browser === 'chromium' ? 'chrome' : 'firefox');
    const program = setUpBrowser(browser);
    const kept = await live({ browser, program, extension, checkout: resolve(checkout) });
    const made = {
      at: new Date().toISOString(),
      commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: checkout, encoding: 'utf8' }).trim(),
      browser: execFileSync(program, ['--version'], { encoding: 'utf8' })
        .trim()
        .replace(/ built on .*/, ''),
    };
    const file = join(folder, `schema${kept.version}-${browser}.json`);
    const text = textOf({ made, ...kept });
    writeFileSync(file, text);
    console.log(`${file}: ${text.length} characters`);
  }
  return 0;
});
