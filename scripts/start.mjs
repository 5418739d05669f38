import './setup/nodeVersion.mjs';

const { runProgram } = await import('./setup/problem.mjs');
await runProgram(async () => {
  const { readOptions } = await import('./start/options.mjs');
  const options = readOptions(process.argv.slice(2));
  if (options === null) return 0;
  const { setUpPackages } = await import('./setup/packages.mjs');
  setUpPackages();
  const { setUpBrowser } = await import('./setup/browsers.mjs');
  const program = setUpBrowser('chromium');
  const { buildExtension } = await import('./build/extension.mjs');
  const extension = await buildExtension('chrome');
  if (options.headless) {
    const { showHeadless } = await import('./start/headless.mjs');
    await showHeadless({ ...options, program, extension });
  } else {
    const { showInWindow } = await import('./start/window.mjs');
    await showInWindow({ ...options, program, extension });
  }
  return 0;
});
