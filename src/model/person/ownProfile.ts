import type { Me } from '../me';
import type { Contact } from './contact';

const union = (mine: string[], theirs: (string | null | undefined)[]): string[] => [
  ...new Set([...mine, ...theirs.filter((entry): entry is string => Boolean(entry))]),
];

/** The user, with what their own profile page says filled in: what they wrote themselves stays. */
export function meOfProfile(me: Me, own: Contact): Me {
  const { role, company, location, school } = own.fields;
  const does = role && company ? `${role.value} at ${company.value}` : role?.value;
  return {
    ...me,
    name: me.name || own.name.full,
    does: me.does || (does ?? ''),
    schools: union(me.schools, [...own.schools.map(({ name }) => name), school?.value]),
    employers: union(me.employers, [company?.value, ...own.past.map((past) => past.company)]),
    places: union(me.places, [location?.value]),
  };
}
