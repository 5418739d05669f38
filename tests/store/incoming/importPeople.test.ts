import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { captureOf } from '../../../scripts/bench/network';
import { pick, randomFrom } from '../../../scripts/bench/random';
import { violations } from '../../../scripts/torture/violations';
import { type ImportedValues, type IncomingPerson, personOfImport } from '../../../src/model/incoming/person';
import { pastActions, undoAction } from '../../../src/store/actions/undo';
import type { PeopleChoices } from '../../../src/store/incoming/bringPeople';
import { CAREFULLY, type ImportPlan, importPeople, planPeople } from '../../../src/store/incoming/importPeople';
import { readEverything } from '../../../src/store/incoming/restore';
import { deleteContact, eraseForGood, listBin } from '../../../src/store/people/bin';
import { keepCapture } from '../../../src/store/people/capture';
import { contactFile, editContact, listContacts } from '../../../src/store/people/contacts';
import { logEvent } from '../../../src/store/people/events';
import { alike, merge } from '../../../src/store/people/merge';
import { findPrefix } from '../../../src/store/people/search';
import { settingsOf } from '../../../src/store/settings/settings';
import { captured } from '../../captures';
import { forget } from '../fresh';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 10, minute));
const SOURCE = 'people.csv';
const TAKE: PeopleChoices = { ...CAREFULLY, known: 'take' };
afterEach(forget);

const told = (values: ImportedValues['values'], more: Partial<ImportedValues> = {}): IncomingPerson =>
  personOfImport({ values, ...more }, SOURCE, at(0).toISOString());
const NADIA = { name: 'Nadia Lindqvist', email: 'nadia@norr.example' };
const TOMASZ = { name: 'Tomasz Wilk', company: 'Vattenkraft Norr' };
const LINH = { name: 'Linh Do', email: 'linh@do.example', role: 'Surveyor' };

const bring = async (people: IncomingPerson[], choices = TAKE, minute = 10) =>
  importPeople(people, SOURCE, await planPeople(people, at(minute)), choices, at(minute));
const undoLast = async (minute: number) => undoAction((await pastActions(at(59), 1))[0]?.id ?? -1, at(minute));
const sums = ({ fresh, known, same, doubtful, inBin, erased, refused }: ImportPlan) => [
  ...[fresh, known].map(({ length }) => length),
  same,
  ...[doubtful, inBin, erased, refused].map(({ length }) => length),
];
/** Nadia, by an e-mail address, and Tomasz. */
async function populate() {
  await settingsOf();
  const nadia = (await keepCapture(captured({ email: 'nadia@norr.example' }), at(0))).contact;
  const tomasz = (await keepCapture(captured({ name: 'Tomasz Wilk' }, 'tomasz'), at(1))).contact;
  return { nadia, tomasz };
}
const THREE = () => [told({ ...NADIA, role: 'Planner' }), told(TOMASZ), told(LINH)];

