import { describe, expect, it } from 'vitest';
import type { EditableKind, EventOf, EventPayloads } from '../../../src/model/events';
import { answersOf, momentOf, NO_ANSWERS, payloadOf } from '../../../src/parts/log/eventAnswers';
import { inputMinute } from '../../../src/ui/dates';

const AT = '2026-11-20T10:00:30.500Z';
const event = <K extends EditableKind>(kind: K, payload: EventPayloads[K]): EventOf<K> => ({
  id: 'one',
  contact: 'ann',
  at: AT,
  kind,
  payload,
});

describe('the form of an event', () => {
  it.each([
    ['noted', { text: 'Kind' }],
    ['referred', { by: 'Bo Ek', text: 'At the fair' }],
    ['introduced', { name: 'Cy Odu', text: '' }],
    ['scheduled', { for: AT, medium: 'phone', text: 'Tuesday' }],
    ['sent', { purpose: 'request', channel: 'email', subject: 'A question', text: 'Hi' }],
    ['sent', { purpose: 'introducer-update', channel: null, subject: null, text: 'Cy was kind' }],
  ] as [EditableKind, EventPayloads[EditableKind]][])(
    'gives back %s as it was where nothing is changed',
    (kind, payload) => {
      const answers = answersOf(event(kind, payload as never));
      expect(payloadOf(kind, answers, payload)).toEqual(payload);
      expect(momentOf(answers.at, AT)).toBe(AT);
    },
  );

  it('takes what the user says instead, and keeps what it does not ask for', () => {
    const before = { purpose: 'request', channel: 'email', subject: 'A question', text: 'Hi', thread: 7 } as const;
    const answers = { ...answersOf(event('sent', before)), channel: 'note', subject: ' ', text: ' Hi Ann ' };
    expect(payloadOf('sent', answers, before)).toEqual({ ...before, channel: 'note', subject: null, text: 'Hi Ann' });
    const talk = { for: AT, medium: 'phone', text: '' };
    const later = { ...answersOf(event('scheduled', talk)), when: '2026-12-01T09:30' };
    expect(payloadOf('scheduled', later, talk)).toEqual({ ...talk, for: new Date('2026-12-01T09:30').toISOString() });
  });

  it('makes of a new one what it carries', () => {
    const answers = { ...NO_ANSWERS, name: ' Bo Ek ', text: ' At the fair ', when: '2026-12-01T09:30' };
    expect(payloadOf('referred', answers)).toEqual({ by: 'Bo Ek', text: 'At the fair' });
    expect(payloadOf('introduced', answers)).toEqual({ name: 'Bo Ek', text: 'At the fair' });
    expect(payloadOf('met', answers)).toEqual({ text: 'At the fair' });
    expect(payloadOf('scheduled', answers)).toEqual({
      for: new Date('2026-12-01T09:30').toISOString(),
      medium: '',
      text: 'At the fair',
    });
  });

  it('writes a moment as the user’s clock shows it', () => {
    expect(new Date(inputMinute(new Date(AT))).toISOString()).toBe('2026-11-20T10:00:00.000Z');
    expect(inputMinute(new Date(2026, 0, 2, 3, 4))).toBe('2026-01-02T03:04');
  });
});
