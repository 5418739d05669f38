import { expect, it } from 'vitest';
import { factsOf } from '../../src/draft/facts/facts';
import { contactFromCapture } from '../../src/model/incoming/person';
import { nobodyYet } from '../../src/model/me';
import { answered, openQuestion } from '../../src/parts/message/choosing/openQuestion';
import { captured } from '../captures';

const NOW = new Date('2026-11-22T10:00:00.000Z');
const SCHOOL = 'Trinity College';
const contact = contactFromCapture(
  { ...captured(), schools: [{ name: SCHOOL, field: null }] },
  '019ab000-0000-7000-8000-000000000001',
  NOW.toISOString(),
);
const me = { ...nobodyYet, schools: [SCHOOL] };
const facts = (user: typeof me) => answered(factsOf(contact, user, [], NOW), user);
const saying = (same: boolean) => ({ ...me, alike: [{ yours: SCHOOL, theirs: SCHOOL, same }] });

it('asks about a name that several schools bear', () => {
  expect(openQuestion(facts(me))?.theirs.value).toBe(SCHOOL);
});

it('takes a yes for shared ground', () => {
  expect(facts(saying(true)).common).toMatchObject([{ kind: 'school', sure: true }]);
  expect(openQuestion(facts(saying(true)))).toBeNull();
});

it('takes a no for none', () => {
  expect(facts(saying(false)).common).toEqual([]);
});