describe('people out of a file', () => {
  it('are told of before anything is written: one known, one doubtful, one new', async () => {
    const { nadia, tomasz } = await populate();
    const before = await readEverything();
    const plan = await planPeople(THREE(), at(5));
    expect(sums(plan)).toEqual([1, 1, 0, 1, 0, 0, 0]);
    expect(plan.fresh[0]?.name.full).toBe('Linh Do');
    expect(
      plan.known[0]?.people.map(({ contact, changes }) => [contact.id, changes.map(({ field }) => field)]),
    ).toEqual([[nadia, ['role']]]);
    expect([plan.doubtful[0]?.known.id, plan.doubtful[0]?.why]).toEqual([tomasz, 'company']);
    expect(await readEverything()).toEqual(before);
  });

  it('come as one action, which says where from, and are found', async () => {
    const { nadia } = await populate();
    const kept = await bring(THREE());
    expect(kept.map(({ created }) => created)).toEqual([true, false]);
    const linh = await contactFile(kept[0]?.contact ?? '');
    expect(linh?.contact).toMatchObject({ createdAt: at(10).toISOString(), fields: { role: { value: 'Surveyor' } } });
    expect(linh?.events).toMatchObject([{ kind: 'imported', payload: { source: SOURCE, created: true, changes: [] } }]);
    const file = await contactFile(nadia);
    expect(file?.contact.fields.role?.value).toBe('Planner');
    expect(file?.events.at(-1)).toMatchObject({
      kind: 'imported',
      payload: {
        created: false,
        changes: [{ field: 'role', before: { value: 'Hydrologist' }, after: { value: 'Planner' } }],
      },
    });
    expect((await listContacts()).total).toBe(3);
    expect((await findPrefix('linh', 9)).ids).toEqual([linh?.contact.id]);
    expect((await pastActions(at(59)))[0]?.kind).toBe('imported');
    expect(await violations()).toEqual([]);
  });

  it('change nobody who is here unless the user says so', async () => {
    const { nadia } = await populate();
    await bring(THREE(), CAREFULLY);
    expect((await contactFile(nadia))?.contact.fields.role?.value).toBe('Hydrologist');
    expect((await listContacts()).total).toBe(3);
  });

  it('add nobody when they come twice, and leave no action', async () => {
    await populate();
    const people = [...THREE(), told({ name: 'Only Aname' })];
    await bring(people);
    const before = await readEverything();
    expect(sums(await planPeople(people, at(20)))).toEqual([0, 0, 3, 1, 0, 0, 0]);
    expect(await bring(people, TAKE, 21)).toEqual([]);
    expect(await readEverything()).toEqual(before);
    expect(await pastActions(at(59))).toHaveLength(3);
  });

  it('show what changed when one was edited in the file since', async () => {
    await populate();
    await bring(THREE());
    const [nadia, tomasz] = THREE();
    const linh = told({ ...LINH, role: 'Judge' });
    const plan = await planPeople([...(nadia && tomasz ? [nadia, tomasz] : []), linh], at(20));
    expect(sums(plan)).toEqual([0, 1, 1, 1, 0, 0, 0]);
    const changes = plan.known[0]?.people[0]?.changes.map(({ field, before, after }) => [
      field,
      before?.value,
      after?.value,
    ]);
    expect(changes).toEqual([['role', 'Surveyor', 'Judge']]);
  });

  it('never overwrite the user’s own word, and are kept beside it', async () => {
    const { nadia } = await populate();
    await editContact(nadia, 'role', 'Flood forecaster', at(5));
    await bring(THREE());
    expect((await contactFile(nadia))?.contact.fields.role).toMatchObject({
      value: 'Flood forecaster',
      page: { value: 'Planner' },
    });
    expect(sums(await planPeople(THREE(), at(20)))).toEqual([0, 0, 2, 1, 0, 0, 0]);
  });

  it('are taken back as a whole, byte for byte', async () => {
    await populate();
    const before = JSON.stringify(await readEverything());
    await bring(THREE());
    await undoLast(20);
    expect(JSON.stringify(await readEverything())).toBe(before);
    expect(await violations()).toEqual([]);
  });

  it('are known by what the source calls them by, whatever else it tells, and after they were joined with somebody', async () => {
    const { nadia } = await populate();
    const card = (role: string) => told({ name: 'Linh Do', role }, { key: 'uid-7' });
    const [kept] = await bring([card('Surveyor')]);
    expect(sums(await planPeople([card('Judge')], at(20)))).toEqual([0, 1, 0, 0, 0, 0, 0]);
    await editContact(nadia, 'name', 'Linh Do', at(21));
    await merge(nadia, kept?.contact ?? '', at(22));
    expect((await planPeople([card('Judge')], at(23))).known[0]?.people[0]?.contact.id).toBe(nadia);
    const other = told({ name: 'Bo Ek' }, { key: 'uid-7' });
    expect((await planPeople([other], at(24))).doubtful[0]?.why).toBe('otherName');
  });

  it('who cannot be kept are refused by themselves', async () => {
    const bad = [
      told({ name: ' ' }),
      told({ name: 'Bo Ek', role: 'x'.repeat(501) }),
      told({ name: 'Bo Ek' }, { links: ['no address'] }),
    ];
    const plan = await planPeople([...bad, told(LINH)], at(5));
    expect([sums(plan), plan.refused]).toEqual([[1, 0, 0, 0, 0, 0, 3], bad]);
    expect(await bring([...bad, told(LINH)])).toHaveLength(1);
  });

  it('of a thousand come in one action, and go with it', async () => {
    await populate();
    const before = JSON.stringify(await readEverything());
    const people = Array.from({ length: 1_000 }, (_, n) =>
      told({ name: `Ann Person${n}`, email: `ann${n}@norr.example` }),
    );
    expect(await bring(people)).toHaveLength(1_000);
    expect([(await listContacts()).total, (await pastActions(at(59))).length]).toEqual([1_002, 3]);
    expect(sums(await planPeople(people, at(20)))).toEqual([0, 0, 1_000, 0, 0, 0, 0]);
    await undoLast(21);
    expect(JSON.stringify(await readEverything())).toBe(before);
  });

  it('so many that nobody notes their rows one by one come whole as well', async () => {
    const people = Array.from({ length: 2_501 }, (_, n) => told({ name: `Ann Person${n}` }));
    await bring([...people, ...people]);
    expect((await listContacts()).total).toBe(2_501);
    expect(await violations()).toEqual([]);
  });
});

