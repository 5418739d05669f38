import { describe, expect, it } from 'vitest';
import {
  contactFromCapture,
  type ImportedValues,
  importedId,
  personOfImport,
} from '../../../src/model/incoming/person';
import { type Here, type PeoplePlan, planIncoming } from '../../../src/model/incoming/plan';
import type { Contact } from '../../../src/model/person/contact';
import { captured } from '../../captures';

const [FIRST, AT] = ['2026-01-10T09:00:00.000Z', '2026-11-20T10:00:00.000Z'];
const told = (values: ImportedValues['values'], more: Partial<ImportedValues> = {}) => {
  const person = personOfImport({ values, ...more }, 'people.csv', AT);
  return { id: importedId(person), person };
};
const kept = (id: string, name: string, company: string, email?: string): Contact =>
  contactFromCapture(captured({ name, company, ...(email && { email }) }, id), id, FIRST);
const plan = (people: ReturnType<typeof told>[], here: Partial<Here> = {}) =>
  planIncoming(people, { contacts: [], bin: [], erased: new Set(), ...here }, AT);
const sums = ({ fresh, known, same, doubtful, inBin, erased, apart }: PeoplePlan) => ({
  fresh: fresh.length,
  known: known.length,
  same,
  doubtful: doubtful.length,
  inBin: inBin.length,
  erased: erased.length,
  apart: apart.length,
});
const NOBODY = { fresh: 0, known: 0, same: 0, doubtful: 0, inBin: 0, erased: 0, apart: 0 };

describe('a plan for people who come', () => {
  const bo = told({ name: 'Bo Ek', email: 'bo@ek.example' });

  it('tells of each once: new, known with what changes, known just so, doubtful', () => {
    const here = [
      kept('n', 'Nadia Lindqvist', 'Norr', 'n@norr.example'),
      kept('t', 'Tomasz Wilk', 'Wilk', 't@wilk.example'),
    ];
    const made = plan(
      [
        bo,
        told({ name: 'Nadia Lindqvist', email: 'n@norr.example', role: 'Planner' }),
        told({ name: 'Tomasz Wilk', email: 't@wilk.example' }),
        told({ name: 'Nadia Lindqvist', company: 'Norr' }),
      ],
      { contacts: here },
    );
    expect(sums(made)).toEqual({ ...NOBODY, fresh: 1, known: 1, same: 1, doubtful: 1 });
    expect(made.known[0]?.people[0]?.changes.map(({ field }) => field)).toEqual(['role']);
    expect([made.doubtful[0]?.known.id, made.doubtful[0]?.why]).toEqual(['n', 'company']);
  });

  it('makes one of those who are told of twice, whichever entry comes first', () => {
    const more = told({ name: 'Bo Ek', email: 'bo@ek.example', role: 'Clerk' });
    for (const people of [
      [bo, more],
      [more, bo],
      [bo, bo, more],
    ]) {
      const { fresh, ...rest } = plan(people);
      expect(sums({ fresh, ...rest })).toEqual({ ...NOBODY, fresh: 1 });
      expect(fresh[0]?.fields.role?.value).toBe('Clerk');
    }
  });

  it('adds up what several entries tell of one who is known, against what is here', () => {
    const here = kept('b', 'Bo Ek', 'Ek', 'bo@ek.example');
    const entries = ['Clerk', 'Judge'].map((role) => told({ name: 'Bo Ek', email: 'bo@ek.example', role }));
    const made = plan([...entries, bo, told({ name: 'Bo Ek', email: 'bo@ek.example', location: 'Umeå' })], {
      contacts: [here],
    });
    expect(sums(made)).toEqual({ ...NOBODY, known: 1 });
    expect(made.known[0]?.people[0]?.changes.map(({ before, after }) => [before?.value, after?.value])).toEqual([
      ['Hydrologist', 'Judge'],
      [undefined, 'Umeå'],
    ]);
  });

  it('asks once about an entry that comes twice', () => {
    const entry = told({ name: 'Bo Ek', company: 'Ek' });
    expect(sums(plan([entry, entry], { contacts: [kept('b', 'Bo Ek', 'Ek')] }))).toEqual({ ...NOBODY, doubtful: 1 });
  });

  it('leaves out who was erased, also where it would be asked about them', () => {
    const erased = new Set([bo.id]);
    expect(sums(plan([bo, bo], { erased }))).toEqual({ ...NOBODY, erased: 1 });
    const alike = [kept('b', 'Olga Ek', 'Ek', 'bo@ek.example')];
    expect(sums(plan([bo], { contacts: alike }))).toEqual({ ...NOBODY, doubtful: 1 });
    expect(sums(plan([bo], { erased, contacts: alike }))).toEqual({ ...NOBODY, erased: 1 });
  });

  it('tells of the bin before all who are erased, and of who is here before either', () => {
    const [erased, there] = [new Set([bo.id]), [kept('b', 'Bo Ek', 'Ek', 'bo@ek.example')]];
    expect(sums(plan([bo], { erased, bin: there }))).toEqual({ ...NOBODY, inBin: 1 });
    expect(sums(plan([bo], { erased, bin: there, contacts: there }))).toEqual({ ...NOBODY, same: 1 });
  });
});
