import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nobodyYet } from '../../../src/model/me';
import { daysAfter } from '../../../src/model/steps/days';
import { stepsOf } from '../../../src/model/steps/everybody';
import { DEFAULT_SETTINGS } from '../../../src/model/steps/routine';
import { act } from '../../../src/store/actions/action';
import { pastActions } from '../../../src/store/actions/undo';
import { database } from '../../../src/store/database/database';
import { addContact, contactFile } from '../../../src/store/people/contacts';
import { logEvent, logSent, undoSent } from '../../../src/store/people/events';
import { writeMe } from '../../../src/store/settings/me';
import { type Day, dayOf } from '../../../src/store/steps/day';
import { letRest, logIntroduction, putOffStep, skipStep } from '../../../src/store/steps/decide';
import { liveThrough } from '../../model/year/liveThrough';
import { faultOf, forget } from '../fresh';

const home = process.env.TZ;
afterEach(async () => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
  await forget();
});

const at = (day: number, hour = 10) => new Date(2026, 10, day, hour);
const letter = { channel: 'email', subject: null, text: 'Hello' } as const;
const names = (list: { contact: { name: { full: string } } }[]) => list.map(({ contact }) => contact.name.full);
const everything = ({ talks, due, past }: Day) => [...talks, ...Object.values(due).flat(), ...past];
const told = (list: { contact: { id: string }; step: { kind: string; due: Date | null } }[]) =>
  list.map(({ contact, step }) => `${contact.id} ${step.kind} ${step.due?.toISOString()}`).sort();

describe('what a day brings', () => {
  it.each([5, 6])('is what the rules say of everybody, also long after the last word (seed %i)', async (seed) => {
    const { people } = liveThrough(seed, { people: 40, employers: 12, days: 90, every: 24 });
    const start = new Date(Date.UTC(2026, 0, 5) + 90 * 86_400_000);
    await act('restored', start, async (action) => {
      for (const { contact, events } of people) await action.putFile({ contact, events, drafts: [] });
    });
    for (const days of [0, 10, 35, 100]) {
      const now = daysAfter(start, days);
      const steps = stepsOf(people, nobodyYet, now, DEFAULT_SETTINGS);
      const wanted = people.flatMap(({ contact }) => {
        const step = steps.get(contact.id);
        return step?.due && step.due <= daysAfter(now, 119) ? [{ contact, step }] : [];
      });
      const found = everything(await dayOf(now)).filter(({ step }) => step.due && step.due <= daysAfter(now, 119));
      expect(wanted.length).toBeGreaterThan(0);
      expect(told(found)).toEqual(told(wanted));
    }
    // A step whose time is over stands in nobody's way on later days.
    const late = await (await database()).getAllFromIndex('search', 'turns', IDBKeyRange.upperBound('2026-07-01'));
    expect(late).toEqual([]);
  });

  it('is in the order of its days, with what was done today', async () => {
    const [ann, bo, cleo] = [
      await addContact({ name: 'Ann Okafor', company: 'A' }, at(2)),
      await addContact({ name: 'Bo Ek', company: 'B' }, at(2)),
      await addContact({ name: 'Cleo Marsh', company: 'C' }, at(2)),
    ];
    await logSent(ann, { ...letter, purpose: 'request' }, at(16));
    await logSent(bo, { ...letter, purpose: 'request' }, at(13));
    await logEvent(cleo, 'met', { text: '' }, at(24));
    const day = await dayOf(at(25));
    expect(Object.entries(day.due).map(([when, list]) => [when, names(list)])).toEqual([
      ['overdue', ['Bo Ek']],
      ['today', ['Cleo Marsh', 'Ann Okafor']],
      ['soon', []],
      ['later', []],
    ]);
    expect(day.daysAway).toBe(1);
    await logSent(bo, { ...letter, purpose: 'follow-up' }, at(25, 11));
    const after = await dayOf(at(25, 12));
    expect(after.done.map(({ event, contact }) => [event.kind, contact.name.full])).toEqual([['sent', 'Bo Ek']]);
    expect(names(after.due.overdue)).toEqual([]);
  });

  it('is whom to ask, when nothing is due: the best of each employer, and nobody where others wait', async () => {
    await writeMe({ ...nobodyYet, wants: { narrow: 'flood mapping', broad: '' }, schools: ['Porto'] }, at(1));
    await addContact({ name: 'Far Away', role: 'Baker', company: 'A' }, at(2));
    await addContact({ name: 'Near By', role: 'Flood modeller', company: 'A' }, at(3));
    await addContact({ name: 'Lead Er', role: 'Senior baker', company: 'B' }, at(4));
    const waiting = await addContact({ name: 'Was Asked', role: 'Flood modeller', company: 'C' }, at(4));
    await addContact({ name: 'There Too', role: 'Flood modeller', company: 'C' }, at(4));
    await logSent(waiting, { ...letter, purpose: 'request' }, at(5));
    const { whom } = await dayOf(at(5, 12));
    expect(whom.map(({ contact, merits }) => [contact.name.full, merits.map(({ kind }) => kind)])).toEqual([
      ['Near By', ['function']],
      ['Lead Er', ['level']],
    ]);
  });
});

