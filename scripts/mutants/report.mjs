import { relative } from 'node:path';
import { root } from '../root.mjs';

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
  const survivors = those('Survived');
  const covered = killed + survivors.length;
  const lines = survivors
    .map(({ fileName, location, mutatorName, replacement = '' }) => ({
      place: `${relative(root, fileName)}:${location.start.line}:${location.start.column}`,
      line: location.start.line,
      file: fileName,
      what: `${mutatorName} -> ${replacement.replace(/\s+/g, ' ').slice(0, 80)}`,
    }))
    .sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
    .map(({ place, what }) => `  ${place}  ${what}`);
  const share = covered === 0 ? 0 : Math.round((1000 * killed) / covered) / 10;
  return [
    ...(lines.length > 0 ? ['No test notices:', ...lines] : []),
    `${room}: killed ${killed} of ${covered} covered (${share} %); ${chosen} of ${total} mutants tried, ${those('NoCoverage').length} run by no test, ${those('RuntimeError').length} broke the run.`,
  ].join('\n');
}
