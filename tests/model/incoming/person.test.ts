import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  changesBetween,
  contactFrom,
  contactFromCapture,
  type ImportedValues,
  importedId,
  personOfCapture,
  personOfImport,
  updatedBy,
} from '../../../src/model/incoming/person';
import { type Contact, contactShape, editField } from '../../../src/model/person/contact';
import { captured } from '../../captures';

const [FIRST, LATER, LAST] = ['2026-01-10T09:00:00.000Z', '2026-06-10T09:00:00.000Z', '2026-07-10T09:00:00.000Z'];
const ID = '019ab000-0000-7000-8000-000000000001';
const nadia = () => contactFromCapture(captured(), ID, FIRST);
const told = (values: Partial<ImportedValues['values']> = {}, more: Partial<ImportedValues> = {}, at = LATER) =>
  personOfImport({ values: { name: 'Nadia Lindqvist', ...values }, ...more }, 'people.csv', at);
const said = (contact: Contact) => changesBetween(nadia(), contact).map(({ field }) => field);

describe('somebody out of a file', () => {
  it('is kept as the file tells of them, and by which file', () => {
    const person = told(
      { name: ' Dr Nadia Lindqvist ', role: ' Planner ', company: ' ' },
      { links: ['https://n.example/'] },
    );
    const contact = contactFrom(person, importedId(person), LAST);
    expect(v.parse(contactShape, contact)).toEqual(contact);
    expect([contact.name.full, contact.name.honorific, contact.fields.role?.value, contact.fields.company]).toEqual([
      'Nadia Lindqvist',
      'Dr',
      'Planner',
      undefined,
    ]);
    expect(contact.fields.role?.from).toEqual({ kind: 'imported', at: LATER, source: 'people.csv' });
    expect(contact.sources).toEqual([]);
  });

  it('has the same id whenever, and in whichever file, the same is told', () => {
    const id = importedId(told({ role: 'Planner' }));
    expect(importedId(personOfImport({ values: { name: 'Nadia Lindqvist ', role: 'Planner' } }, 'b.vcf', LAST))).toBe(
      id,
    );
    const others = [
      told(),
      told({ role: 'Planner', company: 'Norr' }),
      told({ company: 'Planner' }),
      told({ role: 'Planner' }, { profiles: ['https://n.example/'] }),
      told({ role: 'Planner' }, { links: ['https://n.example/'] }),
      told({ role: 'Planner' }, { past: [{ role: 'Planner', company: null }] }),
      told({ role: 'Planner' }, { schools: [{ name: 'Uppsala', field: null }] }),
      told({ role: 'Planner' }, { key: 'uid-1' }),
    ];
    expect(new Set([id, ...others.map(importedId)]).size).toBe(others.length + 1);
  });

  it('has the id of what the source calls them by, whatever else is told', () => {
    expect(importedId(told({ role: 'Planner' }, { key: 'uid-1' }))).toBe(importedId(told({}, { key: 'uid-1' })));
    expect(importedId(told({}, { key: 'uid-2' }))).not.toBe(importedId(told({}, { key: 'uid-1' })));
  });
});

describe('what a file tells of somebody who is known', () => {
  it('brings up to date what a page said, and tells what changed', () => {
    const contact = updatedBy(nadia(), told({ role: 'Planner', email: 'n@norr.example' }), LAST);
    expect(said(contact)).toEqual(['role', 'email']);
    expect(contact.fields.role?.from).toEqual({ kind: 'imported', at: LATER, source: 'people.csv' });
    expect(contact.updatedAt).toBe(LAST);
  });

  it('is nothing new where all of it is known: the same record, with the page that it was read from', () => {
    const before = nadia();
    expect(updatedBy(before, told({ role: 'Hydrologist', company: 'Vattenkraft Norr' }), LAST)).toBe(before);
  });

  it('never overwrites the user’s own word, is kept beside it, and is news once', () => {
    const own = editField(nadia(), 'role', 'Flood forecaster', LATER).contact;
    const after = updatedBy(own, told({ role: 'Planner' }), LAST);
    expect(after.fields.role).toMatchObject({ value: 'Flood forecaster', page: { value: 'Planner', at: LAST } });
    expect(changesBetween(own, after).map(({ field }) => field)).toEqual(['role']);
    expect(updatedBy(after, told({ role: 'Planner' }), LAST)).toBe(after);
    expect(updatedBy(own, told({ role: 'Flood forecaster' }), LAST)).toBe(own);
  });

  it('is kept beside the user’s own word where it was there before it, too', () => {
    const came = contactFrom(told({ role: 'Planner' }), ID, FIRST);
    const own = editField(came, 'role', 'Flood forecaster', LATER).contact;
    expect(own.fields.role?.page).toEqual({ value: 'Planner', at: LATER });
    expect(updatedBy(own, told({ role: 'Planner' }), LAST)).toBe(own);
  });

  it('leaves the other values of a page to choose from', () => {
    const { role, ...fields } = captured().fields;
    const two = { ...captured(), fields: { ...fields, ...(role && { role: { ...role, choices: [role] } }) } };
    const own = editField(contactFromCapture(two, ID, FIRST), 'role', 'Flood forecaster', LATER).contact;
    expect(updatedBy(own, told({ role: 'Planner' }), LAST).fields.role?.choices).toHaveLength(1);
    expect(updatedBy(own, personOfCapture(captured(), LAST), LAST).fields.role?.choices).toEqual([]);
  });

  it('leaves the user’s own name with its parts, and the page’s where the file says the same', () => {
    const own = editField(nadia(), 'name', 'Nadja Lindqvist', LATER).contact;
    expect(updatedBy(own, told({ role: 'Planner' }), LAST).name.full).toBe('Nadja Lindqvist');
    const parted = { ...nadia(), name: { ...nadia().name, pronouns: 'she/her' } };
    expect(updatedBy(parted, told({ role: 'Planner' }), LAST).name.pronouns).toBe('she/her');
    expect(updatedBy(nadia(), told({ name: 'Nadia Maria Lindqvist' }), LAST).name.full).toBe('Nadia Maria Lindqvist');
  });

  it('adds to the lists, where a page takes the place of them', () => {
    const more = { past: [{ role: 'Clerk', company: null }], schools: [{ name: 'Lund', field: null }] };
    const contact = updatedBy(nadia(), told({}, { ...more, profiles: ['https://n.example/'] }), LAST);
    expect([contact.past.length, contact.schools.length, contact.profiles.length]).toEqual([2, 2, 2]);
    expect(updatedBy(contact, told({}, more), LAST)).toBe(contact);
    const again = updatedBy(nadia(), personOfCapture({ ...captured(), ...more }, LATER), LATER);
    expect([again.past, again.schools]).toEqual([more.past, more.schools]);
  });
});
