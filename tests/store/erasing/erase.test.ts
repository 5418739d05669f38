import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { violations } from '../../../scripts/torture/violations';
import { pastActions, undoAction } from '../../../src/store/actions/undo';
import { database } from '../../../src/store/database/database';
import { STORES } from '../../../src/store/database/schema';
import { deleteContact, deleteContacts, eraseForGood, listBin, putBack } from '../../../src/store/people/bin';
import { keepCapture, undoCapture } from '../../../src/store/people/capture';
import { addContact, contactFile, editContact } from '../../../src/store/people/contacts';
import { keepDraft } from '../../../src/store/people/drafts';
import { logEvent } from '../../../src/store/people/events';
import { keepApart, merge, mergesOf, split } from '../../../src/store/people/merge';
import { captured } from '../../captures';
import { forget } from '../fresh';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 10, minute));
afterEach(forget);

const keep = async (name: string, minute: number) =>
  (await keepCapture(captured({ name, email: `${name.toLowerCase()}@example.org` }, name.toLowerCase()), at(minute)))
    .contact;
/** Nadia, Tomasz and Greta. */
const three = async () => [await keep('Nadia', 0), await keep('Tomasz', 1), await keep('Greta', 2)] as const;
async function erase(id: string) {
  await deleteContact(id, at(50));
  await eraseForGood([id], at(51));
}
/** All that is stored, as text. */
async function stored() {
  const db = await database();
  return JSON.stringify(await Promise.all(STORES.map((store) => db.getAll(store))));
}
async function splitOff(from: string, other: string, minute: number) {
  const file = await contactFile(from);
  const merged = file && mergesOf(file.contact, file.events).find((one) => one.other.id === other);
  await split(merged?.event ?? '', at(minute));
}

it.each([
  ['ahead when they came', 400 * 24 * 60, 1],
  ['behind since', 1, -10 * 24 * 60],
])('a clock that was %s hides nothing of who is erased', async (_title, came, since) => {
  const nadia = await keep('Nadia', came);
  await editContact(nadia, 'role', 'Planner', at(since));
  await keep('Greta', since);
  await erase(nadia);
  expect(await stored()).not.toMatch(new RegExp(`${nadia}|nadia|Planner`, 'i'));
});

it('somebody old who is joined to one who just came is not erased when that capture is taken back', async () => {
  const yara = await addContact({ name: 'Yara Old' }, at(0));
  const { contact, event } = await keepCapture(captured(), at(1));
  await merge(contact, yara, at(2));
  await undoCapture(event, at(3));
  expect(await stored()).toContain('Yara Old');
});

describe('somebody who is erased leaves no trace', () => {
  it('with one with whom they were one person for a while', async () => {
    const [nadia, tomasz] = await three();
    await merge(tomasz, nadia, at(3));
    await editContact(tomasz, 'role', 'Planner', at(4));
    await splitOff(tomasz, nadia, 5);
    await erase(nadia);
    expect(await stored()).not.toMatch(new RegExp(`${nadia}|nadia`, 'i'));
    expect((await contactFile(tomasz))?.contact.fields.role?.value).toBe('Planner');
  });

  it('in what was done with the other while they were one, when it is forgotten how they came', async () => {
    const [nadia, tomasz] = await three();
    await merge(tomasz, nadia, at(3));
    const db = await database();
    for (const action of await db.getAllKeys('actions')) await db.delete('actions', action);
    await editContact(tomasz, 'role', 'Planner', at(4));
    await splitOff(tomasz, nadia, 5);
    await erase(nadia);
    expect(await stored()).not.toMatch(new RegExp(`${nadia}|nadia`, 'i'));
  });

  it('in a merge of the other with a third person, who can be taken out of it still', async () => {
    const [nadia, tomasz, greta] = await three();
    await merge(tomasz, nadia, at(3));
    await merge(tomasz, greta, at(4));
    await splitOff(tomasz, nadia, 5);
    const before = (await contactFile(tomasz))?.contact;
    await erase(nadia);
    expect(await stored()).not.toMatch(new RegExp(`${nadia}|nadia`, 'i'));
    expect((await contactFile(tomasz))?.contact).toEqual(before);
    await splitOff(tomasz, greta, 52);
    expect((await contactFile(greta))?.contact.name.full).toBe('Greta');
    expect((await contactFile(tomasz))?.contact.merged).toBeUndefined();
  });

  it('in the record of one who is part of a third by now, nor in what is searched', async () => {
    const [nadia, tomasz, greta] = await three();
    await merge(nadia, tomasz, at(3));
    expect((await contactFile(nadia))?.contact.name.full).toBe('Tomasz');
    await merge(greta, nadia, at(4));
    await splitOff(greta, tomasz, 5);
    await erase(tomasz);
    expect(await stored()).not.toMatch(new RegExp(`${tomasz}|tomasz`, 'i'));
    expect(await violations()).toEqual([]);
    await splitOff(greta, nadia, 52);
    expect((await contactFile(nadia))?.contact.name.full).toBe('Nadia');
  });

  it('in the ledger of somebody in the bin', async () => {
    const [nadia, tomasz] = await three();
    await merge(tomasz, nadia, at(3));
    await splitOff(tomasz, nadia, 4);
    await keepApart(tomasz, nadia, at(5));
    await deleteContact(tomasz, at(6));
    await erase(nadia);
    expect(await stored()).not.toMatch(new RegExp(`${nadia}|nadia`, 'i'));
    expect((await listBin()).map(({ id }) => id)).toEqual([tomasz]);
    await putBack(tomasz, at(52));
    expect((await contactFile(tomasz))?.events.map(({ kind }) => kind)).toEqual(['captured']);
  });
});

