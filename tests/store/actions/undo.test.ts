import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { nobodyYet } from '../../../src/model/me';
import { pastActions, undoAction } from '../../../src/store/actions/undo';
import { database } from '../../../src/store/database/database';
import { STORES } from '../../../src/store/database/schema';
import { deleteContact, eraseForGood, listBin, purgeExpired, putBack } from '../../../src/store/people/bin';
import { keepCapture } from '../../../src/store/people/capture';
import { addContact, contactFile, editContact, listContacts } from '../../../src/store/people/contacts';
import { keepDraft } from '../../../src/store/people/drafts';
import { logEvent, logSent } from '../../../src/store/people/events';
import { readMe, writeMe } from '../../../src/store/settings/me';
import { captured } from '../../captures';
import { faultOf, forget } from '../fresh';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 10, minute));
const bytes = async (id: string) => JSON.stringify(await contactFile(id));
const latest = async () => (await pastActions(at(59)))[0]?.id ?? -1;

afterEach(forget);

describe('an action taken back', () => {
  it.each<[string, (id: string) => Promise<unknown>]>([
    ['an edit', (id) => editContact(id, 'role', 'Flood forecaster', at(5))],
    ['a field taken away', (id) => editContact(id, 'company', '', at(5))],
    ['a recapture', () => keepCapture(captured({ role: 'Senior Hydrologist', location: 'Umeå' }), at(5))],
    ['a note', (id) => logEvent(id, 'noted', { text: 'Kind' }, at(5))],
    ['a sent message', (id) => logSent(id, { channel: 'note', purpose: 'request', subject: null, text: 'Hi' }, at(5))],
    ['a deletion', (id) => deleteContact(id, at(5))],
  ])('leaves the record byte for byte as before: %s', async (_what, change) => {
    const { contact } = await keepCapture(captured(), at(0));
    await keepDraft({
      contact,
      channel: 'note',
      purpose: 'request',
      subject: null,
      text: 'Hi',
      updatedAt: at(1).toISOString(),
    });
    const before = await bytes(contact);
    await change(contact);
    const after = await bytes(contact);
    expect(after).not.toBe(before);
    expect(await undoAction(await latest(), at(6))).toBe(true);
    expect(await bytes(contact)).toBe(before);
    const done = (await pastActions(at(59)))[0];
    expect(done?.undoneBy).not.toBeNull();
    await undoAction(done?.undoneBy ?? -1, at(7));
    expect(await bytes(contact)).toBe(after);
    expect((await pastActions(at(59)))[0]?.undoneBy).toBeNull();
  });

  it('keeps what was changed since', async () => {
    const { contact } = await keepCapture(captured(), at(0));
    await editContact(contact, 'role', 'Flood forecaster', at(1));
    const first = await latest();
    await editContact(contact, 'company', 'SMHI', at(2));
    await undoAction(first, at(3));
    const file = await contactFile(contact);
    expect([file?.contact.fields.role?.value, file?.contact.fields.company?.value]).toEqual(['Hydrologist', 'SMHI']);
  });

  it('puts somebody who was worked on since into the bin, not away', async () => {
    const contact = await addContact({ name: 'Oona Virtanen' }, at(0));
    const added = await latest();
    await logEvent(contact, 'noted', { text: 'Umbrellas' }, at(1));
    await undoAction(added, at(2));
    expect(await contactFile(contact)).toBeNull();
    expect((await listBin())[0]?.events.map(({ kind }) => kind)).toEqual(['edited', 'noted']);
  });

  it('gives back what the user said of themselves', async () => {
    await writeMe({ ...nobodyYet, name: 'Sam Adeyemi' }, at(0));
    await writeMe({ ...nobodyYet, name: 'Sam A.' }, at(1));
    await undoAction(await latest(), at(2));
    expect((await readMe()).name).toBe('Sam Adeyemi');
  });

  it('leaves what was said, drafted or binned anew since', async () => {
    await writeMe({ ...nobodyYet, name: 'Sam Adeyemi' }, at(0));
    await writeMe({ ...nobodyYet, name: 'Sam A.' }, at(1));
    const said = await latest();
    await writeMe({ ...nobodyYet, name: 'Sam B.' }, at(2));
    expect(await undoAction(said, at(3))).toBe(false);
    expect((await readMe()).name).toBe('Sam B.');
    const contact = await addContact({ name: 'Oona Virtanen' }, at(4));
    const message = { contact, channel: 'note', purpose: 'request', subject: null } as const;
    await keepDraft({ ...message, text: 'Hi', updatedAt: at(5).toISOString() });
    await logSent(contact, { ...message, text: 'Hi' }, at(6));
    const sent = await latest();
    await keepDraft({ ...message, text: 'Hi again', updatedAt: at(7).toISOString() });
    await undoAction(sent, at(8));
    expect((await contactFile(contact))?.drafts.map(({ text }) => text)).toEqual(['Hi again']);
  });

  it('is no longer offered after thirty days', async () => {
    await keepCapture(captured(), at(0));
    const later = new Date(at(0).getTime() + 31 * 86_400_000);
    expect(await pastActions(later)).toEqual([]);
    await purgeExpired(later);
    expect(await (await database()).count('actions')).toBe(0);
    expect((await listContacts()).total).toBe(1);
  });
});

describe('the bin', () => {
  it('is emptied of people after thirty days, and only then', async () => {
    const { contact } = await keepCapture(captured(), at(0));
    await deleteContact(contact, at(1));
    await purgeExpired(new Date(at(1).getTime() + 29 * 86_400_000));
    expect(await listBin()).toHaveLength(1);
    await purgeExpired(new Date(at(1).getTime() + 31 * 86_400_000));
    expect(await listBin()).toEqual([]);
  });

  it('gives somebody back who is read again', async () => {
    const { contact } = await keepCapture(captured(), at(0));
    await editContact(contact, 'role', 'Flood forecaster', at(1));
    await deleteContact(contact, at(2));
    const again = await keepCapture(captured(), at(3));
    expect([again.contact, again.created]).toEqual([contact, false]);
    expect((await contactFile(contact))?.contact.fields.role?.value).toBe('Flood forecaster');
    expect(await listBin()).toEqual([]);
  });

  it('holds nobody who was never deleted', async () => {
    expect(await faultOf(putBack('019ab000-0000-7000-8000-00000000dead', at(0)))).toBe('gone');
  });
});

it('somebody who is erased for good leaves only marks that do not tell who it was', async () => {
  const { contact } = await keepCapture(captured({ email: 'nadia@vattenkraft.example' }), at(0));
  const other = await keepCapture(captured({ name: 'Tomasz Wilk' }, 'tomasz-wilk'), at(0));
  await logEvent(contact, 'noted', { text: 'Met at the library' }, at(1));
  await logSent(contact, { channel: 'note', purpose: 'request', subject: null, text: 'Hi' }, at(2));
  await keepDraft({
    contact,
    channel: 'email',
    purpose: 'request',
    subject: 'A',
    text: 'B',
    updatedAt: at(1).toISOString(),
  });
  await deleteContact(contact, at(3));
  const db = await database();
  await db.put('snapshot', { version: 1, store: 'events', key: 'a', value: { contact, text: 'Met' } });
  await eraseForGood([contact], at(4));
  const rows = (await Promise.all(STORES.map((store) => db.getAll(store)))).flat();
  expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${contact}|nadia|lindqvist|library`, 'i'));
  expect(await db.count('marks')).toBe(2);
  expect(await contactFile(other.contact)).not.toBeNull();
});
