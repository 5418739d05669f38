import { fold } from '../../text';
import { FAMILY_NAMES } from '../data/familyNames';
import { GIVEN_NAMES } from '../data/givenNames';

let given: Set<string> | null = null;
let families: string[] | null = null;

// Letters that fold to no plain one.
const PLAIN: Record<string, string> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th', ð: 'd' };
// What Arabic writes above and below its letters, or to stretch a word.
const SIGNS = /[\u0640\u064b-\u0655\u0670]/gu;
const plain = (text: string): string =>
  fold(text.normalize('NFKD').replace(SIGNS, '').replace(/[أإآ]/gu, 'ا')).replace(
    /[ıøłđæœßþð]/gu,
    (letter) => PLAIN[letter] ?? letter,
  );

/** Patronymics and family names as they end in Slavic languages, on one of several words. */
const PATRONYMIC = /(?:ович|евич|овна|евна|ична|івна|ович|ovich|evich|ovna|evna)$/u;

const CJK = /[\u3005\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/u;

/** Whether a name holds a given name that is common somewhere, or is begun by a common family name in Han or Hangul. */
export function isKnownName(name: string): boolean {
  if (CJK.test(name)) return isEastAsian(name);
  given ??= new Set(Object.values(GIVEN_NAMES).flatMap((list) => list.split(/\s+/u).map(plain)));
  const words = plain(name.replaceAll('-', ' ')).split(' ');
  // "Doe Jane": in some countries the family stands first.
  return (
    words.some((word, i) => (i === 0 || i === words.length - 1) && given?.has(word)) ||
    words.some((word) => PATRONYMIC.test(word))
  );
}

/** Whether a run of characters can be a name: two to five, begun by a family name. */
export function isEastAsian(text: string): boolean {
  const bare = text.replace(/[\s・·]/gu, '');
  families ??= Object.values(FAMILY_NAMES).flatMap((list) => list.split(/\s+/u));
  return (
    bare.length >= 2 &&
    bare.length <= 6 &&
    families.some((family) => bare.startsWith(family) && bare.length > family.length)
  );
}
