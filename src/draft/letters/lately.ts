/** The sentences of letters sent lately, so that the same shape is not taken again soon. */
export interface Lately {
  /** How fresh a line is in memory: 0 where it was not used, towards 1 the later it was. */
  ageOf: (line: string) => number;
  /** Whether the very sentence stands in one of them. */
  says: (sentence: string) => boolean;
}

/** The fewest letters of a line's own words by which it is known again. */
const FEWEST_LETTERS = 9;
const LONGEST_SLOT = 160;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’‘]/gu, "'")
    .replace(/[ \u{A0}]+/gu, ' ');
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
const patterns = new Map<string, RegExp | null>();

/** How a line's own words are found in a text; null where it has hardly any. */
function patternOf(line: string): RegExp | null {
  const kept = patterns.get(line);
  if (kept !== undefined) return kept;
  const words = plain(line)
    .split(/\{\w+!?\}|\|\|/u)
    .map((part) => part.replace(/^[\s.,:]+|[\s.,:]+$/gu, ''))
    .filter((part) => part.length > 1);
  const made =
    words.join('').length < FEWEST_LETTERS
      ? null
      : new RegExp(words.map(escaped).join(`[^\\n]{0,${LONGEST_SLOT}}?`), 'u');
  patterns.set(line, made);
  return made;
}

/** Reads the texts of letters sent lately, the latest first. */
export function latelyOf(texts: readonly string[]): Lately {
  const lines = texts.map((text) =>
    plain(text)
      .split('\n')
      .filter((line) => line !== ''),
  );
  const known = new Map<string, number>();
  const said = new Map<string, boolean>();
  return {
    says: (sentence) => {
      if (lines.length === 0) return false;
      const text = plain(sentence);
      const kept = said.get(text) ?? lines.some((one) => one.some((line) => line.includes(text)));
      said.set(text, kept);
      return kept;
    },
    ageOf: (line) => {
      const kept = known.get(line);
      if (kept !== undefined) return kept;
      // Each sentence of a line is one that a reader would know again.
      const ages = line.split(/\|\||(?<=[.?!])\s+(?=\S)/u).map((part) => {
        const pattern = texts.length === 0 ? null : patternOf(part);
        const at = pattern === null ? -1 : lines.findIndex((text) => text.some((one) => pattern.test(one)));
        return at < 0 ? 0 : 1 - at / (lines.length + 1);
      });
      const age = Math.max(0, ...ages);
      known.set(line, age);
      return age;
    },
  };
}
