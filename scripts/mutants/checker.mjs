// Lets only the chosen mutants through: the program that changes the code has no sampling of its own.
import { readFileSync } from 'node:fs';
import { CheckStatus } from '@stryker-mutator/api/check';
import { declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { keyOf } from './choose.mjs';

const NOT_CHOSEN = 'not in the sample';

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

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, 'chosen', chosenChecker)];
