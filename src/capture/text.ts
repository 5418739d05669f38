import { VALUE_LIMIT } from '../model/page/capture';
import { patternG } from './pattern';

/** The most text of one element that is looked at for a value; the rest can't be part of one. */
const LOOK_LIMIT = 4 * VALUE_LIMIT;

// What shows nothing or turns the reading direction: soft hyphen, zero-width, bidi controls, variation of tags.
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|[\u{e0000}-\u{e007f}]/gu;
// Joiners belong to Arabic and Indic spelling and to emoji; between Latin letters they only hide a difference.
const STRAY_JOINER = /(?<![\p{Script=Arabic}\p{M}\p{Extended_Pictographic}])[\u200c\u200d]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu;

/** `raw` on one line, without what can't be seen. Long text is cut first, so that hostile text costs nothing. */
export function squash(raw: string, limit = LOOK_LIMIT): string {
  const cut = raw.length > limit ? raw.slice(0, limit) : raw;
  // Most text is one plain line already.
  if (PLAIN.test(cut) && !cut.includes('  ')) return cut.trim();
  const line = cut.replace(/\s+/g, ' ').trim();
  // Most text is plain: the three costly replacements run only where a character asks for them.
  return PLAIN.test(line) ? line : line.replace(INVISIBLE, '').replace(STRAY_JOINER, '').replace(CONTROL, '').trim();
}
const PLAIN = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u017f]*$/;

/** What a person says of themself, on one line; lines that only lead elsewhere ("Blog: https://…") are left out. */
export const bioOf = (text: string): string =>
  squash(
    text
      .split('\n')
      .filter((line) => !/^.{0,25}https?:\/\/\S+\s*$/u.test(line))
      .join(' '),
  );

/** `text` in the form in which two spellings of the same words are equal. */
export const fold = (text: string): string =>
  ASCII.test(text) ? text.toLowerCase().replace(NO_ASCII_WORD, ' ').trim() : foldAny(text);
const ASCII = /^[ -~]*$/;
const NO_ASCII_WORD = /[^a-z0-9+#]+/g;
const foldAny = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase()
    .replace(NO_WORD, ' ')
    .trim();

const NO_WORD = patternG`[^\p{L}\p{N}\u0300-\u1abe+#]+`;

/** Whether `words` stand in `text` as whole words, however they are spelled. Both are folded already. */
export const holdsWords = (text: string, words: string): boolean => words !== '' && ` ${text} `.includes(` ${words} `);
