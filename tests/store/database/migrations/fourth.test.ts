import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { pastActions, undoAction } from '../../../../src/store/actions/undo';
import { database } from '../../../../src/store/database/database';
import { migrations } from '../../../../src/store/database/migrations';
import { STORES } from '../../../../src/store/database/schema';
import { deleteContact, putBack } from '../../../../src/store/people/bin';
import { keepCapture } from '../../../../src/store/people/capture';
import { addContact, contactFile, editContact } from '../../../../src/store/people/contacts';
import { keepDraft } from '../../../../src/store/people/drafts';
import { logEvent, logSent } from '../../../../src/store/people/events';
import { merge, mergesOf, split } from '../../../../src/store/people/merge';
import { captured } from '../../../captures';
import { forget } from '../../fresh';

let minute = 0;
const now = () => new Date(Date.UTC(2026, 10, 20, 10, minute++));
const message = { channel: 'note', purpose: 'request', subject: null, text: 'Hi' } as const;

afterEach(forget);

/** Every row of the database by its store, with the key where the row does not hold it. */
async function allRows() {
  const db = await database();
  return Promise.all(
    STORES.map(async (store) => ({ store, rows: await db.getAll(store), keys: await db.getAllKeys(store) })),
  );
}

/** Puts the database back to schema 3 with these rows, and past actions as they were written then. */
async function asOfSchema3(stores: Awaited<ReturnType<typeof allRows>>) {
  await forget();
  await new Promise<void>((done, failed) => {
    const opening = indexedDB.open('inroad', 3);
    opening.onupgradeneeded = () => {
      const { transaction, result } = opening;
      if (!transaction) return failed(new Error('no transaction'));
      for (const migrate of migrations.slice(0, 3)) migrate(result, transaction);
      for (const { store, rows, keys } of stores) {
        const to = transaction.objectStore(store);
        rows.forEach((row, n) => {
          if (to.keyPath === null) to.put(row, keys[n] as IDBValidKey);
          else to.put('rows' in row ? { ...row, rows: row.rows.map(withoutAfter) } : row);
        });
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      done();
    };
    opening.onerror = () => failed(opening.error);
  });
}
const withoutAfter = ({ after, ...row }: { store: string; after?: unknown }) =>
  row.store === 'drafts' ? { ...row, after } : row;

/** What people do, each on what the one before left. */
async function live() {
  const nadia = (await keepCapture(captured(), now())).contact;
  const bo = await addContact({ name: 'Bo Ek' }, now());
  await editContact(nadia, 'role', 'Planner', now());
  await logEvent(nadia, 'noted', { text: 'Kind' }, now());
  await keepDraft({ ...message, contact: nadia, updatedAt: now().toISOString() });
  await logSent(nadia, message, now());
  await merge(bo, nadia, now());
  await editContact(bo, 'location', 'Umeå', now());
  const file = await contactFile(bo);
  await split((file && mergesOf(file.contact, file.events)[0]?.event) ?? '', now());
  await deleteContact(bo, now());
  await putBack(bo, now());
  await undoAction((await pastActions(now()))[0]?.id ?? 0, now());
  return { nadia, bo };
}

it('completes every past action of schema 3 with what it left', async () => {
  await live();
  const before = await allRows();
  const actions = before.find(({ store }) => store === 'actions');
  expect(actions?.rows).toHaveLength(11);
  await asOfSchema3(before);
  expect(await (await database()).getAll('actions')).toEqual(actions?.rows);
});

it('takes an action of schema 3 back over what followed it', async () => {
  const { nadia } = await live();
  await asOfSchema3(await allRows());
  const [, , , , , , , edited] = await pastActions(now());
  expect(edited?.kind).toBe('edited');
  expect(await undoAction(edited?.id ?? 0, now())).toBe(true);
  const file = await contactFile(nadia);
  expect(file?.contact.fields.role?.value).toBe('Hydrologist');
  expect(file?.events.map(({ kind }) => kind)).toContain('sent');
});

it('leaves an action that is not what it should be, and opens', async () => {
  await live();
  const rows = await allRows();
  const odd = { id: 99, at: now().toISOString(), contacts: [], rows: [{ store: 'nowhere' }] };
  for (const one of rows) if (one.store === 'actions') one.rows.push(odd as never);
  await asOfSchema3(rows);
  expect(await (await database()).get('actions', 99)).toEqual(odd);
});
