import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../root.mjs';
import { SetUpProblem } from '../setup/problem.mjs';

const HELP = `npm start                              opens a browser with Inroad loaded, on a sample profile
npm start -- --headless                without a window: clicks the button itself, prints contact and draft
npm start -- --json                    the same as JSON: {contact, draft, screens}
npm start -- --page FILE --url URL     on a saved page, served at the address it was saved from

npm prints two lines of its own first; with "npm start --silent --" standard output is the JSON alone.`;

const SAMPLE = { page: join(root, 'scripts/sample/profile.html'), url: 'https://people.example/ines-carvalho' };

/** Linux says by these that there is a screen; the other systems always have one. */
const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** @param {string[]} words */
function parse(words) {
  try {
    return parseArgs({
      args: words,
      options: {
        headless: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        page: { type: 'string' },
        url: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new SetUpProblem(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
  }
}

/**
 * What the user of `npm start` wants; null when they only asked for help.
 * @param {string[]} words
 * @returns {{headless: boolean, json: boolean, page: string, url: string} | null}
 */
export function readOptions(words) {
  const { headless, json, page, url, help } = parse(words);
  if (help) {
    console.log(HELP);
    return null;
  }
  if ((page === undefined) !== (url === undefined))
    throw new SetUpProblem('--page and --url belong together: the saved page, and the address it was saved from.');
  const chosen = page !== undefined && url !== undefined ? { page: resolve(page), url } : SAMPLE;
  if (!existsSync(chosen.page)) throw new SetUpProblem(`There is no file ${chosen.page}.`);
  if (!URL.canParse(chosen.url) || !['http:', 'https:'].includes(new URL(chosen.url).protocol))
    throw new SetUpProblem(`--url must be a whole http or https address; this is none: ${chosen.url}`);
  return { ...chosen, json, headless: headless || json || !hasDisplay() };
}
