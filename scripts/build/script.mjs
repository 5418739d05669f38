import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../root.mjs';

/**
 * An entry as one classic script, minified and without imports, as the content script is built. What the entry exports
 * becomes the global `name` of the script.
 * @param {string} entry from the project's root @param {string} [name]
 * @returns {Promise<{code: string, gzipped: number}>} the script, and its size in bytes when packed
 */
export async function bundleScript(entry, name = 'inroadScript') {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'chrome121',
      lib: { entry, formats: ['iife'], name, fileName: 'script' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was built into nothing.`);
  return { code: chunk.code, gzipped: gzipSync(chunk.code).length };
}
