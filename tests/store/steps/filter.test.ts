import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { addContact, contactsOf } from '../../../src/store/people/contacts';
import { logEvent, logSent } from '../../../src/store/people/events';
import { type Filter, NO_FILTER, peopleBy, standingOf } from '../../../src/store/steps/filter';
import { forget } from '../fresh';

const at = (day: number) => new Date(2026, 10, day, 10);
const letter = { channel: 'email', purpose: 'request', subject: null, text: 'Hello' } as const;
afterEach(forget);

const who = async (filter: Partial<Filter>, now = at(25)) =>
  (await contactsOf(await peopleBy({ ...NO_FILTER, ...filter }, now))).map(({ name }) => name.full);

async function three() {
  const ann = await addContact({ name: 'Ann Okafor', company: 'Delta Survey Office' }, at(2));
  const bo = await addContact({ name: 'Bo Ek', company: 'Delta Works' }, at(3));
  const cleo = await addContact({ name: 'Cleo Marsh', company: 'Areal Lab' }, at(4));
  await logSent(ann, letter, at(12));
  await logSent(bo, letter, at(24));
  await logEvent(cleo, 'met', { text: '' }, at(20));
  await addContact({ name: 'Dan Ito' }, at(5));
  return { ann, bo, cleo };
}

it('leaves those of a stage, those who are due, those of an employer, and those of all of it', async () => {
  await three();
  expect(await who({ stage: 'asked' })).toEqual(['Bo Ek', 'Ann Okafor']);
  expect(await who({ stage: 'found' })).toEqual(['Dan Ito']);
  expect(await who({ isDue: true })).toEqual(['Cleo Marsh', 'Ann Okafor']);
  expect(await who({ employer: 'delta' })).toEqual(['Bo Ek', 'Ann Okafor']);
  expect(await who({ employer: 'Delta S' })).toEqual(['Ann Okafor']);
  expect(await who({ isDue: true, stage: 'asked' })).toEqual(['Ann Okafor']);
  expect(await who({ isDue: true, employer: 'areal' })).toEqual(['Cleo Marsh']);
  expect(await who({ stage: 'met', employer: 'delta' })).toEqual([]);
});

it('knows that a step gave way since', async () => {
  await three();
  expect(await who({ isDue: true }, at(55))).toEqual(['Cleo Marsh', 'Bo Ek']);
});

it('tells where somebody stands, also by what happened to others', async () => {
  const { ann, bo } = await three();
  const standing = await standingOf([bo, ann], { ...NO_FILTER, stage: 'asked' }, at(25));
  expect([...standing].map(([id, { stage, step }]) => [id, stage, step?.kind])).toEqual([
    [bo, 'asked', 'followUp'],
    [ann, 'asked', 'followUp'],
  ]);
  const more = await addContact({ name: 'Eve Roy', company: 'Delta Works' }, at(5));
  expect((await standingOf([more], NO_FILTER, at(25))).get(more)?.step?.kind).toBe('askSecond');
  await logEvent(more, 'declined', { text: '' }, at(25));
  expect((await standingOf([bo], NO_FILTER, at(25))).get(bo)?.step?.kind).toBe('lookAgain');
});
