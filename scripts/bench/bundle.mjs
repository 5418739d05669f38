import { build } from 'vite';
import { root } from '../root.mjs';

/**
 * The store as one classic script that leaves its functions in the global `inroadStore`: a driver can run it in a page or
 * a worker of the extension, where IndexedDB is the extension's own.
 * @returns {Promise<string>}
 */
export async function bundleStore() {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'chrome121',
      lib: { entry: 'scripts/bench/entry.ts', formats: ['iife'], name: 'inroadStore', fileName: 'store' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The store was built into nothing.');
  // A declaration would stay local to what evaluates it.
  return `${chunk.code.replace(/^var inroadStore\s*=/, 'globalThis.inroadStore=')};null`;
}
