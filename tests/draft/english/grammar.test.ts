import { describe, expect, it } from 'vitest';
import { deed, isPast, participle, secondPerson, withIndefinite } from '../../../src/draft/english/grammar';

describe('the second person', () => {
  it.each([
    ['is', 'are'],
    ['was', 'were'],
    ['has', 'have'],
    ["doesn't", "don't"],
    ['reads', 'read'],
    ['teaches', 'teach'],
    ['goes', 'go'],
    ['fixes', 'fix'],
    ['carries', 'carry'],
    ['plays', 'play'],
    ['dies', 'die'],
    ['this', 'this'],
    ['always', 'always'],
    ['less', 'less'],
    ['bus', 'bus'],
    ['read', 'read'],
    ['s', 's'],
  ])('of %s is %s', (verb, turned) => {
    expect(secondPerson(verb)).toBe(turned);
  });
});

describe('what was done', () => {
  it.each([
    ['wrote to the agencies and took their test', 'written to the agencies and taken their test'],
    ['I have booked the open evening', 'booked the open evening'],
    ["I've also read the book, then sent a note.", 'read the book, then sent a note'],
    ['we then met the team', 'met the team'],
    ['asked my tutor and drew a plan', 'asked my tutor and drawn a plan'],
    ['walked and then ran home', 'walked and then run home'],
  ])('%s is in the perfect: %s', (words, perfect) => {
    expect(deed(words)?.perfect).toBe(perfect);
  });

  it('keeps the simple past beside it', () => {
    expect(deed('Wrote to her')?.simple).toBe('wrote to her');
  });

  it.each(['the course', 'booked', 'reading a book', ''])('“%s” is no deed', (words) => {
    expect(deed(words)).toBeNull();
  });

  it('knows past forms', () => {
    expect(['asked', 'wrote', 'Went'].every(isPast)).toBe(true);
    expect(['ask', 'red', 'table'].some(isPast)).toBe(false);
    expect([participle('wrote'), participle('asked')]).toEqual(['written', 'asked']);
  });
});

describe('the article', () => {
  it.each([
    ['nurse', 'a nurse'],
    ['engineer', 'an engineer'],
    ['hour', 'an hour'],
    ['MSc student', 'an MSc student'],
    ['EU adviser', 'an EU adviser'],
    ['UX researcher', 'a UX researcher'],
    ['HR adviser', 'an HR adviser'],
  ])('of %s', (noun, said) => {
    expect(withIndefinite(noun)).toBe(said);
  });
});
