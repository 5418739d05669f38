import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { runNode } from './run.mjs';

/** @import { Outcome } from './run.mjs' */

/**
 * Runs one project of the tests and counts what its JSON report says.
 * @param {string} project @param {Record<string, string>} [environment]
 * @returns {Promise<Outcome>}
 */
export async function vitest(project, environment) {
  const folder = mkdtempSync(join(tmpdir(), 'inroad-report-'));
  const report = join(folder, 'report.json');
  try {
    const { code, said } = await runNode(
      [
        join(root, 'node_modules/vitest/vitest.mjs'),
        ...[
          'run',
          '--project',
          project,
          '--no-color',
          '--reporter=dot',
          '--reporter=json',
          `--outputFile.json=${report}`,
        ],
      ],
      environment,
    );
    return { ...count(report, code), said };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} report @param {number | null} code */
function count(report, code) {
  /** @type {{numPassedTests: number, numFailedTests: number, testResults: {status: string, assertionResults: {status: string, fullName: string}[]}[]}} */
  let told;
  try {
    told = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    // No report: vitest ended before it could write one, and what it said tells why.
    return { passed: 0, failed: 1 };
  }
  // A file that cannot even be loaded has no tests that could fail.
  const broken = told.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = told.numFailedTests + broken;
  const skipped = told.testResults
    .flatMap((file) => file.assertionResults)
    .filter((one) => ['skipped', 'pending', 'todo'].includes(one.status))
    .map((one) => `skipped: ${one.fullName}`);
  // An error outside of any test shows only in the exit code.
  return { passed: told.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, notes: skipped };
}
