// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type Me, nobodyYet } from '../../src/model/me';
import { meOfForm } from '../../src/parts/me/meOfForm';

const form = (answers: Record<string, string>): FormData => {
  const data = new FormData();
  for (const [name, answer] of Object.entries(answers)) data.set(name, answer);
  return data;
};
const sam: Me = {
  ...nobodyYet,
  name: 'Sam Adeyemi',
  does: 'I teach',
  wants: { narrow: 'maps', broad: 'GIS' },
  because: 'the river rises',
  goal: 'fit',
  schools: ['Luleå University'],
  employers: ['Kanal & Sons'],
  places: ['Porto'],
  groups: ['Mappers'],
  ask: { minutes: 30, medium: 'video' },
  linkedin: { tier: 'premium', notesAMonth: 5 },
};

describe('the whole form', () => {
  it('takes one entry a line, each once', () => {
    const me = meOfForm(form({ schools: ' Luleå University \n\nUppsala University\nLuleå University' }), nobodyYet);
    expect(me.schools).toEqual(['Luleå University', 'Uppsala University']);
  });

  it('takes what is chosen', () => {
    const me = meOfForm(
      form({ minutes: '25', medium: 'video', tier: 'premium', notes: '5', goal: 'trends' }),
      nobodyYet,
    );
    expect([me.ask, me.linkedin, me.goal]).toEqual([
      { minutes: 25, medium: 'video' },
      { tier: 'premium', notesAMonth: 5 },
      'trends',
    ]);
  });

  it('keeps what was there where an answer can’t be', () => {
    const me = meOfForm(form({ minutes: '900', medium: 'pigeon', tier: 'gold', notes: '-1', goal: 'fame' }), sam);
    expect([me.ask, me.linkedin, me.goal]).toEqual([sam.ask, sam.linkedin, sam.goal]);
  });

  it('takes an answer away that was emptied', () => {
    expect(meOfForm(form({ does: ' ', places: '\n', narrow: '' }), sam)).toEqual({
      ...sam,
      does: '',
      places: [],
      wants: { narrow: '', broad: 'GIS' },
    });
  });
});

describe('the short form', () => {
  it('leaves what it does not ask for', () => {
    expect(meOfForm(form({ name: 'Sam A.', because: ' of floods' }), sam)).toEqual({
      ...sam,
      name: 'Sam A.',
      because: 'of floods',
    });
    expect(meOfForm(form({}), sam)).toEqual(sam);
  });
});
