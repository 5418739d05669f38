import { oneOf } from '../../model/pattern';
import { JOB_WORDS } from '../data/jobWords';
import { PROPER } from '../data/titles';
import { ADVICE_VERBS, COMMON_VERBS, SPEECH } from '../data/verbs';
import type { Fact } from '../facts/types';
import { secondPerson } from './grammar';
import type { CalledBy } from './greeting';
import { isClean } from './sayable';
import { toSecondPerson } from './toSecondPerson';

/** One thing learned, said to the reader. `shape` tells how a sentence can take it up. */
export interface LearnedNote {
  /** `you`: "you said that …"; `clause`: "small presses let …"; `advice`: "learn SQL first"; `words`: anything else. */
  shape: 'you' | 'clause' | 'advice' | 'words';
  text: string;
  fact: Fact;
}

const LONGEST_WORDS = 22;

/** The first part of a note that a sentence can bear: whole, or up to the end of one of its clauses. */
function bearable(note: string): string | null {
  const [sentence = ''] = note.split(/(?<=[\p{L}\d)”"][.!?])\s+(?=\p{Lu}|\d)/u);
  const whole = sentence.replace(/^[\s"“'-]+|[\s"”'.!?;,:-]+$/gu, '').trim();
  const count = (text: string): number => text.split(' ').length;
  if (count(whole) <= LONGEST_WORDS) return whole;
  const ends = [...whole.matchAll(/(?:;|,)\s|\s[–—-]\s|\s(?=and that\b|but\b|because\b|so that\b)/gu)].map(
    ({ index }) => index,
  );
  const fit = ends
    .filter((end) => count(whole.slice(0, end)) <= LONGEST_WORDS && count(whole.slice(0, end)) >= 4)
    .at(-1);
  return fit === undefined ? null : whole.slice(0, fit).trim();
}

/** Small first letter, unless the word is a name, an abbreviation or "I". */
const smallFirst = (text: string, keep: (word: string) => boolean): string => {
  const [first = ''] = text.split(' ');
  return /\p{Lu}.*\p{Lu}|\d/u.test(first) || first === 'I' || /^I['’]/u.test(first) || PROPER.has(first) || keep(first)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
};

const AUXILIARY = new RegExp(
  `^${oneOf`
    is
    are
    was
    were
    has
    have
    had
    can
    could
    will
    would
    should
    must
    may
    might
    does
    do
    did
    isn['’]t
    aren['’]t
    don['’]t
    doesn['’]t
    can['’]t
    won['’]t
  `}$`,
  'u',
);

/** Whether a text has a finite verb, as far as common words tell. */
export function isClause(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}'’]+/u);
  return words.some((word, index) => {
    if (index === 0) return false;
    if (AUXILIARY.test(word)) return true;
    const before = words[index - 1] ?? '';
    if (
      /^(?:to|a|an|the|of|for|in|on|at|by|with|from|your|my|his|her|their|its|and|or|no|some|any|this|these|more)$/u.test(
        before,
      )
    )
      return false;
    if (COMMON_VERBS.has(word)) return /s$/u.test(before) || /^(?:you|i|we|they|people|who|that)$/u.test(before);
    const base = secondPerson(word);
    return base !== word && COMMON_VERBS.has(base) && !/s$/u.test(before);
  });
}

/** What a note may begin with to say that it is one: "Her advice: …", "Tip: …". */
const LABEL = new RegExp(
  String.raw`^\s*(?:(?:his|her|their|the)\s+)?(?:(?:main|best|key|biggest|first)\s+)?${oneOf`
    tip
    advice
    lesson
    takeaway
    take-away
    note
    point
    learned
  `}s?\s*:\s*`,
  'iu',
);

/** Speech in the present, as a letter about a talk tells it. */
const SAID: ReadonlyMap<string, string> = new Map([
  ['say', 'said'],
  ['tell', 'told'],
  ['recommend', 'recommended'],
  ['suggest', 'suggested'],
  ['advise', 'advised'],
  ['warn', 'warned'],
  ['explain', 'explained'],
  ['mention', 'mentioned'],
]);
const inThePast = (text: string): string =>
  text.replace(/^you (\p{L}+)/u, (all, verb: string) => (SAID.has(verb) ? `you ${SAID.get(verb)}` : all));

const COMMAND = new RegExp(
  String.raw`^\p{L}+ ${oneOf`
    an?
    the
    your
    my
    to
    with
    for
    in
    on
    at
    from
    about
    as
    every
    before
    first
    one
    some
    any
    all
    more
    what
    how
    that
    it
    them
    small
    early
    late
  `}\b`,
  'u',
);

/** Reads a note of what was learned; null where it cannot be said to the reader. `aboutReader`: "he" and "she" are the reader. */
export function readLearnedNote(
  fact: Fact,
  reader: CalledBy,
  aboutReader: boolean,
  names: readonly string[] = [],
): LearnedNote | null {
  const note = bearable(fact.value.replace(LABEL, ''));
  if (note === null || !/\p{L}{2}|\p{Script=Han}/u.test(note) || !isClean(note) || JOB_WORDS.test(note)) return null;
  const keep = (word: string): boolean =>
    names.some((name) => name.split(' ').includes(word.replace(/['’]s$|[,.]/gu, '')));
  const given = reader.greet ?? '';
  const turned = aboutReader
    ? toSecondPerson(note, { names: [reader.full ?? '', given].filter((name) => name !== '') })
    : note;
  // "They" was the reader at first; after a clause about others it may be those.
  const clear =
    /^they\b/iu.test(note) && aboutReader ? turned.replace(/[,;]?\s(?:and|but)\s(?:that\s)?they\b.*$/iu, '') : turned;
  const text = smallFirst(clear.replace(/^that\s+/iu, ''), keep);
  if (aboutReader) {
    const thought = /^you (?:think|thought|believe|believed|reckon|find) (?:that )?(.+)$/iu.exec(text)?.[1];
    if (thought !== undefined) return { shape: 'you', text: `you said that ${thought}`, fact };
    if (/^you\b/iu.test(text))
      return { shape: 'you', text: inThePast(text.charAt(0).toLowerCase() + text.slice(1)), fact };
    if (SPEECH.test(text)) {
      const [verb = '', ...rest] = text.split(' ');
      return { shape: 'you', text: inThePast(['you', secondPerson(verb), ...rest].join(' ')), fact };
    }
    const to = /^(?:to|not to)\s\p{L}/u.test(text) ? text.replace(/^to\s/u, '') : null;
    const [first = ''] = text.split(' ');
    if (to !== null && !text.startsWith('not')) return { shape: 'advice', text: to, fact };
    const isCommand = !isClause(text) || COMMAND.test(text);
    if (ADVICE_VERBS.has(first) && isCommand) return { shape: 'advice', text, fact };
  }
  if (aboutReader && /^(?:how|what|why|where|when|who|which)\b/iu.test(text))
    return { shape: 'you', text: `you told me ${text}`, fact };
  return { shape: isClause(text) ? 'clause' : 'words', text, fact };
}
