import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeBackup } from '../../../src/formats/backup';
import { NOTHING } from '../../../src/model/kept/kept';
import { nobodyYet } from '../../../src/model/me';
import type { Contact } from '../../../src/model/person/contact';
import { onChange } from '../../../src/store/database/changes';
import { checkOnOpening, closeDatabase, database } from '../../../src/store/database/database';
import { identityOf } from '../../../src/store/database/identity';
import { eraseEverything } from '../../../src/store/erasing/eraseEverything';
import { planRestore, readEverything, restore } from '../../../src/store/incoming/restore';
import { deleteContact, eraseForGood, purgeExpired } from '../../../src/store/people/bin';
import { keepCapture, undoCapture } from '../../../src/store/people/capture';
import { addContact, editContact } from '../../../src/store/people/contacts';
import { keepDraft } from '../../../src/store/people/drafts';
import { logEvent, logSent } from '../../../src/store/people/events';
import { keepApart, merge } from '../../../src/store/people/merge';
import { acceptLoss, guardDatabase, openDespiteLoss } from '../../../src/store/safety';
import { listCopies, openCopy } from '../../../src/store/safety/copies/files';
import { type JournalOfCopies, keepCopies, spacing } from '../../../src/store/safety/copies/schedule';
import { startRecording } from '../../../src/store/safety/guard';
import { entriesOf, eraseFromJournal, journalOfCopies } from '../../../src/store/safety/journal';
import { keepMarker } from '../../../src/store/safety/lastKnownState';
import { recordDrafts, setRecorder } from '../../../src/store/safety/recorder';
import { contentOf, listRescues } from '../../../src/store/safety/recoverable';
import { writeMe } from '../../../src/store/settings/me';
import { changeSettings } from '../../../src/store/settings/settings';
import { captured } from '../../captures';
import { items, storage } from '../extensionStorage';
import { forget } from '../fresh';
import { PrivateFiles } from '../privateFiles';

const MINUTE = 60_000;
const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 20, 10);
const at = (ms: number) => new Date(START + ms);
const message = { channel: 'note', purpose: 'request', subject: null } as const;

let disk: PrivateFiles;
let journal: JournalOfCopies | null;
const copy = (ms: number) => keepCopies(purgeExpired, () => at(ms), { journal });
/** Everything outside the database, as text. */
const outside = () => JSON.stringify([[...items], [...(disk.files ?? [])]]);
/** What would come back now. */
async function back() {
  const [rescue] = await listRescues();
  if (!rescue) return null;
  if (rescue.copy === null) return contentOf(rescue, null);
  const decoded = await decodeBackup(await (await openCopy(rescue.copy)).text(), null);
  if (!decoded.ok) throw new Error(decoded.why);
  return contentOf(rescue, decoded.content);
}
async function everything() {
  const { unread, ...here } = await readEverything();
  expect(unread).toEqual([]);
  return here;
}
/** Does `work` in a page that ends after its transaction and before it is written down. */
async function unrecorded(work: () => Promise<unknown>) {
  setRecorder(null);
  await work();
  startRecording();
}

beforeEach(async () => {
  items.clear();
  storage.closes = true;
  storage.fails = false;
  PrivateFiles.full = false;
  disk = new PrivateFiles();
  vi.stubGlobal('navigator', disk.navigator);
  vi.stubGlobal('reportError', () => undefined);
  startRecording();
  journal = await journalOfCopies();
});
afterEach(async () => {
  setRecorder(null);
  checkOnOpening(null);
  vi.unstubAllGlobals();
  await forget();
});

