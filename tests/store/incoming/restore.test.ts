import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { violations } from '../../../scripts/torture/violations';
import { decodeBackup, encodeBackup } from '../../../src/formats/backup';
import type { Everything } from '../../../src/model/kept/kept';
import { nobodyYet } from '../../../src/model/me';
import { pastActions, undoAction } from '../../../src/store/actions/undo';
import { database } from '../../../src/store/database/database';
import { planRestore, type RestoreChoices, readEverything, restore } from '../../../src/store/incoming/restore';
import { deleteContact, eraseForGood, listBin } from '../../../src/store/people/bin';
import { keepCapture } from '../../../src/store/people/capture';
import { contactFile, editContact, eraseCapture, listContacts } from '../../../src/store/people/contacts';
import { keepDraft } from '../../../src/store/people/drafts';
import { logEvent } from '../../../src/store/people/events';
import { merge, mergesOf, split } from '../../../src/store/people/merge';
import { readDamaged } from '../../../src/store/safety/readDamaged';
import { readMe, writeMe } from '../../../src/store/settings/me';
import { settingsOf } from '../../../src/store/settings/settings';
import { captured } from '../../captures';
import { faultOf, forget } from '../fresh';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 10, minute));
const KEEP: RestoreChoices = { differ: 'keep', erased: 'leave' };
afterEach(forget);

/** The merge that the latest of somebody's standing ones is. */
async function mergeOf(id: string): Promise<string> {
  const file = await contactFile(id);
  return (file && mergesOf(file.contact, file.events)[0]?.event) ?? '';
}

/** A store with people, notes, a draft, the user, somebody in the bin. */
async function populate() {
  const one = (await keepCapture(captured(), at(0))).contact;
  const two = (await keepCapture(captured({ name: 'Tomasz Wilk' }, 'tomasz'), at(1))).contact;
  const gone = (await keepCapture(captured({ name: 'Greta Sand' }, 'greta'), at(1))).contact;
  await logEvent(one, 'noted', { text: 'Met at the library' }, at(2));
  await keepDraft({
    contact: two,
    channel: 'note',
    purpose: 'request',
    subject: null,
    text: 'Hi',
    updatedAt: at(2).toISOString(),
  });
  await writeMe({ ...nobodyYet, name: 'Sam Adeyemi' }, at(2));
  await deleteContact(gone, at(3));
  await settingsOf();
  return { one, two, gone };
}
const bring = async (content: Everything, choices = KEEP) =>
  restore(content, await planRestore(content), choices, at(30));

describe('a restore', () => {
  it('brings everything back into an empty store, through the file', async () => {
    await populate();
    const before = await readEverything();
    const file = (await encodeBackup(before, at(4))).join('');
    await forget();
    const decoded = await decodeBackup(file, null);
    if (!decoded.ok) throw new Error(decoded.why);
    await bring(decoded.content);
    expect(await readEverything()).toEqual(before);
    expect(await (await database()).count('search')).toBe(2);
  });

  it('changes nothing where everything is there', async () => {
    await populate();
    const before = await readEverything();
    const report = await planRestore(before);
    expect(report).toMatchObject({ fresh: [], same: 2, differ: [], events: 0, drafts: 0, binned: 0, me: false });
    await bring(before);
    expect(await readEverything()).toEqual(before);
  });

  it('never overwrites by itself, adds what is new, and can be taken back', async () => {
    const { one, two } = await populate();
    const backup = await readEverything();
    await editContact(one, 'role', 'Flood forecaster', at(5));
    await writeMe({ ...nobodyYet, name: 'Sam A.' }, at(5));
    await eraseForGood([two], at(6));
    const newer = await readEverything();
    const report = await planRestore(backup);
    expect([report.differ.map(({ id }) => id), report.erased.map(({ id }) => id)]).toEqual([[one], [two]]);
    await bring(backup);
    expect(await readEverything()).toEqual(newer);
    await bring(backup, { differ: 'take', erased: 'bring' });
    expect((await contactFile(one))?.contact.fields.role?.value).toBe('Hydrologist');
    expect((await contactFile(two))?.drafts).toHaveLength(1);
    expect((await readMe()).name).toBe('Sam A.');
    await undoAction((await pastActions(at(59)))[0]?.id ?? -1, at(31));
    expect((await contactFile(one))?.contact.fields.role?.value).toBe('Flood forecaster');
    expect(await contactFile(two)).toBeNull();
  });

  it('writes nothing when somebody of the file appeared in between, past all that is counted', async () => {
    await populate();
    const backup = await readEverything();
    await forget();
    const report = await planRestore(backup);
    const [first] = backup.contacts;
    if (first) await (await database()).put('contacts', { ...first, links: ['https://nadia.example/'] });
    expect(await faultOf(restore(backup, report, KEEP, at(30)))).toBe('storage');
    expect((await listContacts()).total).toBe(1);
    expect(await (await database()).count('events')).toBe(0);
  });

  it('goes by what is here now, also where something was done since the report', async () => {
    const { one, two } = await populate();
    const backup = await readEverything();
    await forget();
    const report = await planRestore(backup);
    await bring({ ...backup, bin: [], drafts: [] });
    await merge(one, two, at(31));
    await restore(backup, report, KEEP, at(32));
    expect((await listContacts()).contacts.map(({ id, merged }) => [id, merged])).toEqual([[one, [two]]]);
    expect(await listBin()).toHaveLength(1);
    expect((await contactFile(one))?.drafts).toHaveLength(1);
    expect(await violations()).toEqual([]);
  });

  it('is taken back without a trace, with drafts and bin', async () => {
    await populate();
    const backup = await readEverything();
    await forget();
    await settingsOf();
    const before = await readEverything();
    await bring(backup);
    expect((await readEverything()).drafts).toHaveLength(1);
    await undoAction((await pastActions(at(59)))[0]?.id ?? -1, at(31));
    expect(await readEverything()).toEqual(before);
  });
});

