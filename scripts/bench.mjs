// npm run bench -- store: what a large network costs, in the real browser. Writes out/bench.json, names beginning with
// the part; what others measured stays in the file.
import './setup/nodeVersion.mjs';

const { runProgram, SetUpProblem } = await import('./setup/problem.mjs');
await runProgram(async () => {
  const { setUpPackages } = await import('./setup/packages.mjs');
  setUpPackages();
  const parts = { store: () => import('./bench/store.mjs') };
  const name = process.argv[2] ?? 'store';
  if (!Object.hasOwn(parts, name))
    throw new SetUpProblem(`There is no bench ${name}. There are: ${Object.keys(parts).join(', ')}.`);
  const { measure } = await parts[/** @type {'store'} */ (name)]();
  const { report } = await import('./bench/report.mjs');
  return report(name, await measure(process.argv.slice(3))) ? 0 : 1;
});
