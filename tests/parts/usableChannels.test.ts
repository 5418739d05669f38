import { describe, expect, it } from 'vitest';
import { adviseChannel } from '../../src/draft/channels/advice';
import { factsOf } from '../../src/draft/facts/facts';
import type { LedgerEvent } from '../../src/model/events';
import { contactFromCapture } from '../../src/model/incoming/person';
import { type Me, nobodyYet } from '../../src/model/me';
import type { PersonCapture } from '../../src/model/page/capture';
import type { Purpose } from '../../src/model/purposes';
import { isOnLinkedIn, usableChannels } from '../../src/parts/message/usableChannels';
import { captured } from '../captures';

const NOW = new Date('2026-11-22T10:00:00.000Z');
const ID = '019ab000-0000-7000-8000-000000000001';

interface Case {
  page?: Partial<PersonCapture>;
  email?: string;
  me?: Partial<Me>;
  events?: LedgerEvent[];
  notesLeft?: number | null;
  purpose?: Purpose;
}

/** The channels with their reasons, as `channel reason`. */
function usable({ page = {}, email, me = {}, events = [], notesLeft = 3, purpose = 'request' }: Case): string[] {
  const capture = { ...captured(email === undefined ? {} : { email }), ...page };
  const contact = contactFromCapture(capture, ID, NOW.toISOString());
  const facts = factsOf(contact, { ...nobodyYet, ...me }, events, NOW);
  const options = { purpose, notesLeft, onLinkedIn: isOnLinkedIn(contact) };
  return usableChannels(facts, options, adviseChannel(facts, options), []).map(
    ({ channel, reason }) => `${channel} ${reason}`,
  );
}
const event = (kind: 'accepted' | 'invited'): LedgerEvent => ({
  id: kind,
  contact: ID,
  kind,
  at: NOW.toISOString(),
  payload: { text: '' },
});
const elsewhere = { url: 'https://people.example/n', profile: 'https://people.example/n', site: 'web', degree: null };

describe('the channels that can be used', () => {
  it('are a note and email with a stranger on LinkedIn; a message would not reach them', () => {
    expect(usable({})).toEqual(['note notesLeft', 'email noOtherWay']);
    expect(usable({ email: 'n@areal.example' })).toEqual(['note notesLeft', 'email emailKnown']);
  });

  it('have no note for somebody who is not on LinkedIn', () => {
    expect(usable({ page: elsewhere })).toEqual(['email noOtherWay']);
    expect(usable({ page: { ...elsewhere, links: ['https://www.linkedin.com/in/n'] } })).toContain('note notesLeft');
  });

  it('are a message, and no note, once they are connected', () => {
    expect(usable({ page: { degree: '1st' } })).toEqual(['message connected', 'email noOtherWay']);
    expect(usable({ events: [event('invited'), event('accepted')] })).toContain('message accepted');
  });

  it('have a message for after the invitation', () => {
    expect(usable({ events: [event('invited')] })).toEqual(['message afterAccepting', 'email noOtherWay']);
  });

  it('have a message where nobody knows whether they are connected', () => {
    expect(usable({ page: { degree: null } })).toContain('message maybeConnected');
  });

  it('have no note where none is left, and InMail with a paid account', () => {
    expect(usable({ notesLeft: 0 })).toEqual(['message notesSpent', 'email noOtherWay']);
    expect(usable({ notesLeft: null, me: { linkedin: { tier: 'premium', notesAMonth: 0 } } })).toEqual([
      'note notesUnlimited',
      'inmail inmail',
      'email noOtherWay',
    ]);
  });
});
