import { expect, it } from 'vitest';
import { contactFromCapture } from '../../src/model/incoming/person';
import { nobodyYet } from '../../src/model/me';
import { meOfProfile } from '../../src/model/person/ownProfile';
import { captured } from '../captures';

const own = contactFromCapture(
  captured({ location: 'Luleå, Sweden' }),
  '019ab000-0000-7000-8000-000000000001',
  '2026-11-20T10:00:00.000Z',
);

it('fills in what the user’s own profile says', () => {
  expect(meOfProfile(nobodyYet, own)).toMatchObject({
    name: 'Nadia Lindqvist',
    does: 'Hydrologist at Vattenkraft Norr',
    schools: ['Uppsala University'],
    employers: ['Vattenkraft Norr', 'SMHI'],
    places: ['Luleå, Sweden'],
  });
});

it('keeps what the user wrote', () => {
  const me = { ...nobodyYet, name: 'Nadia L.', does: 'I watch rivers', schools: ['Uppsala University'] };
  expect(meOfProfile(me, own)).toMatchObject({
    name: 'Nadia L.',
    does: 'I watch rivers',
    schools: ['Uppsala University'],
  });
});
