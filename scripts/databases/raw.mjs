/**
 * All that an extension keeps, as the browser gives it: nothing of ours reads or writes it here, so that it stays what an
 * older Inroad left.
 * @typedef {{keyPath: string | string[] | null, autoIncrement: boolean,
 *   indexes: Record<string, {keyPath: string | string[], unique: boolean, multiEntry: boolean}>}} RawStore
 * @typedef {object} Raw
 * @property {number} version of the database
 * @property {Record<string, RawStore>} stores
 * @property {Record<string, {key: unknown, value: unknown}[]>} rows of each store
 * @property {Record<string, unknown>} storage the extension's own storage
 * @property {Record<string, string>} copies the second copies, by the names of their files
 *
 * @typedef {{at: string, commit: string, browser: string}} Made when, by which Inroad, in which browser
 */

// Each of these runs in a page of the extension as well, so that they use nothing from around them.

/**
 * Reads everything. Rejects where a value would not survive JSON.
 * @returns {Promise<Raw>}
 */
export async function readRaw() {
  /** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  /** @param {unknown} value */
  const isPlain = (value) => {
    if (Array.isArray(value)) return value.every(isPlain);
    if (typeof value !== 'object' || value === null)
      return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
    return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain);
  };
  const db = await done(indexedDB.open('inroad'));
  /** @type {Raw['stores']} */
  const stores = {};
  /** @type {Raw['rows']} */
  const rows = {};
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names);
  for (const name of names) {
    const store = transaction.objectStore(name);
    const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    const odd = [...keys, ...values].find((value) => !isPlain(value));
    if (odd !== undefined) throw new Error(`JSON cannot hold a value of ${name}.`);
    stores[name] = {
      keyPath: store.keyPath,
      autoIncrement: store.autoIncrement,
      indexes: Object.fromEntries(
        [...store.indexNames].map((index) => {
          const { keyPath, unique, multiEntry } = store.index(index);
          return [index, { keyPath, unique, multiEntry }];
        }),
      ),
    };
    rows[name] = keys.map((key, n) => ({ key, value: values[n] }));
  }
  const { version } = db;
  db.close();
  const { browser, chrome } = /** @type {any} */ (globalThis);
  const storage = await (browser ?? chrome).storage.local.get(null);
  /** @type {Record<string, string>} */
  const copies = {};
  const folders = await navigator.storage.getDirectory();
  for await (const [folder, handle] of folders.entries()) {
    if (folder !== 'copies' || handle.kind !== 'directory')
      throw new Error(`Nobody expects the private file ${folder}.`);
    for await (const [name, file] of handle.entries())
      if ('getFile' in file) copies[name] = await (await file.getFile()).text();
  }
  return { version, stores, rows, storage, copies };
}

/**
 * Puts a database in place of whatever is there, at its own version, in one transaction.
 * @param {Pick<Raw, 'version' | 'stores' | 'rows'>} raw
 * @returns {Promise<void>}
 */
export async function putDatabase({ version, stores, rows }) {
  const deleting = indexedDB.deleteDatabase('inroad');
  // Asked for at once: nobody else comes between.
  const opening = indexedDB.open('inroad', version);
  await new Promise((resolve, reject) => {
    deleting.onerror = () => reject(deleting.error);
    opening.onupgradeneeded = () => {
      for (const [name, { keyPath, autoIncrement, indexes }] of Object.entries(stores)) {
        const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
        for (const [index, { keyPath, unique, multiEntry }] of Object.entries(indexes))
          store.createIndex(index, keyPath, { unique, multiEntry });
        for (const { key, value } of rows[name] ?? [])
          if (keyPath === null) store.put(value, /** @type {IDBValidKey} */ (key));
          else store.put(value);
      }
    };
    opening.onsuccess = () => resolve(opening.result.close());
    opening.onerror = () => reject(opening.error);
  });
}

/**
 * Puts in place what is kept outside the database: the extension's own storage, and the second copies.
 * @param {Pick<Raw, 'storage' | 'copies'>} raw
 * @returns {Promise<void>}
 */
export async function putBeside({ storage, copies }) {
  const { browser, chrome } = /** @type {any} */ (globalThis);
  const { local } = (browser ?? chrome).storage;
  await local.clear();
  await local.set(storage);
  const folders = await navigator.storage.getDirectory();
  for await (const name of folders.keys()) await folders.removeEntry(name, { recursive: true });
  for (const [name, text] of Object.entries(copies)) {
    const folder = await folders.getDirectoryHandle('copies', { create: true });
    const writer = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await writer.write(text);
    await writer.close();
  }
}
