// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { nobodyYet } from '../../src/model/me';
import { meOfForm } from '../../src/parts/me/meOfForm';

const form = (answers: Record<string, string>): FormData => {
  const data = new FormData();
  for (const [name, answer] of Object.entries(answers)) data.set(name, answer);
  return data;
};

it('takes one entry a line, each once', () => {
  const me = meOfForm(form({ schools: ' Luleå University \n\nUppsala University\nLuleå University' }), nobodyYet);
  expect(me.schools).toEqual(['Luleå University', 'Uppsala University']);
});

it('takes what is chosen', () => {
  const me = meOfForm(form({ minutes: '25', medium: 'video', tier: 'premium', notes: '5' }), nobodyYet);
  expect([me.ask, me.linkedin]).toEqual([
    { minutes: 25, medium: 'video' },
    { tier: 'premium', notesAMonth: 5 },
  ]);
});

it('keeps what was there where an answer can’t be', () => {
  const me = meOfForm(form({ minutes: '900', medium: 'pigeon', tier: 'gold', notes: '-1' }), nobodyYet);
  expect([me.ask, me.linkedin]).toEqual([nobodyYet.ask, nobodyYet.linkedin]);
});
