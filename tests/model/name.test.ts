import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameShape, readName } from '../../src/model/person/name';
import { STEP_LIMIT, slowestPattern } from '../security/slowestPattern';

const plain = { honorific: null, credentials: [], pronouns: null };

describe('readName', () => {
  it.each([
    ['Jane Doe', { full: 'Jane Doe', given: 'Jane', family: 'Doe', ...plain }],
    ['  Jane \n Doe ', { full: 'Jane Doe', given: 'Jane', family: 'Doe', ...plain }],
    [
      'Dr. Jane Doe, PhD, MBA',
      { full: 'Jane Doe', given: 'Jane', family: 'Doe', honorific: 'Dr.', credentials: ['PhD', 'MBA'], pronouns: null },
    ],
    [
      'Prof. Dr. Anke Weiß',
      { full: 'Anke Weiß', given: 'Anke', family: 'Weiß', honorific: 'Prof. Dr.', credentials: [], pronouns: null },
    ],
    ['Jane Doe (she/her)', { full: 'Jane Doe', given: 'Jane', family: 'Doe', ...plain, pronouns: 'she/her' }],
    ['Jane Doe 🚀✨', { full: 'Jane Doe', given: 'Jane', family: 'Doe', ...plain }],
    ['👩🏽‍💻 Jane Doe 🇳🇱', { full: 'Jane Doe', given: 'Jane', family: 'Doe', ...plain }],
    ['Jane Doe PMP', { full: 'Jane Doe', given: 'Jane', family: 'Doe', ...plain, credentials: ['PMP'] }],
    ['Ludo van der Berg', { full: 'Ludo van der Berg', given: 'Ludo', family: 'van der Berg', ...plain }],
    ['Doe, Jane', { full: 'Jane Doe', given: 'Jane', family: 'Doe', ...plain }],
    ['van der Berg, Ludo', { full: 'Ludo van der Berg', given: 'Ludo', family: 'van der Berg', ...plain }],
    ['Jane Doe, Recruiter', { full: 'Jane Doe', given: 'Jane', family: 'Doe', ...plain }],
    ['John Doe, Jr.', { full: 'John Doe, Jr.', given: 'John', family: 'Doe', ...plain }],
    ['Mike Judge', { full: 'Mike Judge', given: 'Mike', family: 'Judge', ...plain }],
    ['Don Draper', { full: 'Don Draper', given: 'Don', family: 'Draper', ...plain }],
    ['Jack Ma', { full: 'Jack Ma', given: 'Jack', family: 'Ma', ...plain }],
    ['Li Wei Ma', { full: 'Li Wei Ma', given: 'Li', family: 'Ma', ...plain }],
    ['Madonna', { full: 'Madonna', given: null, family: null, ...plain }],
    ['山本 花子', { full: '山本 花子', given: null, family: null, ...plain }],
    ['김민준', { full: '김민준', given: null, family: null, ...plain }],
    ['NAKAMURA Aiko', { full: 'NAKAMURA Aiko', given: 'Aiko', family: 'NAKAMURA', ...plain }],
    ['Yoko "Ko" Tanaka', { full: 'Yoko "Ko" Tanaka', given: 'Yoko', family: 'Tanaka', ...plain }],
    ["Aoife O'Brien", { full: "Aoife O'Brien", given: 'Aoife', family: "O'Brien", ...plain }],
    ['Jane \u202eeo\u200bD', { full: 'Jane eoD', given: 'Jane', family: 'eoD', ...plain }],
    ['🌊', { full: '🌊', given: null, family: null, ...plain }],
    ['', { full: '', given: null, family: null, ...plain }],
  ])('%s', (raw, wanted) => {
    expect(readName(raw)).toEqual(wanted);
  });

  it('never throws, never invents letters, and reads its own reading the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (raw) => {
        const { full } = readName(raw);
        for (const letter of full.match(/\p{L}/gu) ?? []) expect(raw.normalize('NFC')).toContain(letter);
      }),
    );
  });

  it('takes hostile text in few steps', () => {
    for (const part of ['(', 'Dr. ', ', PhD', 'she/', '👩‍', '\u200d', 'A.', '"', ' ']) {
      const { pattern, steps, met } = slowestPattern(() => readName(part.repeat(100_000)));
      expect(met).toBeGreaterThan(0);
      expect(steps, pattern).toBeLessThan(STEP_LIMIT);
    }
  });
});

it('has its parts in the order of the shape, so that a stored record is the same to the byte when it was parsed', () => {
  expect(Object.keys(readName('Dr Ana Lima, PhD (she/her)'))).toEqual(Object.keys(nameShape.entries));
});
