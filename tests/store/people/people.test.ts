import 'fake-indexeddb/auto';
import { unwrap } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { nobodyYet } from '../../../src/model/me';
import { onChange } from '../../../src/store/database/changes';
import { closeDatabase, database, write } from '../../../src/store/database/database';
import { StoreError } from '../../../src/store/database/error';
import { deleteContact, putBack } from '../../../src/store/people/bin';
import { keepCapture, undoCapture } from '../../../src/store/people/capture';
import { contactFile, editContact, listContacts } from '../../../src/store/people/contacts';
import { keepDraft } from '../../../src/store/people/drafts';
import { logEvent, logSent, sentSince, undoSent } from '../../../src/store/people/events';
import { readMe, writeMe } from '../../../src/store/settings/me';
import { captured } from '../../captures';
import { readFiles } from '../../sources';

const NOW = new Date('2026-11-20T10:00:00.000Z');
const LATER = new Date('2026-11-21T10:00:00.000Z');
const fault = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => (error instanceof StoreError ? error.fault : error),
  );
const deleteDatabase = () =>
  new Promise((done, failed) => {
    const deleting = indexedDB.deleteDatabase('inroad');
    deleting.onsuccess = done;
    deleting.onerror = failed;
  });

afterEach(async () => {
  await closeDatabase();
  await deleteDatabase();
});

describe('a captured person', () => {
  it('is kept with the event that tells of it', async () => {
    const { contact, event } = await keepCapture(captured(), NOW);
    const file = await contactFile(contact);
    expect(file?.contact.fields.role?.value).toBe('Hydrologist');
    expect(file?.events.map(({ id, kind }) => [id, kind])).toEqual([[event, 'captured']]);
  });

  it('is gone without a trace after Undo', async () => {
    const { contact, event } = await keepCapture(captured(), NOW);
    await keepDraft({
      contact,
      channel: 'note',
      purpose: 'request',
      subject: null,
      text: 'Hi',
      updatedAt: NOW.toISOString(),
    });
    await undoCapture(event, LATER);
    expect(await contactFile(contact)).toBeNull();
    const db = await database();
    expect([await db.count('events'), await db.count('drafts')]).toEqual([0, 0]);
  });

  it('returns to what was known after Undo of a second capture', async () => {
    const { contact } = await keepCapture(captured(), NOW);
    const again = await keepCapture(captured({ role: 'Senior Hydrologist' }), LATER);
    expect((await contactFile(contact))?.contact.fields.role?.value).toBe('Senior Hydrologist');
    await undoCapture(again.event, LATER);
    expect((await contactFile(contact))?.contact.fields.role?.value).toBe('Hydrologist');
  });

  it('keeps the user’s word over the page’s', async () => {
    const { contact } = await keepCapture(captured(), NOW);
    await editContact(contact, 'role', 'Flood forecaster', NOW);
    await keepCapture(captured({ role: 'Senior Hydrologist' }), LATER);
    expect((await contactFile(contact))?.contact.fields.role?.value).toBe('Flood forecaster');
  });

  it('comes back byte for byte after it was deleted', async () => {
    const { contact } = await keepCapture(captured(), NOW);
    await logEvent(contact, 'noted', { text: 'Met at the library' }, NOW);
    const before = await contactFile(contact);
    await deleteContact(contact, LATER);
    expect(await contactFile(contact)).toBeNull();
    await putBack(contact, LATER);
    expect(await contactFile(contact)).toEqual(before);
  });
});

it('a captured person is written as every reading gives them, whatever the order in which the page was read', async () => {
  const { name, ...rest } = captured();
  const { full, ...parts } = name;
  const { contact } = await keepCapture({ ...rest, name: { ...parts, full } }, NOW);
  const before = JSON.stringify(await (await database()).get('contacts', contact));
  await deleteContact(contact, LATER);
  await putBack(contact, LATER);
  expect(JSON.stringify(await (await database()).get('contacts', contact))).toBe(before);
});

