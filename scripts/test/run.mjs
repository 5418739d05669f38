import { spawn } from 'node:child_process';
import { root } from '../root.mjs';

/** @typedef {{passed: number, failed: number, said: string, notes?: string[]}} Outcome */

/**
 * Runs a Node program of ours; its exit code and all that it said.
 * @param {string[]} words the program's file, then its arguments
 * @param {Record<string, string>} [environment]
 * @returns {Promise<{code: number | null, said: string}>}
 */
export function runNode(words, environment = {}) {
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, words, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [program.stdout, program.stderr]) stream.on('data', (piece) => (said += piece));
    program.once('error', reject);
    program.once('close', (code) => resolve({ code, said }));
  });
}

/**
 * A check that counts as one: it passes when the program says so by its exit code.
 * @param {string[]} words
 * @returns {Promise<Outcome>}
 */
export async function runStep(words) {
  const { code, said } = await runNode(words);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, said };
}