describe('copy and journal together', () => {
  it('give back all that was done, byte for byte, whenever the copy was made', async () => {
    const ann = (await keepCapture(captured(), at(0))).contact;
    const bo = await addContact({ name: 'Bo Ek' }, at(1));
    expect(await back()).toEqual(await everything());
    await copy(2);
    expect(await listCopies()).toHaveLength(1);
    await logEvent(ann, 'noted', { text: 'Met at the library' }, at(3));
    await editContact(bo, 'role', 'Hydrologist', at(4));
    await keepDraft({ ...message, contact: bo, text: 'Hi', updatedAt: at(5).toISOString() });
    await keepDraft({ ...message, contact: bo, text: 'Hi Bo', updatedAt: at(6).toISOString() });
    await keepDraft({ ...message, contact: ann, text: 'Hi Ann', updatedAt: at(6).toISOString() });
    await logSent(ann, { ...message, text: 'Hi Ann' }, at(7));
    await writeMe({ ...nobodyYet, name: 'Sam Adeyemi' }, at(8));
    await changeSettings({ retentionMonths: 6 });
    const cy = await addContact({ name: 'Cy Odu' }, at(9));
    await merge(bo, cy, at(10));
    await deleteContact(ann, at(11));
    expect(await back()).toEqual(await everything());
    const [rescue] = await listRescues();
    expect(rescue).toMatchObject({ people: 1, made: at(11).getTime() });
  });

  it('give back what a draft became by the last action, or by the pause after it', async () => {
    const bo = await addContact({ name: 'Bo Ek' }, at(0));
    const texts = async () => (await back())?.drafts.map(({ text }) => text);
    const draft = (text: string, ms: number) =>
      keepDraft({ ...message, contact: bo, text, updatedAt: at(ms).toISOString() });
    await draft('First', 1);
    await copy(2);
    await draft('Second', 3);
    await logEvent(bo, 'noted', { text: 'Met' }, at(4));
    expect(await texts()).toEqual(['Second']);
    await draft('Third', 5);
    expect(await texts()).toEqual(['Second']);
    await recordDrafts(at(6));
    expect(await texts()).toEqual(['Third']);
    await draft('Fourth', 7);
    await logSent(bo, { ...message, text: 'Fourth' }, at(8));
    expect(await texts()).toEqual([]);
    expect(await back()).toEqual(await everything());
  });

  it('write nothing at a keystroke in a draft, and once when it pauses', async () => {
    const bo = await addContact({ name: 'Bo Ek' }, at(0));
    storage.writes = 0;
    for (let n = 1; n <= 20; n++)
      await keepDraft({ ...message, contact: bo, text: 'Hi Bo, may I'.slice(0, n), updatedAt: at(n).toISOString() });
    expect(storage.writes).toBe(0);
    await recordDrafts(at(21));
    await recordDrafts(at(22));
    expect(storage.writes).toBe(1);
  });

  it('give back what was lost before the first copy', async () => {
    await addContact({ name: 'Bo Ek' }, at(0));
    const before = await everything();
    await forget();
    const lost = await back();
    expect(lost).toEqual({ ...before, settings: null });
    await restore(lost ?? NOTHING, await planRestore(lost ?? NOTHING), { differ: 'keep', erased: 'leave' }, at(1));
    expect((await everything()).contacts).toEqual(before.contacts);
  });

  it('know of an action that nobody came to tell, as soon as the next is told', async () => {
    await addContact({ name: 'Bo Ek' }, at(0));
    await unrecorded(() => addContact({ name: 'Ann Okafor' }, at(1)));
    await addContact({ name: 'Cy Odu' }, at(2));
    expect((await back())?.contacts).toHaveLength(3);
  });

  it('know of it as soon as a page opens, also when two in a row were not told', async () => {
    guardDatabase();
    await addContact({ name: 'Bo Ek' }, at(0));
    for (const name of ['Ann Okafor', 'Cy Odu']) {
      await unrecorded(() => addContact({ name }, at(1)));
      // The next page.
      await closeDatabase();
      await everything();
    }
    expect((await back())?.contacts).toHaveLength(3);
  });

  it('know as far as there is no gap, and a copy comes soon where there is one', async () => {
    for (let n = 0; n < 200; n++) await addContact({ name: `Person ${n}` }, at(0));
    await copy(0);
    storage.fails = true;
    for (const name of ['Ann Okafor', 'Cy Odu']) await addContact({ name }, at(1));
    storage.fails = false;
    await addContact({ name: 'Dee Ola' }, at(2));
    expect((await back())?.contacts).toHaveLength(200);
    expect(spacing(200)).toBeGreaterThan(MINUTE);
    expect(await copy(3)).toBe(START + MINUTE);
    await copy(MINUTE);
    expect((await back())?.contacts).toHaveLength(203);
  });

  it('do not end where an entry cannot be read, but before it, and a copy comes soon', async () => {
    for (let n = 0; n < 200; n++) await addContact({ name: `Person ${n}` }, at(0));
    await copy(0);
    await addContact({ name: 'Ann Okafor' }, at(1));
    await addContact({ name: 'Cy Odu' }, at(2));
    const last = [...items.keys()].filter((name) => name.startsWith('journal.')).at(-1) ?? '';
    items.set(last, '{"at":1');
    expect((await back())?.contacts).toHaveLength(201);
    expect(await copy(3)).toBe(START + MINUTE);
  });

  it('keep the later text of a draft that nobody came to tell of', async () => {
    const bo = await addContact({ name: 'Bo Ek' }, at(0));
    await keepDraft({ ...message, contact: bo, text: 'First', updatedAt: at(1).toISOString() });
    await unrecorded(() => keepDraft({ ...message, contact: bo, text: 'Second', updatedAt: at(2).toISOString() }));
    await copy(3);
    expect((await back())?.drafts.map(({ text }) => text)).toEqual(['Second']);
  });

  it('know nothing of a database that ended, in the one that begins in its place', async () => {
    await addContact({ name: 'Old One' }, at(0));
    const [base] = (await everything()).contacts;
    openDespiteLoss();
    const contacts = Array.from({ length: 5_200 }, () => ({ ...base, id: crypto.randomUUID() })) as Contact[];
    const large = { ...NOTHING, contacts };
    await restore(large, await planRestore(large), { differ: 'keep', erased: 'leave' }, at(1));
    const { id } = await identityOf(await database());
    expect([...items.keys()].filter((name) => name.includes(id))).toEqual([]);
  });
});

