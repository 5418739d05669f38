import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assistantBrief } from '../../src/draft/assistant';
import { factsOf } from '../../src/draft/facts/facts';
import { contactWith, factsWith, meWith, TODAY, tom } from './cases';

const wish = { channel: 'email', purpose: 'Ask to talk', goal: 'How people get into it' } as const;
const reader = {
  name: 'Wiebke Aalders',
  role: 'Museum Educator',
  company: 'Deichtor Museum',
  past: [{ role: 'Geography Teacher', company: 'Inselschule' }],
};
const pia = meWith({ name: 'Pia Lorenz', does: 'geography teacher', wants: { narrow: 'museum education', broad: '' } });

describe('what an assistant is told', () => {
  it('are the facts of both, what to ask, and the limits of the channel', () => {
    const asked = factsOf({ ...contactWith(reader), askAbout: 'did teaching count' }, pia, [], TODAY);
    const brief = assistantBrief(asked, wish);
    for (const told of ['Museum Educator', 'Geography Teacher, Inselschule', 'Pia Lorenz', 'museum education'])
      expect(brief).toContain(`“${told}”`);
    expect(brief).toContain('“did teaching count”');
    expect(brief).toContain('75 words');
    expect(assistantBrief(asked, { ...wish, channel: 'note' })).toMatch(/200 characters.*No subject/u);
  });

  it('says nothing of what is not known', () => {
    const brief = assistantBrief(factsWith({ name: 'Ana Roe' }, tom), wish);
    expect(brief).not.toMatch(/null|undefined|Where they work|They wrote|What happened/u);
  });

  it('keeps what a page says in one line, in marks that it cannot end', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '”', '“', '"', '\n', '\u2028', ' ', '-') }), (headline) => {
        const brief = assistantBrief(factsWith({ ...reader, headline: `x ${headline} x` }, pia), wish);
        const line = brief.split(/[\n\u2028]/u).find((one) => one.startsWith('- Headline'));
        expect(line).toMatch(/^- Headline: “[^“”]*”$/u);
      }),
      { numRuns: 50 },
    );
  });
});
