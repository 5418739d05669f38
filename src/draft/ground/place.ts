import { COUNTRIES, HOME_OF, REGION_WORDS, SHARED_TOWN_NAMES } from '../data/places';
import type { Likeness } from './likeness';

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

const parts = (place: string): string[] =>
  place
    .split(/,|\s[-–—/|·]\s|[()]/u)
    .map((part) => fold(part).replace(REGION_WORDS, ' ').replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '');

const country = (part: string): string => COUNTRIES.get(part) ?? part;

/**
 * Whether the contact's place is one of the user's. The town decides; what follows it must not contradict ("Oxford,
 * Ohio" is not "Oxford, England"). A country alone is no common ground.
 */
export function samePlace(theirs: string, yours: string): { likeness: Likeness; name: string } {
  const name = (yours.split(',')[0] ?? yours).trim();
  const [a = '', ...whereA] = parts(theirs);
  const [b = '', ...whereB] = parts(yours);
  const no = { likeness: 'no' as const, name };
  if (a === '' || a !== b || COUNTRIES.has(a)) return no;
  const [inA, inB] = [whereA.map(country), whereB.map(country)];
  if (inA.length > 0 && inB.length > 0)
    return inA.some((where) => inB.includes(where))
      ? { likeness: 'same', name }
      : SHARED_TOWN_NAMES.has(a)
        ? no
        : { likeness: 'perhaps', name };
  if (!SHARED_TOWN_NAMES.has(a)) return { likeness: 'same', name };
  const where = [...inA, ...inB];
  const home = HOME_OF.get(a);
  return {
    likeness:
      home !== undefined && (where.length === 0 || where.some((one) => home.includes(one))) ? 'same' : 'perhaps',
    name,
  };
}
