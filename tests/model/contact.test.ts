import { describe, expect, it } from 'vitest';
import { contactFromCapture, recapture } from '../../src/model/incoming/person';
import { editField, otherPositions } from '../../src/model/person/contact';
import { captured } from '../captures';

const FIRST = '2026-01-10T09:00:00.000Z';
const LATER = '2026-06-10T09:00:00.000Z';
const ID = '019ab000-0000-7000-8000-000000000001';
const nadia = () => contactFromCapture(captured(), ID, FIRST);

describe('a recapture', () => {
  it('brings up to date what the page said, and tells what changed', () => {
    const { contact, changes } = recapture(nadia(), captured({ role: 'Senior Hydrologist' }), LATER);
    expect(contact.fields.role?.value).toBe('Senior Hydrologist');
    expect(changes.map(({ field, before, after }) => [field, before?.value, after?.value])).toEqual([
      ['role', 'Hydrologist', 'Senior Hydrologist'],
    ]);
  });

  it('tells of no change when the page says the same', () => {
    expect(recapture(nadia(), captured(), LATER).changes).toEqual([]);
  });

  it('never overwrites what the user wrote, and keeps the page’s word beside it', () => {
    const edited = editField(nadia(), 'role', 'Flood forecaster', LATER).contact;
    const { contact, changes } = recapture(edited, captured({ role: 'Senior Hydrologist' }), LATER);
    expect(contact.fields.role?.value).toBe('Flood forecaster');
    expect(contact.fields.role?.page).toEqual({ value: 'Senior Hydrologist', at: LATER });
    expect(changes.map(({ field }) => field)).toEqual(['role']);
  });

  it('keeps the user’s name with its parts', () => {
    const edited = editField(nadia(), 'name', 'Nadja Lindqvist', LATER).contact;
    const again = recapture(edited, captured(), LATER).contact;
    expect(again.name.full).toBe('Nadja Lindqvist');
    expect(again.name.given).toBe('Nadja');
  });

  it('leaves a field that the page does not show this time', () => {
    const { company: _hidden, ...fields } = captured().fields;
    const { contact, changes } = recapture(nadia(), { ...captured(), fields }, LATER);
    expect(contact.fields.company?.value).toBe('Vattenkraft Norr');
    expect(changes).toEqual([]);
  });

  it('keeps one entry for a page that is read twice', () => {
    const { contact } = recapture(nadia(), captured(), LATER);
    expect(contact.sources).toEqual([{ url: captured().url, site: 'linkedin', at: LATER }]);
    expect(contact.profiles).toHaveLength(1);
  });
});

describe('an edit', () => {
  it('takes a field away when it is emptied, but never the name', () => {
    expect(editField(nadia(), 'role', '  ', LATER).contact.fields.role).toBeUndefined();
    expect(editField(nadia(), 'name', '  ', LATER).changes).toEqual([]);
  });

  it('changes nothing when the value is the same but for white space', () => {
    expect(editField(nadia(), 'role', ' Hydrologist ', LATER).changes).toEqual([]);
  });

  it('remembers what the page had said', () => {
    const role = editField(nadia(), 'role', 'Flood forecaster', LATER).contact.fields.role;
    expect(role).toMatchObject({ from: { kind: 'edited', at: LATER }, page: { value: 'Hydrologist', at: FIRST } });
  });
});

describe('two current positions', () => {
  it('are one choice: the role with its own company', () => {
    const { fields } = captured();
    const choice = (field: 'role' | 'company', value: string, quote: string) => ({
      ...fields.name,
      field,
      value,
      quote,
    });
    const both = captured();
    both.fields.role?.choices.push(choice('role', 'Lecturer', 'Lecturer · Luleå University'));
    both.fields.role?.choices.push(choice('role', 'Flood person', 'Flood person and runner'));
    both.fields.company?.choices.push(choice('company', 'Luleå University', 'Lecturer · Luleå University'));
    expect(otherPositions(contactFromCapture(both, ID, FIRST))).toEqual([
      { role: 'Lecturer', company: 'Luleå University', quote: 'Lecturer · Luleå University' },
    ]);
  });
});
