import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { instant } from '../../../src/model/time';
import { undoAction } from '../../../src/store/actions/undo';
import { checkOnOpening, closeDatabase, database } from '../../../src/store/database/database';
import { eraseEverything } from '../../../src/store/erasing/eraseEverything';
import { planRestore, readEverything, restore } from '../../../src/store/incoming/restore';
import { deleteContact, eraseForGood, purgeExpired } from '../../../src/store/people/bin';
import { addContact, listContacts } from '../../../src/store/people/contacts';
import { keepDraft } from '../../../src/store/people/drafts';
import { acceptLoss, guardDatabase, keepCopying, openDespiteLoss } from '../../../src/store/safety';
import { listCopies } from '../../../src/store/safety/copies/files';
import { keepCopies } from '../../../src/store/safety/copies/schedule';
import { checkMarker, missingFrom, readMarker, writeMarker } from '../../../src/store/safety/lastKnownState';
import { items, storage } from '../extensionStorage';
import { faultOf, forget } from '../fresh';
import { PrivateFiles } from '../privateFiles';

const NOW = new Date('2026-11-20T10:00:00.000Z');
/** What the next page finds. */
async function next() {
  await closeDatabase().catch(() => undefined);
  return faultOf(listContacts());
}
/** Three people, and what is written down of them. */
async function threePeople() {
  const ids: string[] = [];
  for (const name of ['Nadia Lindqvist', 'Bo Ek', 'Tomasz Wilk']) ids.push(await addContact({ name }, NOW));
  await writeMarker(NOW);
  return ids;
}

beforeEach(() => {
  items.clear();
  storage.closes = false;
  vi.stubGlobal('navigator', new PrivateFiles().navigator);
  checkOnOpening(checkMarker);
});
afterEach(async () => {
  checkOnOpening(null);
  vi.unstubAllGlobals();
  vi.useRealTimers();
  await forget();
});

describe('an emptied database', () => {
  it('is noticed at the next opening, and stays so until the user has decided', async () => {
    await threePeople();
    expect(await next()).toBeNull();
    await forget();
    expect([await next(), await next()]).toEqual(['emptied', 'emptied']);
    const error = await database().catch((cause: unknown) => cause);
    expect(error).toMatchObject({ missing: { people: 3, found: 0, at: NOW.toISOString() } });
  });

  it('is noticed by the copies where the marker is lost with it', async () => {
    await threePeople();
    await keepCopies(purgeExpired, () => NOW);
    await forget();
    items.clear();
    expect(await next()).toBe('emptied');
  });

  it('names nobody outside the database', async () => {
    await threePeople();
    expect(JSON.stringify([...items])).not.toMatch(/Nadia|Bo|Tomasz/);
  });

  it('is none at the first use, nor after an uninstall, which takes marker and copies along', async () => {
    expect(await next()).toBeNull();
    await threePeople();
    items.clear();
    await forget();
    expect(await next()).toBeNull();
  });

  it('is none when the user deleted, erased or took back everybody', async () => {
    const [one = '', two = '', three = ''] = await threePeople();
    await undoAction(1, NOW);
    await deleteContact(two, NOW);
    // The browser ended before the marker was written: it still tells of three.
    expect(await next()).toBeNull();
    await eraseForGood([one, two, three], NOW);
    expect(await next()).toBeNull();
    await writeMarker(NOW);
    await forget();
    expect(await next()).toBeNull();
  });

  it('is none after everything was put back into it, also when the marker came too late', async () => {
    await threePeople();
    const backup = await readEverything();
    await forget();
    checkOnOpening(null);
    await restore(backup, await planRestore(backup), { differ: 'keep', erased: 'leave' }, NOW);
    checkOnOpening(checkMarker);
    expect(await next()).toBeNull();
  });

  it('is none after the user began anew, which leaves no copy either', async () => {
    await threePeople();
    await keepCopies(purgeExpired, () => NOW);
    await eraseEverything();
    expect(await listCopies()).toEqual([]);
    expect(await next()).toBeNull();
    expect((await readMarker())?.people).toBe(0);
  });

  it.each([
    ['the same state', 7, 3, false],
    ['a later state', 8, 0, false],
    ['an older state', 6, 3, true],
  ])('of the same database and %s', (_what, revision, people, missing) => {
    const id = crypto.randomUUID();
    const marker = { database: id, revision: 7, people: 3, at: NOW.toISOString() };
    expect(missingFrom(marker, { id, revision, people }) !== null).toBe(missing);
  });
});

it('is a marker that nobody can read no reason to keep anybody from their data', async () => {
  await threePeople();
  items.set('kept', { people: 'many' });
  expect(await next()).toBeNull();
});

/** For what hangs, not for what is slow: Vitest's own limit is one second (ms). */
const PATIENT = { timeout: 600_000 };

describe('the guard', () => {
  it('writes down and copies what is kept, and goes on where the user wants to', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: NOW });
    const later = async (ms: number) => {
      await vi.advanceTimersByTimeAsync(ms);
      await vi.waitFor(() => undefined);
    };
    checkOnOpening(null);
    guardDatabase();
    keepCopying(purgeExpired);
    await addContact({ name: 'Nadia Lindqvist' }, NOW);
    await later(300);
    await vi.waitUntil(async () => (await readMarker())?.people === 1, PATIENT);
    await later(2_000);
    await vi.waitUntil(async () => (await listCopies()).length === 1, PATIENT);

    await forget();
    expect(await next()).toBe('emptied');
    openDespiteLoss();
    expect(await next()).toBeNull();
    await acceptLoss();
    expect((await readMarker())?.people).toBe(0);
  });

  it('writes a draft down when its writer pauses, and not before', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: NOW });
    storage.closes = true;
    checkOnOpening(null);
    guardDatabase();
    keepCopying(purgeExpired);
    const contact = await addContact({ name: 'Nadia Lindqvist' }, NOW);
    await vi.advanceTimersByTimeAsync(2_000);
    await vi.waitUntil(async () => (await listCopies()).length === 1);
    storage.writes = 0;
    for (const text of ['H', 'Hi', 'Hi N']) {
      await keepDraft({ contact, channel: 'note', purpose: 'request', subject: null, text, updatedAt: instant(NOW) });
      await vi.advanceTimersByTimeAsync(1_500);
    }
    expect(storage.writes).toBe(0);
    await vi.advanceTimersByTimeAsync(600);
    await vi.waitUntil(() => storage.writes > 0);
    await vi.waitUntil(() => JSON.stringify([...items]).includes('Hi N'));
    expect(storage.writes).toBe(1);
  });

  it('lets the copies be while they are all there is, however old they are', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: NOW });
    await threePeople();
    await keepCopies(purgeExpired, () => NOW);
    await forget();
    vi.setSystemTime(NOW.getTime() + 40 * 86_400_000);
    // A page that opens: what its modules remember begins anew.
    vi.resetModules();
    const page = {
      ...(await import('../../../src/store/safety')),
      ...(await import('../../../src/store/people/bin')),
      ...(await import('../../../src/store/database/database')),
    };
    page.guardDatabase();
    page.keepCopying(page.purgeExpired);
    page.openDespiteLoss();
    const opened = await page.database();
    await vi.advanceTimersByTimeAsync(3_000);
    for (let n = 0; n < 50; n++) await opened.count('contacts');
    expect(await listCopies()).toHaveLength(1);
    await page.closeDatabase();
  });
});
