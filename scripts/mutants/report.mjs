import { relative } from 'node:path';
import { root } from '../root.mjs';

/**
 * A mutant that no test noticed: where, and what stood there instead.
 * @param {Readonly<import('@stryker-mutator/api/core').MutantResult>} mutant
 */
export const survivorLine = ({ fileName, location: { start }, mutatorName, replacement = '' }) =>
  `${relative(root, fileName)}:${start.line}:${start.column}  ${mutatorName} -> ${replacement.replace(/\s+/g, ' ').slice(0, 80)}`;

/**
 * What became of the mutants: the survivors by file and line, then one line of figures. Those that no test runs are
 * counted apart.
 * @param {import('@stryker-mutator/api/core').MutantResult[]} results
 * @param {{ room: string, total: number, chosen: number }} of
 */
export function report(results, { room, total, chosen }) {
  /** @param {...string} statuses */
  const those = (...statuses) => results.filter(({ status }) => statuses.includes(status));
  const killed = those('Killed', 'Timeout').length;
  const survivors = those('Survived').sort(
    (a, b) => a.fileName.localeCompare(b.fileName) || a.location.start.line - b.location.start.line,
  );
  const covered = killed + survivors.length;
  const share = covered === 0 ? 0 : Math.round((1000 * killed) / covered) / 10;
  return [
    ...(survivors.length > 0 ? ['No test notices:', ...survivors.map((one) => `  ${survivorLine(one)}`)] : []),
    `${room}: killed ${killed} of ${covered} covered (${share} %); ${chosen} of ${total} mutants tried, ${those('NoCoverage').length} of all run by no test.`,
  ].join('\n');
}
