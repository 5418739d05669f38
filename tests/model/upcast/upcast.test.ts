import { describe, expect, it } from 'vitest';
import { stageAfter } from '../../../src/model/events';
import {
  RECORD_VERSION,
  type Reading,
  readBinned,
  readContact,
  readDraft,
  readEvent,
  readMark,
  readMe,
  readSettings,
  stamped,
} from '../../../src/model/upcast';
import { binned1, contact1, draft1, EVENTS_1, event1, mark1, me1, merged1, settings1, uuid } from './rows';

function recordOf<T>(reading: Reading<T>): T {
  if (!reading.ok) throw new Error(reading.issues.map(({ message }) => message).join());
  return reading.record;
}
const today = (row: object) => ({ ...row, version: RECORD_VERSION });
const newer = (row: object) => ({ ...row, version: RECORD_VERSION + 1 });

describe('a record of the first version', () => {
  it('is the same of today, but for what it could not know', () => {
    expect(recordOf(readContact(contact1(1)))).toEqual(today(contact1(1)));
    expect(recordOf(readDraft(draft1(uuid(1))))).toEqual(today(draft1(uuid(1))));
    expect(recordOf(readMark(mark1))).toEqual(today(mark1));
    expect(recordOf(readMe(me1))).toEqual(today({ ...me1, alike: [], because: '' }));
    expect(recordOf(readSettings(settings1))).toEqual(today({ ...settings1, schedule: null }));
  });

  it.each(EVENTS_1)('of kind %s is an event of today', (kind, payload) => {
    const event = recordOf(readEvent(event1(10, uuid(1), kind, payload)));
    expect(event).toMatchObject({
      id: uuid(10),
      contact: uuid(1),
      at: '2026-10-20T10:00:00.000Z',
      version: RECORD_VERSION,
    });
    expect(recordOf(readEvent(event))).toEqual(event);
    // What was written in it is all there.
    if ('text' in payload) expect(event.payload).toMatchObject({ text: payload.text });
  });

  it('keeps by which way a message went, and says that it does not know where nobody wrote it down', () => {
    const payloadOf = (kind: string) =>
      EVENTS_1.flatMap(([one, payload]) =>
        one === kind ? [recordOf(readEvent(event1(10, uuid(1), kind, payload))).payload] : [],
      );
    expect(payloadOf('followedUp')).toEqual([
      { purpose: 'follow-up', channel: 'email', subject: 'Again', text: 'Hi again' },
    ]);
    expect(payloadOf('outcomeShared')).toEqual([
      { purpose: 'introducer-update', channel: null, subject: null, text: 'Cy was kind' },
    ]);
  });

  it('sets the stage that it set then', () => {
    const stages = { asked: 'asked', thanked: 'thanked', confirmed: 'scheduled', offered: 'closed', keptInTouch: null };
    for (const [kind, stage] of Object.entries(stages)) {
      const payload = EVENTS_1.find(([one]) => one === kind)?.[1] ?? {};
      expect([kind, stageAfter(recordOf(readEvent(event1(10, uuid(1), kind, payload))))]).toEqual([kind, stage]);
    }
  });

  it('is brought up inside of others: in the bin, and in what a merge noted', () => {
    const binned = recordOf(readBinned(binned1(1)));
    expect(binned.contact).toEqual(today(contact1(1)));
    expect(binned.events).toMatchObject([{ version: RECORD_VERSION, kind: 'sent', payload: { purpose: 'request' } }]);
    expect(binned.drafts).toEqual([today(draft1(uuid(1)))]);
    const merge = recordOf(readEvent(merged1(10, 1, 2)));
    expect(merge).toMatchObject({
      payload: {
        record: today(contact1(2, 'A. Okafor')),
        before: today(contact1(1)),
        after: { version: RECORD_VERSION },
      },
    });
  });
});

describe('what this version does not know', () => {
  it('is kept, however deep it lies', () => {
    const row = today(contact1(1));
    const known = { ...row, mood: 'calm', past: [{ role: 'Analyst', company: null, until: '2020' }] };
    expect(recordOf(readContact(known))).toEqual(known);
    const merge = recordOf(readEvent(today({ ...merged1(10, 1, 2), seen: true })));
    expect(merge).toMatchObject({ seen: true });
    expect(recordOf(readMe(today({ ...me1, alike: [], because: '', motto: 'slowly' })))).toMatchObject({
      motto: 'slowly',
    });
  });

  it('refuses a record of ours that is not what it should be', () => {
    expect(readContact(today({ ...contact1(1), past: 'none' })).ok).toBe(false);
    expect(readEvent(today(event1(10, uuid(1), 'dreamt', {}))).ok).toBe(false);
    for (const value of [null, 'row', [], 7]) expect(readContact(value).ok).toBe(false);
    for (const version of ['2', 0, 1.5]) expect(readContact({ ...contact1(1), version }).ok).toBe(false);
  });
});

describe('a record of a newer Inroad', () => {
  it('is read as ours where it is the same but for more', () => {
    const row = newer({ ...contact1(1), mood: 'calm' });
    expect(recordOf(readContact(row))).toEqual(row);
    expect(stamped(recordOf(readContact(row)))).toEqual(row);
  });

  it('is an event that is shown and kept whole, where it is of a kind that nobody knows yet', () => {
    const row = newer(event1(10, uuid(1), 'dreamt', { of: 'a job' }));
    const event = recordOf(readEvent(row));
    expect(event).toEqual({ ...row, kind: 'newer', payload: { row } });
    expect(recordOf(readEvent(event))).toEqual(event);
  });

  it('is a contact that is shown by its name and kept whole, where more of it cannot be read', () => {
    const row = newer({ ...contact1(1), fields: [['name', 'Ann Okafor']], name: 'Ann Okafor' });
    const contact = recordOf(readContact(row));
    expect(contact).toMatchObject({ id: uuid(1), name: { full: 'Ann Okafor' }, newer: row });
    expect(recordOf(readContact(contact))).toEqual(contact);
  });

  it('comes out of its wrapping once this version understands it, with what was done meanwhile', () => {
    const event = today(event1(10, uuid(1), 'noted', { text: 'Kind' }));
    expect(recordOf(readEvent({ ...newer(event), kind: 'newer', payload: { row: event } }))).toEqual(event);
    const contact = today(contact1(1));
    const wrapped = { ...newer(contact1(1, 'Ann')), updatedAt: '2026-11-01T10:00:00.000Z', newer: contact };
    expect(recordOf(readContact(wrapped))).toEqual({ ...contact, updatedAt: wrapped.updatedAt });
  });

  it('is damaged where not even who it is can be read', () => {
    expect(readContact(newer({ id: uuid(1) })).ok).toBe(false);
    expect(readEvent(newer({ kind: 'dreamt' })).ok).toBe(false);
  });
});
