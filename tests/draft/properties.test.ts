import fc from 'fast-check';
import { expect, it } from 'vitest';
import { limitOf, measure } from '../../src/draft/channels/limits';
import { compose } from '../../src/draft/compose';
import { review } from '../../src/draft/review/review';
import { anyFacts, anyWish } from './anyFacts';

/** New ones each time with `DRAFT_RUNS=10000`, unless `DRAFT_SEED` is given; otherwise a fixed share that takes a few seconds. */
const { DRAFT_RUNS: runs, DRAFT_SEED: seed = runs === undefined ? '20261124' : undefined } = process.env;
const sampling = { numRuns: Number(runs ?? 600), ...(seed === undefined ? {} : { seed: Number(seed) }) };

/** Ends in a mark or in the user's name, on the last line or after the thanks of a note. */
const finishedLine = /[.?!…]["”’)]?$/u;

it('fits the channel, finishes its sentences, leaves no hole and has no hard fault, whoever it is about', () => {
  fc.assert(
    fc.property(anyFacts, anyWish, (facts, wish) => {
      const draft = compose(facts, wish);
      const limit = limitOf(wish.channel, facts.user.tier);
      expect(measure(draft.text, wish.channel)).toBeLessThanOrEqual(limit.most);
      expect(draft.text.isWellFormed()).toBe(true);
      // Before the name stands the farewell, which ends in a comma.
      const farewell = draft.sentences.at(-2);
      const spoken = draft.sentences
        .slice(1, -1)
        .filter((one) => one !== farewell || !/^[^.?!]{4,30},$/u.test(one.text));
      for (const { text } of spoken) expect(text).toMatch(finishedLine);
      for (const { text } of draft.sentences) expect(draft.text.toLowerCase()).toContain(text.toLowerCase());
      if (limit.subject === null) expect(draft.subject).toBeNull();
      else expect((draft.subject ?? '').length).toBeGreaterThan(3);
      const hard = review(draft.text, draft.subject, facts, wish).filter(
        ({ weight, id }) => weight === 'hard' && id !== 'signed',
      );
      expect(hard.map(({ id, why }) => `${id}: ${why.key} ${why.param}`)).toEqual([]);
      expect(compose(facts, wish)).toEqual(draft);
    }),
    sampling,
  );
});

it('reviews any text without throwing, with places inside it', () => {
  fc.assert(
    fc.property(
      anyFacts,
      anyWish,
      fc.string({ unit: 'binary', maxLength: 800 }),
      (facts, { channel, purpose }, text) => {
        for (const { place, mend } of review(text, null, facts, { channel, purpose })) {
          if (place) expect(place.start >= 0 && place.start <= place.end && place.end <= text.length).toBe(true);
          if (mend) expect(mend.text).not.toBe(text);
        }
      },
    ),
    sampling,
  );
});
