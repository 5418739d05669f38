import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {unknown} value @param {string} key @returns {unknown} */
const member = (value, key) =>
  typeof value === 'object' && value !== null ? /** @type {Record<string, unknown>} */ (value)[key] : undefined;

/**
 * What a driver must know of a built extension.
 * @param {string} folder
 */
export function readExtension(folder) {
  /** @type {unknown} */
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const popup = member(member(manifest, 'action'), 'default_popup');
  const icon = Object.values(member(manifest, 'icons') ?? {})[0];
  const geckoId = member(member(member(manifest, 'browser_specific_settings'), 'gecko'), 'id');
  if (typeof popup !== 'string' || typeof icon !== 'string')
    throw new Error(`${folder}/manifest.json names no popup or no icon. Build the extension first: npm run build`);
  return { popup, icon, geckoId: typeof geckoId === 'string' ? geckoId : null };
}

/**
 * An expression that reads every row of one object store. It never opens a database that is not there: opening would
 * make an empty one of the wrong version.
 * @param {string} store
 */
export const rowsExpression = (store) => `(async () => {
  const name = 'inroad', store = ${JSON.stringify(store)};
  if (!(await indexedDB.databases()).some((found) => found.name === name)) return [];
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await done(indexedDB.open(name));
  try {
    if (!database.objectStoreNames.contains(store)) return [];
    return await done(database.transaction(store).objectStore(store).getAll());
  } finally {
    database.close();
  }
})()`;
