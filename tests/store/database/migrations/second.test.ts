import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { RECORD_VERSION } from '../../../../src/model/upcast';
import { database } from '../../../../src/store/database/database';
import { migrations } from '../../../../src/store/database/migrations';
import { contactFile } from '../../../../src/store/people/contacts';
import { findPrefix } from '../../../../src/store/people/search';
import { forget } from '../../fresh';

/** Rows of schema 1 as they were written, and the search row that the upgrade derives; literal, so that nothing drifts. */
const ID = '019aa000-0000-7000-8000-000000000001';
const READ = {
  kind: 'read',
  at: '2026-11-20T10:00:00.000Z',
  url: 'https://people.example/ines',
  reader: 'jsonLd',
  place: 'structuredData',
  path: '@graph[0].name',
  quote: 'Inês Carvalho',
  sure: 0.9,
};
const CONTACT = {
  id: ID,
  createdAt: '2026-11-20T10:00:00.000Z',
  updatedAt: '2026-11-20T10:05:00.000Z',
  name: { full: 'Inês Carvalho', given: 'Inês', family: 'Carvalho', honorific: null, credentials: [], pronouns: null },
  fields: {
    name: { value: 'Inês Carvalho', from: READ, choices: [], page: null },
    role: {
      value: 'Flood Resilience Lead',
      from: { ...READ, quote: 'Flood Resilience Lead' },
      choices: [],
      page: null,
    },
    email: {
      value: 'Ines@mare.example',
      from: { kind: 'edited', at: '2026-11-20T10:05:00.000Z' },
      choices: [],
      page: null,
    },
  },
  past: [],
  schools: [{ name: 'University of Porto', field: null }],
  links: [],
  degree: null,
  profiles: ['https://people.example/ines'],
  sources: [{ url: 'https://people.example/ines', site: 'web', at: '2026-11-20T10:00:00.000Z' }],
};
const EVENTS = [
  {
    id: '019aa000-0000-7000-8000-000000000002',
    contact: ID,
    kind: 'noted',
    at: '2026-11-20T10:05:00.000Z',
    payload: { text: 'Met at the Dam Day' },
  },
  {
    id: '019aa000-0000-7000-8000-000000000003',
    contact: ID,
    kind: 'met',
    at: '2026-11-20T12:00:00.000Z',
    payload: { text: '' },
  },
];
const DRAFT = { contact: ID, channel: 'note', purpose: 'request', subject: null, text: 'Hi', updatedAt: READ.at };
/** A row that no version could read stays what it is, and is in nobody's way. */
const ODD = { id: 'odd', profiles: [], updatedAt: '2026' };
const SEARCH = {
  id: ID,
  name: 'ines carvalho',
  work: 'flood resilience lead ines mare example university of porto',
  notes: 'met at the dam day',
  keys: ['w:ines', 'w:carvalho', 'e:ines@mare.example', 'n:carvalho ines'],
  stage: 'met',
  foundAt: '2026-11-20T10:00:00.000Z',
};

/** A row as it is kept today: of the version that records have now. */
const today = <R extends object>(row: R) => ({ ...row, version: RECORD_VERSION });

afterEach(forget);

const writeSchema1 = (): Promise<void> =>
  new Promise((done, failed) => {
    const opening = indexedDB.open('inroad', 1);
    opening.onupgradeneeded = () => {
      const { transaction, result } = opening;
      if (!transaction) return failed(new Error('no transaction'));
      migrations[0]?.(result, transaction);
      for (const row of [CONTACT, ODD]) transaction.objectStore('contacts').put(row);
      for (const event of EVENTS) transaction.objectStore('events').put(event);
      transaction.objectStore('drafts').put(DRAFT);
    };
    opening.onsuccess = () => {
      opening.result.close();
      done();
    };
    opening.onerror = () => failed(opening.error);
  });

it('keeps every row of schema 1, with a snapshot of it, and fills the search rows', async () => {
  await writeSchema1();
  const db = await database();
  expect(db.version).toBe(migrations.length);
  expect(await db.getAll('contacts')).toEqual([today(CONTACT), ODD]);
  expect(await db.getAll('events')).toEqual(EVENTS.map(today));
  expect(await db.getAll('drafts')).toEqual([today(DRAFT)]);
  expect(await db.getAll('search')).toMatchObject([SEARCH]);
  expect(await db.getAll('snapshot')).toEqual([
    { version: 1, store: 'contacts', key: ID, value: CONTACT },
    { version: 1, store: 'contacts', key: 'odd', value: ODD },
    { version: 1, store: 'drafts', key: [ID, 'note', 'request'], value: DRAFT },
    ...EVENTS.map((value) => ({ version: 1, store: 'events', key: value.id, value })),
  ]);
  expect((await findPrefix('ines', 5)).ids).toEqual([ID]);
  expect((await contactFile(ID))?.events).toHaveLength(2);
});
