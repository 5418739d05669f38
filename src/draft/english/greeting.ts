import type { PersonName } from '../../model/person/name';
import {
  ALSO_GIVEN,
  CREDENTIALS,
  DOUBLE_GIVEN,
  EAST_ASIAN_SYLLABLES,
  FAMILY_FIRST,
  HONORIFICS,
  NEVER_ALONE,
  NO_NAME,
  TITLES_KEPT,
} from '../data/names';
import { tidy } from './sayable';

/** How to call somebody; null where no name is known. */
export interface CalledBy {
  /** What stands after "Hi": the given name, or the whole name where given and family can't be told apart. */
  greet: string | null;
  full: string | null;
  /** Other parts of the name that a greeting may use. */
  family: string | null;
  honorific: string | null;
}

const nobody: CalledBy = { greet: null, full: null, family: null, honorific: null };
const bare = (word: string): string => word.toLowerCase().replace(/[.,'’\-–]/gu, '');
const isCaps = (word: string): boolean => /\p{Lu}{2,}/u.test(word) && !/\p{Ll}/u.test(word);
const isInitial = (word: string): boolean =>
  /^\p{L}\.?(?:-?\p{L}\.?)?$/u.test(word) && (word.length === 1 || word.includes('.'));
const SURNAME_IN_CYRILLIC = /(?:ов|ова|ев|ева|ёв|ин|ина|ский|ская|цкий|цкая|енко|ук|юк|ян)$/u;
const PATRONYMIC = /(?:вич|вна|ична)$/u;
/** A word of a long name, not of a sentence: with a capital, or as short as “de”, “la”, “von”. */
const isNamePart = (word: string): boolean => /^\p{Lu}/u.test(word) || word.length <= 3;
const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{P}\p{M}\s]+$/u.test(text);

/** "JEAN-PAUL" as "Jean-Paul"; a name that has small letters stays as it is. */
function proper(word: string): string {
  if (!isLatin(word) || word.length < 3) return word;
  if (isCaps(word)) return word.replace(/\p{L}+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase());
  return /^\p{Ll}/u.test(word) && !NEVER_ALONE.has(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** What remains of a name line without emoji, pronouns, brackets, quoted nicknames and what follows a bar. */
function nameLine(raw: string): string {
  return (
    raw
      .toWellFormed()
      .normalize('NFC')
      .replace(/[\u{FFFD}\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, ' ')
      .replace(/\([^)]*\)?|\[[^\]]*\]?|\{[^}]*\}?|"[^"]*"|“[^”]*”/gu, ' ')
      .split(/[|•·/]|\s[-–—]\s/u)[0]
      ?.replace(/[^\p{L}\p{M}\p{Zs}.,'’`‘ʼ\-‐]/gu, ' ')
      .replace(/\b(?:she|he|they|her|him|them|ze|elle|il|sie|er)\s+(?:her|hers|him|his|them|theirs)\b/giu, ' ')
      .replace(/\s+/gu, ' ')
      .trim() ?? ''
  );
}

const isCredential = (word: string): boolean => CREDENTIALS.includes(bare(word));

/** Takes "Okonkwo, Daniel" apart and leaves "Daniel Okonkwo, PhD" its name. */
function inReadingOrder(line: string): string {
  const [before = '', ...after] = line.split(',').map((part) => part.trim());
  const rest = after.filter(
    (part) =>
      part !== '' &&
      !part
        .split(/[\s.]+/u)
        .filter(Boolean)
        .every(isCredential),
  );
  const [given] = rest;
  const single = before.split(' ').length === 1 || NEVER_ALONE.has(before.split(' ')[0]?.toLowerCase() ?? '');
  return given !== undefined && rest.length === 1 && single && given.split(' ').length <= 2 && after[0] === given
    ? `${given} ${before}`
    : before;
}

/** The name in Latin letters that stands in brackets after one in another script, as in "佐藤 遥 (Haruka SATO)"; else null. */
export function latinName(raw: string): string | null {
  const [, before = '', inside = ''] = /^([^(]+)\((\p{Script=Latin}[\p{Script=Latin}\s.'’-]+)\)/u.exec(tidy(raw)) ?? [];
  return inside === '' || !inside.includes(' ') || /\p{Script=Latin}/u.test(before) ? null : inside;
}

/** What somebody is called, where they put it between their names in quotation marks: Harpreet “Harry” Gill. */
const nicknameIn = (whole: string): string | null =>
  /^\p{L}[\p{L}\s.’'-]*\s["“”„'‘’](\p{Lu}[\p{L}’'-]{1,14})["“”'’]\s+\p{L}/u.exec(whole.normalize('NFC'))?.[1] ?? null;

/** Reads how to call the person of a name line, as a page or the user wrote it. */
export function calledBy(name: Pick<PersonName, 'full'> & Partial<Pick<PersonName, 'honorific'>>): CalledBy {
  if (NO_NAME.test(name.full.trim())) return nobody;
  const words = inReadingOrder(nameLine(name.full))
    .split(' ')
    .map((word) => word.replace(/^[^\p{L}]+|[^\p{L}\p{M}.]+$/gu, ''))
    .filter((word) => /^\p{L}/u.test(word) && !/\.\p{P}|\p{P}{2}/u.test(word));
  const before = (name.honorific ?? '')
    .split(' ')
    .map(bare)
    .find((word) => TITLES_KEPT.has(word));
  let honorific: string | null = TITLES_KEPT.get(before ?? '') ?? null;
  while (words.length > 1 && HONORIFICS.includes(bare(words[0] ?? ''))) {
    honorific ??= TITLES_KEPT.get(bare(words[0] ?? '')) ?? null;
    words.shift();
  }
  while (words.length > 1 && isCredential(words.at(-1) ?? '') && (words.length > 2 || isCaps(words.at(-1) ?? '')))
    words.pop();
  const last = words.at(-1);
  if (last === undefined || words.join(' ').length > (words.every(isNamePart) ? 120 : 60)) return nobody;
  words[words.length - 1] = last.replace(/[.'’-]+$/u, '');
  const full = words.map(proper).join(' ');
  const given = givenOf(words);
  if (given !== null)
    return {
      greet: nicknameIn(name.full) ?? given,
      full,
      family: full.slice(given.length).trim() || null,
      honorific,
    };
  return {
    greet: words.length === 1 && honorific !== null ? `${honorific} ${full}` : full,
    full,
    family: null,
    honorific,
  };
}

function givenOf(words: string[]): string | null {
  const [first = '', second = ''] = words;
  if (words.length < 2) return null;
  const caps = words.filter((word) => isCaps(word) && (word.length > 2 || FAMILY_FIRST.has(word.toLowerCase())));
  if (caps.length > 0 && caps.length < words.length && words.some((word) => /\p{Ll}/u.test(word))) {
    // In French and East Asian use the family name is the one in capitals: "DUPONT Marie".
    const given = words.filter((word) => !caps.includes(word));
    return words.indexOf(given[0] ?? '') === 0 || given.length === 1 ? (given.map(proper)[0] ?? null) : null;
  }
  if (!isLatin(words.join(' '))) return givenInOtherScript(words);
  const low = first.toLowerCase();
  if (isInitial(first) || first.endsWith('.') || NEVER_ALONE.has(low)) return null;
  const others = words.slice(1);
  const eastern = others.every((word) =>
    EAST_ASIAN_SYLLABLES.test(word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd')),
  );
  if (FAMILY_FIRST.has(low) && (eastern || !ALSO_GIVEN.has(low))) return null;
  if (DOUBLE_GIVEN.has(`${low} ${second.toLowerCase()}`) && words.length > 2)
    return `${proper(first)} ${proper(second)}`;
  return proper(first);
}

function givenInOtherScript(words: string[]): string | null {
  const [first = ''] = words;
  const all = words.join('');
  if (NEVER_ALONE.has(first) || isInitial(first)) return null;
  if (/^[\p{Script=Cyrillic}-]+$/u.test(all))
    return SURNAME_IN_CYRILLIC.test(first.toLowerCase()) || words.some((word) => PATRONYMIC.test(word.toLowerCase()))
      ? null
      : first;
  return /^[\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{M}\-'’]+$/u.test(all) ? first : null;
}
