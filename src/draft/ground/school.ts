import { oneOf } from '../../model/pattern';
import { AMBIGUOUS_SCHOOLS, CITY_UNIVERSITIES, SCHOOL_ALIASES, SYSTEMS, TOLD_APART } from '../data/schools';
import { isSayable, withThe } from '../english/sayable';
import type { Likeness } from './likeness';

interface SameSchool {
  likeness: Likeness;
  name: string;
  short: string;
}

const UNIVERSITY = new Set([
  'university',
  'universität',
  'universitat',
  'université',
  'universite',
  'universidad',
  'universidade',
  'università',
  'universita',
  'universiteit',
  'universitetet',
  'universitet',
  'uni',
  'univ',
]);
const SMALL = new Set(['the', 'of', 'at', 'de', 'di', 'da', 'do', 'der', 'zu', 'van', 'i']);

/** One spelling for all ways to write a name: small letters, no accents, no punctuation, "university" in English. */
function words(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\bst\.?\s/gu, 'saint ')
    .replace(/&/gu, ' and ')
    .replace(/['’`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => (UNIVERSITY.has(word) ? 'university' : word));
}

/** A name in one spelling, an alias replaced by what it stands for. */
function keyOf(name: string): string {
  const plain = words(name.replace(/\([^)]*\)/gu, ' '))
    .join(' ')
    .replace(/^the /u, '');
  return SCHOOL_ALIASES.get(plain) ?? SCHOOL_ALIASES.get(plain.replace(/ university$/u, '')) ?? plain;
}

/** The words that tell a name from others, in any order and without the small ones. */
const bag = (key: string): string =>
  key
    .split(' ')
    .filter((word) => !SMALL.has(word))
    .sort()
    .join(' ');
const DEPARTMENT = new RegExp(
  oneOf`
    \b${oneOf`
      school
      department
      dept
      faculty
      institute
      centre
      center
      college
      division
      business school
      campus
    `} (?:of|for)\b
    \b(?:business|medical|law|graduate|management) school\b
    \b(?:department|faculty)\b
  `,
  'iu',
);

const isDepartment = (part: string): boolean => DEPARTMENT.test(part);

/** Compares the contact's school with the user's; `name` and `short` are what a message would call it. */
export function sameSchool(theirs: string, yours: string): SameSchool {
  const acronym = [yours, theirs].find((name) => /^\p{Lu}{2,6}$/u.test(name));
  if (acronym !== undefined && likeness(keyOf(theirs), keyOf(yours)) === 'same')
    return { likeness: 'same', name: acronym, short: acronym };
  const named = (likeness: Likeness): SameSchool => ({
    likeness,
    ...schoolNames(keyOf(yours) === keyOf(theirs) && /^\p{Lu}{2,6}$/u.test(theirs) ? yours : longer(theirs, yours)),
  });
  const whole = likeness(keyOf(theirs), keyOf(yours));
  return named(whole === 'no' ? byParts(partsOf(theirs), partsOf(yours)) : whole);
}

/** Of two names for one school, the one that says more: "University of Leeds" of "Leeds Uni". */
function longer(a: string, b: string): string {
  const [x, y] = [
    partsOf(a).find((part) => !isDepartment(part)) ?? a,
    partsOf(b).find((part) => !isDepartment(part)) ?? b,
  ];
  return y.length > x.length ? y : x;
}

const partsOf = (name: string): string[] =>
  name
    .split(/,|\s[-–—|/]\s|[()]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/**
 * Compares names part by part: "Department of Geography, University of Leeds" is at the University of Leeds. Two
 * campuses of a system ("University of California, Davis" and "…, Berkeley") are two schools.
 */
function byParts(a: string[], b: string[]): Likeness {
  if (a.length < 2 && b.length < 2) return 'no';
  const isShared = (part: string, others: string[]): boolean =>
    others.some((other) => likeness(keyOf(part), keyOf(other)) === 'same');
  const shared = a.filter((part) => !isDepartment(part) && isShared(part, b));
  if (shared.length === 0) return 'no';
  const [restA, restB] = [
    a.filter((part) => !isShared(part, b) && !isDepartment(part)),
    b.filter((part) => !isShared(part, a) && !isDepartment(part)),
  ];
  if (restA.length === 0 && restB.length === 0)
    return shared.some((part) => SYSTEMS.has(keyOf(part))) ? 'perhaps' : 'same';
  return restA.length > 0 && restB.length > 0 ? 'no' : 'perhaps';
}

function likeness(a: string, b: string): Likeness {
  if (a === '' || b === '') return 'no';
  const pair = [a, b].sort().join('|');
  if (a === b) return AMBIGUOUS_SCHOOLS.has(a) ? 'perhaps' : 'same';
  if (TOLD_APART.has(pair)) return 'no';
  const [coreA, coreB] = [bag(a), bag(b)];
  if (coreA !== coreB) return 'no';
  const city = coreA.replace(/\s?university\s?/u, ' ').trim();
  // "Leeds University" is the University of Leeds; "York University" is not the University of York.
  return CITY_UNIVERSITIES.has(city) ? 'same' : 'perhaps';
}

function schoolNames(name: string): { name: string; short: string } {
  const [main = name] = partsOf(name);
  const known = isSayable(main) ? main : name;
  const city =
    /^(?:The )?University of (\p{Lu}\p{L}+)$/u.exec(known)?.[1] ?? /^(\p{Lu}\p{L}+) Uni(?:versity)?$/u.exec(known)?.[1];
  const isCity = city !== undefined && CITY_UNIVERSITIES.has(words(city).join(' '));
  return { name: withThe(known.replace(/\bUni$/u, 'University')), short: isCity ? city : withThe(known) };
}
