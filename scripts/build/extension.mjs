import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root.mjs';

/**
 * Builds the extension for one browser into dist/ and gives its folder. What the build says goes to standard error, and
 * only when it fails.
 * @param {'chrome' | 'firefox'} browser
 * @returns {Promise<string>}
 */
export function buildExtension(browser) {
  return new Promise((resolve, reject) => {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const build = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
      cwd: root,
      env: { ...process.env, BROWSER: browser },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    build.stdout.on('data', (piece) => (said += piece));
    build.stderr.on('data', (piece) => (said += piece));
    build.once('error', reject);
    build.once('exit', (code) => {
      if (code === 0) return resolve(join(root, 'dist', browser));
      process.stderr.write(said);
      reject(new Error(`The build for ${browser} failed: what it said stands above.`));
    });
  });
}
