import { describe, expect, it } from 'vitest';
import { talkLength, talkName } from '../../../src/draft/english/meeting';
import type { Fact } from '../../../src/draft/facts/types';

const met = (value: string): Fact => ({
  field: 'history.met',
  value,
  source: 'history',
  at: '2026-11-23T09:00:00.000Z',
  url: null,
  stale: false,
});

describe('a talk', () => {
  it.each([
    ['20 minutes by phone', 'the 20 minutes by phone', 'for 20 minutes by phone'],
    ['Forty mins on Zoom', 'the forty minutes by video', 'for forty minutes by video'],
    ['video, half an hour', 'the half hour by video', 'for half an hour by video'],
    ['an hour over lunch', 'the hour over lunch', 'for an hour over lunch'],
    ['a good hour', 'the hour', 'for an hour'],
    ['two hours, a site visit', 'the two hours at your place of work', null],
    ['2 hours in person', 'the 2 hours in person', 'for 2 hours in person'],
    ['coffee near the station', 'the coffee', null],
    ['tea', 'the tea', null],
    ['we met at her office', 'your time', null],
    ['a call', 'the call', 'by phone'],
    ['on Teams', 'the video call', 'by video'],
    ['she showed me round', 'your time', null],
    ['', 'your time', null],
  ])('“%s” is called %s, and lasted %s', (words, name, length) => {
    const fact = met(words);
    expect(talkName(fact)).toMatchObject({ text: name, facts: [fact] });
    expect(talkLength(fact)?.text ?? null).toBe(length);
  });

  it('stands on what was logged', () => {
    const fact = met('20 minutes by phone');
    expect(talkLength(fact)?.facts).toEqual([fact]);
  });
});