describe('a decision', () => {
  let ann: string;
  let request: string;
  beforeEach(async () => {
    ann = await addContact({ name: 'Ann Okafor' }, at(2));
    request = (await logSent(ann, { ...letter, purpose: 'request' }, at(3))).event;
  });
  const which = () => ({ kind: 'followUp' as const, of: request });
  const due = async (now: Date) => everything(await dayOf(now)).map(({ step }) => [step.kind, step.due?.getDate()]);

  it('puts a step off, and can be taken back', async () => {
    const before = await contactFile(ann);
    const done = await putOffStep(ann, which(), at(20), at(13));
    expect(await due(at(13))).toEqual([['followUp', 20]]);
    await undoSent(done, at(14));
    expect(await contactFile(ann)).toEqual(before);
    expect(await due(at(14))).toEqual([['followUp', 12]]);
  });

  it('leaves a step out, and what comes after it takes its place', async () => {
    await skipStep(ann, which(), at(13));
    expect(await due(at(13))).toEqual([['lookAgain', 12]]);
    expect((await pastActions(at(13)))[0]).toMatchObject({ kind: 'planned', contacts: [ann] });
  });

  it('lets several rest at once, and all of them can be taken back by one click', async () => {
    const bo = await addContact({ name: 'Bo Ek' }, at(2));
    await logEvent(bo, 'replied', { text: '' }, at(10));
    const done = await letRest([ann, bo, 'nobody'], at(13));
    expect(await due(at(13))).toEqual([['lookAgain', 13]]);
    if (done === null) throw new Error('Nobody rests.');
    await undoSent(done, at(14));
    expect((await due(at(14))).length).toBe(2);
  });

  it('is refused where nobody is', async () => {
    expect(await faultOf(skipStep('019ab000-0000-7000-8000-000000000001', which(), at(13)))).toBe('gone');
  });
});

describe('an introduction', () => {
  it('makes somebody who can be written to, and tells who made it what became of it', async () => {
    const maren = await addContact({ name: 'Maren Oyelaran' }, at(2));
    await logEvent(maren, 'met', { text: '' }, at(3));
    const done = await logIntroduction(maren, { name: 'Kofi Brandt', text: '' }, at(4));
    const day = await dayOf(at(5));
    const kofi = everything(day).find(({ contact }) => contact.name.full === 'Kofi Brandt');
    expect([kofi?.step.kind, kofi?.step.name]).toEqual(['askIntroduced', 'Maren Oyelaran']);
    if (!kofi) throw new Error('Kofi is not there.');
    await logSent(maren, { ...letter, purpose: 'thank-you' }, at(5));
    await logEvent(kofi.contact.id, 'met', { text: '' }, at(6));
    const teller = everything(await dayOf(at(6))).find(({ contact }) => contact.id === maren);
    expect([teller?.step.kind, teller?.step.name]).toEqual(['tellIntroducer', 'Kofi Brandt']);
    await undoSent(done, at(7));
    expect(names(everything(await dayOf(at(7))))).toEqual(['Maren Oyelaran']);
  });

  it('is told of also where nothing else is to be done with who made it', async () => {
    const maren = await addContact({ name: 'Maren Oyelaran' }, at(2));
    await logEvent(maren, 'met', { text: '' }, at(3));
    await logIntroduction(maren, { name: 'Kofi Brandt', text: '' }, at(4));
    for (const [day, purpose] of [
      [5, 'thank-you'],
      [40, 'keep-in-touch'],
      [100, 'keep-in-touch'],
    ] as const)
      await logSent(maren, { ...letter, purpose }, at(day));
    const kofi = everything(await dayOf(at(5))).find(({ contact }) => contact.name.full === 'Kofi Brandt');
    if (!kofi) throw new Error('Kofi is not there.');
    const ofMaren = async (now: Date) =>
      everything(await dayOf(now)).flatMap(({ contact, step }) => (contact.id === maren ? [step.kind] : []));
    expect(await ofMaren(at(101))).toEqual([]);
    await logEvent(kofi.contact.id, 'met', { text: '' }, at(102));
    expect(await ofMaren(at(102))).toEqual(['tellIntroducer']);
  });
});
