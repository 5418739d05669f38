import { describe, expect, it } from 'vitest';
import type { EventKind, EventPayloads, LedgerEvent } from '../../src/model/events';
import { newId } from '../../src/model/id';
import { afterBusinessDays, nextStep, stageOf } from '../../src/model/nextStep';
import { dayName } from '../../src/model/steps/days';

const event = <K extends EventKind>(kind: K, at: string, payload: EventPayloads[K]): LedgerEvent =>
  ({ id: newId(), contact: newId(), kind, at, payload }) as LedgerEvent;
const letter = { channel: 'note', subject: null, text: 'Hi' } as const;
const asked = event('sent', '2026-11-20T10:00:00.000Z', { ...letter, purpose: 'request' }); // a Friday

describe('the next step', () => {
  it('is to ask somebody who was just found', () => {
    expect(nextStep([])).toEqual({ kind: 'ask', due: null });
  });

  it('is that of the rules, at the moment that is asked for', () => {
    const { kind, due } = nextStep([asked], new Date('2026-11-21T10:00:00.000Z'));
    expect([kind, due && dayName(due)]).toEqual(['followUp', '2026-12-01']);
    expect(nextStep([asked], new Date('2028-01-01T10:00:00.000Z'))).toEqual({ kind: 'none', due: null });
  });
});

describe('the stage', () => {
  it('follows the last event that sets one, in whatever order the events come', () => {
    const replied = event('replied', '2026-11-21T10:00:00.000Z', { text: '' });
    const noted = event('noted', '2026-11-22T10:00:00.000Z', { text: 'kind' });
    expect(stageOf([noted, replied, asked])).toBe('replied');
  });
});

describe('business days', () => {
  it('leave out Saturday and Sunday', () => {
    expect(afterBusinessDays(new Date('2026-11-20T12:00:00.000Z'), 1).toISOString()).toBe('2026-11-23T12:00:00.000Z');
  });
});