describe('a restore of people who were joined or taken apart since', () => {
  const told = async (id: string) => (await contactFile(id))?.events.map(({ kind }) => kind).sort();
  const holders = async () => (await listContacts()).contacts.map(({ id, merged = [] }) => [id, ...merged]).sort();

  it('leaves them joined, or takes them apart as the file has them, with all that was told of either', async () => {
    const { one, two } = await populate();
    const backup = await readEverything();
    await merge(one, two, at(5));
    await logEvent(one, 'noted', { text: 'Later' }, at(6));
    expect((await planRestore(backup)).differ.map(({ id }) => id).sort()).toEqual([one, two].sort());
    await bring(backup);
    expect(await holders()).toEqual([[one, two]]);
    expect(await violations()).toEqual([]);
    await bring(backup, { differ: 'take', erased: 'leave' });
    expect(await holders()).toEqual([[one], [two]].sort());
    expect([await told(one), await told(two)]).toEqual([['captured', 'merged', 'noted', 'noted'], ['captured']]);
    expect(await violations()).toEqual([]);
  });

  it('leaves them apart, or joins them as the file has them, and they come apart again', async () => {
    const { one, two } = await populate();
    await merge(one, two, at(5));
    const backup = await readEverything();
    const merged = await mergeOf(one);
    await split(merged, at(6));
    await bring(backup);
    expect(await holders()).toEqual([[one], [two]].sort());
    await bring(backup, { differ: 'take', erased: 'leave' });
    expect(await holders()).toEqual([[one, two]]);
    expect(await violations()).toEqual([]);
    await split(merged, at(31));
    expect(await holders()).toEqual([[one], [two]].sort());
    expect(await violations()).toEqual([]);
  });

  it.each([
    ['under the id of one who is here', false],
    ['under the id of one who is not', true],
  ])('joins them with somebody who is not here, %s, and is taken back byte for byte', async (_title, other) => {
    const { one, two } = await populate();
    const apart = await readEverything();
    await (other ? merge(two, one, at(5)) : merge(one, two, at(5)));
    const backup = await readEverything();
    await forget();
    await settingsOf();
    const alone = {
      ...apart,
      contacts: apart.contacts.filter(({ id }) => id === one),
      events: apart.events.filter(({ contact }) => contact === one),
      drafts: [],
      bin: [],
    };
    await bring(alone);
    const before = await readEverything();
    await bring({ ...backup, bin: [] }, { differ: 'take', erased: 'leave' });
    expect(await holders()).toEqual([other ? [two, one] : [one, two]]);
    await undoAction((await pastActions(at(59)))[0]?.id ?? -1, at(31));
    expect(await readEverything()).toEqual(before);
    expect(await violations()).toEqual([]);
  });

  it('never takes the file’s word for somebody who is joined with one whom the file does not know', async () => {
    const { one } = await populate();
    const backup = await readEverything();
    const late = (await keepCapture(captured({ name: 'Linh Do' }, 'linh'), at(5))).contact;
    await merge(late, one, at(6));
    const here = await readEverything();
    const report = await planRestore(backup);
    expect([report.differ, report.apart.map(({ id }) => id)]).toEqual([[], [one]]);
    await bring(backup, { differ: 'take', erased: 'bring' });
    expect(await readEverything()).toEqual(here);
  });

  it('never brings back by the way whom the user erased', async () => {
    const { one, two } = await populate();
    await merge(one, two, at(5));
    const backup = await readEverything();
    await split(await mergeOf(one), at(6));
    await deleteContact(two, at(7));
    await eraseForGood([two], at(8));
    await bring(backup, { differ: 'take', erased: 'leave' });
    expect(JSON.stringify(await readEverything())).not.toContain(two);
  });

  it('never brings back in the ledger of another whom the user erased, be that one here or not', async () => {
    const { one, two } = await populate();
    await merge(one, two, at(5));
    await split(await mergeOf(one), at(6));
    const backup = await readEverything();
    await editContact(one, 'role', 'Planner', at(7));
    await deleteContact(two, at(7));
    await eraseForGood([two], at(8));
    await bring(backup, { differ: 'take', erased: 'leave' });
    expect(JSON.stringify(await readEverything())).not.toMatch(/Tomasz/);
    await eraseCapture(one, at(31));
    await bring(backup);
    expect((await contactFile(one))?.contact.fields.role?.value).toBe('Hydrologist');
    expect(JSON.stringify(await readEverything())).not.toMatch(/Tomasz/);
  });

  it('brings nobody into the bin whom the user erased, unless they say so', async () => {
    const { gone } = await populate();
    const backup = await readEverything();
    await eraseForGood([gone], at(5));
    await bring(backup);
    expect(await listBin()).toEqual([]);
    await bring(backup, { differ: 'keep', erased: 'bring' });
    expect((await listBin()).map(({ id }) => id)).toEqual([gone]);
  });
});

