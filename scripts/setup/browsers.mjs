import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { SetUpProblem } from './problem.mjs';

const windowsFolders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
/** @param {string[]} paths @returns {string[]} */
const onWindows = (...paths) =>
  windowsFolders.flatMap((folder) => (folder === undefined ? [] : paths.map((path) => join(folder, path))));
/** @param {string[]} paths @returns {string[]} */
const onMac = (...paths) => paths.flatMap((path) => [`/Applications/${path}`, join(homedir(), 'Applications', path)]);

/**
 * Where each browser may be. `names` are looked for in PATH, `places` are whole paths; the first found is taken.
 * @satisfies {Record<string, {title: string, variable: string, names: string[], places: string[], debian: string[]}>}
 */
const BROWSERS = {
  chromium: {
    title: 'Chromium or Google Chrome',
    variable: 'CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places:
      process.platform === 'win32'
        ? onWindows('Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe')
        : onMac('Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'),
    debian: ['chromium', 'chromium-sandbox'],
  },
  firefox: {
    title: 'Firefox 140 or newer',
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox'],
    places:
      process.platform === 'win32'
        ? onWindows('Mozilla Firefox/firefox.exe')
        : onMac('Firefox.app/Contents/MacOS/firefox'),
    debian: ['firefox-esr'],
  },
};

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: either way this is no browser for us.
    return false;
  }
}

/** @param {(typeof BROWSERS)[keyof typeof BROWSERS]} browser @returns {string | undefined} */
function find({ names, places }) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(process.platform === 'win32' ? [] : inPath), ...places].find(isProgram);
}

/** @param {string[]} packages */
function installFromDebian(packages) {
  const names = packages.join(' ');
  const isRoot = process.getuid?.() === 0;
  const mayBecomeRoot = !isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  if (!existsSync('/etc/debian_version') || !(isRoot || mayBecomeRoot)) return;
  console.error(`Installing ${names} from the system's packages (once, about a minute) …`);
  const apt = (/** @type {string[]} */ ...words) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-y', ...words];
    const [program = 'env', ...rest] = isRoot ? command : ['sudo', '-n', ...command];
    return spawnSync(program, rest, { stdio: ['ignore', 'ignore', 2] }).status === 0;
  };
  // Old package lists name files that are no longer there.
  if (!apt('update') || !apt('install', '--no-install-recommends', ...packages))
    console.error(`${names} could not be installed: what apt-get said stands above.`);
}

/**
 * The program of a browser: the one the environment names, else one on this machine, else Debian's package where this
 * user may install it.
 * @param {keyof typeof BROWSERS} name
 * @returns {string}
 */
export function setUpBrowser(name) {
  const browser = BROWSERS[name];
  const named = process.env[browser.variable];
  if (named) {
    if (isProgram(named)) return named;
    throw new SetUpProblem(`${browser.variable} is set to ${named}, which is no program on this machine.`);
  }
  const found = find(browser);
  if (found) return found;
  if (process.platform === 'linux') installFromDebian(browser.debian);
  const installed = find(browser);
  if (installed) return installed;
  throw new SetUpProblem(
    `No ${browser.title} was found on this machine. Install it` +
      (existsSync('/etc/debian_version') ? ` (sudo apt-get install ${browser.debian.join(' ')})` : '') +
      `, or name its program in ${browser.variable}, and run the same command again.`,
  );
}
