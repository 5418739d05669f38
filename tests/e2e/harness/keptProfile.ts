import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../../scripts/browser/chromium.mjs';
import { launchFirefox } from '../../../scripts/browser/firefox.mjs';
import { servePages } from '../../../scripts/browser/pages.mjs';
import type { Driver, ServedPage } from '../../../scripts/browser/types';
import { setUpBrowser } from '../../../scripts/setup/browsers.mjs';
import { root } from '../../sources';
import type { BrowserName } from './browsers';

/** A profile that outlives its browser, so that a test can look after what the next one finds. */
export interface KeptProfile {
  folder: string;
  launch(): Promise<Driver>;
  close(): Promise<void>;
}

/** A kept profile; with `megabytes`, on a disk of its own that can be filled. */
export async function keepProfile(
  name: BrowserName,
  served: ServedPage[],
  megabytes: number | null,
): Promise<KeptProfile> {
  const pages = await servePages(served);
  const folder = mkdtempSync(join(tmpdir(), `inroad-kept-${name}-`));
  if (megabytes !== null) execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  const program = setUpBrowser(name);
  let driver: Driver | null = null;
  return {
    folder,
    async launch() {
      await driver?.close();
      driver =
        name === 'chromium'
          ? await launchChromium({ program, pages, profile: folder, extension: join(root, 'dist/chrome') })
          : await launchFirefox({ program, pages, profile: folder, extension: join(root, 'dist/firefox') });
      return driver;
    },
    async close() {
      await driver?.close();
      await pages.close();
      // Lazily: the last processes of the browser may hold it for some ms more.
      if (megabytes !== null) execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** Whether this machine lets us have a small disk: as root on Linux. */
export function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'inroad-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    // Not root, or no `mount` here: that is the answer.
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const FILLER = 'filler';
/** Writes until nothing more fits on the profile's disk. */
export function fillDisk({ folder }: KeptProfile): void {
  const file = openSync(join(folder, FILLER), 'a');
  for (const size of [65_536, 512]) {
    try {
      for (;;) writeSync(file, Buffer.alloc(size, 7));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
    }
  }
  closeSync(file);
}
export const freeDisk = ({ folder }: KeptProfile): void => rmSync(join(folder, FILLER));

/** Where each browser keeps the database of the extension. */
const DATABASE_FILES = {
  chromium: /[\\/]IndexedDB[\\/]chrome-extension_[^\\/]*leveldb[\\/]/,
  firefox: /[\\/]storage[\\/]default[\\/]moz-extension[^\\/^]*[\\/]idb[\\/]/,
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
  });

/** Turns every byte of the extension's database into another, as a broken disk might; how many files that were. */
export function garbleDatabase({ folder }: KeptProfile, name: BrowserName): number {
  const files = filesIn(folder).filter((path) => DATABASE_FILES[name].test(path));
  for (const path of files)
    writeFileSync(
      path,
      readFileSync(path).map((byte) => byte ^ 0x5a),
    );
  return files.length;
}

/** Every copy that Inroad keeps beside the database, by its name. */
export async function copiesOf(driver: Driver): Promise<Record<string, string>> {
  const told = await driver.inExtension(`(async () => {
    const files = {};
    try {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('copies');
      for await (const [name, file] of folder.entries()) files[name] = await (await file.getFile()).text();
    } catch (error) {
      if (error.name !== 'NotFoundError') throw error;
    }
    return JSON.stringify(files);
  })()`);
  return JSON.parse(String(told));
}
