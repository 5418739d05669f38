import { describe, expect, it } from 'vitest';
import { readPast } from '../../../src/capture/reading/career';

const past = (...texts: string[]) =>
  readPast(texts.map((text) => ({ text, path: 'p', title: false, taglines: [] }))).map(
    ({ role, company }) => `${role} | ${company}`,
  );

describe('past positions of a page about oneself', () => {
  it.each([
    ['2016 – 2021 Hydrology Analyst, Northern Rivers Authority', 'Hydrology Analyst | Northern Rivers Authority'],
    ['2016 – 2021Hydrology Analyst, Northern Rivers Authority', 'Hydrology Analyst | Northern Rivers Authority'],
    ['Geography Teacher, Hill School (2009–2015)', 'Geography Teacher | Hill School'],
    ['09/2014 - 03/2019: Softwareentwickler bei Moorland Planung', 'Softwareentwickler | Moorland Planung'],
    ['Sept 2014 to May 2019 · Surveyor at Chain Works', 'Surveyor | Chain Works'],
    ['Nurse, 2001-2004', 'Nurse | null'],
  ])('%s', (text, wanted) => {
    expect(past(text)).toEqual([wanted]);
  });
  it('take the line under the years', () => {
    expect(past('2016 – 2021', 'Hydrology Analyst, Northern Rivers Authority', 'Reading')).toEqual([
      'Hydrology Analyst | Northern Rivers Authority',
    ]);
  });
  it.each([
    '2021 – today Flood Resilience Lead, Maré Alta Studio',
    '2016 MSc Hydrology, University of Vale do Norte',
    '2012 – 2016 University of Vale do Norte',
    'Between 2010 and 2012 the river rose.',
    '© 2010–2024 Chain Works',
    'The years 2010–2012 were wet, said the director of the school.',
  ])('are not %s', (text) => {
    expect(past(text)).toEqual([]);
  });
});
