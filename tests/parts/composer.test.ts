import { describe, expect, it } from 'vitest';
import {
  type ComposerChange,
  composerAfter,
  draftsNow,
  earlierText,
  ownText,
  untouched,
  versionOf,
} from '../../src/parts/message/composer';

const slot = { channel: 'note', purpose: 'request', kept: null } as const;
const say = (text: string) => ({ subject: null, text });
const type = (text: string): ComposerChange => ({ kind: 'type', slot, written: say(text) });
const another: ComposerChange = { kind: 'another', slot };
const back: ComposerChange = { kind: 'back', slot };
const logged = { contact: 'c', event: 'e' };
const after = (...changes: ComposerChange[]) => changes.reduce(composerAfter, untouched);
/** What stands in the editor after the changes: the user's own text, or the number of the composed wording. */
const shown = (...changes: ComposerChange[]) => {
  const version = versionOf(after(...changes), slot);
  return ownText(version)?.text ?? version.seed;
};

describe('the message in the editor', () => {
  it('is composed until the user types', () => {
    expect(shown()).toBe(0);
    expect(shown(another, another)).toBe(2);
    expect(shown(type('mine'))).toBe('mine');
  });

  it('begins with what is kept', () => {
    const version = versionOf(untouched, { ...slot, kept: say('of yesterday') });
    expect(ownText(version)?.text).toBe('of yesterday');
  });

  it('shows the wording that was composed before, then others, and gives the own text back', () => {
    expect(shown(type('mine'), another)).toBe(0);
    expect(shown(type('mine'), another, another)).toBe(1);
    expect(shown(type('mine'), another, another, back)).toBe('mine');
  });

  it('gives back every text that was typed over, the latest first', () => {
    const changes = [type('first'), another, type('second'), another, type('third')];
    expect(shown(...changes)).toBe('third');
    expect(shown(...changes, back)).toBe('second');
    expect(shown(...changes, back, back)).toBe('first');
    expect(earlierText(versionOf(after(...changes, back, back), slot))).toBeNull();
    expect(shown(...changes, back, back, back)).toBe('first');
  });

  it('names as earlier just what `back` shows', () => {
    for (const changes of [[type('a'), another], [type('a'), another, type('b')], [type('a')]])
      expect(earlierText(versionOf(after(...changes), slot))?.text ?? shown(...changes)).toBe(shown(...changes, back));
  });

  it('is another one in each slot', () => {
    const state = after(type('mine'));
    expect(ownText(versionOf(state, { ...slot, channel: 'email' }))).toBeNull();
    expect(ownText(versionOf(state, { ...slot, purpose: 'follow-up' }))).toBeNull();
  });
});

describe('a message that was sent', () => {
  const chosen: ComposerChange = { kind: 'openSlot', slot: { channel: 'note', purpose: 'request' } };
  const sent: ComposerChange = { kind: 'sent', slot, logged };

  it('goes from the editor, which shows what the next step says', () => {
    const state = after(chosen, type('mine'), sent);
    expect(state).toMatchObject({ purpose: null, channel: null, sent: { logged } });
    expect(ownText(versionOf(state, slot))).toBeNull();
  });

  it('comes back where it was, with what was typed before it', () => {
    const state = after(chosen, type('first'), another, type('mine'), sent, { kind: 'takenBack' });
    expect(state).toMatchObject({ purpose: 'request', channel: 'note', sent: null });
    expect(ownText(versionOf(state, slot))?.text).toBe('mine');
    expect(earlierText(versionOf(state, slot))?.text).toBe('first');
  });

  it('comes back into its own slot, whatever was chosen meanwhile', () => {
    const state = after(type('mine'), sent, { kind: 'choosePurpose', purpose: 'thank-you' }, { kind: 'takenBack' });
    expect(state.purpose).toBe('request');
  });
});

describe('the drafts of the user', () => {
  const kept = (channel: 'note' | 'email', purpose: 'request' | 'thank-you', text: string) => ({
    contact: 'c',
    channel,
    purpose,
    subject: null,
    text,
    updatedAt: '2026-11-22T10:00:00.000Z',
  });
  const texts = (...changes: ComposerChange[]) =>
    draftsNow([kept('email', 'request', 'ask'), kept('email', 'thank-you', 'thanks')], after(...changes)).map(
      ({ channel, purpose, text }) => [channel, purpose, text],
    );

  it('are told apart by what they are for, also where they go the same way', () => {
    expect(texts()).toEqual([
      ['email', 'request', 'ask'],
      ['email', 'thank-you', 'thanks'],
    ]);
  });

  it('are as they stand in the editor, before the store is asked again', () => {
    const thanks = { channel: 'email', purpose: 'thank-you', kept: null } as const;
    expect(texts(type('new here'), { kind: 'type', slot: thanks, written: say('many thanks') })).toEqual([
      ['email', 'request', 'ask'],
      ['email', 'thank-you', 'many thanks'],
      ['note', 'request', 'new here'],
    ]);
  });

  it('are none where nothing is said', () => {
    expect(texts(type(' \n'))).toHaveLength(2);
  });
});
