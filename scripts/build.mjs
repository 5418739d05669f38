import './setup/nodeVersion.mjs';

const { runProgram } = await import('./setup/problem.mjs');
await runProgram(async () => {
  const { setUpPackages } = await import('./setup/packages.mjs');
  setUpPackages();
  const { buildExtension } = await import('./build/extension.mjs');
  await buildExtension('chrome');
  await buildExtension('firefox');
  return 0;
});
