import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { violations } from '../../../scripts/torture/violations';
import { pastActions, undoAction } from '../../../src/store/actions/undo';
import { deleteContact, listBin, putBack } from '../../../src/store/people/bin';
import { keepCapture, undoCapture } from '../../../src/store/people/capture';
import { addContact, contactFile, editContact } from '../../../src/store/people/contacts';
import { keepDraft } from '../../../src/store/people/drafts';
import { logSent } from '../../../src/store/people/events';
import { merge, mergesOf, split } from '../../../src/store/people/merge';
import { captured } from '../../captures';
import { forget } from '../fresh';

/** Actions on people who are part of somebody else by now, or apart again, and are then taken back. */
let minute = 0;
const now = () => new Date(Date.UTC(2026, 10, 20, 10, minute++));
const add = (name: string) => addContact({ name }, now());
const latest = async () => (await pastActions(now()))[0]?.id ?? -1;
const undo = (id: number) => undoAction(id, now());
const kinds = async (id: string) => (await contactFile(id))?.events.map(({ kind }) => kind);
const texts = async (id: string) => (await contactFile(id))?.drafts.map(({ text }) => text);
const draft = (contact: string, text: string) =>
  keepDraft({ contact, channel: 'note', purpose: 'request', subject: null, text, updatedAt: now().toISOString() });
async function splitOff(id: string): Promise<void> {
  const file = await contactFile(id);
  const [merged] = file ? mergesOf(file.contact, file.events) : [];
  await split(merged?.event ?? '', now());
}
const everything = async (...ids: string[]) =>
  JSON.stringify([await listBin(), ...(await Promise.all(ids.map(contactFile)))]);

afterEach(forget);

it('somebody who came back from the bin and was taken apart since stays, with everything of both', async () => {
  const [ann, bo] = [await add('Ann Okafor'), await add('Bo Ek')];
  await merge(bo, ann, now());
  await deleteContact(bo, now());
  await putBack(bo, now());
  const back = await latest();
  await splitOff(bo);
  const before = await everything(ann, bo);
  expect(await undo(back)).toBe(false);
  expect(await everything(ann, bo)).toBe(before);
});

it('somebody who is part of another keeps the event that they were added by', async () => {
  const [ann, bo] = [await add('Ann Okafor'), await add('Bo Ek')];
  const added = (await pastActions(now()))[1]?.id ?? -1;
  await merge(bo, ann, now());
  const merged = await latest();
  expect(await undo(added)).toBe(false);
  expect(await undo(merged)).toBe(true);
  expect(await kinds(ann)).toEqual(['edited']);
  expect(await violations()).toEqual([]);
});

it('a merge whose person became part of another stays whole: its drafts, and the event that tells of it', async () => {
  const [ann, bo, cai] = [await add('Ann Okafor'), await add('Bo Ek'), await add('Cai Ro')];
  await draft(ann, 'Hi');
  await merge(bo, ann, now());
  const first = await latest();
  await merge(cai, bo, now());
  const second = await latest();
  const before = await everything(cai);
  expect(await undo(first)).toBe(false);
  expect(await everything(cai)).toBe(before);
  expect(await texts(cai)).toEqual(['Hi']);
  expect(await undo(second)).toBe(true);
  expect(await undo(first)).toBe(true);
  expect([await texts(ann), await texts(bo), await kinds(ann)]).toEqual([['Hi'], [], ['edited']]);
  expect(await violations()).toEqual([]);
});

it('what was told of somebody, and the draft that was sent, go back to whom they are part of', async () => {
  const [ann, bo] = [await add('Ann Okafor'), await add('Bo Ek')];
  await draft(ann, 'Hi');
  await logSent(ann, { channel: 'note', purpose: 'request', subject: null, text: 'Hi' }, now());
  const sent = await latest();
  await merge(bo, ann, now());
  await draft(bo, 'Good morning');
  expect(await undo(sent)).toBe(true);
  const file = await contactFile(bo);
  expect(file?.drafts.map(({ contact, text }) => [contact, text])).toEqual([[bo, 'Good morning']]);
  expect(file?.events.flatMap((event) => (event.kind === 'noted' ? [event.payload.text] : []))).toEqual(['Hi']);
  expect(await kinds(bo)).not.toContain('sent');
  expect(await violations()).toEqual([]);
});

