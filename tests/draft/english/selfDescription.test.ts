import { describe, expect, it } from 'vitest';
import { readSelfDescription } from '../../../src/draft/english/selfDescription';

describe('what the user does, in the first person', () => {
  it.each([
    ['I teach geography in a secondary school', 'I teach geography in a secondary school', 'I teach geography'],
    ['ward nurse for seven years', 'I have been a ward nurse for seven years', 'I am a ward nurse'],
    ['scaffolder, 12 years', 'I have been a scaffolder for 12 years', 'I am a scaffolder'],
    [
      'Navy cook for eight years, now on a business degree',
      'I was a Navy cook for eight years and am now on a business degree',
      'I am now on a business degree',
    ],
    ['finishing a degree in biochemistry', 'I am finishing a degree in biochemistry', null],
    ['Bookseller.', 'I am a bookseller', null],
    ['runs a bakery', 'I run a bakery', null],
    ['teaches maths', 'I teach maths', null],
    ["I'm a nurse", 'I am a nurse', null],
    ['nursing student', 'I am a nursing student', null],
    ['studying law in my second year', 'I am studying law in my second year', null],
    ['former teacher, now training as a coder', 'I am a former teacher, now training as a coder', null],
    ['head of estates at a college', 'I am head of estates at a college', null],
    ['stay-at-home mum for six years, before that a buyer', 'I have been a stay-at-home mum for six years', null],
    ['ten years in retail', 'I have ten years in retail behind me', null],
    ['nurse since 2019', 'I have been a nurse since 2019', null],
    ['logistics', 'I work in logistics', null],
    ['worked as a welder for ten years', 'I worked as a welder for ten years', null],
    ['an apprentice electrician', 'I am an apprentice electrician', null],
    ['retired teacher', 'I am a retired teacher', null],
    ['between jobs after ten years in retail', 'I have ten years in retail behind me', null],
  ])('%s', (does, clause, brief) => {
    const self = readSelfDescription(does);
    expect(self?.clause).toBe(clause);
    if (brief !== null) expect(self?.short).toBe(brief);
  });

  it.each(['unemployed', '', '!!!', 'looking for a job', 'word '.repeat(40)])('says nothing of "%s"', (does) => {
    expect(readSelfDescription(does)).toBeNull();
  });
});