describe('a doubt about somebody out of a file', () => {
  const people = [told(TOMASZ)];
  const answered = async (isSame: boolean, about: string) => {
    const id = (await planPeople(people, at(5))).doubtful[0]?.contact.id ?? '';
    return { ...TAKE, answers: new Map([[id, { contact: about, isSame }]]) };
  };

  it('keeps them away until it is answered', async () => {
    await populate();
    expect(await bring(people)).toEqual([]);
  });

  it('that they are the same brings up to date who is here', async () => {
    const { tomasz } = await populate();
    const judge = told({ ...TOMASZ, role: 'Judge' });
    const id = (await planPeople([judge], at(5))).doubtful[0]?.contact.id ?? '';
    const twin = told({ ...TOMASZ, location: 'Umeå' });
    const twinId = (await planPeople([twin], at(5))).doubtful[0]?.contact.id ?? '';
    const answers = new Map([id, twinId].map((one) => [one, { contact: tomasz, isSame: true }]));
    await bring([judge, twin], { ...TAKE, answers });
    const { contact } = (await contactFile(tomasz)) ?? {};
    expect([contact?.fields.role?.value, contact?.fields.location?.value]).toEqual(['Judge', 'Umeå']);
    expect((await listContacts()).total).toBe(2);
    expect(await violations()).toEqual([]);
  });

  it('that they are somebody else makes two, about whom it is not asked again', async () => {
    const { tomasz } = await populate();
    const [kept] = await bring(people, await answered(false, tomasz));
    expect(kept?.created).toBe(true);
    expect(await alike(tomasz)).toEqual([]);
    expect(sums(await planPeople(people, at(20)))).toEqual([0, 0, 1, 0, 0, 0, 0]);
    expect(await violations()).toEqual([]);
  });

  it('is not answered by what was said of another', async () => {
    const { nadia } = await populate();
    expect(await bring(people, await answered(true, nadia))).toEqual([]);
    expect(await bring(people, await answered(false, nadia))).toEqual([]);
  });
});

describe('people out of a file who were deleted here', () => {
  it('stay in the bin, or come back with all that was kept of them, brought up to date', async () => {
    const { nadia } = await populate();
    await logEvent(nadia, 'noted', { text: 'Met at the library' }, at(2));
    await deleteContact(nadia, at(3));
    const people = THREE();
    expect(sums(await planPeople(people, at(4)))).toEqual([1, 0, 0, 1, 1, 0, 0]);
    await bring(people);
    expect((await listBin()).map(({ id }) => id)).toEqual([nadia]);
    await bring([...people, told({ ...NADIA, location: 'Umeå' })], { ...TAKE, inBin: 'bring' }, 20);
    expect(await listBin()).toEqual([]);
    const file = await contactFile(nadia);
    expect([file?.contact.fields.role?.value, file?.events.map(({ kind }) => kind)]).toEqual([
      'Planner',
      ['captured', 'noted', 'imported', 'imported'],
    ]);
    expect(file?.contact.fields.location?.value).toBe('Umeå');
    expect(await violations()).toEqual([]);
  });

  it('stay erased, unless the user says that they come back', async () => {
    const { nadia } = await populate();
    await eraseForGood([nadia], at(3));
    expect(sums(await planPeople(THREE(), at(4)))).toEqual([1, 0, 0, 1, 0, 1, 0]);
    await bring(THREE());
    expect((await findPrefix('nadia', 9)).ids).toEqual([]);
    await bring(THREE(), { ...TAKE, erased: 'bring' }, 20);
    expect((await findPrefix('nadia', 9)).ids).toHaveLength(1);
  });
});

