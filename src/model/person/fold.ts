/** Letters that decompose into nothing simpler, as people type them on other keyboards. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
};
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * Text as it is searched: lower case, without accents, its words apart by one space. Letters of other scripts stay as
 * they are: a name that only looks like another is another.
 */
export function fold(text: string): string {
  const plain = PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .toLowerCase()
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[ßæœøđðþłħıŋ]/g, (letter) => LETTERS[letter] ?? letter)
        .normalize('NFC');
  // "O'Brien" is one word, "Smith-Jones" two.
  return plain
    .replace(/['’ʼ`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The folded words of a text, each once. */
export const wordsOf = (text: string): string[] => [...new Set(fold(text).split(' '))].filter((word) => word !== '');