describe('what was done to everybody else can be taken back still', () => {
  /** The history of one person, the last first. */
  const past = async (id: string) => (await pastActions(at(59))).filter(({ contacts }) => contacts.includes(id));
  /** The record of one person but for when it was last touched, which an undo is. */
  const record = async (id: string) => JSON.stringify({ ...(await contactFile(id))?.contact, updatedAt: '' });

  it('by whom was one person with them for a while: what came before, meanwhile and after, byte for byte', async () => {
    const [nadia, tomasz, greta] = await three();
    await keepApart(tomasz, nadia, at(3));
    const states = [await record(tomasz)];
    await editContact(tomasz, 'role', 'Planner', at(4));
    const alone = await record(tomasz);
    await merge(tomasz, nadia, at(5));
    await editContact(tomasz, 'location', 'Umeå', at(6));
    await splitOff(tomasz, nadia, 7);
    states.push(await record(tomasz));
    await editContact(tomasz, 'company', 'Norr', at(8));
    await editContact(greta, 'role', 'Surveyor', at(9));
    await erase(nadia);
    expect(await stored()).not.toMatch(new RegExp(`${nadia}|nadia`, 'i'));
    const kinds = (await past(tomasz)).map(({ kind }) => kind);
    expect(kinds).toEqual(['edited', 'edited', 'edited', 'captured']);
    expect((await past(greta)).map(({ kind }) => kind)).toEqual(['edited', 'captured']);
    const [after, meanwhile, before] = await past(tomasz);
    for (const [action, expected] of [
      [after, states[1]],
      [meanwhile, alone],
      [before, states[0]],
    ] as const) {
      expect(await undoAction(action?.id ?? 0, at(55))).toBe(true);
      expect(await record(tomasz)).toBe(expected);
    }
    expect((await contactFile(tomasz))?.events.map(({ kind }) => kind)).toEqual(['captured']);
    expect(await violations()).toEqual([]);
  });

  it('where the clock went back in between, only as far as nothing tells of them', async () => {
    const [nadia, tomasz] = await three();
    await merge(tomasz, nadia, at(5));
    await editContact(tomasz, 'location', 'Umeå', at(3));
    await splitOff(tomasz, nadia, 6);
    await erase(nadia);
    expect(await stored()).not.toMatch(new RegExp(`${nadia}|nadia`, 'i'));
    expect((await past(tomasz)).map(({ kind }) => kind)).toEqual(['captured']);
    expect((await contactFile(tomasz))?.contact.fields.location?.value).toBe('Umeå');
  });

  it('by whom was joined with them twice, each time with what they were then', async () => {
    const [nadia, tomasz, greta] = await three();
    await editContact(nadia, 'location', 'Kiruna', at(3));
    await merge(tomasz, nadia, at(4));
    await editContact(tomasz, 'role', 'Planner', at(5));
    await merge(tomasz, greta, at(6));
    await splitOff(tomasz, nadia, 7);
    await editContact(nadia, 'location', 'Luleå', at(8));
    await merge(tomasz, nadia, at(9));
    await splitOff(tomasz, nadia, 10);
    await erase(nadia);
    expect(await stored()).not.toMatch(new RegExp(`${nadia}|nadia|Kiruna|Luleå`, 'i'));
    const edited = (await past(tomasz)).find(({ kind }) => kind === 'edited');
    expect(await undoAction(edited?.id ?? 0, at(55))).toBe(true);
    expect((await contactFile(tomasz))?.contact.fields.role?.value).toBe('Hydrologist');
    expect(await violations()).toEqual([]);
  });

  it('by whom was joined with them until that was taken back', async () => {
    const [nadia, tomasz] = await three();
    const before = await record(tomasz);
    await merge(tomasz, nadia, at(4));
    const merged = (await past(nadia))[0]?.id ?? 0;
    await editContact(tomasz, 'location', 'Umeå', at(5));
    expect(await undoAction(merged, at(6))).toBe(true);
    await erase(nadia);
    expect(await stored()).not.toMatch(new RegExp(`${nadia}|nadia`, 'i'));
    const [edited] = await past(tomasz);
    expect(edited?.kind).toBe('edited');
    expect(await undoAction(edited?.id ?? 0, at(55))).toBe(true);
    expect(await record(tomasz)).toBe(before);
  });

  it('in any order', async () => {
    const [nadia, tomasz] = await three();
    await editContact(tomasz, 'role', 'Planner', at(3));
    await merge(nadia, tomasz, at(4));
    await editContact(nadia, 'location', 'Umeå', at(5));
    await splitOff(nadia, tomasz, 6);
    await logEvent(tomasz, 'noted', { text: 'Kind' }, at(7));
    await erase(nadia);
    expect(await stored()).not.toMatch(new RegExp(`${nadia}|nadia|Umeå`, 'i'));
    const [noted, edited] = await past(tomasz);
    expect([noted?.kind, edited?.kind]).toEqual(['logged', 'edited']);
    await undoAction(edited?.id ?? 0, at(55));
    await undoAction(noted?.id ?? 0, at(56));
    const file = await contactFile(tomasz);
    expect(file?.contact.fields.role?.value).toBe('Hydrologist');
    expect(file?.events.map(({ kind }) => kind)).toEqual(['captured']);
    expect(await violations()).toEqual([]);
  });

  it('by whom was deleted with what their ledger told of them, and among many who were deleted at once', async () => {
    const [nadia, tomasz, greta] = await three();
    await keepApart(tomasz, nadia, at(3));
    await deleteContacts([nadia, tomasz, greta], at(4));
    await eraseForGood([nadia], at(5));
    expect(await stored()).not.toMatch(new RegExp(`${nadia}|nadia`, 'i'));
    const [deleted] = await past(tomasz);
    expect(deleted?.contacts.sort()).toEqual([tomasz, greta].sort());
    expect(await undoAction(deleted?.id ?? 0, at(6))).toBe(true);
    expect((await contactFile(tomasz))?.events.map(({ kind }) => kind)).toEqual(['captured']);
    expect(await contactFile(greta)).not.toBeNull();
    expect(await listBin()).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  it('by the other of two merges, byte for byte', async () => {
    const [nadia, tomasz, greta] = await three();
    await merge(tomasz, nadia, at(3));
    const before = await record(greta);
    await merge(tomasz, greta, at(4));
    const both = (await past(greta))[0]?.id ?? 0;
    await splitOff(tomasz, nadia, 5);
    await erase(nadia);
    expect(await undoAction(both, at(55))).toBe(true);
    expect(await record(greta)).toBe(before);
    expect((await contactFile(tomasz))?.contact.merged).toBeUndefined();
    expect(await stored()).not.toMatch(new RegExp(`${nadia}|nadia`, 'i'));
    expect(await violations()).toEqual([]);
  });

  it('of a merge with them nothing stays to be taken back, not even the draft that came along', async () => {
    const [nadia, tomasz] = await three();
    const draft = { channel: 'note', purpose: 'request', subject: null, updatedAt: at(3).toISOString() } as const;
    await keepDraft({ ...draft, contact: nadia, text: 'Hi' });
    await merge(tomasz, nadia, at(4));
    await splitOff(tomasz, nadia, 5);
    await erase(nadia);
    expect((await past(tomasz)).map(({ kind }) => kind)).toEqual(['captured']);
    expect((await contactFile(tomasz))?.drafts.map(({ text }) => text)).toEqual(['Hi']);
  });
});
