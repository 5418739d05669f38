import { oneOf, wholeWords } from '../../model/pattern';
import { DEGREE, FIELDS, PAST_VERBS, PEOPLE, PRESENT_VERBS, WORKPLACES } from '../data/self';
import { HEADS, PERSON_ENDING, PROPER, WITHOUT_ARTICLE } from '../data/titles';
import { withIndefinite } from './grammar';

/** What the user does, said in the first person. */
export interface SelfDescription {
  /** "I have been a ward nurse for seven years": no full stop. */
  clause: string;
  /** The same without what may be left out: "I am a ward nurse". */
  short: string;
  /** "a ward nurse", where the user is one. */
  noun: string | null;
  /** "seven years", where the user says how long. */
  years: string | null;
}

const YEARS = new RegExp(
  String.raw`(?:(?:about|over|nearly|almost|more than|some)\s+)?${oneOf`
    \d+\+?
    an?
    one
    two
    three
    four
    five
    six
    seven
    eight
    nine
    ten
    eleven
    twelve
    thirteen
    fourteen
    fifteen
    sixteen
    seventeen
    eighteen
    nineteen
    twenty
    thirty
    several
    many
    a few
  `}\s+(?:years?|months?|decades?|yrs)`,
  'iu',
);
const LONGEST_WORDS = 20;

/** Being out of work is the user's to tell, if they wish; a first line that tells it asks for a post. */
const OUT_OF_WORK = wholeWords`
  between (?:jobs|roles|positions)
  un(?:der)?employed
  out of work
  job[ -]?(?:seek|hunt|search)\w*
  looking for (?:an? )?(?:work|job|new)
  laid off
  made redundant
  redundan\w+
  open to work
`;

const lastWord = (text: string): string => (text.split(' ').at(-1) ?? '').toLowerCase().replace(/[^\p{L}-]/gu, '');
/** The part of a noun phrase up to its head: "student" of "student of law at Leeds". */
const headed = (text: string): string =>
  text.split(/,|\s(?:of|for|in|at|as|on|with|from|who|since|and|by|to|turned)\s/u)[0] ?? text;
const isPerson = (noun: string): boolean => {
  const head = lastWord(noun);
  return HEADS.has(head) || PEOPLE.has(head) || PERSON_ENDING.test(head) || /(?:ician|ographer|man|eer)$/u.test(head);
};
/** Whether a noun names a line of work and no person: "retail", "nursing", "logistics". */
const isField = (noun: string): boolean =>
  FIELDS.has(lastWord(noun)) || /(?:ing|ics|ology|ment|tion|care|onomy|ance|ware)$/u.test(lastWord(noun));

/** `text` as it stands inside a sentence: the capital of a sentence's or a title's first letter taken off. */
export function lowered(text: string): string {
  const words = text.split(' ');
  const isTitleCase = words.length > 1 && words.every((word) => /^\p{Lu}|^(?:and|of|in|for|the|to|&)$/u.test(word));
  return words
    .map((word, index) => {
      const code = /\p{Lu}.*\p{Lu}|\d/u.test(word);
      if (code || PROPER.has(word) || PROPER.has(word.split('-')[0] ?? '') || !(index === 0 || isTitleCase))
        return word;
      return index === 0 && !isTitleCase && words.length > 1 && /^\p{Lu}/u.test(words[1] ?? '')
        ? word
        : word.toLowerCase();
    })
    .join(' ');
}

/** A noun phrase with its article: "a ward nurse", "head of estates", "my own boss". */
function withArticle(noun: string): string {
  if (/^(?:an?|the|my|one|our)\s/iu.test(noun)) return noun.charAt(0).toLowerCase() + noun.slice(1);
  const low = isPerson(headed(noun)) ? lowered(noun) : noun;
  return WITHOUT_ARTICLE.test(low) ? low : withIndefinite(low);
}

