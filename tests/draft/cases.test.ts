import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { draftsOf } from '../../scripts/drafts/draftsOf';

interface Expected {
  id: string;
  purpose: string;
  expectGreeting: string[];
  mustSay: string[];
  mustNotSay: string[];
}

/** Invented cases, each with what its draft must and must not say. */
const raw: Expected[] = JSON.parse(await readFile(new URL('./fixtures/cases.json', import.meta.url), 'utf8'));

describe('drafts of invented cases', () => {
  for (const seed of [0, 1, 5]) {
    const drafts = draftsOf(raw, seed);
    it.each(raw.map((one) => [one.id, one] as const))(
      `%s (wording ${seed})`,
      (id, { expectGreeting, mustSay, mustNotSay }) => {
        const draft = drafts.find((one) => one.id === id);
        const text = draft?.text ?? '';
        if (expectGreeting.length > 0)
          expect(
            expectGreeting.some((name) => new RegExp(`^(?:Hi|Hello|Dear) (?:Dr |Professor )?${name},`, 'u').test(text)),
          ).toBe(true);
        // Another wording may take another link: what it must say is said of the first.
        if (seed === 0) for (const pattern of mustSay) expect(text).toMatch(new RegExp(pattern, 'iu'));
        for (const pattern of mustNotSay) expect(text).not.toMatch(new RegExp(pattern, 'iu'));
        expect(draft?.findings.filter(({ weight, id: rule }) => weight === 'hard' && rule !== 'signed')).toEqual([]);
      },
    );

    it(`has at most one suggestion a draft on average (wording ${seed})`, () => {
      const count = drafts.reduce((sum, { findings }) => sum + findings.length, 0);
      expect(count / drafts.length).toBeLessThanOrEqual(1);
    });

    it(`opens every request in its own way (wording ${seed})`, () => {
      const first = drafts
        .filter(({ purpose, text }) => purpose === 'request' && text.length > 180)
        .map(({ text }) => /,\s+(.*?[.?])(?:\s|$)/su.exec(text)?.[1]);
      expect(new Set(first).size).toBeGreaterThanOrEqual(first.length - 2);
    });
  }
});
