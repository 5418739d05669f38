import { describe, expect, it } from 'vitest';
import { limitOf, measure } from '../../src/draft/channels/limits';
import { compose } from '../../src/draft/compose';
import { type Me, nobodyYet } from '../../src/model/me';
import { factsWith, type Known, maya, tom } from './cases';

const HOLE = /undefined|null|NaN|\[|\{|\s{3}|\s[,.]|\.\.| {2}/u;

describe('a request', () => {
  it('names what is shared', () => {
    const { text } = compose(factsWith(maya, tom), { channel: 'note', purpose: 'request' });
    expect(text).toMatch(/^Hi Maya, /u);
    expect(text).toContain('Leeds');
    expect(text).toMatch(/Tom$/u);
  });

  it.each([
    ['a rich contact', maya],
    ['a name and a company', { company: 'Spotify' }],
    ['a name and a headline', { headline: 'Making cities cooler, one tree at a time' }],
    ['a name', {}],
    ['nothing', { name: '' }],
    ['a name that cannot be split', { name: '王小明', role: 'Data Engineer' }],
  ])('works with %s, with and without a user, and has no hole', (_, known) => {
    for (const me of [tom, nobodyYet])
      for (const channel of ['note', 'email'] as const)
        for (let seed = 0; seed < 8; seed++) {
          const draft = compose(factsWith(known, me), { channel, purpose: 'request', seed });
          expect(draft.text).not.toMatch(HOLE);
          expect(draft.text).toMatch(/\?/u);
          expect(measure(draft.text, channel)).toBeLessThanOrEqual(limitOf(channel, 'free').most);
        }
  });

  it('greets by the whole name where given and family cannot be told apart', () => {
    for (const [name, greet] of [
      ['王小明', '王小明'],
      ['Nguyễn Thị Minh Khai', 'Nguyễn Thị Minh Khai'],
      ['Sukarno', 'Sukarno'],
      ['✨ Fiona Mackenzie (she/her)', 'Fiona'],
      ['Daniel Okonkwo, PhD', 'Daniel'],
    ] as const)
      expect(compose(factsWith({ name }), { channel: 'note', purpose: 'request' }).text).toContain(`Hi ${greet},`);
  });

  it('says the same with the same seed and something else with the next', () => {
    const facts = factsWith(maya, tom);
    const texts = [0, 1, 2, 3, 4, 5].map((seed) => compose(facts, { channel: 'email', purpose: 'request', seed }).text);
    expect(new Set(texts).size).toBe(6);
    expect(compose(facts, { channel: 'email', purpose: 'request', seed: 3 }).text).toBe(texts[3]);
  });

  it.each(['note', 'message', 'inmail', 'email'] as const)(
    'has six wordings for a rich contact and two for a poor one by %s',
    (channel) => {
      const distinct = (known: Known, me: Me, count: number): number => {
        const facts = factsWith(known, me);
        return new Set(
          Array.from({ length: count }, (_, seed) => compose(facts, { channel, purpose: 'request', seed }).text),
        ).size;
      };
      expect(distinct(maya, tom, 6)).toBe(6);
      expect(distinct({ company: 'Spotify' }, tom, 2)).toBe(2);
      expect(distinct({ company: 'Spotify' }, nobodyYet, 2)).toBe(2);
      expect(distinct({}, nobodyYet, 2)).toBe(2);
    },
  );

  it('stands on facts with their source and date', () => {
    const facts = factsWith({ ...maya, schools: [], past: [] }, tom);
    for (let seed = 0; seed < 6; seed++) {
      const { sentences } = compose(facts, { channel: 'email', purpose: 'request', seed });
      for (const { text, facts: held } of sentences.filter((one) => one.text.includes('Spotify')))
        expect(held, text).toContainEqual(
          expect.objectContaining({
            field: 'company',
            value: 'Spotify',
            source: 'page',
            at: '2026-11-20T08:00:00.000Z',
          }),
        );
    }
  });
});
