// What Stryker has not of its own: a sample of the mutants, and survivors that are told as they are found.
import { readFileSync } from 'node:fs';
import { CheckStatus } from '@stryker-mutator/api/check';
import { declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { keyOf } from './choose.mjs';
import { survivorLine } from './report.mjs';

const NOT_CHOSEN = 'not in the sample';

/** Lets only the chosen mutants through. */
function chosenChecker() {
  /** @type {Set<string>} */
  let chosen = new Set();
  return {
    async init() {
      chosen = new Set(JSON.parse(readFileSync(process.env.MUTANTS_CHOSEN ?? '', 'utf8')));
    },
    /** @param {import('@stryker-mutator/api/core').Mutant[]} mutants */
    async check(mutants) {
      /** @type {Record<string, import('@stryker-mutator/api/check').CheckResult>} */
      const results = {};
      for (const mutant of mutants)
        results[mutant.id] = chosen.has(keyOf(mutant))
          ? { status: CheckStatus.Passed }
          : { status: CheckStatus.CompileError, reason: NOT_CHOSEN };
      return results;
    },
    /** All in one group: nothing is compiled. @param {import('@stryker-mutator/api/core').Mutant[]} mutants */
    group: async (mutants) => [mutants.map(({ id }) => id)],
  };
}
chosenChecker.inject = tokens();

/** Tells of each survivor at once: a long run may be stopped when it has told enough. */
function survivorsReporter() {
  return {
    /** @param {Readonly<import('@stryker-mutator/api/core').MutantResult>} result */
    onMutantTested(result) {
      if (result.status === 'Survived') console.error(survivorLine(result));
    },
  };
}
survivorsReporter.inject = tokens();

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.Checker, 'chosen', chosenChecker),
  declareFactoryPlugin(PluginKind.Reporter, 'survivors', survivorsReporter),
];
