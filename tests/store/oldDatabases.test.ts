import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { putDatabase } from '../../scripts/databases/raw.mjs';
import { decodeBackup } from '../../src/formats/backup';
import { pastActions, undoAction } from '../../src/store/actions/undo';
import { checkOnOpening, closeDatabase, database } from '../../src/store/database/database';
import { migrations } from '../../src/store/database/migrations';
import { readEverything } from '../../src/store/incoming/restore';
import { contactFile, listContacts } from '../../src/store/people/contacts';
import { findPrefix } from '../../src/store/people/search';
import { listCopies, openCopy } from '../../src/store/safety/copies/files';
import { FACTS } from '../databases/facts';
import { checksumOf, movedTo, type Old, oldDatabase, SCHEMAS } from '../databases/old';
import { difference, told } from '../databases/told';
import { LEFT_IN_THE_BIN, undoing } from '../databases/undoing';
import { items } from './extensionStorage';
import { faultOf, forget } from './fresh';
import { PrivateFiles } from './privateFiles';

vi.mock('webextension-polyfill', async () => (await import('./extensionStorage')).polyfill);
const { checkMarker } = await import('../../src/store/safety/lastKnownState');
const { contentOf, listRescues } = await import('../../src/store/safety/recoverable');

/** What older versions of Inroad kept in real browsers: fixtures/README.md says how it was made. */
const OLD = SCHEMAS.flatMap((schema) => (['chromium', 'firefox'] as const).map((browser) => ({ schema, browser })));
const OF_ACTIONS = OLD.filter(({ schema }) => schema > 1);
/** Later than everything in it, and well within the 30 days of bin and undo. */
const dayAfter = (old: Old): Date => new Date(Date.parse(old.made.at) + 86_400_000);

let disk: PrivateFiles;
beforeEach(() => {
  items.clear();
  disk = new PrivateFiles();
  vi.stubGlobal('navigator', disk.navigator);
  checkOnOpening(checkMarker);
});
afterEach(async () => {
  checkOnOpening(null);
  vi.unstubAllGlobals();
  await forget();
});

function putBeside({ storage, copies }: Old): void {
  for (const [name, value] of Object.entries(storage)) items.set(name, value);
  disk.files = new Map(Object.entries(copies));
}
async function put(old: Old): Promise<void> {
  putBeside(old);
  await closeDatabase().catch(() => undefined);
  await putDatabase(old);
}
const toldNow = async () => told(await readEverything());

describe.each(OLD)('a database of schema $schema, made in $browser,', ({ schema, browser }) => {
  const old = oldDatabase(schema, browser);

  it('opens, and everything is in it', async () => {
    await put(old);
    expect((await database()).version).toBe(migrations.length);
    const everything = await readEverything();
    expect(everything.unread).toEqual([]);
    expect(told(everything)).toEqual(FACTS[schema]);
    const { contacts, damaged, total } = await listContacts();
    expect([contacts.length, damaged, total]).toEqual([old.rows.contacts?.length, 0, old.rows.contacts?.length]);
  });

  it('gives each person with all that is theirs, and finds them', async () => {
    await put(old);
    for (const { id, name } of (await readEverything()).contacts) {
      const file = await contactFile(id);
      const alone = file && told({ ...file, contacts: [file.contact], bin: [], marks: [], me: null, settings: null });
      const facts = [FACTS[schema][name.full], FACTS[schema][`${name.full} (2)`]].map((lines) => withoutOthers(lines));
      expect(facts).toContainEqual(withoutOthers(alone?.[name.full]));
      expect((await findPrefix(name.full, 10)).ids).toContain(id);
    }
    const merged = (old.rows.contacts ?? []).flatMap(({ value }) => Object(value).merged ?? []);
    expect(merged).toHaveLength(schema === 1 ? 0 : 1);
    for (const id of merged) expect((await contactFile(id))?.contact.name.full).toBe('Oona Virtanen');
  });

  it('has the mark of who was erased, and nothing else of them', async () => {
    await put(old);
    const { marks } = await readEverything();
    // By hand, as it was made.
    const hashed = marks.map(({ salt }) => createHash('sha256').update(`${salt} erik@sand.example`).digest('hex'));
    expect(marks.map(({ mark }) => mark)).toEqual(hashed);
    expect(marks).toHaveLength(schema === 1 ? 0 : 1);
    expect(JSON.stringify(await readEverything())).not.toContain('Erik');
  });
});

