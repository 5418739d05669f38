import './setup/nodeVersion.mjs';

const { runProgram } = await import('./setup/problem.mjs');
await runProgram(async () => {
  const { setUpPackages } = await import('./setup/packages.mjs');
  const { setUpBrowser } = await import('./setup/browsers.mjs');
  setUpPackages();
  const environment = { CHROMIUM: setUpBrowser('chromium'), FIREFOX: setUpBrowser('firefox') };
  const { runChecks } = await import('./test/checks.mjs');
  return (await runChecks(environment)) ? 0 : 1;
});
