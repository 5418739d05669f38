// npm run torture: kills the worker, the popup and the browser while they write, 200 times in each browser, then walks
// 10,000 random steps. --moments N for fewer, --browser NAME for one, --steps N for another walk, --seed N to repeat one.
import './setup/nodeVersion.mjs';

const { runProgram } = await import('./setup/problem.mjs');
await runProgram(async () => {
  const { setUpPackages } = await import('./setup/packages.mjs');
  setUpPackages();
  const { parseArgs } = await import('node:util');
  const { values } = parseArgs({
    options: {
      moments: { type: 'string', default: '200' },
      steps: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '42' },
      browser: { type: 'string' },
    },
  });
  const { setUpBrowser } = await import('./setup/browsers.mjs');
  const { buildExtension } = await import('./build/extension.mjs');
  const { torture } = await import('./torture/run.mjs');
  const { walkIn } = await import('./torture/walkIn.mjs');
  const count = Number(values.moments);
  const moments = { worker: Math.floor(count * 0.4), popup: Math.floor(count * 0.4), browser: 0 };
  moments.browser = count - moments.worker - moments.popup;
  let good = true;
  for (const browser of /** @type {const} */ (['chromium', 'firefox'])) {
    if (values.browser !== undefined && values.browser !== browser) continue;
    const program = setUpBrowser(browser);
    const extension = await buildExtension(browser === 'chromium' ? 'chrome' : 'firefox');
    const seed = Number(values.seed);
    const options = { browser, program, extension, seed };
    if (count > 0) {
      const outcome = await torture({ ...options, moments });
      const { killed, acknowledged, torn, lost, emptied, copies, broken, beyond } = outcome;
      console.log(
        `${browser}: ${killed} killed (${moments.worker} worker, ${moments.popup} popup, ${moments.browser} browser), ${acknowledged} acknowledged: ${torn.length} torn, ${lost.length} lost, ${emptied.length} emptied by the browser and put back; ${broken.length} of ${copies} second copies broken, ${beyond.length} times something beyond them and the journal`,
      );
      for (const one of [...torn, ...lost, ...emptied, ...broken, ...beyond].slice(0, 20)) console.log(`  ${one}`);
      good &&= torn.length + lost.length + broken.length + beyond.length === 0;
    }
    if (Number(values.steps) > 0) {
      const wrong = await walkIn({ ...options, steps: Number(values.steps) });
      console.log(
        `${browser}: a walk of ${values.steps} steps, seed ${seed}: ${wrong.length === 0 ? 'all held' : 'broke'}`,
      );
      for (const one of wrong.slice(0, 20)) console.log(`  ${one}`);
      good &&= wrong.length === 0;
    }
  }
  return good ? 0 : 1;
});
