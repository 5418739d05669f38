import { describe, expect, it } from 'vitest';
import { adviseChannel, notesLeft } from '../../../src/draft/channels/advice';
import type { LedgerEvent } from '../../../src/model/events';
import { nobodyYet } from '../../../src/model/me';
import { factsWith, type Known, maya, meWith, TODAY, tom } from '../cases';

const event = (kind: 'accepted' | 'invited' | 'declined', at = '2026-11-20T09:00:00.000Z'): LedgerEvent => ({
  id: kind,
  contact: 'x',
  at,
  kind,
  payload: { text: '' },
});
const sent = (
  purpose: 'request' | 'follow-up',
  channel: 'note' | 'message' | 'email' | 'inmail',
  at = '2026-11-20T09:00:00.000Z',
): LedgerEvent => ({
  id: `${purpose}${at}`,
  contact: 'x',
  at,
  kind: 'sent',
  payload: { purpose, channel, subject: null, text: '' },
});
const advice = (
  known: Known,
  events: LedgerEvent[] = [],
  more: {
    purpose?: 'request' | 'follow-up' | 'thank-you';
    left?: number | null;
    onLinkedIn?: boolean;
    paid?: boolean;
  } = {},
) =>
  adviseChannel(factsWith(known, more.paid ? { ...tom, linkedin: { tier: 'premium', notesAMonth: 3 } } : tom, events), {
    purpose: more.purpose ?? 'request',
    notesLeft: more.left === undefined ? 3 : more.left,
    onLinkedIn: more.onLinkedIn ?? true,
  });

describe('the advice on channels', () => {
  it('goes from note to message to e-mail to InMail', () => {
    expect(advice({ ...maya, degree: '2nd' })).toMatchObject({ channel: 'note', reason: 'notesLeft', notesLeft: 3 });
    expect(advice(maya, [sent('request', 'note'), event('accepted')])).toMatchObject({
      channel: 'message',
      reason: 'accepted',
    });
    expect(advice({ ...maya, degree: '1st' })).toMatchObject({ channel: 'message', reason: 'connected' });
    expect(advice({ ...maya, email: 'maya@example.org' }, [sent('request', 'note')])).toMatchObject({
      channel: 'email',
      reason: 'emailKnown',
    });
    expect(advice(maya, [sent('request', 'note')], { paid: true, left: null })).toMatchObject({
      channel: 'inmail',
      reason: 'inmail',
    });
    expect(advice(maya, [sent('request', 'note')])).toMatchObject({ channel: null, reason: 'invitationOpen' });
  });

  it('invites without a note when the notes are spent', () => {
    expect(advice(maya, [], { left: 0 })).toMatchObject({
      channel: 'message',
      reason: 'notesSpent',
      inviteWithoutNote: true,
    });
  });

  it('follows up in the same thread, and lets rest after two or after a no', () => {
    expect(advice(maya, [sent('request', 'email')], { purpose: 'follow-up' })).toMatchObject({
      channel: 'email',
      reason: 'sameThread',
    });
    const twice = [
      sent('request', 'message'),
      sent('follow-up', 'message', '2026-11-21T09:00:00.000Z'),
      sent('follow-up', 'message', '2026-11-22T09:00:00.000Z'),
    ];
    expect(advice(maya, twice, { purpose: 'follow-up' })).toMatchObject({ channel: null, reason: 'letRest' });
    expect(advice(maya, [event('declined')])).toMatchObject({ channel: null, reason: 'declined' });
  });

  it('asks by e-mail off LinkedIn', () => {
    expect(advice({ ...maya, email: 'maya@example.org' }, [], { onLinkedIn: false })).toMatchObject({
      channel: 'email',
      reason: 'emailKnown',
    });
    expect(advice(maya, [], { onLinkedIn: false })).toMatchObject({ channel: 'email', reason: 'noOtherWay' });
  });

  it('counts the notes of this month down, and none for a paid account', () => {
    const events = [
      sent('request', 'note', '2026-11-02T09:00:00.000Z'),
      sent('request', 'note', '2026-10-30T09:00:00.000Z'),
      sent('request', 'email'),
    ];
    expect(notesLeft(nobodyYet, events, TODAY)).toBe(2);
    expect(notesLeft(nobodyYet, [...events, ...events, ...events, ...events], TODAY)).toBe(0);
    expect(notesLeft(meWith({ linkedin: { tier: 'premium', notesAMonth: 3 } }), events, TODAY)).toBeNull();
  });
});