describe('the journal of the version before, which had no version', () => {
  /** As that version wrote them; literal, so that nothing drifts. */
  const DATABASE = '5f0f8c1e-3c1c-4d55-9a1b-0e6f2f6f7a01';
  const ID = '019aa000-0000-7000-8000-000000000001';
  const AT = '2026-11-20T10:00:00.000Z';
  const from = { kind: 'edited', at: AT };
  const contact = {
    id: ID,
    createdAt: AT,
    updatedAt: AT,
    name: { full: 'Bo Ek', given: 'Bo', family: 'Ek', honorific: null, credentials: [], pronouns: null },
    fields: { name: { value: 'Bo Ek', from, choices: [], page: null } },
    past: [],
    schools: [],
    links: [],
    degree: null,
    profiles: [],
    sources: [],
  };
  const event = {
    id: '019aa000-0000-7000-8000-000000000002',
    contact: ID,
    kind: 'edited',
    at: AT,
    payload: { changes: [] },
  };
  const draft = (text: string, updatedAt = AT) => ({
    contact: ID,
    channel: 'note',
    purpose: 'request',
    subject: null,
    text,
    updatedAt,
  });
  const settings = { salt: 'ab'.repeat(16), lastBackup: null, schedule: null, remindAfter: null, retentionMonths: 6 };
  const key = `${ID} note request`;
  const entry = (people: number, ...rows: unknown[]) => JSON.stringify({ at: AT, people, rows });
  const write = () => {
    items.set(
      `journal.${DATABASE}.1`,
      entry(1, { store: 'contacts', key: ID, value: contact }, { store: 'events', key: event.id, value: event }),
    );
    items.set(`journal.${DATABASE}.1.drafts ${key}`, entry(1, { store: 'drafts', key, value: draft('Beside') }));
    items.set(
      `journal.${DATABASE}.1.settings settings`,
      entry(1, { store: 'settings', key: 'settings', value: settings }),
    );
    const rows = [
      { store: 'me', key: 'me', value: nobodyYet },
      { store: 'drafts', key: `${ID} email request`, value: null },
    ];
    items.set(`journal.${DATABASE}.2`, entry(1, ...rows));
  };

  it('is read on, with what it wrote beside the actions', async () => {
    write();
    expect(await back()).toMatchObject({
      contacts: [{ id: ID }],
      events: [{ id: event.id }],
      drafts: [draft('Beside')],
      settings: { retentionMonths: 6 },
      me: { goal: nobodyYet.goal },
    });
  });

  it('gives no older text of a draft than the copy does', async () => {
    write();
    const copied = { ...NOTHING, drafts: [draft('Later', at(9).toISOString())] };
    const [rescue] = await listRescues();
    expect(rescue && contentOf(rescue, copied as never).drafts.map(({ text }) => text)).toEqual(['Later']);
  });

  it('is followed by entries of today in the same database', async () => {
    write();
    await database();
    const identity = { id: DATABASE, revision: 2, people: 1 };
    const db = await database();
    await db.put('identity', identity, 'database');
    await db.put('contacts', contact as never);
    await db.put('drafts', draft('Beside') as never);
    await keepDraft({ ...draft('Today', at(1).toISOString()) } as never);
    await editContact(ID, 'role', 'Planner', at(2));
    expect(await back()).toMatchObject({
      contacts: [{ fields: { role: { value: 'Planner' } } }],
      drafts: [{ text: 'Today' }],
    });
  });

  it('knows nobody any more who was erased', async () => {
    write();
    await eraseFromJournal([ID]);
    expect(outside()).not.toContain(ID);
    expect(await back()).toMatchObject({ contacts: [], events: [], drafts: [], settings: { retentionMonths: 6 } });
    // The entry that told of others as well is there still.
    expect((await back())?.me).toMatchObject(nobodyYet);
  });
});