it('a sent message of somebody in the bin stays with them there', async () => {
  const ann = await add('Ann Okafor');
  await draft(ann, 'Hi');
  await logSent(ann, { channel: 'note', purpose: 'request', subject: null, text: 'Hi' }, now());
  const sent = await latest();
  await deleteContact(ann, now());
  expect(await undo(sent)).toBe(false);
  expect(await violations()).toEqual([]);
});

it('a return from the bin is not taken back from somebody who is part of another', async () => {
  const [ann, bo] = [await add('Ann Okafor'), await add('Bo Ek')];
  await deleteContact(ann, now());
  await putBack(ann, now());
  const back = await latest();
  await merge(bo, ann, now());
  expect(await undo(back)).toBe(false);
  expect(await violations()).toEqual([]);
});

it('a deletion is not taken back from somebody who was deleted once more', async () => {
  const ann = await add('Ann Okafor');
  await deleteContact(ann, now());
  const first = await latest();
  await putBack(ann, now());
  await editContact(ann, 'role', 'Planner', now());
  expect(await undo(first)).toBe(false);
  expect((await contactFile(ann))?.contact.fields.role?.value).toBe('Planner');
  await deleteContact(ann, now());
  expect(await undo(first)).toBe(false);
  expect(await violations()).toEqual([]);
});

it('a split is not taken back over somebody who was worked on since, or who holds another now', async () => {
  const [ann, bo, cai] = [await add('Ann Okafor'), await add('Bo Ek'), await add('Cai Ro')];
  await merge(bo, ann, now());
  await splitOff(bo);
  const apart = await latest();
  await merge(ann, cai, now());
  expect(await undo(apart)).toBe(false);
  await splitOff(ann);
  await editContact(ann, 'role', 'Planner', now());
  expect(await undo(apart)).toBe(false);
  expect((await contactFile(ann))?.contact.fields.role?.value).toBe('Planner');
  expect(await violations()).toEqual([]);
});

it('a merge is not taken back when somebody who came along in it is apart again', async () => {
  const [ann, bo, cai] = [await add('Ann Okafor'), await add('Bo Ek'), await add('Cai Ro')];
  await merge(bo, ann, now());
  const inner = (await contactFile(bo))?.events.find(({ kind }) => kind === 'merged')?.id ?? '';
  await merge(cai, bo, now());
  const outer = await latest();
  await split(inner, now());
  expect(await undo(outer)).toBe(false);
  expect([(await contactFile(ann))?.contact.id, (await contactFile(bo))?.contact.id]).toEqual([ann, cai]);
  expect(await violations()).toEqual([]);
});

it('two drafts that became one are two again, and one again, with no note more', async () => {
  const [ann, bo] = [await add('Ann Okafor'), await add('Bo Ek')];
  await draft(ann, 'Hi');
  await draft(bo, 'Good morning');
  const apart = await everything(ann, bo);
  await merge(bo, ann, now());
  const one = await everything(bo);
  const merged = await latest();
  await undo(merged);
  expect(await everything(ann, bo)).toBe(apart);
  await undo((await pastActions(now()))[0]?.undoneBy ?? -1);
  expect(await everything(bo)).toBe(one);
});

it('a capture of somebody who is part of another now is not erased by its Undo', async () => {
  const { contact: nadia, event } = await keepCapture(captured(), now());
  const bo = await add('Bo Ek');
  await merge(bo, nadia, now());
  const before = await everything(bo);
  await undoCapture(event, now());
  expect(await everything(bo)).toBe(before);
  expect(await violations()).toEqual([]);
});