it('a database of a newer Inroad is read as far as it can be, and left as it is', async () => {
  await populate();
  const before = await readEverything();
  (await database()).close();
  await forget.call(null);
  await new Promise((done, failed) => {
    const opening = indexedDB.open('inroad', 99);
    opening.onupgradeneeded = () => {
      const contacts = opening.result.createObjectStore('contacts', { keyPath: 'id' });
      for (const row of before.contacts) contacts.put(row);
      contacts.put({ id: 'of the future', mood: 'calm' });
      opening.result.createObjectStore('moods');
    };
    opening.onsuccess = () => done(opening.result.close());
    opening.onerror = failed;
  });
  expect(await faultOf(listContacts())).toBe('newerData');
  const saved = await readDamaged();
  expect(saved.contacts).toEqual(before.contacts);
  expect(saved.unread).toEqual([{ store: 'contacts', row: { id: 'of the future', mood: 'calm' } }]);
  expect((await indexedDB.databases())[0]?.version).toBe(99);
});

it('a database of which some rows cannot be read any more gives the others', async () => {
  for (let n = 0; n < 300; n++) await keepCapture(captured({ name: `Nadia ${n}` }, `nadia-${n}`), at(0));
  const before = await readEverything();
  const bad = [before.contacts[7]?.id, before.contacts[150]?.id];
  const { getAll } = IDBObjectStore.prototype;
  // Rows on a damaged page of the file: whatever would read them fails.
  const damaged = function (this: IDBObjectStore, range?: IDBKeyRange | null, count?: number): IDBRequest<unknown[]> {
    const reaches = before.contacts.filter(({ id }) => range?.includes(id) ?? true).slice(0, count);
    if (this.name === 'contacts' && reaches.some(({ id }) => bad.includes(id)))
      throw new DOMException('', 'UnknownError');
    return getAll.call(this, range, count);
  };
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(damaged as typeof getAll);
  vi.stubGlobal('reportError', () => undefined);
  const saved = await readDamaged();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  expect(saved.contacts).toEqual(before.contacts.filter(({ id }) => !bad.includes(id)));
  expect(saved.events).toEqual(before.events);
});
