import { describe, expect, it } from 'vitest';
import type { EventKind, EventPayloads, LedgerEvent } from '../../src/model/events';
import { newId } from '../../src/model/id';
import { afterBusinessDays, nextStep, stageOf } from '../../src/model/nextStep';

const event = <K extends EventKind>(kind: K, at: string, payload: EventPayloads[K]): LedgerEvent =>
  ({ id: newId(), contact: newId(), kind, at, payload }) as LedgerEvent;
const letter = { channel: 'note', subject: null, text: 'Hi' } as const;
const asked = event('sent', '2026-11-20T10:00:00.000Z', { ...letter, purpose: 'request' }); // a Friday

describe('the next step', () => {
  it('is to ask somebody who was just found', () => {
    expect(nextStep([])).toEqual({ kind: 'ask', due: null });
  });

  it('is to follow up six business days after an unanswered request', () => {
    const { kind, due } = nextStep([asked]);
    expect([kind, due?.toISOString()]).toEqual(['followUp', '2026-11-30T10:00:00.000Z']);
  });

  it('is to let it rest after two follow-ups', () => {
    const again = [1, 2].map((n) => event('sent', `2026-12-0${n}T10:00:00.000Z`, { ...letter, purpose: 'follow-up' }));
    expect(nextStep([asked, ...again]).kind).toBe('letRest');
  });

  it('is to say thank you the day after the talk', () => {
    const met = event('met', '2026-11-24T10:00:00.000Z', { text: '' });
    expect(nextStep([met, asked])).toEqual({ kind: 'thank', due: new Date('2026-11-25T10:00:00.000Z') });
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
