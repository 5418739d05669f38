#!/usr/bin/env node
// npm run accuracy -- DIR [--json FILE]: reads every saved page of a folder in Chromium and scores what was read.
import { writeFileSync } from 'node:fs';

import { onPage, openBrowser } from './accuracy/browser.mjs';
import { readFolder } from './accuracy/folder.mjs';
import { FIELDS, score, table } from './accuracy/score.mjs';
import { bundleScript } from './build/script.mjs';
import { setUpBrowser } from './setup/browsers.mjs';

/** @import { Reading } from './accuracy/score.mjs' */
/** @import { Capture } from '../src/model/page/capture' */

const [folder, flag, file] = process.argv.slice(2);
if (!folder || (flag !== undefined && (flag !== '--json' || !file))) {
  console.error('Usage: npm run accuracy -- DIR [--json FILE]');
  process.exit(2);
}

const pages = readFolder(folder);
const { code } = await bundleScript('scripts/accuracy/entry.ts');
const browser = await openBrowser(setUpBrowser('chromium'));
/** @type {Reading[]} */
const readings = [];
try {
  for (const page of pages) {
    const capture = /** @type {Capture} */ (
      await onPage(browser.context, page, async (evaluate) => {
        await evaluate(code);
        return evaluate('inroadReadPage()');
      })
    );
    readings.push(readingOf(page.file, capture));
  }
} finally {
  await browser.close();
}

const result = score(pages, readings);
if (file) writeFileSync(file, `${JSON.stringify(readings, null, 1)}\n`);
console.log([...result.mistakes, table(result)].join('\n'));

/** @param {string} name @param {Capture} capture @returns {Reading} */
function readingOf(name, capture) {
  if (capture.kind === 'refused')
    return { file: name, kind: capture.reason === 'severalPeople' ? 'list' : 'none', reason: capture.reason };
  const values = Object.fromEntries(
    FIELDS.map((field) => [field, capture.fields[/** @type {'role'} */ (field)]?.value ?? null]),
  );
  return { file: name, kind: 'person', ...values, name: capture.name.full };
}
