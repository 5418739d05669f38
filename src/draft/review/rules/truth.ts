import { oneOf, wholeWords } from '../../../model/pattern';
import { COMMON_NAMES } from '../../data/commonNames';
import { PROPER } from '../../data/titles';
import { overlap } from '../../english/stems';
import type { Fact, Facts } from '../../facts/types';
import { type Found, found, type Rule } from '../findings';
import type { ReadSentence } from '../readText';

const NAME = /\p{Lu}[\p{L}\p{M}\p{N}&.'’-]*(?:\s(?:(?:of|the|and|de|for|&|i)\s)?\p{Lu}[\p{L}\p{M}\p{N}&.'’-]*)*/gu;
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsIn = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

interface Vocabulary {
  reader: Set<string>;
  all: Set<string>;
}
const vocabularies = new WeakMap<Facts, Vocabulary>();

/** Every word that the facts hold: of the reader and the history, and with the user's own. Kept, as each keystroke asks again. */
function vocabularyOf(facts: Facts): Vocabulary {
  const kept = vocabularies.get(facts);
  if (kept) return kept;
  const { reader, user, history, common } = facts;
  const of = (...values: (Fact | string | null | undefined)[]): string[] =>
    values.flatMap((value) => wordsIn(typeof value === 'string' ? value : (value?.value ?? '')));
  const theirs = new Set([
    ...of(
      reader.name.full,
      reader.name.fact,
      reader.role,
      reader.company,
      reader.headline,
      reader.location,
      reader.about,
      reader.email,
    ),
    ...of(...reader.past.map(({ fact }) => fact), ...reader.schools.flatMap(({ fact, field }) => [fact, field])),
    ...of(
      ...history.talks,
      ...history.learned,
      ...history.replies,
      ...history.notes,
      history.declined,
      history.appointment?.fact,
      history.referredBy?.name,
    ),
    // What both share has two names, and is each one's by either.
    ...of(...common.filter(({ sure }) => sure).flatMap(({ name, short }) => [name, short])),
    ...of(...history.introduced.flatMap(({ name, fact }) => [name, fact]), ...history.sent.map(({ text }) => text)),
  ]);
  const all = new Set([
    ...theirs,
    ...of(
      user.name.fact,
      user.does,
      user.narrow,
      user.broad,
      ...user.schools,
      ...user.employers,
      ...user.places,
      ...user.groups,
    ),
    ...of(...history.did),
  ]);
  const made = { reader: theirs, all };
  vocabularies.set(facts, made);
  return made;
}

