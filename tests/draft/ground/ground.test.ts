import { describe, expect, it } from 'vitest';
import { sameEmployer } from '../../../src/draft/ground/employer';
import { samePlace } from '../../../src/draft/ground/place';
import { sameSchool } from '../../../src/draft/ground/school';
import { factsWith, maya, meWith, tom } from '../cases';

describe('common ground', () => {
  it.each([
    ['Massachusetts Institute of Technology', 'MIT', 'same'],
    ['LSE', 'London School of Economics and Political Science', 'same'],
    ['University of Leeds', 'Leeds University', 'same'],
    ['The University of Leeds', 'Leeds Uni', 'same'],
    ['School of Geography, University of Leeds', 'University of Leeds', 'same'],
    ['Universität Zürich', 'University of Zurich', 'same'],
    ['University of York', 'York University', 'no'],
    ['Cornell College', 'Cornell University', 'no'],
    ['Washington University', 'University of Washington', 'no'],
    ['Miami University', 'University of Miami', 'no'],
    ['Northumbria University', 'Newcastle University', 'no'],
    ['Newcastle University', 'University of Newcastle', 'no'],
    ['University of California, Davis', 'University of California, Berkeley', 'no'],
    ['Leeds Beckett University', 'University of Leeds', 'no'],
    ['Manchester Metropolitan University', 'University of Manchester', 'no'],
    ['Boston College', 'Boston University', 'no'],
    ['Trinity College', 'Trinity College', 'perhaps'],
    ['Wheaton College', 'Wheaton College', 'perhaps'],
    ['Springfield University', 'University of Springfield', 'perhaps'],
  ])('school: %s and %s are %s', (theirs, yours, likeness) => {
    expect(sameSchool(theirs, yours).likeness).toBe(likeness);
    expect(sameSchool(yours, theirs).likeness).toBe(likeness);
  });

  it.each([
    ['US Navy', 'United States Navy', 'same'],
    ['Wates Group Ltd', 'Wates', 'same'],
    ['PwC', 'PricewaterhouseCoopers LLP', 'same'],
    ['RAF', 'Royal Air Force', 'same'],
    ['Virgin Media', 'Virgin Atlantic', 'no'],
    ['Delta Air Lines', 'Delta', 'perhaps'],
    ['Self-employed', 'Self-employed', 'no'],
    ['City Council', 'City Council', 'perhaps'],
  ])('employer: %s and %s are %s', (theirs, yours, likeness) => {
    expect(sameEmployer(theirs, yours)).toBe(likeness);
  });

  it.each([
    ['Hereford, England', 'Hereford', 'same'],
    ['Uppsala, Uppsala County, Sweden', 'Uppsala', 'same'],
    ['Greater Leeds Area', 'Leeds', 'same'],
    ['Oxford, England', 'Oxford, Ohio', 'no'],
    ['London, Ontario, Canada', 'London', 'perhaps'],
    ['London, England, United Kingdom', 'London', 'same'],
    ['Cork, Ireland', 'Ireland', 'no'],
    ['Skipton, England', 'Leeds', 'no'],
  ])('place: %s and %s are %s', (theirs, yours, likeness) => {
    expect(samePlace(theirs, yours).likeness).toBe(likeness);
  });

  it('puts sure ground first and keeps the uncertain apart, never to be claimed', () => {
    const me = { ...tom, schools: ['Trinity College', 'Leeds University'] };
    const { common } = factsWith(
      { ...maya, schools: [{ name: 'Trinity College', field: null }, ...(maya.schools ?? [])] },
      me,
    );
    expect(common.map(({ short, sure }) => [short, sure])).toEqual([
      ['Leeds', true],
      ['Trinity College', false],
    ]);
  });

  it('does not use a place that was read over a year ago', () => {
    const me = meWith({ places: ['Stockholm'] });
    expect(factsWith(maya, me).common).toHaveLength(1);
    expect(factsWith({ ...maya, at: '2025-03-01T08:00:00.000Z' }, me).common).toHaveLength(0);
  });
});