describe('a message that was sent', () => {
  it('lets its draft go, and comes back with Undo', async () => {
    const { contact } = await keepCapture(captured(), NOW);
    const draft = { contact, channel: 'note', purpose: 'request', subject: null, text: 'Hi Nadia' } as const;
    await keepDraft({ ...draft, updatedAt: NOW.toISOString() });
    const sent = await logSent(contact, draft, LATER);
    const file = await contactFile(contact);
    expect([file?.drafts.length, file?.events.at(-1)?.kind]).toEqual([0, 'sent']);
    await undoSent(sent);
    expect((await contactFile(contact))?.events.map(({ kind }) => kind)).toEqual(['captured']);
  });

  it('counts among the messages since a day', async () => {
    const { contact } = await keepCapture(captured(), NOW);
    await logSent(contact, { channel: 'note', purpose: 'request', subject: null, text: 'Hi' }, NOW);
    await logSent(contact, { channel: 'note', purpose: 'follow-up', subject: null, text: 'Hi' }, LATER);
    expect((await sentSince(NOW)).map(({ payload }) => payload.purpose)).toEqual(['request', 'follow-up']);
    expect((await sentSince(LATER)).map(({ payload }) => payload.purpose)).toEqual(['follow-up']);
  });

  it('to nobody is refused', async () => {
    const sent = { channel: 'note', purpose: 'request', subject: null, text: 'Hi' } as const;
    expect(await fault(logSent('019ab000-0000-7000-8000-00000000dead', sent, NOW))).toBe('gone');
  });
});

describe('the user', () => {
  it('is nobody yet, then what they said', async () => {
    expect(await readMe()).toEqual(nobodyYet);
    await writeMe({ ...nobodyYet, name: 'Sam Adeyemi' }, NOW);
    expect(await readMe()).toMatchObject({ name: 'Sam Adeyemi', updatedAt: NOW.toISOString() });
  });
});

describe('one action is one transaction', () => {
  it('of which nothing stays when a part fails', async () => {
    const { contact } = await keepCapture(captured(), NOW);
    const failing = write(['contacts', 'events'], async (transaction) => {
      await transaction.objectStore('contacts').delete(contact);
      throw new Error('in the middle');
    });
    expect(await fault(failing)).toBe('storage');
    expect(await contactFile(contact)).not.toBeNull();
  });

  it('is announced after it is done', async () => {
    const heard: string[][] = [];
    const stop = onChange(({ contacts }) => heard.push(contacts));
    const { contact } = await keepCapture(captured(), NOW);
    stop();
    expect(heard).toEqual([[contact]]);
  });
});

describe('stored rows', () => {
  it('that do not parse are counted, and stay', async () => {
    await keepCapture(captured(), NOW);
    const db = await database();
    const odd: unknown = { id: 'odd', profiles: [], updatedAt: '2026' };
    await db.put('contacts', odd as never);
    const { contacts, damaged } = await listContacts();
    expect([contacts.length, damaged]).toEqual([1, 1]);
    expect(await db.count('contacts')).toBe(2);
    expect(await fault(contactFile('odd'))).toBe('damagedRow');
  });

  it('of a newer version of Inroad are not touched', async () => {
    await new Promise((done, failed) => {
      const opening = indexedDB.open('inroad', 999);
      opening.onsuccess = () => {
        opening.result.close();
        done(null);
      };
      opening.onerror = failed;
    });
    expect(await fault(listContacts())).toBe('newerData');
  });
});

describe('row 24: what is acknowledged is on the disk', () => {
  const draft = {
    contact: 'c',
    channel: 'note',
    purpose: 'request',
    subject: null,
    text: 'Hi',
    updatedAt: '',
  } as const;

  it('a write ends after its transaction, not with its last request', async () => {
    let ended = false;
    await write(['drafts'], async (transaction) => {
      unwrap(transaction).addEventListener('complete', () => {
        ended = true;
      });
      await transaction.objectStore('drafts').put(draft);
    });
    expect(ended).toBe(true);
  });

  it('a write whose transaction fails after its last request has failed', async () => {
    const failing = write(['drafts'], async (transaction) => {
      await transaction.objectStore('drafts').put(draft);
      // As a full disk does it: every request succeeded, and then the browser cannot keep what they did.
      unwrap(transaction).abort();
    });
    await expect(failing).rejects.toBeInstanceOf(StoreError);
    expect(await (await database()).count('drafts')).toBe(0);
  });

  it('nothing writes but through that', () => {
    const writers = readFiles('src', ['.ts', '.tsx']).filter(({ code }) => /['"`]readwrite['"`]/.test(code));
    expect(writers.map(({ path }) => path)).toEqual([expect.stringMatching(/\/database\.ts$/)]);
  });
});
