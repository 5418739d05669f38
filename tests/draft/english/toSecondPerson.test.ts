import { describe, expect, it } from 'vitest';
import { toSecondPerson } from '../../../src/draft/english/toSecondPerson';

const told = (note: string): string => toSecondPerson(note, { names: ['Maya', 'Maya Okafor'] });

describe('a note about the reader, said to the reader', () => {
  it.each([
    ['He reads the protocol twice', 'you read the protocol twice'],
    ['She reads the file and writes to the team', 'you read the file and write to the team'],
    ['He has a van and a bike', 'you have a van and a bike'],
    ['She always checks her notes', 'you always check your notes'],
    ['she gave her the list', 'you gave you the list'],
    ["He's there since May", 'you are there since May'],
    ["he's been there since May", 'you have been there since May'],
    ["She'd start again, she'll tell me", "you'd start again, you'll tell me"],
    ['his boss trained him himself', 'your boss trained you yourself'],
    ['the idea was hers, she did it herself', 'the idea was yours, you did it yourself'],
    ['I should write to her.', 'I should write to you.'],
    ['told her that it works', 'told you that it works'],
    ['Maya checks the locks', 'you check the locks'],
    ["Maya's team checks the locks", 'your team checks the locks'],
    ['Maya Okafor walks the rounds and writes it down', 'you walk the rounds and write it down'],
    ['They said they prefer mornings', 'you said they prefer mornings'],
    ["They've their own van", "you've your own van"],
    ['They told their team, and they left', 'you told your team, and they left'],
    ['She knows Maya, her own teacher', 'you know you, your own teacher'],
    ['Ask the team/Maya first, she knows', 'Ask the team/you first, you know'],
    ['Maya’d start again, she says', 'you’d start again, you say'],
    ['he said that growers set the price', 'you said that growers set the price'],
    ['she works nights, sleeps by day', 'you work nights, sleep by day'],
    ['he thinks it works because it rains', 'you think it works because it rains'],
    ['small presses let editors see the whole', 'small presses let editors see the whole'],
    ['(she agrees)', '(you agree)'],
    ['he, of all people, knows', 'you, of all people, knows'],
  ])('%s', (note, said) => {
    expect(told(note)).toBe(said);
  });

  it('turns one pronoun only: another person stays', () => {
    expect(told('She says he runs the lab')).toBe('you say he runs the lab');
    expect(told('He says her lab is full')).toBe('you say her lab is full');
  });

  it('leaves words that only hold a name', () => {
    expect(told('the Mayan coast')).toBe('the Mayan coast');
    expect(toSecondPerson('Jo walks', { names: ['J'] })).toBe('Jo walks');
  });

  it('takes a name for letters, not for a pattern', () => {
    expect(toSecondPerson('A.J. (Sam) leads', { names: ['A.J. (Sam)'] })).toBe('you lead');
    expect(toSecondPerson('AXJX leads', { names: ['A.J.'] })).toBe('AXJX leads');
  });

  it('does not mind what a note says by chance', () => {
    expect(told('readersname is a word')).toBe('readersname is a word');
  });
});