describe('the journal', () => {
  it('lets go of what no copy needs', async () => {
    await addContact({ name: 'Bo Ek' }, at(0));
    await copy(0);
    await addContact({ name: 'Ann Okafor' }, at(1));
    await copy(DAY);
    await addContact({ name: 'Cy Odu' }, at(DAY + 1));
    await copy(2 * DAY + 1);
    expect(outside()).toContain('Cy Odu');
    const entries = [...items.keys()].filter((name) => name.startsWith('journal.'));
    // Of the two copies that there are, the older does not know of the last action.
    expect(entries).toHaveLength(1);
    expect(await back()).toEqual(await everything());
  });

  it('is gone after 30 days where its database is', async () => {
    await addContact({ name: 'Bo Ek' }, at(0));
    await forget();
    await addContact({ name: 'Ann Okafor' }, at(1));
    await copy(29 * DAY);
    expect(outside()).toContain('Bo Ek');
    await addContact({ name: 'Cy Odu' }, at(30 * DAY));
    await copy(30 * DAY + 1);
    expect(outside()).not.toContain('Bo Ek');
  });

  it('knows nobody any more who was erased for good, and all others still', async () => {
    const bo = await addContact({ name: 'Bo Ek' }, at(0));
    const ann = await addContact({ name: 'Ann Okafor' }, at(1));
    await copy(1);
    await logEvent(ann, 'noted', { text: 'Met' }, at(2));
    await keepDraft({ ...message, contact: ann, text: 'Hi Ann', updatedAt: at(3).toISOString() });
    await logEvent(bo, 'noted', { text: 'Busy' }, at(4));
    await deleteContact(ann, at(5));
    await eraseForGood([ann], at(6));
    for (const trace of [ann, 'Ann Okafor', 'Hi Ann']) expect(outside()).not.toContain(trace);
    expect(await back()).toEqual(await everything());
    expect((await back())?.marks).toHaveLength(1);
  });

  it('knows nobody who was erased by what another page comes to tell only now', async () => {
    const ann = await addContact({ name: 'Ann Okafor' }, at(0));
    await addContact({ name: 'Bo Ek' }, at(0));
    const erased: Promise<void>[] = [];
    setRecorder({
      write: async (recorded) => {
        // The user erases her while this page is between its transaction and its record.
        const isFirst = erased.length === 0;
        if (isFirst) erased.push(eraseForGood([ann], at(2)));
        if (isFirst) await new Promise((resolve) => setTimeout(resolve, 100));
        await keepMarker(recorded.identity, recorded.at, entriesOf(recorded));
      },
      erase: eraseFromJournal,
    });
    await editContact(ann, 'role', 'Hydrologist', at(1));
    await Promise.all(erased);
    expect(outside()).not.toContain(ann);
    expect((await back())?.contacts.map(({ name }) => name.full)).toEqual(['Bo Ek']);
  });

  it('is whole soon after an erasure that ended halfway', async () => {
    const ann = await addContact({ name: 'Ann Okafor' }, at(0));
    await addContact({ name: 'Bo Ek' }, at(0));
    await copy(1);
    setRecorder({ write: () => Promise.resolve(), erase: () => Promise.reject(new Error('the page ends')) });
    await expect(eraseForGood([ann], at(DAY))).rejects.toThrow('the page ends');
    startRecording();
    await copy(2 * DAY);
    expect(await back()).toEqual(await everything());
  });

  it('knows nobody any more whom the bin let go, also where no copy can be written', async () => {
    const ann = await addContact({ name: 'Ann Okafor' }, at(0));
    await copy(2);
    await deleteContact(ann, at(3));
    PrivateFiles.full = true;
    for (const day of [31, 32, 90]) await copy(day * DAY).catch(() => undefined);
    expect(outside()).not.toContain('Ann Okafor');
  });

  it('knows nobody any more whose capture was taken back, and all that was done since the copy before them', async () => {
    const bo = await addContact({ name: 'Bo Ek' }, at(0));
    await copy(0);
    await logEvent(bo, 'noted', { text: 'Busy' }, at(1));
    const { contact, event } = await keepCapture(captured(), at(2));
    for (const one of [bo, contact])
      await keepDraft({ ...message, contact: one, text: 'Hi', updatedAt: at(3).toISOString() });
    await recordDrafts(at(4));
    await copy(MINUTE);
    expect(outside()).toContain(contact);
    await undoCapture(event, at(2 * MINUTE));
    expect(outside()).not.toContain(contact);
    const { settings: _kept, ...there } = await everything();
    expect(await back()).toMatchObject(there);
  });

  it('follows what the bin lets go', async () => {
    const bo = await addContact({ name: 'Bo Ek' }, at(0));
    const ann = await addContact({ name: 'Ann Okafor' }, at(0));
    await keepApart(bo, ann, at(1));
    await copy(1);
    await deleteContact(ann, at(2));
    await purgeExpired(at(31 * DAY));
    expect(await back()).toEqual(await everything());
    expect((await back())?.events.map(({ kind }) => kind)).toEqual(['edited']);
  });

  it('is no place for a large import: a copy comes soon instead', async () => {
    for (let n = 0; n < 40; n++) await addContact({ name: `Person ${n}` }, at(0));
    const content = { ...(await everything()), settings: null };
    await forget();
    items.clear();
    const many = Array.from({ length: 130 }, () =>
      content.contacts.map((one) => ({ ...one, id: crypto.randomUUID() })),
    );
    const large = { ...content, events: [], contacts: many.flat() };
    await addContact({ name: 'Bo Ek' }, at(0));
    await copy(0);
    const length = outside().length;
    await restore(large, await planRestore(large), { differ: 'keep', erased: 'leave' }, at(1));
    expect(outside().length - length).toBeLessThan(10_000);
    await copy(spacing(1));
    expect((await back())?.contacts).toHaveLength(5_201);
  });

  it('is not written where content scripts could read it', async () => {
    storage.closes = false;
    startRecording();
    expect(await journalOfCopies()).toBeNull();
    const bo = await addContact({ name: 'Bo Ek' }, at(0));
    await keepDraft({ ...message, contact: bo, text: 'Hi', updatedAt: at(1).toISOString() });
    expect([...items.keys()]).toEqual(['kept']);
    expect(outside()).not.toContain('Bo Ek');
  });

  it('goes with everything else when the user begins anew', async () => {
    await addContact({ name: 'Bo Ek' }, at(0));
    await eraseEverything();
    expect(outside()).not.toContain('Bo Ek');
  });

  it('is written before anybody learns that something is done', async () => {
    const order: string[] = [];
    setRecorder({ write: async () => void order.push('written'), erase: () => Promise.resolve() });
    const stop = onChange(() => order.push('announced'));
    await addContact({ name: 'Bo Ek' }, at(0));
    order.push('acknowledged');
    stop();
    expect(order).toEqual(['written', 'announced', 'acknowledged']);
  });
});

it('does not take a database that was put back to an older state for what it was, once the user goes on with it', async () => {
  await addContact({ name: 'Bo Ek' }, at(0));
  const [older] = await listRescues();
  await acceptLoss();
  await addContact({ name: 'Cy Odu' }, at(2));
  await copy(3);
  const [newer] = await listRescues();
  expect(newer?.people).toBe(2);
  expect(newer?.database).not.toBe(older?.database);
});