/** Names inside a stretch of text; the word that opens a sentence has its capital for that. */
function namesIn(text: string, opens: boolean): { name: string; index: number }[] {
  return [...text.matchAll(NAME)]
    .map((match) => ({ name: match[0].replace(/[.'’-]+$/u, ''), index: match.index }))
    .map((one) =>
      opens && one.index === 0
        ? { name: one.name.split(' ').slice(1).join(' '), index: one.name.indexOf(' ') + 1 }
        : one,
    )
    .filter(
      ({ name }) =>
        name !== '' &&
        !name
          .split(' ')
          .every(
            (word) =>
              COMMON_NAMES.has(word.replace(/['’].*$/u, '')) ||
              PROPER.has(word) ||
              word === 'I' ||
              /^I['’]/u.test(word),
          ),
    );
}

const isKnown = (name: string, words: Set<string>): boolean =>
  wordsIn(name).every((word) => words.has(word) || SMALL.has(word));
const SMALL = new Set(['of', 'the', 'and', 'for', 'de', 'at', 'in']);

const SHARING = wholeWords`
  we(?:['’]ve)? (?:both|share)
  we have\b.*\bin common
  both of us
  shared?
  in common
  fellow
  same (?:university|uni|school|college|employer|company|firm|town|city|alma mater)
  alma mater
  alum\w*
  too\b(?! (?:much|busy|many|long|late|early|little|far|soon|big|small))
  as well\b
  (?:I|have) also
  like you
  as I (?:am|do|did)
`;
const CLAUSE = /(?:[;:,]\s(?:and\s|but\s|where\s)?|\s[–—]\s)/gu;

/** Parts of a sentence between its commas, with their places in it. */
function clausesOf(sentence: string): { text: string; index: number }[] {
  const clauses: { text: string; index: number }[] = [];
  let start = 0;
  for (const match of sentence.matchAll(CLAUSE)) {
    clauses.push({ text: sentence.slice(start, match.index), index: start });
    start = match.index + match[0].length;
  }
  return [...clauses, { text: sentence.slice(start), index: start }];
}

/** What a message calls shared is shared. */
function falselyShared(sentence: ReadSentence, { common }: Facts): Found[] {
  const sure = common
    .filter((ground) => ground.sure)
    .flatMap(({ name, short, yours, theirs }) => wordsIn(`${name} ${short} ${yours.value} ${theirs.value}`));
  const shared = new Set(sure);
  return clausesOf(sentence.text).flatMap(({ text, index }) => {
    if (!SHARING.test(text)) return [];
    return namesIn(text, index === 0)
      .filter(({ name }) => !isKnown(name, shared))
      .map((one) => found('true_shared', { param: one.name, place: placeOf(sentence, index + one.index, one.name) }));
  });
}

const placeOf = (sentence: ReadSentence, index: number, name: string) => ({
  start: sentence.start + index,
  end: sentence.start + index + name.length,
});

const NOW = wholeWords`
  you(?:['’]re| are)
  you (?:work|do|lead|run|manage|teach|make|build|know)
  your (?:current |present )?(?:work|role|job|post|position|team|company|office|colleagues)
  as (?:an?|the|head|director) .{2,60} at
  at your
`;
const THEN = wholeWords`
  have (?:worked|been|known|led|taught)
  worked
  were
  was
  went
  moved
  came
  became
  left
  had
  used to
  your (?:time|years|step|way|path|move)
`;

/** Said with the doubt that is due. */
const DOUBTED = wholeWords`
  or were when I last looked
  unless (?:that|it|this)(?: has|['’]s) changed
  unless you(?:['’]ve| have) moved on
  when I last looked
  as far as I know
`;

/** What was read over a year ago is not said of today. */
function saidOfToday(sentence: ReadSentence, { reader }: Facts): Found[] {
  if (!NOW.test(sentence.text) || THEN.test(sentence.text) || DOUBTED.test(sentence.text)) return [];
  const asks = sentence.text.includes('?');
  for (const fact of [reader.company, reader.role, reader.headline, reader.location]) {
    if (!fact?.stale || fact.source === 'edited') continue;
    // "X" and "GO" are companies, "x" and "go" are words.
    if (wordsIn(fact.value).join(' ').length < 4 && !sentence.text.includes(fact.value)) continue;
    // A question may hold a role's words by chance; a company's name, whole, it means.
    if (asks && fact !== reader.company) continue;
    if (
      ` ${wordsIn(sentence.text).join(' ')} `.includes(` ${wordsIn(fact.value).join(' ') || '?'} `) ||
      (!asks && fact !== reader.location && overlap(fact.value, sentence.text) >= 0.75)
    )
      return [found('true_stale', { param: fact.value, place: { start: sentence.start, end: sentence.end } })];
  }
  return [];
}

const OF_READER = new RegExp(
  String.raw`\b${oneOf`
    your\b
    you (?:(?:have|had|also|once|now) )?${oneOf`
      work\w*
      are
      were
      was
      studied
      moved
      went
      lead
      led
      run
      ran
      joined
      came
      built
      wrote
      spoke
      gave
      left
      taught
      made
      began
      started
      founded
      live
      lived
      grew
      trained
      graduated
      switched
      know
      did
    `}\b
    you(?:['’]re|['’]ve)\b
  `}`,
  'iu',
);

/** A name that a message ties to the reader is one that the facts hold. */
function unknownOfReader(sentence: ReadSentence, { reader, all }: Vocabulary): Found[] {
  // To ask is not to claim: a question may name what the user has in mind.
  const known = sentence.text.includes('?') ? all : reader;
  return clausesOf(sentence.text).flatMap(({ text, index }) => {
    if (!OF_READER.test(text) || SHARING.test(text) || /\b(?:I|I['’]m|my|me)\b/u.test(text)) return [];
    return namesIn(text, index === 0)
      .filter(
        ({ name, index: at }) =>
          !isKnown(name, known) && /\b(?:at|for|from|to|in|of|with|on|as an?|the)\s$/iu.test(text.slice(0, at)),
      )
      .map((one) => found('true_unknown', { param: one.name, place: placeOf(sentence, index + one.index, one.name) }));
  });
}

const OF_USER = new RegExp(
  oneOf`
    \bI(?:['’](?:m|ve))? (?:\w+ )?${oneOf`
      studied
      work(?:ed|ing)?
      graduated
      taught
      was
      am
      live
      lived
      served
      trained
      study
      studying
    `}\b
    \bI['’]m\b
    \bmy\b
  `,
  'u',
);

/** The same for what the user says of themselves, as far as they have said anything. */
function unknownOfUser(sentence: ReadSentence, { all }: Vocabulary): Found[] {
  return clausesOf(sentence.text).flatMap(({ text, index }) => {
    if (!OF_USER.test(text) || SHARING.test(text) || /\byou(?:r)?\b/iu.test(text)) return [];
    return namesIn(text, index === 0)
      .filter(({ name, index: at }) => !isKnown(name, all) && /\b(?:at|for|from)\s(?:the )?$/iu.test(text.slice(0, at)))
      .map((one) => found('true_unknown', { param: one.name, place: placeOf(sentence, index + one.index, one.name) }));
  });
}

/** Every claim about the reader or the user stands on a fact that is not older than a year. */
export const truth: Rule = {
  id: 'true',
  weight: 'hard',
  check: ({ read: { sentences }, facts }) => {
    const { reader, user } = facts;
    const knowsReader =
      reader.company !== null || reader.role !== null || reader.past.length > 0 || reader.headline !== null;
    const knowsUser = user.does !== null || user.schools.length > 0 || user.employers.length > 0;
    if (!knowsReader && !knowsUser) return [];
    const vocabulary = vocabularyOf(facts);
    return sentences.flatMap((sentence) => [
      ...falselyShared(sentence, facts),
      ...saidOfToday(sentence, facts),
      ...(knowsReader ? unknownOfReader(sentence, vocabulary) : []),
      ...(knowsUser ? unknownOfUser(sentence, vocabulary) : []),
    ]);
  },
};
