import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LedgerEvent } from '../../../src/model/events';
import { stageOf } from '../../../src/model/nextStep';
import { startOfDay } from '../../../src/model/steps/days';
import { pastActions, undoAction } from '../../../src/store/actions/undo';
import { database } from '../../../src/store/database/database';
import { deleteContact } from '../../../src/store/people/bin';
import { addContact, contactFile } from '../../../src/store/people/contacts';
import {
  deleteEvent,
  editEvent,
  logEvent,
  logSent,
  sentSince,
  undoEventChange,
} from '../../../src/store/people/events';
import { merge } from '../../../src/store/people/merge';
import { findPrefix } from '../../../src/store/people/search';
import { faultOf, forget } from '../fresh';

const at = (day: number, hour = 10): Date => new Date(Date.UTC(2026, 10, day, hour));
const ledger = async (): Promise<LedgerEvent[]> => (await contactFile(ann))?.events ?? [];
const eventOf = async (id: string): Promise<LedgerEvent | undefined> => (await ledger()).find((one) => one.id === id);
const lastAction = async () => {
  const [last] = await pastActions(at(28));
  if (!last) throw new Error('no action');
  return last;
};
const due = async () => (await (await database()).get('search', ann))?.due;

let ann: string;
beforeEach(async () => {
  ann = await addContact({ name: 'Ann Okafor' }, at(1));
});
afterEach(forget);

describe('the time of an event', () => {
  it('is the user’s, and now where they say none', async () => {
    const early = await logEvent(ann, 'met', { text: '' }, at(20), at(12));
    const now = await logEvent(ann, 'learned', { text: 'Tests first' }, at(20));
    expect([(await eventOf(early.event))?.at, (await eventOf(now.event))?.at]).toEqual([
      at(12).toISOString(),
      at(20).toISOString(),
    ]);
    expect((await ledger()).map(({ kind }) => kind)).toEqual(['edited', 'met', 'learned']);
  });

  it('is never later than now', async () => {
    const { event } = await logEvent(ann, 'met', { text: '' }, at(20), at(25));
    expect((await eventOf(event))?.at).toBe(at(20).toISOString());
    await editEvent(event, { at: at(26) }, at(21));
    expect((await eventOf(event))?.at).toBe(at(21).toISOString());
  });
});

