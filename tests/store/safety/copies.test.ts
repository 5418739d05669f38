import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeBackup } from '../../../src/formats/backup';
import { database } from '../../../src/store/database/database';
import { readEverything } from '../../../src/store/incoming/restore';
import { deleteContact, eraseForGood, purgeExpired } from '../../../src/store/people/bin';
import { keepCapture, undoCapture } from '../../../src/store/people/capture';
import { addContact, editContact } from '../../../src/store/people/contacts';
import { type Copy, listCopies, openCopy } from '../../../src/store/safety/copies/files';
import { keepCopies, outdatedBy, planCopies, spacing } from '../../../src/store/safety/copies/schedule';
import { captured } from '../../captures';
import { faultOf, forget } from '../fresh';
import { PrivateFiles } from '../privateFiles';

const MINUTE = 60_000;
const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 20, 10);
const at = (ms: number) => new Date(START + ms);
const keep = (ms: number) => keepCopies(purgeExpired, () => at(ms));
const newest = async () => {
  const [copy] = await listCopies();
  if (!copy) throw new Error('no copy');
  const decoded = await decodeBackup(await (await openCopy(copy)).text(), null);
  if (!decoded.ok) throw new Error(decoded.why);
  return decoded;
};

let disk: PrivateFiles;
beforeEach(() => {
  disk = new PrivateFiles();
  PrivateFiles.full = false;
  vi.stubGlobal('navigator', disk.navigator);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await forget();
});
const everywhere = () => [...(disk.files?.values() ?? [])].join();

describe('the second copy', () => {
  it('is whole, and comes again only after a change and a while', async () => {
    for (let n = 0; n < 450; n++) await addContact({ name: `Person ${n}` }, at(0));
    expect(await keep(0)).toBeNull();
    const { content, intact } = await newest();
    const { unread, ...here } = await readEverything();
    expect([intact, content]).toEqual([true, { ...here, unread }]);
    expect((await listCopies())[0]?.people).toBe(450);
    expect(await keep(DAY)).toBeNull();
    expect(await listCopies()).toHaveLength(1);
    await addContact({ name: 'Nadia Lindqvist' }, at(MINUTE));
    expect(await keep(2 * MINUTE)).toBe(START + spacing(450));
    expect(await listCopies()).toHaveLength(1);
    await keep(spacing(451));
    expect((await newest()).content.contacts).toHaveLength(451);
    expect(await listCopies()).toHaveLength(2);
  });

  it('leaves a row that cannot be read where it is, and copies it as it is', async () => {
    await addContact({ name: 'Nadia Lindqvist' }, at(0));
    const odd = { id: 'odd', mood: 'calm' };
    await (await database()).put('contacts', odd as never);
    await keep(0);
    const { content } = await newest();
    expect(content.contacts).toHaveLength(1);
    expect(content.unread).toEqual([{ store: 'contacts', row: odd }]);
  });

  it('is given up when something changes while it is written, and the one before stays', async () => {
    const id = await addContact({ name: 'Nadia Lindqvist' }, at(0));
    await keep(0);
    const before = await listCopies();
    await editContact(id, 'role', 'Hydrologist', at(1));
    let edit: Promise<void> | null = null;
    const onBatch = async () => {
      edit ??= editContact(id, 'role', 'Mentor', at(2));
    };
    expect(await keepCopies(purgeExpired, () => at(DAY), { onBatch })).toBe(START + DAY + MINUTE);
    await edit;
    expect(await listCopies()).toEqual(before);
    expect([...(disk.files?.keys() ?? [])]).toEqual(before.map(({ name }) => name));
  });

  it('is given up when somebody waits to erase', async () => {
    await addContact({ name: 'Nadia Lindqvist' }, at(0));
    disk.locks.alsoWaiting.push({ name: 'inroad-copies' });
    await keep(0);
    expect(disk.files?.size).toBe(0);
  });

  it('leaves the one before where the disk is full', async () => {
    const id = await addContact({ name: 'Nadia Lindqvist' }, at(0));
    await keep(0);
    const before = await listCopies();
    await editContact(id, 'role', 'Hydrologist', at(1));
    PrivateFiles.full = true;
    expect(await faultOf(keep(DAY))).toBe('full');
    expect(await listCopies()).toEqual(before);
    expect(disk.files?.size).toBe(1);
  });

  it('knows nobody any more who was erased for good, and keeps those that never did', async () => {
    await addContact({ name: 'Bo Ek' }, at(0));
    await keep(0);
    const id = await addContact({ name: 'Nadia Lindqvist' }, at(DAY));
    await keep(DAY);
    expect(everywhere()).toContain('Nadia');
    await eraseForGood([id], at(DAY));
    expect(everywhere()).not.toContain(id);
    expect(everywhere()).not.toContain('Nadia');
    // There was one without them before those that told of them went.
    expect(await listCopies()).toHaveLength(2);
    expect((await newest()).content.contacts.map(({ name }) => name.full)).toEqual(['Bo Ek']);
  });

  it('knows nobody any more whose capture was taken back', async () => {
    const { contact, event } = await keepCapture(captured(), at(0));
    await keep(0);
    expect(everywhere()).toContain(contact);
    await undoCapture(event, at(1));
    expect(everywhere()).not.toContain(contact);
  });

  it('lets go of whom the bin lets go, within a day, also from the copy before', async () => {
    await addContact({ name: 'Bo Ek' }, at(0));
    const id = await addContact({ name: 'Nadia Lindqvist' }, at(0));
    await keep(0);
    await deleteContact(id, at(MINUTE));
    await keep(DAY);
    expect([...(disk.files?.values() ?? [])].filter((text) => text.includes(id))).toHaveLength(2);
    await keep(MINUTE + 30 * DAY - 1);
    expect(everywhere()).toContain(id);
    await keep(MINUTE + 30 * DAY + 1);
    expect(everywhere()).not.toContain(id);
    expect((await newest()).content.contacts).toHaveLength(1);
  });

  it('lets go of them also where no new copy can be written', async () => {
    const id = await addContact({ name: 'Nadia Lindqvist' }, at(0));
    await deleteContact(id, at(0));
    await addContact({ name: 'Bo Ek' }, at(0));
    await keep(0);
    PrivateFiles.full = true;
    expect(await faultOf(keep(30 * DAY + MINUTE))).toBe('full');
    expect(everywhere()).toContain(id);
    expect(await faultOf(keep(31 * DAY + MINUTE))).toBe('full');
    expect(everywhere()).not.toContain(id);
  });
});

