import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../root.mjs';

/**
 * The capture engine as one classic script, as the content script is built: minified, no imports.
 * @returns {Promise<{code: string, gzipped: number}>}
 */
export async function bundleEngine() {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'chrome121',
      lib: { entry: 'scripts/accuracy/entry.ts', formats: ['iife'], name: 'inroadAccuracy', fileName: 'engine' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((result) =>
    'output' in result ? result.output : [],
  );
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The capture engine was built into nothing.');
  return { code: chunk.code, gzipped: gzipSync(chunk.code).length };
}
