// npm run year -- --seeds N: lives through N years of a user and 120 people at 40 employers, and compares the rules of the
// next step with an oracle at every look. --first S: the first seed; --people N --employers N; --every H: hours between two looks.
import './setup/nodeVersion.mjs';

const { runProgram } = await import('./setup/problem.mjs');
await runProgram(async () => {
  const { setUpPackages } = await import('./setup/packages.mjs');
  setUpPackages();
  const { parseArgs } = await import('node:util');
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: '20' },
      first: { type: 'string', default: '1' },
      people: { type: 'string', default: '120' },
      employers: { type: 'string', default: '40' },
      every: { type: 'string', default: '6' },
    },
  });
  const { runInThisContext } = await import('node:vm');
  const { bundleScript } = await import('./build/script.mjs');
  const { code } = await bundleScript('scripts/year/entry.ts', 'inroadYear');
  /** @type {typeof import('./year/entry')} */
  const { liveThrough } = runInThisContext(`${code};inroadYear`);
  const size = {
    people: Number(values.people),
    employers: Number(values.employers),
    days: 365,
    every: Number(values.every),
  };
  const first = Number(values.first);
  const last = first + Number(values.seeds) - 1;
  /** @type {Map<string, number>} */
  const taken = new Map();
  let compared = 0;
  let wrong = 0;
  for (let seed = first; seed <= last; seed++) {
    const year = liveThrough(seed, size);
    compared += year.compared;
    wrong += year.wrong.length === 0 ? 0 : 1;
    for (const [step, times] of year.taken) taken.set(step, (taken.get(step) ?? 0) + times);
    for (const one of year.wrong.slice(0, 3)) console.log(one);
  }
  const steps = [...taken].sort(([, a], [, b]) => b - a).map(([step, times]) => `${step} ${times}`);
  console.log(`Steps taken: ${steps.join(', ')}`);
  console.log(`${last - first + 1} years, ${compared} steps compared: ${wrong === 0 ? 'all right' : `${wrong} wrong`}`);
  return wrong === 0 ? 0 : 1;
});
