import { join } from 'node:path';
import { buildExtension } from '../build/extension.mjs';
import { root } from '../root.mjs';
import { runStep } from './run.mjs';
import { vitest } from './vitest.mjs';

/** @import { Outcome } from './run.mjs' */

/** @param {string} path */
const inPackages = (path) => join(root, 'node_modules', path);
const TSC = inPackages('typescript/bin/tsc');

/**
 * Every check there is, in the order of what fails soonest. All run, whatever fails.
 * @type {[name: string, work: (environment: Record<string, string>) => Promise<Outcome>][]}
 */
const CHECKS = [
  [
    'format and lint',
    () =>
      runStep([inPackages('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '--max-diagnostics=50', '.']),
  ],
  ['types', () => runStep([TSC])],
  ['types of the pure rooms', () => runStep([TSC, '-p', 'src/tsconfig.pure.json'])],
  ['unit tests', () => vitest('unit')],
  ['build for Chrome', () => build('chrome')],
  ['build for Firefox', () => build('firefox')],
  [
    'web-ext lint',
    () =>
      runStep([inPackages('web-ext/bin/web-ext.js'), 'lint', '--source-dir', 'dist/firefox', '--no-config-discovery']),
  ],
  ['tests of the builds', () => vitest('built')],
  ['in Chromium and Firefox', (environment) => vitest('e2e', environment)],
];

/** @param {'chrome' | 'firefox'} browser @returns {Promise<Outcome>} */
async function build(browser) {
  try {
    await buildExtension(browser);
    return { passed: 1, failed: 0, said: '' };
  } catch (error) {
    return { passed: 0, failed: 1, said: String(error) };
  }
}

/**
 * Runs every check, says how each went, and ends with the sum on a line of its own.
 * @param {Record<string, string>} environment for the checks that start browsers
 * @returns {Promise<boolean>} whether all passed
 */
export async function runChecks(environment) {
  let passed = 0;
  let failed = 0;
  for (const [name, work] of CHECKS) {
    const start = performance.now();
    const outcome = await work(environment);
    // A runner that ran nothing has shown nothing.
    const empty = outcome.passed + outcome.failed === 0;
    passed += outcome.passed;
    failed += outcome.failed + (empty ? 1 : 0);
    const good = outcome.failed === 0 && !empty;
    if (!good) console.log(outcome.said.trimEnd());
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const count = outcome.passed + outcome.failed;
    const result = empty ? 'ran nothing' : good ? 'passed' : `${outcome.failed} failed`;
    console.log(
      `${good ? 'ok  ' : 'FAIL'} ${name.padEnd(26)} ${seconds.padStart(6)} s  ${count > 1 ? `${count} tests, ` : ''}${result}`,
    );
    for (const note of outcome.notes ?? []) console.log(`     ${note}`);
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0;
}