/** Reads what the user wrote about what they do, in any person or shape; null where nothing can be made of it. */
export function readSelfDescription(raw: string): SelfDescription | null {
  const text = (raw.split(/(?<=\p{L}{3}[.!?])\s+/u)[0] ?? '')
    .replace(/[\s.!?;,:-]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (!/\p{L}{2}/u.test(text)) return null;
  if (OUT_OF_WORK.test(text)) {
    const past = /^.*?\b(?:after|from)\s+(.+)$/iu.exec(text)?.[1];
    return past === undefined || OUT_OF_WORK.test(past) || /^my\b/iu.test(past) ? null : shaped(past);
  }
  const read = shaped(text);
  const self = read === null ? null : { ...read, clause: oneStory(read.clause) };
  if (self === null || self.clause.split(' ').length <= LONGEST_WORDS) return self;
  return self.short.split(' ').length <= LONGEST_WORDS ? { ...self, clause: self.short } : null;
}

/** One story is enough: what comes after a semicolon or "and I" is another. */
const oneStory = (clause: string): string => clause.split(/;\s|,?\sand I\s/u)[0] ?? clause;
const clauseOnly = (text: string): SelfDescription => ({
  clause: text,
  short: shortened(oneStory(text)),
  noun: null,
  years: null,
});

/** `clause` up to its first comma, where a whole clause stands before it. */
function shortened(clause: string): string {
  const [before = clause, after] = clause.split(/,\s|\sand I\s/u);
  const short = after !== undefined && before.split(' ').length >= 3 ? before : clause;
  const [deed = short, where] = short.split(/\s(?:in|at|for|with|on)\s/u);
  const stands = /^I (?!am\b|have\b|was\b|had\b|work|live|look|volunteer|serve|sit)/u.test(deed);
  return where !== undefined && stands && deed.split(' ').length >= 3 ? deed : short;
}

function shaped(text: string): SelfDescription | null {
  const first = (text.split(' ')[0] ?? '').toLowerCase();
  const rest = text.slice(first.length).trim();
  if (/^(?:studying|working|retraining|travelling|traveling|learning|writing|job-hunting)$/u.test(text.toLowerCase()))
    return clauseOnly(`I am ${text.toLowerCase()}`);
  if (WORKPLACES.has(first) && rest === '') return clauseOnly(`I work in ${withIndefinite(first)}`);
  if (/^(?:recently|newly|just|lately)$/u.test(first) && !isPerson(headed(text)))
    return clauseOnly(`I ${first} ${rest}`);
  if (rest === '') return isPerson(text) || (first.length > 3 && !PRESENT_VERBS.has(first)) ? nounPhrase(text) : null;
  if (/^(?:i['’]m|i am)\b/iu.test(text)) {
    const what = text.replace(/^(?:i['’]m|i am)\s+(?:(?:currently|now)\s+)?/iu, '');
    const inner = /^(?:an?)\s/iu.test(what) ? nounPhrase(what) : null;
    return inner && inner.years === null ? { ...inner, clause: `I am ${what}` } : clauseOnly(`I am ${what}`);
  }
  if (/^i['’]ve\b/iu.test(text)) return clauseOnly(`I have${text.slice(4)}`);
  if (/^(?:i|my|we|our)\b/iu.test(text)) return clauseOnly(text.charAt(0).toUpperCase() + text.slice(1));
  if (/^(?:currently|now|presently)$/u.test(first)) return shaped(rest);
  if (/^(?:am|was|have|had|used|will|want)$/u.test(first)) return clauseOnly(`I ${first} ${rest}`);
  if (first === 'been') return clauseOnly(`I have been ${rest}`);
  if (first.endsWith('ing') && !isPerson(headed(text))) return clauseOnly(`I am ${lowered(text)}`);
  if (
    PAST_VERBS.has(first) ||
    (first.endsWith('ed') && /^(?:as|at|for|in|with|on|the|an?|my|and|\d)/u.test(rest) && first !== 'retired')
  )
    return clauseOnly(`I ${first} ${rest}`);
  const base = PRESENT_VERBS.get(first);
  if (base !== undefined && !isPerson(headed(text))) return clauseOnly(`I ${base} ${rest}`);
  if (/^(?:he|she|they)$/u.test(first)) return shaped(rest);
  if (
    /^(?:between|on|in|out|off|new|retired|unemployed|self-employed|about|based|back|looking|still)$/u.test(first) &&
    !isPerson(headed(text))
  )
    return clauseOnly(
      new RegExp(`\\bfor (?:the (?:last|past) )?${YEARS.source}$`, 'iu').test(text)
        ? `I have been ${lowered(text)}`
        : `I am ${lowered(text)}`,
    );
  const years = YEARS.exec(text);
  if (years?.index === 0) return clauseOnly(`I have ${lowered(text)} behind me`);
  return nounPhrase(text);
}

/** "ward nurse for seven years", "scaffolder, 12 years", "Navy cook for eight years, now on a business degree". */
function nounPhrase(text: string): SelfDescription | null {
  const since = /^(.{3,40}?),? (since .{3,20})$/iu.exec(text);
  if (since?.[1] && isPerson(headed(since[1]))) {
    const is = withArticle(since[1]);
    return { clause: `I have been ${is} ${since[2]}`, short: `I am ${is}`, noun: is, years: null };
  }
  const [untrimmed = text, now] = text.split(/,?\s(?:and\s)?(?:now|currently)\s/iu);
  // "mum for six years, before that a buyer": what follows the years is another story.
  const story = new RegExp(`^(.+? (?:for|of) (?:the (?:last|past) )?${YEARS.source}),\\s`, 'iu').exec(untrimmed);
  const before = story?.[1] ?? untrimmed;
  const long = new RegExp(
    `[,;(]?\\s*(?:for|of|with|since)?\\s*(?:the (?:last|past)\\s+)?(${YEARS.source})(?: of)?(?: experience)?\\)?$`,
    'iu',
  ).exec(before);
  const years = long?.[1]?.toLowerCase() ?? null;
  const noun = (long ? before.slice(0, long.index) : before).replace(/[\s,;(]+$/u, '');
  if (noun === '') return clauseOnly(`I have ${text} behind me`);
  const isOne =
    isPerson(headed(noun)) ||
    /^(?:an?|the)\s/iu.test(noun) ||
    (!isField(headed(noun)) && !DEGREE.test(noun) && headed(noun).split(' ').length <= 3);
  if (!isOne) {
    if (DEGREE.test(noun)) return clauseOnly(`My background is ${withArticle(noun)}`);
    if (years !== null) return clauseOnly(`I have ${years} of ${lowered(noun)} behind me`);
    return /^[\p{L}\s-]+$/u.test(noun) && noun.split(' ').length <= 4
      ? clauseOnly(`I work in ${lowered(noun)}`)
      : clauseOnly(`My background is ${noun}`);
  }
  const is = withArticle(noun);
  if (now !== undefined) {
    const what = isPerson(headed(now)) && !/ing$/u.test(now.split(' ')[0] ?? '') ? withArticle(now) : now;
    const clause = years === null ? `I am ${is}, now ${what}` : `I was ${is} for ${years} and am now ${what}`;
    return { clause, short: `I am now ${what}`, noun: null, years: null };
  }
  const short = `I am ${/,/u.test(is) ? (is.split(',')[0] ?? is).trim() : is}`;
  return years === null
    ? { clause: `I am ${is}`, short, noun: is, years }
    : { clause: `I have been ${is} for ${years}`, short, noun: is, years };
}