describe('a correction', () => {
  it('changes when it was and what it says, and what follows from it', async () => {
    const { event } = await logEvent(ann, 'met', { text: 'By phone' }, at(20));
    await logEvent(ann, 'replied', { text: '' }, at(20, 9), at(20, 9));
    expect([stageOf(await ledger()), await due()]).toEqual(['met', startOfDay(at(21)).toISOString()]);
    await editEvent(event, { at: at(18), payload: { text: 'Over tea' } }, at(22));
    expect(await eventOf(event)).toMatchObject({ at: at(18).toISOString(), payload: { text: 'Over tea' } });
    // An answer to a talk takes it away no more than an answer on the same day.
    expect([stageOf(await ledger()), await due()]).toEqual(['met', startOfDay(at(19)).toISOString()]);
    const words = (await (await database()).get('search', ann))?.notes;
    expect(words).toContain('tea');
    expect(words).not.toContain('phone');
    expect((await findPrefix('ann tea', 5)).ids).toEqual([ann]);
  });

  it('is of messages too: when, by which way, and what it said', async () => {
    const letter = { channel: 'note', purpose: 'request', subject: null, text: 'Hi' } as const;
    const { event } = await logSent(ann, letter, at(20));
    const payload = { purpose: 'request', channel: 'email', subject: 'A question', text: 'Hi Ann' } as const;
    await editEvent(event, { at: at(5), payload }, at(21));
    expect(await eventOf(event)).toMatchObject({ at: at(5).toISOString(), kind: 'sent', payload });
    expect(await sentSince(at(10))).toEqual([]);
    expect(await sentSince(at(4))).toHaveLength(1);
  });

  it('is listed, and taken back byte for byte', async () => {
    const { event } = await logEvent(ann, 'met', { text: '' }, at(20));
    const before = await contactFile(ann);
    await editEvent(event, { at: at(18) }, at(21));
    const { id, kind, contacts } = await lastAction();
    expect([kind, contacts]).toEqual(['eventEdited', [ann]]);
    await undoAction(id, at(22));
    expect(await contactFile(ann)).toEqual(before);
  });

  it('is taken back alone where another followed it', async () => {
    const { event } = await logEvent(ann, 'met', { text: 'By phone' }, at(20));
    await editEvent(event, { at: at(18) }, at(21));
    const { id } = await lastAction();
    await editEvent(event, { payload: { text: 'Over tea' } }, at(22));
    await undoAction(id, at(23));
    expect(await eventOf(event)).toMatchObject({ at: at(20).toISOString(), payload: { text: 'Over tea' } });
  });

  it('stays when what was logged is taken back, as it is the user’s later word', async () => {
    const { event } = await logEvent(ann, 'noted', { text: 'Kind' }, at(20));
    const { id } = await lastAction();
    await editEvent(event, { payload: { text: 'Very kind' } }, at(21));
    await undoAction(id, at(22));
    expect(await eventOf(event)).toMatchObject({ payload: { text: 'Very kind' } });
  });

  it('changes nothing where it says the same', async () => {
    const { event } = await logEvent(ann, 'noted', { text: 'Kind' }, at(20));
    const { id } = await lastAction();
    await editEvent(event, { at: at(20), payload: { text: 'Kind' } }, at(21));
    expect((await lastAction()).id).toBe(id);
  });

  it('is of nothing that Inroad itself wrote down, nor of what is gone', async () => {
    const bo = await addContact({ name: 'Bo Ek' }, at(1));
    await merge(ann, bo, at(2));
    for (const { id } of await ledger()) {
      expect(await faultOf(editEvent(id, { at: at(1) }, at(3)))).toBe('gone');
      expect(await faultOf(deleteEvent(id, at(3)))).toBe('gone');
    }
    expect(await faultOf(editEvent(bo, { at: at(1) }, at(3)))).toBe('gone');
  });

  it('writes nothing that such an event cannot carry', async () => {
    const { event } = await logEvent(ann, 'scheduled', { for: at(25).toISOString(), medium: '', text: '' }, at(20));
    expect(await faultOf(editEvent(event, { payload: { text: 'Soon' } }, at(21)))).toBe('damagedRow');
    expect(await eventOf(event)).toMatchObject({ payload: { for: at(25).toISOString() } });
  });
});

describe('an event that is taken out', () => {
  it('takes along what followed from it, and comes back by one click', async () => {
    const { event } = await logEvent(ann, 'met', { text: 'Over tea' }, at(20));
    const before = await contactFile(ann);
    const told = await eventOf(event);
    if (!told) throw new Error('not logged');
    await deleteEvent(event, at(21));
    expect([await eventOf(event), stageOf(await ledger()), await due()]).toEqual([undefined, 'found', undefined]);
    expect((await findPrefix('ann tea', 5)).ids).toEqual([]);
    expect((await lastAction()).kind).toBe('eventDeleted');
    await undoEventChange(told, at(22));
    expect(await contactFile(ann)).toEqual(before);
    expect(await due()).toBe(startOfDay(at(21)).toISOString());
  });

  it('is of one who became part of another, too', async () => {
    const bo = await addContact({ name: 'Bo Ek' }, at(1));
    const { event } = await logEvent(bo, 'met', { text: '' }, at(20));
    await merge(ann, bo, at(21));
    const told = await eventOf(event);
    if (!told) throw new Error('not logged');
    await editEvent(event, { at: at(19) }, at(22));
    expect((await eventOf(event))?.at).toBe(at(19).toISOString());
    await deleteEvent(event, at(23));
    expect(stageOf(await ledger())).toBe('found');
    await undoEventChange(told, at(24));
    expect((await eventOf(event))?.at).toBe(at(19).toISOString());
  });

  it('stays out when an older correction of it is taken back', async () => {
    const { event } = await logEvent(ann, 'met', { text: '' }, at(20));
    await editEvent(event, { at: at(18) }, at(21));
    const { id } = await lastAction();
    await deleteEvent(event, at(22));
    await undoAction(id, at(23));
    expect(await eventOf(event)).toBeUndefined();
  });

  it('does not come back to somebody who was deleted since', async () => {
    const { event } = await logEvent(ann, 'met', { text: '' }, at(20));
    await deleteEvent(event, at(21));
    const { id } = await lastAction();
    await deleteContact(ann, at(22));
    await undoAction(id, at(23));
    expect(await (await database()).count('events')).toBe(0);
  });
});
