import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { SetUpProblem } from './problem.mjs';

/** @typedef {Record<string, {version?: string, optional?: boolean}>} Locked package folders and what is in them */

/** @param {string} path @returns {Locked | null} */
function readLock(path) {
  try {
    const { packages } = JSON.parse(readFileSync(join(root, path), 'utf8'));
    return typeof packages === 'object' ? packages : null;
  } catch {
    // Not there or torn: nothing that can be relied on is installed.
    return null;
  }
}

/** Whether node_modules holds what package-lock.json says: npm writes down what it installed once it is done. */
function isInstalled() {
  const wanted = readLock('package-lock.json');
  const installed = readLock('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  // Optional packages are mostly programs for other systems, and not installed on this one.
  const missing = Object.entries(wanted).some(
    ([path, { version, optional }]) =>
      path !== '' && installed[path]?.version !== version && !(optional && !installed[path]),
  );
  return !missing && Object.keys(installed).every((path) => path in wanted);
}

/**
 * Installs the packages with `npm ci` where they are missing or the lock file has changed since. The second time it
 * does nothing.
 */
export function setUpPackages() {
  if (isInstalled()) return;
  console.error('Installing the packages that Inroad is built with (once, about half a minute) …');
  // npm start and npm test hand down which npm they are; it need not be the first in PATH.
  const npm = process.env.npm_execpath;
  const own = npm?.endsWith('.js') ? npm : undefined;
  const words = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync(own ? process.execPath : 'npm', own ? [own, ...words] : words, {
    cwd: root,
    // What npm says must not mix into what the program prints.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && !own,
  });
  if (error || status !== 0)
    throw new SetUpProblem(
      'The packages could not be installed: what npm said stands above. It needs the network once; ' +
        'check the connection and run the same command again.',
    );
}
