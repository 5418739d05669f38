import { describe, expect, it } from 'vitest';
import { isNear, overlap, stems } from '../../../src/draft/english/stems';

describe('words that mean one trade', () => {
  it.each([
    ['nurse', 'nursing'],
    ['teacher', 'I teach maths'],
    ['cartography', 'maps'],
    ['carpentry', 'joiner'],
  ])('%s meets %s', (topic, text) => {
    expect(isNear(topic, text)).toBe(true);
  });

  it('leaves out what says nothing', () => {
    expect([...stems('the senior manager of a company')]).toEqual([]);
    expect([...stems('a I x')]).toEqual([]);
    expect(overlap('the', 'the company')).toBe(0);
  });

  it('is the share of the topic, not of the text', () => {
    expect(overlap('flood mapping', 'floods')).toBe(0.5);
    expect(overlap('flood mapping', 'maps of floods and of much else besides')).toBe(1);
    expect(isNear('flood mapping', 'floods')).toBe(true);
    expect(isNear('flood mapping models', 'floods')).toBe(false);
  });

  it('knows a topic by its initials, where they are written as such', () => {
    expect(overlap('geographic information systems', 'GIS analyst')).toBe(1);
    expect(overlap('geographic information systems', 'gis')).toBe(0);
    expect(overlap('data science', 'DS')).toBe(0);
  });
});
