import { describe, expect, it } from 'vitest';
import { matchOf } from '../../../src/model/incoming/match';
import { contactFrom, contactFromCapture, personOfImport } from '../../../src/model/incoming/person';
import type { FieldName } from '../../../src/model/page/capture';
import { type Contact, editField } from '../../../src/model/person/contact';
import { captured } from '../../captures';

const AT = '2026-11-20T10:00:00.000Z';

/** Somebody who is kept, read on a page of their own. */
const kept = (id: string, values: Partial<Record<FieldName, string>> = {}, more: Partial<Contact> = {}): Contact => ({
  ...contactFromCapture(captured({ role: '', company: '', ...values }, id), id, AT),
  schools: [],
  past: [],
  ...more,
});
/** Somebody who comes out of a file. */
const told = (
  values: Partial<Record<FieldName, string>>,
  { id = 'new', profiles = [] as string[], schools = [] as Contact['schools'] } = {},
): Contact =>
  contactFrom(
    personOfImport({ values: { name: 'Nadia Lindqvist', ...values }, profiles, schools }, 'a.csv', AT),
    id,
    AT,
  );
const look = (person: Contact, contacts: Contact[], bin: Contact[] = [], coming: Contact[] = []) => {
  const match = matchOf(person, { contacts, bin, coming });
  if (match.is === 'nobody') return 'nobody';
  return match.is === 'doubtful' ? `${match.contact.id}? ${match.why}` : `${match.is} ${match.contact.id}`;
};

describe('somebody who comes is known', () => {
  it.each([
    ['by their id', told({}, { id: 'a' }), kept('a')],
    ['by an id that is part of somebody', told({}, { id: 'b' }), kept('a', {}, { merged: ['c', 'b'] })],
    ['by the address of their profile', told({}, { profiles: ['https://www.linkedin.com/in/a'] }), kept('a')],
    [
      'by any of their profiles',
      told({}, { profiles: ['https://x.example/', 'https://n.example/'] }),
      kept('a', {}, { profiles: ['https://www.linkedin.com/in/a', 'https://n.example/'] }),
    ],
    [
      'by an e-mail address of their own',
      told({ email: ' Nadia@Norr.example' }),
      kept('a', { email: 'nadia@norr.example' }),
    ],
    [
      'by it under a longer name',
      told({ name: 'Nadia Maria Lindqvist', email: 'nadia@norr.example' }),
      kept('a', { email: 'nadia@norr.example' }),
    ],
    [
      'by their id under the name that the file gave, where the user wrote another',
      told({}, { id: 'a' }),
      editField(kept('a'), 'name', 'Nané', AT).contact,
    ],
  ])('%s', (_by, person, known) => {
    expect(look(person, [kept('z', { name: 'Bo Ek' }), known])).toBe('known a');
  });

  it('by the stronger of two, whoever stands first', () => {
    const byEmail = kept('e', { email: 'nadia@norr.example' });
    const [byProfile, byId] = [kept('p'), kept('i')];
    const person = told({ email: 'nadia@norr.example' }, { id: 'i', profiles: ['https://www.linkedin.com/in/p'] });
    expect(look(person, [byEmail, byProfile])).toBe('known p');
    expect(look(person, [byEmail, byProfile, byId])).toBe('known i');
  });
});

describe('it is asked, and not answered, whether somebody is known', () => {
  it.each([
    ['by their id under another name', told({ name: 'Bo Ek' }, { id: 'a' }), kept('a'), 'otherName'],
    [
      'by their id in letters that look alike',
      told({ name: 'N\u0430dia Lindqvist' }, { id: 'a' }),
      kept('a'),
      'otherName',
    ],
    [
      'by an e-mail address under another name',
      told({ name: 'Bo Ek', email: 'nadia@norr.example' }),
      kept('a', { email: 'nadia@norr.example' }),
      'email',
    ],
    [
      'by an e-mail address in letters that look alike',
      told({ name: 'N\u0430dia Lindqvist', email: 'nadia@norr.example' }),
      kept('a', { email: 'nadia@norr.example' }),
      'email',
    ],
    ['by name and company', told({ company: 'Norr' }), kept('a', { company: 'NORR' }), 'company'],
    [
      'by name and school',
      told({}, { schools: [{ name: 'Uppsala', field: null }] }),
      kept('a', { school: 'Uppsala' }),
      'school',
    ],
    ['by a name in letters that look alike', told({ name: 'N\u0430dia Lindqvist' }), kept('a'), 'letters'],
  ])('%s', (_by, person, known, why) => {
    expect(look(person, [kept('z', { name: 'Bo Ekman' }), known])).toBe(`a? ${why}`);
  });
});

describe('somebody who comes is nobody who is here', () => {
  it.each([
    ['by a name alone', told({}), kept('a')],
    ['by the mailbox of a team', told({ email: 'info@norr.example' }), kept('a', { email: 'info@norr.example' })],
    ['by a company alone', told({ name: 'Bo Ek', company: 'Norr' }), kept('a', { company: 'Norr' })],
    [
      'by an e-mail address of the same company',
      told({ email: 'n.lindqvist@norr.example' }),
      kept('a', { email: 'nadia@norr.example' }),
    ],
  ])('%s', (_by, person, other) => {
    expect(look(person, [other])).toBe('nobody');
  });
});

describe('somebody who comes and is in the bin', () => {
  const profiles = ['https://www.linkedin.com/in/b'];

  it('is found there, before it is asked about another', () => {
    expect(look(told({ company: 'Norr' }, { profiles }), [kept('a', { company: 'Norr' })], [kept('b')])).toBe(
      'inBin b',
    );
  });

  it('is who is kept, where they are that one as well', () => {
    expect(
      look(told({ email: 'n@norr.example' }, { profiles }), [kept('a', { email: 'n@norr.example' })], [kept('b')]),
    ).toBe('known a');
  });

  it('is not asked about', () => {
    expect(look(told({ company: 'Norr' }), [], [kept('b', { company: 'Norr' })])).toBe('nobody');
  });
});

it('somebody who comes along with others is one of them for sure, or somebody else', () => {
  const other = told({ email: 'nadia@norr.example', company: 'Norr' }, { id: 'first' });
  expect(look(told({ email: 'nadia@norr.example' }), [], [], [other])).toBe('known first');
  expect(look(told({ company: 'Norr' }), [], [], [other])).toBe('nobody');
});
