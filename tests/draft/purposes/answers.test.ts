import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/draft/compose';
import { review } from '../../../src/draft/review/review';
import type { EventOf, EventPayloads, LedgerEvent } from '../../../src/model/events';
import type { Purpose } from '../../../src/model/message';
import { factsWith, maya, tom } from '../cases';

const base = (day: string, id = day) => ({ id, contact: 'x', at: `2026-${day}T09:00:00.000Z` });
const sent = (day: string, purpose: Purpose): LedgerEvent => ({
  ...base(day),
  kind: 'sent',
  payload: { purpose, channel: 'email', subject: null, text: 'Hi Maya, could we talk about data engineering? Tom' },
});
const replied = (day: string, text: string, more: Partial<EventPayloads['replied']> = {}): EventOf<'replied'> => ({
  ...base(day),
  kind: 'replied',
  payload: { text, ...more },
});
const asked = sent('11-12', 'request');
const WORDINGS = Array.from({ length: 12 }, (_, seed) => seed);
const letters = (purpose: Purpose, ...events: LedgerEvent[]) =>
  WORDINGS.map((seed) => compose(factsWith(maya, tom, events), { channel: 'email', purpose, seed }).text);
const missing = (purpose: Purpose, ...events: LedgerEvent[]) =>
  compose(factsWith(maya, tom, events), { channel: 'email', purpose }).missing;
const findings = (purpose: Purpose, text: string, ...events: LedgerEvent[]) =>
  review(text, 'A day to talk', factsWith(maya, tom, events), { channel: 'email', purpose }).map(({ id }) => id);

describe('agreeing on a time', () => {
  it('takes up the day that they offered, and says that nothing is agreed', () => {
    for (const text of letters('arrange', asked, replied('11-23', 'Yes, gladly. Thursday afternoon?'))) {
      expect(text).toContain('Thursday afternoon');
      expect(text).toMatch(/\?/u);
      expect(text).not.toMatch(/in my diary|Just to confirm/u);
    }
  });

  it('asks for a day where none was offered', () => {
    for (const text of letters('arrange', asked, replied('11-23', 'Sure, happy to help'))) {
      expect(text).toMatch(/\b(?:day|when|week)\b/iu);
      expect(text).not.toMatch(/Monday|Tuesday|Wednesday|Thursday|Friday/u);
    }
  });

  it('asks for another day after one that came to nothing, which is confirmed no more', () => {
    const agreed: LedgerEvent = {
      ...base('11-20'),
      kind: 'scheduled',
      payload: { for: '2026-12-01T15:00:00.000Z', medium: 'phone', text: '' },
    };
    const off: LedgerEvent = { ...base('11-23'), kind: 'missed', payload: { text: '' } };
    const ledger = [asked, replied('11-18', 'Yes, of course'), agreed, off];
    for (const text of [...letters('arrange', ...ledger), ...letters('confirmation', ...ledger)])
      expect(text).not.toMatch(/1 December|15:00/u);
    for (const text of letters('arrange', ...ledger))
      expect(text).toMatch(/didn’t work out|I’d still be glad to talk/u);
  });

  it('asks nobody for a day who said no', () => {
    const no: LedgerEvent = { ...base('11-20'), kind: 'declined', payload: { text: 'Sorry, I can’t.' } };
    for (const text of letters('arrange', asked, no)) expect(text).not.toMatch(/\?/u);
  });

  it('is reviewed: a day is named or asked for', () => {
    const yes = replied('11-23', 'Yes, of course');
    expect(findings('arrange', 'Hi Maya,\n\nThank you so much.\n\nTom', asked, yes)).toContain('asks-for-day');
    expect(findings('arrange', 'Hi Maya,\n\nWhich day is good?\n\nTom', asked, yes)).not.toContain('asks-for-day');
  });
});

describe('sending the questions', () => {
  const wants = replied('11-23', 'send me your questions');

  it('sends one to three, all different, and asks for no talk', () => {
    for (const text of letters('send-questions', asked, wants)) {
      const questions = text.match(/[^.!?\n]+\?/gu) ?? [];
      expect(questions.length).toBeGreaterThanOrEqual(1);
      expect(questions.length).toBeLessThanOrEqual(3);
      expect(new Set(questions).size).toBe(questions.length);
      expect(text).not.toMatch(/short (?:talk|call)|which day/iu);
    }
  });

  it('goes by what the user logged before what the words seem to say', () => {
    const logged = replied('11-23', 'Yes!', { says: 'questions' });
    for (const text of letters('send-questions', asked, logged))
      expect(text).toMatch(/here (?:they are|it is|are)|in writing/iu);
    for (const text of letters('answer', asked, replied('11-23', 'Yes!', { says: 'who' })))
      expect(text).toMatch(/never met|don’t know each other/u);
  });

  it('is reviewed: none at all is none, four are too many', () => {
    expect(findings('send-questions', 'Hi Maya,\n\nThank you.\n\nTom', asked, wants)).toContain('few-questions');
    expect(findings('send-questions', 'Hi Maya,\n\nWhy? How? When? Where?\n\nTom', asked, wants)).toContain(
      'few-questions',
    );
    expect(findings('send-questions', 'Hi Maya,\n\nWhy? How?\n\nTom', asked, wants)).not.toContain('few-questions');
  });

  it('misses the answer where there is none', () => {
    expect(missing('send-questions', asked)).toContain('reply');
    expect(missing('send-questions', asked, wants)).not.toContain('reply');
  });
});

