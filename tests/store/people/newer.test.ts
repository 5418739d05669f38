import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeBackup, encodeBackup } from '../../../src/formats/backup';
import { RECORD_VERSION } from '../../../src/model/upcast';
import { pastActions, undoAction } from '../../../src/store/actions/undo';
import { database } from '../../../src/store/database/database';
import { planRestore, readEverything, restore } from '../../../src/store/incoming/restore';
import { deleteContact, eraseForGood, listBin, putBack } from '../../../src/store/people/bin';
import { keepCapture } from '../../../src/store/people/capture';
import { addContact, contactFile, editContact, listContacts } from '../../../src/store/people/contacts';
import { logEvent } from '../../../src/store/people/events';
import { merge } from '../../../src/store/people/merge';
import { captured } from '../../captures';
import { faultOf, forget } from '../fresh';

const at = (hour: number): Date => new Date(Date.UTC(2026, 10, 20, hour));
const NEWER = RECORD_VERSION + 1;
/** Rows as they lie in a store, whatever their type says: those of a newer Inroad are of none. */
const put = async (store: 'contacts' | 'events' | 'drafts' | 'bin', row: object): Promise<void> => {
  await (await database()).put(store, row as never);
};
const row = async (store: 'contacts' | 'events' | 'bin', key: string) => (await database()).get(store, key);
const fileOf = async (id: string) => {
  const file = await contactFile(id);
  if (file === null) throw new Error('nobody');
  return file;
};
/** All that is kept, through a file and back into an empty database. */
async function throughBackup(): Promise<void> {
  const kept = await readEverything();
  const decoded = await decodeBackup((await encodeBackup(kept, at(20))).join(''), null);
  if (!decoded.ok) throw new Error(`${decoded.why} ${decoded.where}`);
  expect(decoded.content).toEqual(kept);
  await forget();
  await restore(decoded.content, await planRestore(decoded.content), { differ: 'keep', erased: 'leave' }, at(21));
  expect(await readEverything()).toEqual(kept);
}

let ann: string;
beforeEach(async () => {
  ann = await addContact({ name: 'Ann Okafor', company: 'Mersey Trust' }, at(0));
});
afterEach(forget);

describe('what this version does not know of a record', () => {
  const mood = { mood: 'calm' };

  it('stays when the record is changed, undone, deleted, put back, backed up and restored', async () => {
    await put('contacts', { ...(await row('contacts', ann)), ...mood, version: NEWER });
    const before = await row('contacts', ann);
    await editContact(ann, 'role', 'Analyst', at(1));
    expect((await fileOf(ann)).contact).toMatchObject({ ...mood, version: NEWER, fields: { role: {} } });
    const [edited] = await pastActions(at(2));
    await undoAction(edited?.id ?? 0, at(2));
    expect(await row('contacts', ann)).toEqual(before);
    await deleteContact(ann, at(3));
    await putBack(ann, at(4));
    await throughBackup();
    expect((await fileOf(ann)).contact).toEqual(before);
  });

  it('stays with whom they are joined', async () => {
    await put('contacts', { ...(await row('contacts', ann)), ...mood });
    const other = await addContact({ name: 'A. Okafor' }, at(1));
    await put('contacts', { ...(await row('contacts', other)), pace: 'slow', mood: 'wild' });
    await merge(ann, other, at(2));
    expect((await fileOf(ann)).contact).toMatchObject({ ...mood, pace: 'slow' });
  });
});

describe('an event of a newer Inroad', () => {
  const dream = '019aa000-0000-7000-8000-0000000000d1';
  const dreamt = () => ({
    version: NEWER,
    id: dream,
    contact: ann,
    kind: 'dreamt',
    at: at(1).toISOString(),
    payload: { of: { a: 'job' } },
  });
  const shown = async () => (await fileOf(ann)).events.find(({ id }) => id === dream);

  it('is in the ledger, and goes along into the bin, out of it, and through a backup', async () => {
    await put('events', dreamt());
    expect(await shown()).toMatchObject({ kind: 'newer', payload: { row: dreamt() } });
    await deleteContact(ann, at(2));
    expect((await listBin())[0]?.events).toContainEqual(await eventLike());
    await throughBackup();
    await putBack(ann, at(22));
    await logEvent(ann, 'noted', { text: 'Kind' }, at(23));
    expect(await shown()).toMatchObject({ kind: 'newer', payload: { row: dreamt() } });
  });

  const eventLike = async () => expect.objectContaining({ kind: 'newer', payload: { row: dreamt() } });

  it('goes with whom it names, when they are erased', async () => {
    const bo = await addContact({ name: 'Bo Ek' }, at(0));
    await put('events', { ...dreamt(), payload: { with: bo } });
    await deleteContact(ann, at(2));
    await eraseForGood([bo], at(3));
    expect(JSON.stringify(await row('bin', ann))).not.toContain(bo);
  });
});

describe('a contact of a newer Inroad', () => {
  const seen = async () => ({
    ...(await row('contacts', ann)),
    version: NEWER,
    fields: [{ name: 'role', of: 'nobody knows' }],
  });
  let newer: Awaited<ReturnType<typeof seen>>;
  beforeEach(async () => {
    newer = await seen();
    await put('contacts', newer);
  });

  it('is in the list and on the page by their name, and nobody is damaged', async () => {
    expect(await listContacts()).toMatchObject({ contacts: [{ id: ann, name: { full: 'Ann Okafor' } }], damaged: 0 });
    expect((await fileOf(ann)).contact.newer).toEqual(newer);
  });

  it('is logged about, deleted, put back, and taken along, all the same', async () => {
    await logEvent(ann, 'noted', { text: 'Kind' }, at(1));
    await deleteContact(ann, at(2));
    await putBack(ann, at(3));
    await throughBackup();
    expect((await fileOf(ann)).contact.newer).toEqual(newer);
    expect((await fileOf(ann)).events.at(-1)).toMatchObject({ kind: 'noted', payload: { text: 'Kind' } });
  });

  it('is changed by nobody: not by a word of the user, not by joining, and a page only sees them again', async () => {
    const other = await addContact({ name: 'A. Okafor' }, at(1));
    expect(await faultOf(editContact(ann, 'role', 'Analyst', at(2)))).toBe('newerRecord');
    expect(await faultOf(merge(ann, other, at(2)))).toBe('newerRecord');
    expect(await faultOf(merge(other, ann, at(2)))).toBe('newerRecord');
    const capture = captured({ name: 'Ann Okafor' });
    await put('contacts', { ...newer, profiles: [capture.profile] });
    expect((await keepCapture(capture, at(3))).contact).toBe(ann);
    expect((await fileOf(ann)).contact.newer).toMatchObject({ fields: newer.fields });
  });

  it('comes back by an undo as it was', async () => {
    await deleteContact(ann, at(2));
    const [deleted] = await pastActions(at(2));
    await undoAction(deleted?.id ?? 0, at(3));
    expect((await fileOf(ann)).contact.newer).toEqual(newer);
  });
});

it('a draft of a newer Inroad, for a message that nobody knows yet, hides nobody and stays', async () => {
  const draft = { version: NEWER, contact: ann, channel: 'pigeon', purpose: 'sing', subject: null, text: 'La' };
  await put('drafts', draft);
  expect((await fileOf(ann)).drafts).toEqual([]);
  await editContact(ann, 'role', 'Analyst', at(1));
  expect(await (await database()).getAll('drafts')).toEqual([draft]);
});
