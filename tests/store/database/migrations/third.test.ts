import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { RECORD_VERSION } from '../../../../src/model/upcast';
import { database } from '../../../../src/store/database/database';
import { migrations } from '../../../../src/store/database/migrations';
import { logEvent } from '../../../../src/store/people/events';
import { forget } from '../../fresh';

/** A person of schema 2 with all that hung on them, as written; literal, so that nothing drifts. */
const ID = '019aa000-0000-7000-8000-000000000001';
const CONTACT = {
  id: ID,
  createdAt: '2026-11-20T10:00:00.000Z',
  updatedAt: '2026-11-20T10:00:00.000Z',
  name: { full: 'Inês Carvalho', given: 'Inês', family: 'Carvalho', honorific: null, credentials: [], pronouns: null },
  fields: {
    name: { value: 'Inês Carvalho', from: { kind: 'edited', at: '2026-11-20T10:00:00.000Z' }, choices: [], page: null },
  },
  past: [],
  schools: [],
  links: [],
  degree: null,
  profiles: [],
  sources: [],
};
const EVENT = {
  id: '019aa000-0000-7000-8000-000000000002',
  contact: ID,
  kind: 'noted',
  at: '2026-11-20T10:05:00.000Z',
  payload: { text: 'Met at the Dam Day' },
};
const SETTINGS = { salt: 'ab'.repeat(16), lastBackup: null, remindAfter: null, retentionMonths: null };
const MARK = { mark: 'cd'.repeat(32), salt: 'ab'.repeat(16), at: '2026-11-20T10:05:00.000Z' };

/** A row as it is kept today: of the version that records have now. */
const today = <R extends object>(row: R) => ({ ...row, version: RECORD_VERSION });

afterEach(forget);

const writeSchema2 = (): Promise<void> =>
  new Promise((done, failed) => {
    const opening = indexedDB.open('inroad', 2);
    opening.onupgradeneeded = () => {
      const { transaction, result } = opening;
      if (!transaction) return failed(new Error('no transaction'));
      for (const migrate of migrations.slice(0, 2)) migrate(result, transaction);
      transaction.objectStore('contacts').put(CONTACT);
      transaction.objectStore('events').put(EVENT);
      transaction.objectStore('settings').put(SETTINGS, 'settings');
      transaction.objectStore('marks').put(MARK);
    };
    opening.onsuccess = () => {
      opening.result.close();
      done();
    };
    opening.onerror = () => failed(opening.error);
  });

it('keeps every row of schema 2, and gives the database a name of its own that stays', async () => {
  await writeSchema2();
  const db = await database();
  expect(await db.getAll('contacts')).toEqual([today(CONTACT)]);
  expect(await db.getAll('events')).toEqual([today(EVENT)]);
  expect(await db.getAll('settings')).toEqual([{ ...today(SETTINGS), schedule: null }]);
  expect(await db.getAll('marks')).toEqual([today(MARK)]);
  expect((await db.getAll('snapshot')).map(({ version, store }) => [version, store])).toEqual([
    [2, 'contacts'],
    [2, 'events'],
    [2, 'marks'],
    [2, 'settings'],
  ]);
  const identity = await db.get('identity', 'database');
  expect(identity).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), revision: 0 });
  await logEvent(ID, 'noted', { text: 'Again' }, new Date('2026-11-21T10:00:00.000Z'));
  expect(await db.get('identity', 'database')).toEqual({ ...identity, revision: 1, people: 1 });
});

it('has a schema that an empty database gets too', async () => {
  const db = await database();
  const shape = Object.fromEntries(
    [...db.objectStoreNames].map((name) => [name, [...db.transaction(name).store.indexNames]]),
  );
  expect(shape).toEqual({
    actions: ['contacts'],
    bin: ['merged', 'profile'],
    contacts: ['merged', 'profile', 'updatedAt'],
    drafts: ['contact'],
    events: ['contact', 'kindAt', 'other'],
    identity: [],
    marks: [],
    me: [],
    search: ['due', 'keys', 'stage', 'there', 'turns'],
    settings: [],
    snapshot: [],
  });
  expect(await db.count('snapshot')).toBe(0);
});
