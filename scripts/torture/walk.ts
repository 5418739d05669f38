import { following, inOrder, replay, type Written } from '../../src/model/kept/journal';
import { BACKUP_LISTS, type ContactFile, type Everything, NOTHING } from '../../src/model/kept/kept';
import { pastActions, undoAction } from '../../src/store/actions/undo';
import { closeDatabase, database } from '../../src/store/database/database';
import { STORES } from '../../src/store/database/schema';
import { planRestore, readEverything, restore } from '../../src/store/incoming/restore';
import { deleteContact, eraseForGood, listBin, putBack } from '../../src/store/people/bin';
import { keepCapture } from '../../src/store/people/capture';
import { addContact, contactFile, contactsOf, editContact, listContacts } from '../../src/store/people/contacts';
import { keepDraft } from '../../src/store/people/drafts';
import { logEvent, logSent } from '../../src/store/people/events';
import { merge, mergesOf, split } from '../../src/store/people/merge';
import { openSearch } from '../../src/store/people/search';
import { recordDrafts, setRecorder } from '../../src/store/safety/recorder';
import { captureOf } from '../bench/network';
import { pick, randomFrom } from '../bench/random';
import { violations } from './violations';

const NAMES = [
  'Ann Okafor',
  'Bo Ek',
  'Inês Carvalho',
  'Tomasz Wilk',
  'Linh Đỗ',
  'Greta Sand',
  '山田 太郎',
  'Ola O’Hara',
];
const ROLES = ['Analyst', 'Planner', 'Surveyor', 'Teacher'];

/**
 * A random walk over everything that can be done, the same for the same seed; what broke, in sentences. After every step
 * an undo must give back the byte-same records, and every so often the whole store is looked over.
 */
