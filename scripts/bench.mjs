// npm run bench -- store | capture | draft: what the parts cost, against a floor measured in the same run.
import './setup/nodeVersion.mjs';

const { runProgram, SetUpProblem } = await import('./setup/problem.mjs');
await runProgram(async () => {
  const { setUpPackages } = await import('./setup/packages.mjs');
  setUpPackages();
  const [part = '', ...words] = process.argv.slice(2);
  /** Parts whose figures are kept in out/bench.json. @type {Record<string, () => Promise<typeof import('./bench/store.mjs')>>} */
  const measures = { store: () => import('./bench/store.mjs'), capture: () => import('./bench/capture.mjs') };
  const load = Object.hasOwn(measures, part) ? measures[part] : undefined;
  if (load) {
    const { measure } = await load();
    const { report } = await import('./bench/report.mjs');
    return report(part, await measure(words)) ? 0 : 1;
  }
  /** Parts whose bench is a program of its own. @type {Record<string, string>} */
  const programs = { draft: 'scripts/drafts/bench.mjs' };
  const program = Object.hasOwn(programs, part) ? programs[part] : undefined;
  if (program === undefined)
    throw new SetUpProblem(
      `Name what to measure: npm run bench -- ${[...Object.keys(measures), ...Object.keys(programs)].join(' | ')}`,
    );
  const { runNode } = await import('./test/run.mjs');
  const { code, said } = await runNode([program, ...words]);
  console.log(said.trimEnd());
  return code ?? 1;
});
