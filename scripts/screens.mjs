// npm run screens: pictures of every screen, into out/screens. --only today: those of Today.
import './setup/nodeVersion.mjs';

const { runProgram } = await import('./setup/problem.mjs');
await runProgram(async () => {
  const { setUpPackages } = await import('./setup/packages.mjs');
  setUpPackages();
  const { parseArgs } = await import('node:util');
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const { setUpBrowser } = await import('./setup/browsers.mjs');
  const program = setUpBrowser('chromium');
  const { buildExtension } = await import('./build/extension.mjs');
  const extension = await buildExtension('chrome');
  const { takePictures } = await import('./screens/take.mjs');
  for (const path of await takePictures({ program, extension, only: values.only })) console.log(path);
  return 0;
});
