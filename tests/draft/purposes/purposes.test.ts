import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/draft/compose';
import type { LedgerEvent } from '../../../src/model/events';
import type { Purpose } from '../../../src/model/message';
import { factsWith, maya, tom } from '../cases';

const at = (day: string): string => `2026-11-${day}T09:00:00.000Z`;
const base = (id: string, day: string) => ({ id, contact: 'x', at: at(day) });
const asked: LedgerEvent = {
  ...base('1', '12'),
  kind: 'sent',
  payload: { purpose: 'request', channel: 'email', subject: 'From Leeds to data', text: '' },
};
const met: LedgerEvent = { ...base('2', '23'), kind: 'met', payload: { text: '20 minutes by phone' } };
const learned: LedgerEvent = {
  ...base('3', '23'),
  kind: 'learned',
  payload: { text: 'She reads each schema twice and writes tests first' },
};
const did: LedgerEvent = { ...base('4', '24'), kind: 'did', payload: { text: 'wrote tests for our nightly load' } };
const draft = (purpose: Purpose, ...events: LedgerEvent[]) =>
  compose(factsWith(maya, tom, events), { channel: 'email', purpose });

describe('the purposes after the request', () => {
  it('follows up in the thread of the first message, with when it was and something smaller', () => {
    const { subject, text, missing } = draft('follow-up', asked);
    expect(subject).toBe('Re: From Leeds to data');
    expect(text).toContain('12 November');
    expect(text.match(/\?/gu)).toHaveLength(1);
    expect(missing).not.toContain('earlierRequest');
  });

  it('writes the first message where there was none, and says so', () => {
    const { text, missing } = draft('follow-up');
    expect(missing).toContain('earlierRequest');
    expect(text).not.toMatch(/last week|I (?:wrote|asked)/u);
  });

  it('confirms the day that the calendar holds', () => {
    const scheduled: LedgerEvent = {
      ...base('5', '20'),
      kind: 'scheduled',
      payload: { for: '2026-12-01T15:00:00.000Z', medium: 'video', text: '' },
    };
    expect(draft('confirmation', scheduled).text).toContain('Tuesday, 1 December');
    expect(draft('confirmation').missing).toContain('appointment');
  });

  it('thanks with one thing learned, said to the reader, and one thing done', () => {
    const { text } = draft('thank-you', met, learned, did);
    expect(text).toContain('our call');
    expect(text).toMatch(/you read each schema twice and write tests first/iu);
    expect(text).toMatch(/I(?: wrote|’ve written) tests for our nightly load/u);
    expect(text).not.toMatch(/\bshe\b/iu);
  });

  it('tells the introducer about the other person, whose pronouns stay', () => {
    const introduced: LedgerEvent = {
      ...base('6', '10'),
      kind: 'introduced',
      payload: { name: 'Ruth Abara', text: '' },
    };
    const withRuth: LedgerEvent = { ...met, payload: { text: '20 minutes by phone with Ruth' } };
    const hers: LedgerEvent = { ...learned, payload: { text: 'she reads each schema twice' } };
    const { text } = draft('introducer-update', introduced, withRuth, hers);
    expect(text).toContain('Ruth');
    expect(text).toMatch(/she reads each schema twice/iu);
    expect(text).not.toMatch(/\?|\byou read\b/u);
  });

  it('tells an introducer nothing that somebody else said', () => {
    const introduced: LedgerEvent = {
      ...base('6', '24'),
      kind: 'introduced',
      payload: { name: 'Kofi Brandt', text: '' },
    };
    const { text } = draft('introducer-update', met, learned, introduced);
    expect(text).toContain('Kofi');
    expect(text).not.toMatch(/schema|talked (?:to|with)|told me/u);
  });

  it('thanks nobody who said no for help', () => {
    const declined: LedgerEvent = { ...base('7', '20'), kind: 'declined', payload: { text: 'Sorry, I can’t.' } };
    for (const purpose of ['thank-you', 'keep-in-touch', 'follow-up'] as const)
      expect(draft(purpose, asked, declined).text).not.toMatch(/took time|helped|told me|your advice|\?/u);
  });

  it('does not look past today', () => {
    const tomorrow: LedgerEvent = { ...met, at: '2026-11-25T09:00:00.000Z' };
    expect(draft('thank-you', tomorrow).missing).toContain('talk');
  });
});
