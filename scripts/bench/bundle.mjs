import { bundleScript } from '../build/script.mjs';

/**
 * The store as one classic script that leaves its functions in the global `inroadStore`: a driver can run it in a page or
 * a worker of the extension, where IndexedDB is the extension's own.
 * @returns {Promise<string>}
 */
export async function bundleStore() {
  const { code } = await bundleScript('scripts/bench/entry.ts', 'inroadStore');
  // A declaration would stay local to what evaluates it.
  return `${code.replace(/^var inroadStore\s*=/, 'globalThis.inroadStore=')};null`;
}
