import { describe, expect, it } from 'vitest';
import type { LedgerEvent } from '../../src/model/events';
import { isWaiting } from '../../src/model/nextStep';
import type { Purpose } from '../../src/model/purposes';

const sent = (purpose: Purpose, at: string): LedgerEvent => ({
  id: at,
  contact: 'one',
  kind: 'sent',
  at,
  payload: { purpose, channel: 'email', subject: null, text: '' },
});
const asked = sent('request', '2026-11-16T10:00:00.000Z');
const on = (day: string) => new Date(`${day}T08:00`);

describe('whose turn it is', () => {
  it('is the user’s before they asked', () => {
    expect(isWaiting([], on('2026-11-16'))).toBe(false);
  });

  it('is the other’s until the day on which a follow-up is due, from its morning on the user’s', () => {
    expect(isWaiting([asked], on('2026-11-17'))).toBe(true);
    expect(isWaiting([asked], on('2026-11-24'))).toBe(true);
    expect(isWaiting([asked], on('2026-11-25'))).toBe(false);
  });

  it('is the other’s after two follow-ups, and after a no', () => {
    const twice = [asked, sent('follow-up', '2026-11-17T10:00:00.000Z'), sent('follow-up', '2026-11-18T10:00:00.000Z')];
    expect(isWaiting(twice, on('2027-01-01'))).toBe(true);
    const no: LedgerEvent = {
      id: 'no',
      contact: 'one',
      kind: 'declined',
      at: '2026-11-18T10:00:00.000Z',
      payload: { text: '' },
    };
    expect(isWaiting([asked, no], on('2027-01-01'))).toBe(true);
  });

  it('is the user’s once they replied', () => {
    const yes: LedgerEvent = {
      id: 'y',
      contact: 'one',
      kind: 'replied',
      at: '2026-11-18T10:00:00.000Z',
      payload: { text: '' },
    };
    expect(isWaiting([asked, yes], on('2026-11-19'))).toBe(false);
  });
});
