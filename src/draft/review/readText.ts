import { oneOf } from '../../model/pattern';
import { type Parts, partsOf, wordsOf } from '../channels/limits';
import { isAboutReader, readingGrade, syllablesIn } from '../writing/size';

export interface ReadSentence {
  text: string;
  start: number;
  end: number;
  words: number;
}

/** A message as the review reads it: its parts, the body's sentences and their places. */
export interface ReadText {
  text: string;
  parts: Parts;
  sentences: ReadSentence[];
  words: number;
  questions: number;
  /** Words in sentences that speak of the reader. */
  aboutReader: number;
  /** Flesch-Kincaid grade of the body. */
  grade: number;
}

/** A sentence: up to a full stop, mark or line end; a stop inside "Dr. Okonkwo" or "3.5" ends none. */
const SENTENCE = new RegExp(
  String.raw`[^\s]${oneOf`
    [^.!?\n]
    [.!?](?=[^\s"”’)])
    (?<=\b${oneOf`
      Dr
      Mr
      Mrs
      Ms
      Prof
      St
      vs
      e\.g
      i\.e
      etc
      Inc
      Ltd
      Co
      No
    `}|\p{Lu}[\p{L}.]*\s\p{Lu}|^\p{Lu})\.(?=\s)
  `}*[.!?]*["”’)]*`,
  'gu',
);

/** Reads a message of any kind, ours or the user's. */
export function readText(text: string): ReadText {
  const parts = partsOf(text);
  const offset = parts.greeting.length;
  const sentences: ReadSentence[] = [];
  let [words, syllables, questions, aboutReader] = [0, 0, 0, 0];
  for (const match of parts.body.matchAll(SENTENCE)) {
    const found = wordsOf(match[0]);
    if (found.length === 0) continue;
    const start = offset + match.index;
    sentences.push({ text: match[0], start, end: start + match[0].length, words: found.length });
    words += found.length;
    for (const word of found) syllables += syllablesIn(word);
    if (match[0].includes('?')) questions++;
    if (isAboutReader(match[0])) aboutReader += found.length;
  }
  const grade = readingGrade({ words, sentences: sentences.length, syllables });
  return { text, parts, sentences, words, questions, aboutReader, grade };
}
