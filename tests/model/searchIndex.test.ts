import { describe, expect, it } from 'vitest';
import { fold } from '../../src/model/person/fold';
import { SearchIndex, withinOneLetter } from '../../src/model/search/searchIndex';
import type { SearchRow } from '../../src/model/search/searchRow';

const row = (id: string, name: string, work = '', notes = ''): SearchRow => ({
  id,
  name: fold(name),
  work: fold(work),
  notes: fold(notes),
  keys: [],
  stage: 'found',
  foundAt: '2026-11-20T10:00:00.000Z',
});
function indexOf(...rows: SearchRow[]): SearchIndex {
  const index = new SearchIndex();
  for (const one of rows) index.put(one);
  return index;
}
const find = (index: SearchIndex, query: string) => index.find(query, 10).ids;

describe('folding', () => {
  it.each([
    ['Inês CARVALHO', 'ines carvalho'],
    ['Łukasz Søren Straße', 'lukasz soren strasse'],
    ['O’Brien-Jones, PhD', 'obrien jones phd'],
    ['Đỗ Linh', 'do linh'],
    ['山田 太郎', '山田 太郎'],
    ['ليلى الحداد', 'ليلى الحداد'],
    ['Nаdia', 'nаdia'],
  ])('%s', (text, folded) => expect(fold(text)).toBe(folded));
});

describe('the index', () => {
  const people = indexOf(
    row('1', 'Inês Carvalho', 'Flood Resilience Lead Maré Alta', 'knows Greta'),
    row('2', 'Tomasz Wilk', 'Drainage Engineer Carvalho & Sons'),
    row('3', 'Greta Sand', 'Teacher Trainer', 'worked with Carvalho'),
    row('4', '山田太郎', '水資源'),
  );

  it('ranks the name before role and company, those before notes', () => {
    expect(find(people, 'carvalho')).toEqual(['1', '2', '3']);
  });

  it.each([
    ['accents and case', 'INES', ['1']],
    ['the order of words', 'carvalho ines', ['1']],
    ['words of several fields', 'tomasz drain', ['2']],
    ['the beginning of a word', 'tom', ['2']],
    ['the middle of a word', 'silien', ['1']],
    ['one letter too few', 'carvaho', ['1', '2', '3']],
    ['one letter too many', 'tomaszz', ['2']],
    ['another letter', 'grata sand', ['3']],
    ['two letters exchanged', 'wlik', ['2']],
    ['a script without spaces', '太郎', ['4']],
  ])('forgives %s', (_what, query, ids) => expect(find(people, query)).toEqual(ids));

  it.each([
    ['two typos', 'crvahlo'],
    ['a word that stands nowhere', 'ines plumber'],
    ['a typo in a short word', 'wlk'],
    ['nothing', ' - '],
  ])('finds nobody for %s', (_what, query) => expect(find(people, query)).toEqual([]));

  it('forgets what is removed or said anew', () => {
    const index = indexOf(row('1', 'Ann'), row('2', 'Ann'));
    index.remove('1');
    index.put(row('2', 'Bea'));
    expect([find(index, 'ann'), find(index, 'bea')]).toEqual([[], ['2']]);
  });
});

describe('one letter', () => {
  it.each([
    ['lindqvist', 'lindqvist', true],
    ['lindkvist', 'lindqvist', true],
    ['lindqvis', 'lindqvist', true],
    ['lindvqi', 'lindqvist', true],
    ['lidqvi', 'lindqvist', true],
    ['mindqvist', 'lindqvist', true],
    ['lindkvizt', 'lindqvist', false],
    ['ann', 'bob', false],
  ])('%s in %s', (typed, word, expected) => expect(withinOneLetter(typed, word)).toBe(expected));
});
