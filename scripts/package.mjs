import './setup/nodeVersion.mjs';

const { runProgram } = await import('./setup/problem.mjs');
await runProgram(async () => {
  const { setUpPackages } = await import('./setup/packages.mjs');
  setUpPackages();
  const { buildExtension } = await import('./build/extension.mjs');
  const { packAll } = await import('./package/pack.mjs');
  await buildExtension('chrome');
  await buildExtension('firefox');
  for (const { path, bytes, sha256 } of packAll()) console.log(`${path}  ${bytes} bytes  sha256 ${sha256}`);
  return 0;
});
