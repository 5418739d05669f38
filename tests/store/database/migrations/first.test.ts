import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { migrations } from '../../../../src/store/database/migrations';

/** The literal shape of schema 1, as it went out. It imports nothing, so that it cannot drift with the code. */
const SCHEMA_1 = {
  contacts: { keyPath: 'id', indexes: { profile: ['profiles', true], updatedAt: ['updatedAt', false] } },
  drafts: { keyPath: ['contact', 'channel', 'purpose'], indexes: { contact: ['contact', false] } },
  events: { keyPath: 'id', indexes: { contact: ['contact', false], kindAt: [['kind', 'at'], false] } },
  me: { keyPath: null, indexes: {} },
};

const opened = (name: string): Promise<IDBDatabase> =>
  new Promise((done, failed) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => {
      if (opening.transaction) migrations[0]?.(opening.result, opening.transaction);
    };
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });

it('makes schema 1 of an empty database', async () => {
  const database = await opened('first');
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const shape = Object.fromEntries(
    names.map((name) => {
      const store = transaction.objectStore(name);
      const indexes = [...store.indexNames].map((index) => {
        const { keyPath, multiEntry } = store.index(index);
        return [index, [keyPath, multiEntry]];
      });
      return [name, { keyPath: store.keyPath, indexes: Object.fromEntries(indexes) }];
    }),
  );
  expect(shape).toEqual(SCHEMA_1);
});
