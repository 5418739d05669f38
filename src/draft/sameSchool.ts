import { AMBIGUOUS_SCHOOLS, CITY_UNIVERSITIES, SCHOOL_ALIASES, SYSTEMS, TOLD_APART } from './data/schools';
import type { Likeness } from './ground';
import { isSayable, withThe } from './values';

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
const isDepartment = (part: string): boolean =>
  /\b(?:school|department|dept|faculty|institute|centre|center|college|division|business school|campus) (?:of|for)\b|\b(?:business|medical|law|graduate|management) school\b|\b(?:department|faculty)\b/iu.test(
    part,
  );

/** Compares the contact's school with the user's; `name` and `short` are what a message would call it. */
export function sameSchool(theirs: string, yours: string): SameSchool {
  const acronym = [yours, theirs].find((name) => /^\p{Lu}{2,6}$/u.test(name));
  if (acronym !== undefined && likeness(keyOf(theirs), keyOf(yours)) === 'same')
    return { likeness: 'same', name: acronym, short: acronym };
  const named = (likeness: Likeness): SameSchool => ({
    likeness,
    ...schoolNames(keyOf(yours) === keyOf(theirs) && /^\p{Lu}{2,6}$/u.test(theirs) ? yours : longer(theirs, yours)),
  });
  let best = likeness(keyOf(theirs), keyOf(yours));
  if (best === 'no') {
    // "Department of Geography, University of Glasgow": the part that is no department is the school.
    const [a, b] = [partsOf(theirs), partsOf(yours)];
    for (const one of a)
      for (const other of b)
        if (likeness(keyOf(one), keyOf(other)) === 'same' && (a.length > 1 || b.length > 1))
          best = withinOne(a, b) ? 'same' : 'perhaps';
  }
  return named(best);
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

/** Whether what two names do not share is departments only. A campus of a system ("University of California, Davis") is a school. */
function withinOne(a: string[], b: string[]): boolean {
  const keys = (parts: string[]): string[] => parts.map(keyOf);
  const [inA, inB] = [keys(a), keys(b)];
  const shared = inA.filter((key) => inB.includes(key));
  const others = [
    ...a.filter((part) => !shared.includes(keyOf(part))),
    ...b.filter((part) => !shared.includes(keyOf(part))),
  ];
  return others.every(isDepartment) && !shared.some((key) => SYSTEMS.has(key));
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
