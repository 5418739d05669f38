import { expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { nobodyYet } from '../../../src/model/me';
import type { FieldName } from '../../../src/model/page/capture';
import { type Contact, contactByHand } from '../../../src/model/person/contact';
import { inAskingOrder, MERITS, meritsOf } from '../../../src/model/steps/whomFirst';

const me = {
  ...nobodyYet,
  wants: { narrow: 'flood-risk mapping', broad: 'geographic information systems' },
  schools: ['University of Porto'],
  employers: ['Leith Academy'],
};
let count = 0;
const person = (values: Partial<Record<FieldName, string>>, more: Partial<Contact> = {}): Contact => ({
  ...contactByHand({ name: 'Ann Okafor', ...values }, `id ${++count}`, `2026-11-0${count % 9}T10:00:00.000Z`),
  ...more,
});
const kinds = (contact: Contact) => meritsOf(contact, me).map(({ kind }) => kind);

it('sees what speaks for somebody in their own words', () => {
  expect(kinds(person({ role: 'Flood modeller' }))).toEqual(['function']);
  expect(kinds(person({ role: 'Baker' }))).toEqual([]);
  const porto = [{ name: 'UNIVERSITY OF PORTO', field: null }];
  expect(meritsOf(person({}, { schools: porto }), me)).toEqual([{ kind: 'shared', about: 'UNIVERSITY OF PORTO' }]);
  expect(kinds(person({}, { past: [{ role: null, company: 'Leith Academy' }] }))).toEqual(['shared']);
  expect(kinds(person({}, { degree: '2nd' }))).toEqual(['known']);
  expect(kinds(person({ email: 'ann@example.org' }))).toEqual(['reachable']);
});

it('prefers who is a step or two ahead to who is at the top', () => {
  for (const role of ['Senior Planner', 'Head of Surveying', 'Lead Baker'])
    expect(kinds(person({ role }))).toEqual(['level']);
  for (const role of ['Managing Director', 'Chief Lead', 'Co-founder and Head of Growth', 'Baker'])
    expect(kinds(person({ role }))).toEqual([]);
});

it('knows who rose inside their employer', () => {
  const past = [{ role: 'Assistant', company: 'areal lab' }];
  expect(kinds(person({ role: 'Modeller', company: 'Areal Lab' }, { past }))).toEqual(['promoted']);
  expect(kinds(person({ role: 'assistant', company: 'Areal Lab' }, { past }))).toEqual([]);
});

it('lets one thing outweigh all that come after it, and then who was found first', () => {
  const rich = person({ role: 'Senior Baker', email: 'a@example.org' }, { degree: '1st' });
  const near = person({ role: 'Flood modeller' });
  const [early, late] = [person({}), person({})];
  expect(inAskingOrder([late, early, rich, near], me).map(({ contact }) => contact)).toEqual([near, rich, early, late]);
});

it('has words for everything that can speak for somebody', () => {
  expect(MERITS.filter((kind) => !Object.hasOwn(messages, `whom_${kind}`))).toEqual([]);
});
