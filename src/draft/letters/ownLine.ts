import { QUOTABLE_NEVER } from '../data/headlines';
import { readTitle } from '../english/jobTitle';
import { INSTRUCTION, isClean, tidy } from '../english/sayable';
import { stems } from '../english/stems';
import type { Facts } from '../facts/types';
import { type Claim, stated } from '../writing/claim';
import { PRIVATE } from './data/ownLineWords';

const FEWEST_WORDS = 4;
const MOST_WORDS = 13;
/** A line that leans on the one before it says nothing alone. */
const LEANS =
  /\b(?:ever since|that|this|these|those|it['’]?s?|they|them|he|she|him|her|then|there|also|too|either|instead|so)\b/iu;
const VERB =
  /\b(?:\p{Ll}+ing|know|knows|make|makes|help|helps|ask|keep|keeps|love|build|turn|write|fix|grow|is|are)\b/iu;

export interface OwnLine extends Claim {
  /** It tells of something that happened to them, and not what they do. */
  isStory: boolean;
  /** The same as it is told to them: "you spent eleven years in advertising"; null where it speaks of others, too. */
  said: Claim | null;
}

/** A line of theirs is a story where it tells of something past. */
const PAST =
  /\b(?:\p{L}{3,}ed|was|were|left|came|went|spent|began|had|took|made|found|got|gave|grew|built|taught|learnt)\b/u;
/** Lines that tell how they came to what they do. */
const CHANGE =
  /^I (?:left|came|went|gave up|spent|started|began|moved|quit|trained|retrained|used to|grew|learned)\b/iu;

/** The reader's own line, out of headline or self-description, to be quoted word for word in quotation marks; null where none is good alone. */
export function lineOf({ reader, user }: Facts): OwnLine | null {
  const own = [user.narrow, user.broad, user.because, user.does].flatMap((fact) => (fact === null ? [] : [fact.value]));
  const wish = stems(own.join(' '));
  for (const [fact, isHeadline] of [
    [reader.about, false],
    [reader.headline, true],
  ] as const) {
    if (fact === null) continue;
    const line = quotable(fact.value, isHeadline, wish);
    if (line === null) continue;
    const said = isHeadline ? null : toldToThem(line);
    return { ...stated(`“${line}”`, fact), isStory: !isHeadline, said: said === null ? null : stated(said, fact) };
  }
  return null;
}

const TO_THEM: Readonly<Record<string, string>> = {
  i: 'you',
  my: 'your',
  me: 'you',
  mine: 'yours',
  myself: 'yourself',
};

/** A line of the first person in the second; null where the reader or others stand in it already. */
function toldToThem(line: string): string | null {
  if (/\b(?:you|your|yours|yourself|we|our|us)\b|^I['’]/iu.test(line)) return null;
  return line
    .replace(/\bI (?:was|am)\b/gu, (both) => (both === 'I was' ? 'you were' : 'you are'))
    .replace(/\b(?:I(?!['’])|my|me|mine|myself)\b/giu, (word) => TO_THEM[word.toLowerCase()] ?? word);
}

function quotable(raw: string, isHeadline: boolean, wish: ReadonlySet<string>): string | null {
  const pieces = (isHeadline ? raw.split(/\s*[|•·]\s*/u) : [raw]).flatMap((piece) =>
    piece.split(/(?<=\p{L}[.!?])\s+/u),
  );
  const found = pieces
    .map((piece) => tidy(piece).replace(/[.\s]+$/u, ''))
    .filter((piece) => {
      const words = piece.split(' ').length;
      if (
        words < FEWEST_WORDS ||
        words > MOST_WORDS ||
        !isClean(
          piece
            .replace(/[()’'&]/gu, ' ')
            .replace(/ {2,}/gu, ' ')
            .trim(),
        ) ||
        /[“”"]/u.test(piece)
      )
        return false;
      if (INSTRUCTION.test(piece) || QUOTABLE_NEVER.test(piece) || (LEANS.test(piece) && !/\bask me\b/iu.test(piece)))
        return false;
      // What is quoted of a headline has a verb in it: a title is no line of theirs.
      return isHeadline
        ? VERB.test(piece) && !/\bat\s\p{Lu}|@/u.test(piece) && readTitle(piece)?.field == null
        : /^(?:I|My|We)\b/u.test(piece) && PAST.test(piece) && !PRIVATE.test(piece);
    });
  const worth = (line: string): number =>
    [...stems(line)].filter((stem) => wish.has(stem)).length * 20 +
    (CHANGE.test(line) ? 30 : 0) -
    Math.abs(line.length - 40);
  return found.sort((a, b) => worth(b) - worth(a))[0] ?? null;
}
