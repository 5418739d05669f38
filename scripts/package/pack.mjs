import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { root } from '../root.mjs';
import { SetUpProblem } from '../setup/problem.mjs';

/** The first day that a zip can say. The day of packing would make every zip another one. */
const EVERY_TIME = new Date(1980, 0, 1);

/**
 * A zip of files, the same bytes for the same files: sorted, without their times and rights.
 * @param {string} folder @param {string[]} paths below the folder, with forward slashes
 */
export function zipOf(folder, paths) {
  const sorted = [...paths].sort();
  const files = Object.fromEntries(sorted.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));
  return zipSync(files, { level: 9, mtime: EVERY_TIME, os: 3, attrs: 0o644 << 16 });
}

/** @param {string} folder @returns {string[]} */
const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    // Vite's list of its own outputs is for servers; no browser reads it.
    .filter((path) => !path.startsWith('.vite/'));

/** The files that are in the project's history, as they stand. @returns {string[]} */
function trackedFiles() {
  try {
    return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
  } catch {
    throw new SetUpProblem('The source zip holds what git tracks, and git gave no list: package from a clone.');
  }
}

/** Writes the store zips and the source zip that Firefox asks for into out/. */
export function packAll() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const out = join(root, 'out');
  mkdirSync(out, { recursive: true });
  /** @type {[name: string, folder: string, paths: string[]][]} */
  const zips = [
    ['chrome', join(root, 'dist/chrome'), filesBelow(join(root, 'dist/chrome'))],
    ['firefox', join(root, 'dist/firefox'), filesBelow(join(root, 'dist/firefox'))],
    ['source', root, trackedFiles()],
  ];
  return zips.map(([name, folder, paths]) => {
    const zip = zipOf(folder, paths);
    const path = join(out, `inroad-${name}-${version}.zip`);
    writeFileSync(path, zip);
    return { path, bytes: zip.length, sha256: createHash('sha256').update(zip).digest('hex') };
  });
}
