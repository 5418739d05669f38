/** Keeps the last file that the page offers to the downloads, as text in `savedFile`. */
export const CATCH_FILE = `(() => {
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => { globalThis.savedFile = blob.text(); return create(blob); };
  return null;
})()`;

/** Chooses a backup of this text where the page asks for one. @param {string} text */
export const chooseFile = (text) => `(() => {
  const input = document.querySelector('input[name=backup]'), chosen = new DataTransfer();
  chosen.items.add(new File([${JSON.stringify(text)}], 'inroad-backup.json', { type: 'application/json' }));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return null;
})()`;

/** Changes the one row of settings, called `settings` in `change`. @param {string} change */
export const withSettings = (change) => `new Promise((done, failed) => {
  const opening = indexedDB.open('inroad');
  opening.onerror = failed;
  opening.onsuccess = () => {
    const transaction = opening.result.transaction('settings', 'readwrite');
    const store = transaction.objectStore('settings');
    store.get('settings').onsuccess = ({ target }) => {
      const settings = target.result;
      ${change};
      store.put(settings, 'settings');
    };
    transaction.oncomplete = () => { opening.result.close(); done(null); };
    transaction.onerror = failed;
  };
})`;

/**
 * Puts the database one action back, with these records, as a browser does that lost the end of its file.
 * @param {object[]} contacts
 */
export const backTo = (contacts) => `(async () => {
  const db = await new Promise((done, failed) => {
    const opening = indexedDB.open('inroad');
    opening.onsuccess = () => done(opening.result);
    opening.onerror = failed;
  });
  const transaction = db.transaction(['contacts', 'identity'], 'readwrite');
  for (const contact of ${JSON.stringify(contacts)}) transaction.objectStore('contacts').put(contact);
  const identity = transaction.objectStore('identity');
  const asked = identity.get('database');
  asked.onsuccess = () => identity.put({ ...asked.result, revision: asked.result.revision - 1 }, 'database');
  await new Promise((done, failed) => { transaction.oncomplete = done; transaction.onabort = failed; });
  db.close();
  return null;
})()`;