/** Whom somebody was taken for is told by name only where the other is told as well. */
const withoutOthers = (lines: string[] | undefined) =>
  lines?.filter((line) => !/^(split from|kept apart from) /.test(line));

describe.each(OF_ACTIONS)('in a database of schema $schema, made in $browser,', ({ schema, browser }) => {
  const old = oldDatabase(schema, browser);

  it('every action can be taken back as before', async () => {
    await put(old);
    const before = await toldNow();
    const actions = (await pastActions(dayAfter(old), 1_000)).reverse();
    const found: [string, ...string[]][] = [];
    for (const { id, kind, undoneBy } of actions) {
      await put(old);
      const done = await undoAction(undoneBy ?? id, dayAfter(old));
      const what = `${undoneBy === null ? '' : 'again '}${kind}`;
      found.push([what, ...(done ? difference(before, await toldNow()) : ['cannot be taken back'])]);
    }
    expect(found).toEqual(undoing(schema));
  });

  it('everything can be taken back, one after the other, and nobody is left but in the bin', async () => {
    await put(old);
    const actions = await pastActions(dayAfter(old), 1_000);
    for (const { id, undoneBy } of actions) if (undoneBy === null) await undoAction(id, dayAfter(old));
    const { contacts, events, drafts, bin, me } = await readEverything();
    expect({ contacts, events, drafts, me }).toEqual({ contacts: [], events: [], drafts: [], me: null });
    expect(bin.map(({ contact }) => contact.name.full).sort()).toEqual(LEFT_IN_THE_BIN);
  });
});

describe.each(OLD.filter(({ schema }) => schema === 3))(
  'when the database of $browser is lost,',
  ({ schema, browser }) => {
    const old = oldDatabase(schema, browser);

    it('that is noticed, and copy and journal bring everything back', async () => {
      putBeside(old);
      expect(await faultOf(listContacts())).toBe('emptied');
      const [rescue] = await listRescues();
      if (!rescue?.copy) throw new Error('There is no copy.');
      expect((await listCopies()).length).toBeGreaterThan(1);
      const decoded = await decodeBackup(await (await openCopy(rescue.copy)).text(), null);
      if (!decoded.ok) throw new Error(decoded.why);
      expect(decoded.intact).toBe(true);
      // Only Chromium keeps a journal of what came after the copy.
      const after = browser === 'chromium' ? [] : ['− Ulrich Bamford: noted: After the last copy'];
      expect(difference(FACTS[schema], told(contentOf(rescue, decoded.content)))).toEqual(after);
    });
  },
);

it.each(OLD)(
  'a database of schema $schema, made in $browser, is the same at any later day that a test may run',
  async ({ schema, browser }) => {
    const now = new Date('2027-05-05T12:00:00.000Z');
    const moved = movedTo(now, schema, browser);
    expect(moved.made.at).toMatch(/^2027-05-04/);
    await put(moved);
    const appointment = (lines: string[]) => lines.filter((line) => !line.includes('Rui Sampaio: scheduled for'));
    expect(appointment(difference(FACTS[schema], await toldNow()))).toEqual([]);
    const stand = (moved.rows.actions ?? []).filter(({ value }) => Object(value).kind !== 'undone');
    expect(await pastActions(now, 1_000)).toHaveLength(stand.length);
    // Their checksums are right, as those that were made.
    for (const copy of [...Object.values(oldDatabase(schema, browser).copies), ...Object.values(moved.copies)])
      expect(copy).toContain(`"checksum": "sha256:${checksumOf(copy)}"`);
  },
);
