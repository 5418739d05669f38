import { stripName } from '../../model/person/name';
import { pattern } from '../pattern';
import { fold, holdsWords } from '../text';
import { ABOUT_ME } from './data/aboutMe';
import { NOT_NAMES, PARTICLES } from './data/notNames';
import { isEastAsian } from './subject/knownName';

let notNames: Set<string> | null = null;
const isNotName = (word: string): boolean => {
  notNames ??= new Set(Object.values(NOT_NAMES).flatMap((list) => list.split(/\s+/u)));
  return notNames.has(word);
};

const CJK_NAME = /^[\u3005\u3041-\u30ff\u3400-\u9fff]{1,8}(?: [\u3005\u3041-\u30ff\u3400-\u9fff]{1,8})?$/;
const HANGUL_NAME = /^[\uac00-\ud7a3]{2,4}(?: [\uac00-\ud7a3]{1,3})?$/;
const HOLDS_HAN = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/u;
const GLANCE = /^[a-z]|\d|https?:|[?!]$/;
/** Nothing in it that is taken off a name. */
const PLAIN_WORDS = /^[A-Za-z '.-]+$/;
const NICKNAME = pattern`\s["“'(][\p{L}\s-]{1,20}["”')](?=\s)`;
const RUN_TOGETHER = pattern`^(?:\p{L}{1,6}\.){1,4}(?=\p{L}{3})`;
const NAME_WORD = pattern`^\p{Lu}[\p{L}'’.-]*$`;

/** The name that a phrase is, or null: what only reads like a name must be borne out by more. */
export function nameIn(phrase: string): string | null {
  // Most phrases are none: what can be seen at a glance is not taken apart.
  if (phrase.length < 2 || phrase.length > 90 || GLANCE.test(phrase) || phrase.split(' ', 12).length > 11) return null;
  if (PLAIN_WORDS.test(phrase) && !looksLikeName(phrase) && !/^(?:[Dd]r|[Pp]rof)|[A-Z.]{2,}$/.test(phrase)) return null;
  // "Prof.Dr.Jane Doe": the titles run together.
  const { full } = stripName(RUN_TOGETHER.test(phrase) ? phrase.replaceAll('.', '. ') : phrase);
  return looksLikeName(full) ? full : null;
}

/** Two to five words that each begin with a capital, none of them a word of headings; or a name in Han, kana or Hangul. */
export function looksLikeName(full: string): boolean {
  if (ABOUT_ME.test(full)) return false;
  if (full.length < 2 || full.length > 60 || /[)）]$/u.test(full)) return false;
  if (CJK_NAME.test(full)) return full.length <= 12 && (full.includes(' ') || (full.length <= 5 && isEastAsian(full)));
  if (HANGUL_NAME.test(full)) return true;
  if (HOLDS_HAN.test(full)) return false;
  if (/[\d@/\\:;!?#%&+=<>|"]/u.test(full.replace(NICKNAME, ''))) return false;
  // "Joe Miller's" is a house.
  if (/['’]s$/u.test(full)) return false;
  const words = full.replace(/["“”()]/gu, '').split(' ');
  if (words.length < 2 || words.length > 5) return false;
  let capitals = 0;
  for (const word of words) {
    if (PARTICLES.has(word)) continue;
    const bare = word.replace(/[.,'’]/g, '');
    // "James A. Rhea": an initial is no article.
    if (word.length > 1 && !/^\p{L}\.$/u.test(word) && isNotName(bare.toLowerCase())) return false;
    // Scripts with two cases write a name with the large one; the pattern below knows them for Latin only.
    const [first = ''] = word;
    if (first === first.toLowerCase() && first !== first.toUpperCase()) return false;
    if (!NAME_WORD.test(word)) return false;
    // One letter is an initial; "McDONALD" and "O’Neil" are names, "iPhone" and "PhP" were refused above.
    if (bare.length > 1) capitals++;
  }
  return capitals >= 1 && (words[0] ?? '').replace('.', '').length >= 1;
}

/** The line that is the name and nothing else but what is written around one: "Prof. Dr. Jane Doe, MSc". */
export function lineOfName(lines: { text: string }[], name: string): number {
  const folded = fold(name);
  const exact = lines.findIndex(({ text }) => text.length <= 100 && fold(text) === folded);
  if (exact >= 0) return exact;
  const around = lines.findIndex(
    ({ text }) => text.length <= 100 && holdsWords(fold(text), folded) && fold(nameIn(text) ?? '') === folded,
  );
  if (around >= 0) return around;
  // "The Hon. Jane Doe", "Doe, Jane": the words of the name, and few besides.
  const words = folded.split(' ');
  return lines.findIndex(({ text }) => {
    if (text.length > 60) return false;
    const said = fold(text).split(' ');
    return said.length <= words.length + 2 && words.every((word) => said.includes(word));
  });
}

/** A name's words as they are compared. */
export const wordsOf = (name: string): string[] => fold(name).split(' ').filter(Boolean);

/** Whether two spellings can be one person's: same family name and no contradiction in the given name. */
export const sameName = (a: string, b: string): boolean => sameWords(wordsOf(a), wordsOf(b));

export function sameWords(x: string[], y: string[]): boolean {
  if (x.join('') === y.join('')) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length < 2) return false;
  // Every word of the shorter one stands in the longer one, in full or as an initial.
  return (
    short.at(-1) === long.at(-1) &&
    short[0]?.[0] === long[0]?.[0] &&
    short.every((word) =>
      long.some(
        (other) =>
          other === word ||
          (word.length === 1 && other.startsWith(word)) ||
          (other.length === 1 && word.startsWith(other)),
      ),
    )
  );
}

/** Whether letters of an address, host or mailbox were made of the name: `jdoe`, `jane.doe`, `doe`. */
export function madeOf(letters: string, name: string): boolean {
  const text = fold(letters).replaceAll(' ', '');
  if (UMLAUT.test(name) && text.length >= 3 && isMadeOf(text, wordsOf(name.replace(UMLAUTS, spelledOut)))) return true;
  return isMadeOf(text, wordsOf(name));
}

// Addresses in German write "Brügge" as "bruegge", in Danish "Sørensen" as "soerensen".
const UMLAUT = /[äöüßøå]/iu;
const UMLAUTS = /[äöüßøå]/giu;
const SPELLED_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ø: 'oe', å: 'aa' };
const spelledOut = (letter: string): string => SPELLED_OUT[letter.toLowerCase()] ?? letter;

function isMadeOf(text: string, words: string[]): boolean {
  const parts = words.filter((word) => word.length > 1);
  const given = parts[0] ?? '';
  const family = parts.at(-1) ?? '';
  if (text.length < 3 || family.length < 2) return false;
  if (text.includes(given) && text.includes(family)) return true;
  return family.length >= 4 && text.length <= family.length + 4 && text.includes(family);
}
