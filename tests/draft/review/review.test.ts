import { describe, expect, it } from 'vitest';
import { review } from '../../../src/draft/review/review';
import type { Channel, Purpose } from '../../../src/model/message';
import { factsWith, type Known, maya, tom } from '../cases';

const GOOD = `Hi Maya,

We share Leeds: I am finishing my MSc in statistics there. You went from reporting analyst at ICA to data engineer at Spotify, the step into data engineering that I am trying to understand.

Could I ask you how you made it? Twenty minutes by phone or video, any time that suits you in the next weeks; a line by e-mail would help just as much.

Thank you,
Tom Reyes`;

const findings = (
  text: string,
  on: { channel?: Channel; purpose?: Purpose; subject?: string | null; known?: Known } = {},
) =>
  review(
    text,
    on.subject === undefined ? 'From Leeds to data engineering' : on.subject,
    factsWith(on.known ?? maya, tom),
    {
      channel: on.channel ?? 'email',
      purpose: on.purpose ?? 'request',
    },
  );
const ids = (...args: Parameters<typeof findings>): string[] => findings(...args).map(({ id }) => id);

describe('the review', () => {
  it('lets what is old be said with the doubt that is due, and not without it', () => {
    const known = { ...maya, at: '2024-01-10T08:00:00.000Z' };
    const of = (line: string) =>
      findings(`Hi Maya,\n\n${line}\n\nThank you,\nTom Reyes`, { known }).filter(({ id }) => id === 'true');
    expect(of('You’re at Spotify.')).toHaveLength(1);
    expect(of('You’re at Spotify, unless that has changed.')).toEqual([]);
    expect(of('You’re at Spotify, or were when I last looked.')).toEqual([]);
  });

  it('finds nothing wrong with a good request', () => {
    expect(ids(GOOD)).toEqual([]);
    expect(
      ids(
        "Hi Maya, I'm at Leeds too, moving from analytics to data engineering. You made that step on the way to Spotify. Could I ask you how, in 20 minutes by phone? Whenever suits. Thank you! Tom",
        { channel: 'note', subject: null },
      ),
    ).toEqual([]);
  });

  it.each<[string, string]>([
    [
      'short',
      GOOD.replace('Could I', `${'It is a long story and it goes on like this for a while. '.repeat(8)}Could I`),
    ],
    ['name', GOOD.replace('Hi Maya', 'Hi Marie')],
    ['name', GOOD.replace('Hi Maya', 'Hi Maya Okafor PhD')],
    [
      'connection-first',
      GOOD.replace(
        'We share Leeds: I am finishing my MSc in statistics there. ',
        'Your path is close to mine. ',
      ).replace(/You went from.*understand\./u, ''),
    ],
    [
      'why-you',
      'Hi Maya,\n\nI study statistics. Could I ask you how you like it, in 20 minutes by phone or video, whenever suits you? No is fine too.\n\nThank you,\nTom',
    ],
    ['no-job', GOOD.replace('how you made it?', 'if there are openings in your team?')],
    ['question', GOOD.replace('Could I ask you how you made it?', 'I want to know how you made it.')],
    ['question', GOOD.replace('how you made it?', 'how you made it? When? Why? With whom?')],
    ['duration', GOOD.replace('Twenty minutes', 'A call')],
    ['duration', GOOD.replace('Twenty minutes', 'Ninety or 90 minutes')],
    [
      'one-line-self',
      GOOD.replace(
        'Could I',
        `I was born in a small town and I grew up there. I like numbers and maps and long walks by the sea with my dog. My family is large. I read novels, I swim in the lake, I cook for my friends on Sundays, and I once rode my bicycle to Lisbon and back. My friends call me when their maps are wrong. Could I`,
      ),
    ],
    ['no-attachment', GOOD.replace('there.', 'there, see https://example.org.')],
    ['no-cliche', GOOD.replace('Could I', 'I would love to pick your brain. Could I')],
    [
      'plain',
      GOOD.replace(
        'Could I ask you how you made it?',
        'Could I ask you how you made it, with what help and at what time and in which order, and what you would do again or never do again if you had the choice?',
      ),
    ],
    ['finished', GOOD.replace('Spotify', '[Company]')],
    ['finished', GOOD.replace('Could I', 'Could  I')],
    ['finished', GOOD.replace('statistics there.', 'statistics there..')],
    ['true', GOOD.replace('We share Leeds', 'We share Lund')],
    ['true', GOOD.replace('at Spotify', 'at Klarna')],
  ])('finds %s', (id, text) => {
    expect(ids(text)).toContain(id);
    expect(ids(GOOD)).not.toContain(id);
  });

  it('asks for thanks of a thank-you, and for none of a first letter', () => {
    const curt = GOOD.replace('Thank you,', 'Best regards,');
    expect(ids(curt)).toEqual([]);
    expect(ids(curt, { purpose: 'thank-you' })).toContain('thanks');
  });

  it('wants a name to sign with', () => {
    const nameless = review(GOOD, 'From Leeds to data engineering', factsWith(maya, { ...tom, name: '' }), {
      channel: 'email',
      purpose: 'request',
    });
    expect(nameless).toContainEqual(expect.objectContaining({ id: 'signed', weight: 'hard' }));
    expect(ids(GOOD)).not.toContain('signed');
  });

  it('does not take what a question names for a claim', () => {
    const asking = (place: string) => GOOD.replace('how you made it?', `how close your work comes to ${place}?`);
    expect(ids(asking('Lund'))).not.toContain('true');
    expect(ids(GOOD.replace('Could I', 'You studied in Lund. Could I'))).toContain('true');
  });

  it('wants a subject of three to seven words for an e-mail', () => {
    expect(findings(GOOD, { subject: null })).toContainEqual(
      expect.objectContaining({ id: 'subject', weight: 'hard' }),
    );
    expect(ids(GOOD, { subject: 'Hi' })).toContain('subject');
    expect(ids(GOOD, { subject: 'URGENT QUESTION FOR YOU' })).toContain('subject');
  });

  it('counts what a note takes', () => {
    expect(ids('x'.repeat(201), { channel: 'note', subject: null })).toContain('fits');
    expect(ids('x'.repeat(200), { channel: 'note', subject: null })).not.toContain('fits');
  });

  it('does not let an old page speak of today', () => {
    const old = { ...maya, at: '2025-02-01T08:00:00.000Z' };
    const claim = GOOD.replace(
      'You went from reporting analyst at ICA to data engineer at Spotify',
      'You are a data engineer at Spotify',
    );
    expect(ids(claim, { known: old })).toContain('true');
    expect(ids(claim)).not.toContain('true');
    expect(ids(GOOD, { known: old })).not.toContain('true');
  });

  it('points at the place and mends it', () => {
    const [cliche] = findings(GOOD.replace('Could I ask you', 'Could I pick your brain on')).filter(
      ({ id }) => id === 'no-cliche',
    );
    expect(cliche?.mend?.text).toContain('Could I ask you a few questions on');
    const [name] = findings(GOOD.replace('Hi Maya', 'Hi Marie')).filter(({ id }) => id === 'name');
    expect(name?.mend?.text).toBe(GOOD);
    const [space] = findings(GOOD.replace('Could I', 'Could  I')).filter(({ id }) => id === 'finished');
    expect(space?.mend?.text).toBe(GOOD);
  });

  it('knows that a recruiter is asked about recruiting', () => {
    const known = { ...maya, role: 'Recruiter', company: 'Spotify', past: [] };
    expect(
      ids('Hi Maya, you work as a recruiter at Spotify. Could I ask you how, in 20 minutes?', {
        channel: 'note',
        known,
      }),
    ).not.toContain('no-job');
  });

  it('lets guilt out of a follow-up', () => {
    expect(
      ids("Hi Maya, I haven't heard back from you. Could you answer?", { channel: 'message', purpose: 'follow-up' }),
    ).toContain('no-guilt');
  });
});