describe('answering “not now”', () => {
  const later = replied('11-20', 'Not now, sorry', { says: 'later', until: '2027-01-11T09:00:00.000Z' });

  it('names the day that they gave, and asks nothing before it', () => {
    const texts = letters('answer', asked, later);
    expect(texts.some((text) => text.includes('11 January'))).toBe(true);
    for (const text of texts) expect(text).not.toMatch(/short talk|Which day/u);
  });

  it('asks again with their own words when it has come', () => {
    const before = { ...later, payload: { ...later.payload, until: '2026-11-23T09:00:00.000Z' } };
    for (const text of letters('ask-again', asked, before)) {
      expect(text).toMatch(/\?/u);
      expect(text).toMatch(/23 November|better (?:time|one)/u);
    }
  });
});

describe('asking once more', () => {
  it('asks for less than before, without a word of blame', () => {
    const ledger = [asked, replied('11-13', 'Yes, gladly'), sent('11-14', 'arrange')];
    for (const text of letters('nudge', ...ledger)) {
      expect(text).toMatch(/\?/u);
      expect(text).not.toMatch(/haven’t heard|no answer|still waiting|forgot/iu);
      expect(findings('nudge', text, ...ledger)).not.toContain('no-guilt');
    }
  });

  it('recalls the first message where nobody answered for months', () => {
    const old: LedgerEvent = { ...asked, at: '2026-08-10T09:00:00.000Z' };
    for (const text of letters('ask-again', old)) {
      expect(text).toContain('in August');
      expect(text).not.toMatch(/said yes|you told/iu);
    }
  });

  it('asks nobody again who said no', () => {
    const no: LedgerEvent = { ...base('11-20'), kind: 'declined', payload: { text: 'No, sorry.' } };
    for (const purpose of ['nudge', 'ask-again'] as const)
      for (const text of letters(purpose, asked, no, sent('11-21', 'thank-for-no'))) expect(text).not.toMatch(/\?/u);
  });
});

describe('thanking for a no', () => {
  const no: LedgerEvent = { ...base('11-20'), kind: 'declined', payload: { text: 'No, sorry, I have no time.' } };

  it('thanks for the answer, never for help, and asks nothing', () => {
    for (const text of letters('thank-for-no', asked, no)) {
      expect(text).toMatch(/thank you/iu);
      expect(text).not.toMatch(/\?|help|advice|told me|talk/iu);
    }
  });

  it('takes up the tip that the no came with', () => {
    const tip = replied('11-20', 'No, sorry. But the union has an open day in March');
    for (const text of letters('thank-for-no', asked, tip))
      expect(text).toContain('the union has an open day in March');
  });

  it('thanks nobody for a no who said none', () => {
    for (const text of letters('thank-for-no', asked, replied('11-20', 'Sure, happy to')))
      expect(text).not.toMatch(/won’t ask again|a no\b|I understand|\?/u);
  });
});

describe('the introduction that they offered', () => {
  const met: LedgerEvent = { ...base('11-18'), kind: 'met', payload: { text: '20 minutes by phone' } };

  it('asks for the person by name', () => {
    const noted: LedgerEvent = {
      ...base('11-19'),
      kind: 'noted',
      payload: { text: 'offered to put me in touch with Tomás, trains on the simulator' },
    };
    for (const text of letters('offered-introduction', met, noted)) {
      expect(text).toContain('Tomás');
      expect(text).not.toMatch(/who else|somebody else|anyone/iu);
    }
  });
});

describe('thanking for a name', () => {
  it('asks how to reach the one they named, without a talk that never was', () => {
    const passed = replied('11-20', 'Too busy, sorry. Try my colleague Brunhild, she knows more');
    for (const text of letters('thank-you', asked, passed)) {
      expect(text).toContain('Brunhild');
      expect(text).not.toMatch(/our talk|the call|your time/iu);
    }
  });
});

describe('sharing news', () => {
  const met: LedgerEvent = { ...base('11-02'), kind: 'met', payload: { text: '20 minutes by phone' } };
  const news: LedgerEvent = {
    ...base('11-23'),
    kind: 'news',
    payload: { what: 'offer', text: 'got the job at the harbour office, starting 1 Feb' },
  };

  it('tells it first, in the user’s words, and thanks those who gave a talk', () => {
    for (const text of letters('tell-news', met, news)) {
      expect(text.split('\n\n')[1]).toMatch(/I got the job at the harbour office/u);
      expect(text).toMatch(/thank you/iu);
      expect(text).not.toMatch(/\?/u);
      expect(findings('tell-news', text, met, news)).not.toContain('no-job');
    }
  });

  it('thanks nobody for a talk who gave none', () => {
    for (const text of letters('tell-news', asked, replied('11-18', 'No, sorry'), news))
      expect(text).not.toMatch(/took time|your part|told me|your talk|the call/iu);
  });

  it('has none to tell where none is logged', () => {
    for (const text of letters('tell-news', met)) expect(text).not.toMatch(/offer|made up my mind|plans have changed/u);
  });
});
