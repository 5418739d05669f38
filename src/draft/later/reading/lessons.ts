import { JOB_WORDS } from '../../data/jobWords';
import { PROPER } from '../../data/titles';
import { ADVICE_VERBS } from '../../data/verbs';
import { isClause } from '../../english/learnedNote';
import { isClean } from '../../english/sayable';
import { toSecondPerson } from '../../english/toSecondPerson';
import type { Fact } from '../../facts/types';
import { type Claim, timed } from '../../writing/claim';
import { NO_LESSON } from '../data/patterns';
import { PRIVATE_PERSON, SPOKEN_HEAD } from '../data/words';
import { isEnglish, sentencesOf, writtenOut } from './notes';

/** One thing that somebody said in a talk, in the forms that a letter can take it up in. */
export interface Lesson {
  shape: 'clause' | 'advice' | 'words';
  /** "that growers pay for hives", "to learn SQL first": after "told me"; null where the words can only be quoted. */
  told: Claim | null;
  /** The words in quotation marks, nearly as they were noted; null where they only tell what it was about. */
  quote: Claim | null;
  /** The same before ", you said". */
  quoteThen: Claim | null;
  /** As a sentence's own words, capital first. */
  bare: Claim;
  fact: Fact;
}

const LONGEST_WORDS = 20;
const HAS_SUBJECT = /\b(?:it|that|there|he|she|they|you|we|what|who)’(?:s|re|ll|d)\b/iu;
/** What follows the verb of an order. */
const AFTER_COMMAND =
  /^(?:an?|the|your|my|to|with|for|in|on|at|from|about|as|every|before|first|one|some|any|all|more|what|how|it|them|two|three|no)$/iu;
const COMMAND_AT = new RegExp(String.raw`,\s+(?:so |and |but |then )?(?:${[...ADVICE_VERBS].join('|')})\s`, 'iu');

/** Leans on a sentence before it, which may not be told. */
const LEANS = /\b(?:it|that order|this|them|these|those)\b/iu;

const LABEL =
  /^(?:(?:his|her|their|your|main|best|key|big) )*(?:tip|advice|lesson|takeaway|point|note|learned|homework)s?\s*[:,]\s*/iu;

/** What was learned, the latest first. `names`: of the reader where they said it; else "he" and "she" stay. */
export function lessonsOf(learned: readonly Fact[], names: readonly string[], isReaders: boolean): Lesson[] {
  return [...learned].reverse().flatMap((fact) => {
    const text = fact.value.replace(PRIVATE_PERSON, 'somebody');
    const sentences = sentencesOf(text);
    // Where the beginning is in another language, what follows leans on what cannot be told.
    const skipped = isEnglish(writtenOut(text).split(/[.!?;]\s/u)[0] ?? '') ? 0 : 1;
    return sentences.flatMap((sentence, at) => lessonOf(sentence, fact, names, isReaders, at + skipped));
  });
}

function lessonOf(sentence: string, fact: Fact, names: readonly string[], isReaders: boolean, at: number): Lesson[] {
  const said = sentence.replace(LABEL, '');
  const told = said.replace(SPOKEN_HEAD, '');
  // "Told me to ask first" is the advice to ask first.
  const head = told === said ? told : told.replace(/^to (?=\p{Ll})/u, '');
  // After a clause about others, "they" may be those or the reader.
  const headed =
    isReaders && /^they\b/iu.test(sentence) && !/^they\b/iu.test(head)
      ? head.replace(/[,;]?\s(?:and|but)\s(?:that\s)?they\b.*$/iu, '')
      : head;
  // The user's own thoughts stand among the lessons; they are nobody else's words.
  if (NO_LESSON.test(sentence) || /^(?:I|I’[a-z]+|my|me|we)\b/u.test(headed)) return [];
  const turned = isReaders ? turnedToReader(headed, names) : headed;
  const text = turned.replace(/^that\s+/iu, '').replace(/[\s.,;:]+$/u, '');
  const words = text.split(' ');
  if (
    words.length < 3 ||
    words.length > LONGEST_WORDS ||
    !isClean(text.replace(/[“”"()’]/gu, '')) ||
    JOB_WORDS.test(text)
  )
    return [];
  // A fragment after the first sentence says little by itself.
  const [first = ''] = words;
  const isSaid = isClause(text) || HAS_SUBJECT.test(text);
  const isAdvice =
    ADVICE_VERBS.has(first.toLowerCase()) &&
    !isPlainClause(text, first) &&
    (!isSaid || AFTER_COMMAND.test(words[1] ?? ''));
  const isAbout = /^(?:how|what|why|where|when|who|which)$/iu.test(first) && !text.includes('?');
  if (at > 0 && ((!isAdvice && !isSaid) || LEANS.test(isAdvice ? text.replace(/,\s.*$/u, '') : text))) return [];
  const small = isAdvice || isAbout ? lowerFirst(text) : smallFirst(text, names);
  const cut = (
    isAdvice ? small.replace(/,\s.*$/u, '') : small.slice(0, COMMAND_AT.exec(small)?.index ?? small.length)
  ).trim();
  const quoted = `“${upper(small)}`;
  const shape = isAdvice ? 'advice' : isSaid ? 'clause' : 'words';
  const tellable = shape === 'advice' ? `to ${cut}` : isAbout ? cut : `that ${cut}`;
  return [
    {
      shape,
      told:
        shape === 'words' && !isAbout
          ? null
          : timed(tellable.replace(/^to don’t /u, 'not to ').replace(/^to never /u, 'never to '), fact),
      quote: isAbout ? null : timed(/[?!]$/u.test(quoted) ? `${quoted}”` : `${quoted}.”`, fact),
      quoteThen: isAbout ? null : timed(`${quoted},”`, fact),
      bare: timed(upper(cut), fact),
      fact,
    },
  ];
}

/** "They" and "he" of the reader's own words are "you". */
function turnedToReader(text: string, names: readonly string[]): string {
  return toSecondPerson(text, { names: [...names] }).replace(/^(?:she|he)\b/iu, 'you');
}

const isPlainClause = (text: string, first: string): boolean =>
  /s$/u.test(first) || new RegExp(`^${first} (?:is|are|was|were|has|have|can|will)\\b`, 'iu').test(text);

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
/** A small first letter, unless the word is a name or an abbreviation. */
const smallFirst = (text: string, names: readonly string[]): string => {
  const [first = '', second = ''] = text.split(' ');
  return /\p{Lu}.*\p{Lu}|\d|^I(?:’|$)/u.test(first) ||
    PROPER.has(first) ||
    /^\p{Lu}\p{Ll}/u.test(second) ||
    names.some((name) => name.split(' ').includes(first.replace(/’s$/u, '')))
    ? text
    : lowerFirst(text);
};