describe('which copies stay', () => {
  const copy = (made: number, database = 'here', revision = made, binSince: number | null = null): Copy => ({
    name: `${made} ${database}`,
    made,
    people: 5,
    database,
    revision,
    binSince,
  });
  const made = (copies: Copy[]) => copies.map((one) => one.made);

  it('two: the last one, and one of up to a day before', () => {
    expect(made(outdatedBy(copy(9), []))).toEqual([]);
    expect(made(outdatedBy(copy(9), [copy(8)]))).toEqual([]);
    expect(made(outdatedBy(copy(9), [copy(8), copy(7)]))).toEqual([8]);
    expect(made(outdatedBy(copy(9 + DAY), [copy(8), copy(7)]))).toEqual([7]);
  });

  it('those of another database too, which may be all that is left of it, for 30 days', () => {
    const other = [copy(8, 'lost'), copy(7, 'lost')];
    expect(made(outdatedBy(copy(9), other))).toEqual([]);
    expect(made(outdatedBy(copy(8 + 30 * DAY), other))).toEqual([7]);
  });

  it('one whose state is still there is never too old', () => {
    const here = { id: 'here', revision: 3 };
    expect(planCopies([copy(3)], here, 400 * DAY)).toEqual({ writeAt: null, drop: [] });
    expect(planCopies([copy(2)], here, 3).writeAt).toBe(2 + spacing(5));
    expect(planCopies([copy(2, 'lost')], here, 3).writeAt).toBe(3);
    expect(planCopies([copy(9)], { ...here, revision: 10 }, 3).writeAt).toBe(3);
    expect(planCopies([], here, 3).writeAt).toBe(3);
  });

  it('a large network is copied more rarely', () => {
    expect([0, 100, 1_000, 100_000].map((people) => spacing(people) / 1_000)).toEqual([10, 50, 500, 50_000]);
  });
});