it('what is done between plan and import is gone by', async () => {
  const { nadia } = await populate();
  const people = THREE();
  const plan = await planPeople(people, at(5));
  await editContact(nadia, 'role', 'Flood forecaster', at(6));
  await keepCapture(captured({ name: LINH.name, email: LINH.email, role: 'Surveyor' }, 'linh'), at(7));
  await importPeople(people, SOURCE, plan, TAKE, at(10));
  expect((await contactFile(nadia))?.contact.fields.role?.value).toBe('Flood forecaster');
  expect((await findPrefix('linh', 9)).ids).toHaveLength(1);
});

describe('among people who are joined, deleted and edited at random', () => {
  const NAMES = ['Ann Okafor', 'Bo Ek', 'Cy Odu', 'Dee Ola'];

  it.each(Array.from({ length: 20 }, (_, n) => n + 1))(
    'an import, seed %i, breaks nothing, adds nobody twice, and is taken back byte for byte',
    async (seed) => {
      const random = randomFrom(seed);
      let clock = Date.UTC(2026, 10, 20, 10);
      const tick = () => new Date(clock++);
      await settingsOf();
      const entry = () => {
        const n = Math.floor(random() * 8);
        const values = { name: pick(random, NAMES), role: pick(random, ['Clerk', 'Judge']), company: 'Norr' };
        const keyed = random() < 0.3 ? { key: `uid-${n}` } : {};
        const profiles = random() < 0.3 ? [captureOf(n, 'Ann Okafor', 'Clerk').profile] : [];
        return told({ ...values, ...(random() < 0.5 && { email: `p${n}@norr.example` }) }, { ...keyed, profiles });
      };
      const live = async () => {
        for (let n = 0; n < 12; n++) {
          const { contacts } = await listContacts(40);
          const id = contacts.length > 0 ? pick(random, contacts).id : null;
          const dice = random();
          if (dice < 0.4 || id === null)
            await keepCapture(captureOf(Math.floor(random() * 8), pick(random, NAMES), 'Planner'), tick());
          else if (dice < 0.6) await editContact(id, 'email', `p${Math.floor(random() * 8)}@norr.example`, tick());
          else if (dice < 0.7) await editContact(id, 'name', pick(random, NAMES), tick());
          else if (dice < 0.85) {
            const other = pick(random, contacts).id;
            if (other !== id) await merge(id, other, tick());
          } else await deleteContact(id, tick());
        }
      };
      await live();
      await importPeople([entry(), entry()], SOURCE, await planPeople([], tick()), TAKE, tick());
      await live();
      const people = Array.from({ length: 6 }, entry);
      const before = await readEverything();
      const choices: PeopleChoices = {
        known: pick(random, ['keep', 'take']),
        inBin: pick(random, ['leave', 'bring']),
        erased: 'leave',
        doubtful: pick(random, ['leave', 'bring']),
        answers: new Map(),
      };
      const plan = await planPeople(people, tick());
      await importPeople(people, SOURCE, plan, choices, tick());
      expect(await violations()).toEqual([]);
      const after = await readEverything();
      const again = await planPeople(people, tick());
      expect(again.fresh).toEqual([]);
      const [last] = await pastActions(tick(), 1);
      if (JSON.stringify(after) === JSON.stringify(before)) return;
      await undoAction(last?.id ?? -1, tick());
      expect(JSON.stringify(await readEverything())).toBe(JSON.stringify(before));
      expect(await violations()).toEqual([]);
    },
  );
});
