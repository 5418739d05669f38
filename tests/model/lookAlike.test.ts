import { describe, expect, it } from 'vitest';
import { contactFromCapture } from '../../src/model/incoming/person';
import { looksOf, mixesScripts, onlyLooksAlike } from '../../src/model/person/lookAlike';
import { readName } from '../../src/model/person/name';
import { namesAgree, sameByEmail } from '../../src/model/person/samePerson';
import { searchRowOf } from '../../src/model/search/searchRow';
import { captured } from '../captures';

// In escapes, since nobody can tell them apart: Cyrillic a, er, ie, es, o; Greek Alpha; full-width a.
const [A, a, p, e, c, o] = ['\u0410', '\u0430', '\u0440', '\u0435', '\u0441', '\u043e'];

describe('row 20: a name that only looks like another', () => {
  it.each([
    ['one Cyrillic letter', `${A}nna Petrova`],
    ['one Greek letter', '\u0391nna Petrova'],
    ['every letter that can be', `${A}nn${a} P${e}tr${o}v${a}`],
    ['a full-width letter', '\uff21nna Petrova'],
    ['a second name added', `${A}nna Maria Petrova`],
    ['another order', `Petrova ${A}nna`],
    ['an accent as well', `${A}nn\u00e1 Petrova`],
  ])('is found by %s', (_what, twin) => {
    expect(onlyLooksAlike('Anna Petrova', twin)).toBe(true);
    expect(onlyLooksAlike(twin, 'Anna Petrova')).toBe(true);
  });

  it('is found when a Latin letter stands in a Cyrillic name', () => {
    const real = '\u0410\u043d\u043d\u0430 \u041f\u0435\u0442\u0440\u043e\u0432\u0430';
    expect(onlyLooksAlike(real, real.replaceAll('\u0430', 'a'))).toBe(true);
  });

  it.each([
    ['the same letters', 'Anna Petrova', 'Anna Petrova'],
    ['accents alone', 'Zoe Muller', 'Zo\u00eb M\u00fcller'],
    [
      'a Cyrillic name beside its Latin one',
      'Anna Petrova',
      '\u0410\u043d\u043d\u0430 \u041f\u0435\u0442\u0440\u043e\u0432\u0430',
    ],
    ['a name wholly of Cyrillic letters that look Latin', 'Coco Cox', `\u0421${o}${c}${o} \u0421${o}\u0445`],
    ['a name wholly in Greek', 'Nina', '\u039d\u03af\u03bd\u03b1'],
    ['a name wholly in full-width letters', 'Anna', '\uff21\uff4e\uff4e\uff41'],
    [
      'both ways of writing one name',
      'Anna Petrova',
      '\u0410\u043d\u043d\u0430 \u041f\u0435\u0442\u0440\u043e\u0432\u0430 (Anna Petrova)',
    ],
    ['the same odd name twice', `${A}nna Petrova`, `${A}nna Petrova`],
    ['somebody else of the same family', `${A}nna Petrova`, 'Olga Petrova'],
    ['a name in Chinese and Latin letters', 'Ming Li', '\u674e\u660e Ming'],
  ])('is not claimed of %s', (_what, one, other) => {
    expect(onlyLooksAlike(one, other)).toBe(false);
    expect(onlyLooksAlike(other, one)).toBe(false);
  });

  it('is never one that is wholly in one alphabet', () => {
    for (const name of [
      'Anna',
      '\u0410\u043d\u043d\u0430',
      '\u0386\u03bd\u03bd\u03b1',
      '\uff21\uff4e',
      '\u5b89\u5a1c',
      "O'Brien",
      '\u00d8yvind \u0141uk',
    ])
      expect(mixesScripts(name), name).toBe(false);
    expect(mixesScripts(`${A}nna`)).toBe(true);
  });

  it('does not make two people one through an e-mail address', () => {
    const known = readName('Anna Petrova');
    for (const twin of [`${A}nna Petrova`, '\uff21nna Petrova'])
      expect(sameByEmail(known, readName(twin), 'anna@petrova.example'), twin).toBe(false);
    // Folding takes a full-width letter for the plain one: the names agree, and the letters do not.
    expect(namesAgree(known, readName('\uff21nna Petrova'))).toBe(true);
    expect(sameByEmail(known, readName('Ann\u00e1 Petrova'), 'anna@petrova.example')).toBe(true);
  });

  it('is found by who types what they see', () => {
    expect(looksOf(`${A}nna P${e}tr${o}va`)).toEqual(['anna', 'petrova']);
    expect(looksOf('Anna Petrova')).toEqual([]);
    const twin = contactFromCapture(captured({ name: `${A}nna ${p}` }), 'x', '2026-11-20T10:00:00.000Z');
    expect(searchRowOf(twin, [], new Date('2026-11-20T10:00:00.000Z')).keys).toContain('w:anna');
  });
});