export async function walk(seed: number, steps: number, check = 250): Promise<string[]> {
  const random = randomFrom(seed);
  let clock = Date.now() - steps;
  const tick = () => new Date(clock++);
  const wrong: string[] = [];
  let search = openSearch();
  await search.loaded;
  let base: Everything = NOTHING;
  let saved: Everything = NOTHING;
  let journal = new Map<number, Written>();
  setRecorder({
    async write({ identity: { id: database }, actions }) {
      for (const { revision, text } of actions)
        journal.set(revision, { name: '', database, revision, beside: false, text });
    },
    erase: () => Promise.resolve(),
  });
  for (let step = 0; step < steps && wrong.length === 0; step++) {
    const now = tick();
    const { contacts } = await listContacts(40);
    const someone = contacts.length > 0 ? pick(random, contacts).id : null;
    const before = JSON.stringify(await content());
    const dice = random();
    const what = await act(dice, someone);
    if (what === null) continue;
    const after = JSON.stringify(await content());
    if (after !== before && random() < 0.5) {
      // Taking the last action back gives the byte-same records; taking that back gives the later ones again.
      const [last] = await pastActions(now, 1);
      if (last) {
        await undoAction(last.undoneBy ?? last.id, tick());
        if (JSON.stringify(await content()) !== before && last.undoneBy === null)
          wrong.push(`step ${step}: undo of ${what} did not give back the records`);
        const [again] = await pastActions(now, 1);
        if (random() < 0.5 && again) {
          await undoAction(again.undoneBy ?? again.id, tick());
          if (again.undoneBy !== null && JSON.stringify(await content()) !== after)
            wrong.push(`step ${step}: undoing the undo of ${what} did not give back the records`);
        }
      }
    }
    if (step % check === check - 1) {
      wrong.push(...(await violations()).map((one) => `step ${step}: ${one}`), ...(await searched(step)));
      if (!(await comesBack())) wrong.push(`step ${step}: the journal does not give back what is there`);
    }
  }
  search.stop();
  setRecorder(null);
  return wrong;

  /** Everybody with their events and drafts, kept or in the bin, whenever they came there. */
  async function content(): Promise<unknown> {
    const { contacts, events, drafts, bin } = await readEverything();
    return [contacts, events, drafts, bin.map((binned) => ({ ...binned, at: null }))];
  }

  /** What the journal makes of what was there when it began is what is there, record by record. */
  async function comesBack(): Promise<boolean> {
    await recordDrafts(tick());
    const { unread, ...here } = await readEverything();
    const written = inOrder([...journal.values()]);
    const { database = '', revision = 0 } = written[0] ?? {};
    const back = replay(base, following(written, { database, revision: revision - 1 }).entries);
    const sorted = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
    const lists = (from: Everything) => JSON.stringify([BACKUP_LISTS.map((list) => sorted(from[list])), from.me]);
    return unread.length === 0 && lists(back) === lists(here);
  }

  /** The stores that hold an id anywhere. */
  async function tracesOf(id: string): Promise<string[]> {
    const db = await database();
    const told: string[] = [];
    for (const store of STORES) if (JSON.stringify(await db.getAll(store)).includes(id)) told.push(store);
    return told;
  }

  async function act(dice: number, id: string | null): Promise<string | null> {
    const now = tick();
    if (dice < 0.12 || id === null) {
      await addContact({ name: pick(random, NAMES), company: 'Norr' }, now);
      return 'add';
    }
    if (dice < 0.3) {
      await keepCapture(captureOf(Math.floor(random() * 30), pick(random, NAMES), pick(random, ROLES)), now);
      return 'capture';
    }
    if (dice < 0.5) {
      const field = pick(random, ['role', 'company', 'location', 'name'] as const);
      await editContact(id, field, random() < 0.2 ? '' : pick(random, ROLES), now);
      return 'edit';
    }
    if (dice < 0.53) {
      await logSent(id, { channel: 'note', purpose: 'request', subject: null, text: 'Sent' }, now);
      return 'send';
    }
    if (dice < 0.62) {
      await logEvent(
        id,
        pick(random, ['noted', 'replied', 'met'] as const),
        { text: `word${Math.floor(random() * 50)}` },
        now,
      );
      return 'log';
    }
    if (dice < 0.7) {
      const { contacts } = await listContacts(40);
      const other = pick(random, contacts).id;
      if (other === id) return null;
      await merge(id, other, now);
      return 'merge';
    }
    if (dice < 0.75) {
      const file: ContactFile | null = await contactFile(id);
      const merges = file ? mergesOf(file.contact, file.events) : [];
      if (merges.length === 0) return null;
      await split(pick(random, merges).event, now);
      return 'split';
    }
    if (dice < 0.83) {
      await deleteContact(id, now);
      return 'delete';
    }
    if (dice < 0.88) {
      const bin = await listBin();
      if (bin.length === 0) return null;
      await putBack(pick(random, bin).id, now);
      return 'put back';
    }
    if (dice < 0.94) {
      const actions = (await pastActions(now, 12)).filter(({ undoneBy }) => undoneBy === null);
      if (actions.length === 0) return null;
      // An older action, over which others went: looked over by the invariants, not by the bytes.
      const { id: older, kind } = pick(random, actions);
      const before = JSON.stringify(await content());
      if (!(await undoAction(older, now)) && JSON.stringify(await content()) !== before)
        wrong.push(`an undo of ${kind} that did nothing changed the records`);
      return null;
    }
    if (dice < 0.95) {
      const bin = await listBin();
      if (bin.length === 0) return null;
      const { contact } = pick(random, bin);
      await eraseForGood([contact.id], now);
      for (const one of [contact.id, ...(contact.merged ?? [])])
        for (const store of await tracesOf(one)) wrong.push(`${store} tells of ${one}, who is erased`);
      // What is erased is not recorded: the journal begins with what is there then.
      [base, journal] = [await readEverything(), new Map()];
      return null;
    }
    if (dice < 0.97) {
      // A backup of some time ago, into a store that went on since.
      if (random() < 0.5) saved = await readEverything();
      else {
        const choices = {
          differ: pick(random, ['keep', 'take'] as const),
          erased: pick(random, ['leave', 'bring'] as const),
        };
        await restore(saved, await planRestore(saved), choices, now);
        return `restore (${choices.differ}, ${choices.erased})`;
      }
      return null;
    }
    if (dice < 0.985) {
      await keepDraft({
        contact: id,
        channel: 'note',
        purpose: 'request',
        subject: null,
        text: `Hi ${Math.floor(random() * 50)}`,
        updatedAt: now.toISOString(),
      });
      return null;
    }
    search.stop();
    await closeDatabase();
    search = openSearch();
    await search.loaded;
    return null;
  }

  /** The search finds exactly those who are there by the words of their names. */
  async function searched(step: number): Promise<string[]> {
    const { contacts } = await listContacts(100_000);
    const found: string[] = [];
    for (const name of NAMES) {
      const { ids, total } = await search.find(name, 100_000);
      const there = contacts.filter((contact) => contact.name.full === name).map(({ id }) => id);
      const missing = there.filter((id) => !ids.includes(id));
      const gone = ids.length - (await contactsOf(ids)).length;
      if (missing.length > 0) found.push(`step ${step}: the search misses ${missing.length} of ${name}`);
      if (gone > 0 || total < there.length) found.push(`step ${step}: the search finds ${gone} who are not there`);
    }
    return found;
  }
}
