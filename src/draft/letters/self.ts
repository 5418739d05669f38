import { PEOPLE, PRESENT_VERBS } from '../data/self';
import { HEADS, PERSON_ENDING, PROPER, WITHOUT_ARTICLE } from '../data/titles';
import { withIndefinite } from '../english/grammar';
import { isClean, tidy } from '../english/sayable';
import { readSelfDescription } from '../english/selfDescription';
import { LENGTH } from './data/lengths';
import { BARE_VERBS, DETERMINER, HANGS_ON, NO_PERSON, OVER_BEFORE, WRITTEN_OUT } from './data/selfWords';

/** Who is writing, in the user's own words, as sentences of the first person without their full stop. */
export interface SelfWords {
  /** All that was said that can be said: "I've been a line cook for six years, mostly nights". */
  whole: string;
  /** The shortest that still says it: "I'm a line cook". */
  brief: string;
  /** The same without "I": "a line cook"; null where the user is not described by a noun. */
  noun: string | null;
  /** What such a person is called, without an article: "line cook". */
  bare: string | null;
  /** "six years", as they said it. */
  years: string | null;
  /** A second sentence that they wrote of their own accord, capital first; else null. */
  more: string | null;
}

const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ONLY_LENGTH = new RegExp(
  `^(?:for |about )?(${LENGTH})(?: now| of it| so far)?((?: (?:at|in|on|with|behind|of) .+)?)$`,
  'iu',
);
const LENGTH_AFTER = new RegExp(`^(.+?),? (?:for )?(?:the (?:last|past) )?(${LENGTH})(?: now| of it)?$`, 'iu');
const LENGTH_BEFORE = new RegExp(`^(${LENGTH}) (?:as )?(?:an? )?(\\p{L}.+)$`, 'iu');
const AGE = /^\(?(?:aged? )?[1-9]\d\)?$/u;

/** Digits up to ten as words: "6 years" as "six years". */
const counted = (length: string): string =>
  length.toLowerCase().replace(/\b(\d{1,2})\b/u, (digits) => SMALL[Number(digits)] ?? digits);

const lastWord = (text: string): string => (text.split(' ').at(-1) ?? '').toLowerCase().replace(/[^\p{L}-]/gu, '');
const headed = (text: string): string =>
  text.split(/\s(?:of|for|in|at|as|on|with|from|who|since|and|by|to|turned)\s/u)[0] ?? text;

const PERSON_LIKE =
  /(?:ician|ographer|wright|smith|wife|woman|man|monger|keeper|ist|eer|ier|nun|clerk|guard|chef|crew|nco|träger|helferin|lehrerin)$/u;

/** Whether a phrase names a person by what they do. */
export function isPersonNoun(phrase: string): boolean {
  const head = lastWord(headed(phrase));
  return (
    HEADS.has(head) ||
    PEOPLE.has(head) ||
    PERSON_ENDING.test(head) ||
    PERSON_LIKE.test(head) ||
    (/(?:er|or)$/u.test(head) && head.length > 4 && !NO_PERSON.has(head))
  );
}

const ALWAYS_CAPITAL = /^(?:Army|Navy|Air|Marine|English|French|German|Arabic)$/u;
const lower = (text: string): string => {
  const [first = ''] = text.split(' ');
  return /\p{Lu}.*\p{Lu}|\d/u.test(first) || first === 'I' || PROPER.has(first) || ALWAYS_CAPITAL.test(first)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
};
const article = (noun: string): string =>
  /^(?:an?|the|my|one|our)\s/iu.test(noun)
    ? lower(noun)
    : WITHOUT_ARTICLE.test(noun)
      ? noun
      : withIndefinite(lower(noun));

/** Reads what the user says they do, whatever the shape; null where no sentence can be made of it. */
export function readSelfWords(
  raw: string,
  known: { employers: readonly string[]; places: readonly string[] },
): SelfWords | null {
  let text = tidy(raw);
  for (const [pattern, written] of WRITTEN_OUT) text = text.replace(pattern, written);
  text = namesWithCapitals(text, [...known.employers, ...known.places])
    .replace(/\((\d{2})\)/gu, ', $1')
    .replace(/\s*\([^)]*\)?/gu, '')
    .replace(/(\p{L}+)\/(\p{L}+)\/(\p{L}+)/gu, '$1, $2 and $3')
    .replace(/[\s.!?,;:-]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (!/\p{L}{2}/u.test(text)) return null;
  const [told = '', after] = text.split(/;\s*|(?<=\p{L}{3})[.!?]\s+/u);
  // "seamstress, I draft all my patterns by hand": a sentence of its own.
  const [main = told, spoken] = told.split(/,\s+(?=I\s)/u);
  const extra = after ?? spoken;
  const self = sentenceOf(main, known.places);
  if (self === null) return null;
  const clean = (line: string) => line.replace(/\bi\b/gu, 'I').replace(/\s+,/gu, ',').trim();
  const brief = clean(self.brief);
  if (!isSpeakable(brief)) return null;
  const more = extra === undefined ? null : secondSentence(extra);
  const whole = clean(self.whole);
  return {
    ...self,
    whole: isSpeakable(whole) ? whole : brief,
    brief,
    more: more !== null && isSpeakable(more) ? more : null,
  };
}

const MOST_WORDS = 22;
/** Whether a sentence of the user's is one that a letter can hold: whole, of a length that is read, without marks that close nothing. */
const isSpeakable = (line: string): boolean => line.split(' ').length <= MOST_WORDS && isClean(line);

/** Names that the user wrote elsewhere, with the capitals that they gave them there: "tesco" as "Tesco". */
function namesWithCapitals(text: string, names: readonly string[]): string {
  let result = text;
  for (const name of names.map((one) => one.split(',')[0]?.trim() ?? '').filter((one) => one.length > 2)) {
    const at = result.toLowerCase().indexOf(name.toLowerCase());
    const ends = (index: number) => !/\p{L}/u.test(result.charAt(index));
    if (at >= 0 && ends(at - 1) && ends(at + name.length))
      result = result.slice(0, at) + name + result.slice(at + name.length);
  }
  return result;
}

function secondSentence(extra: string): string | null {
  const text = extra.trim();
  if (text.split(' ').length < 4) return null;
  const told = /^never\s/iu.test(text) ? `I’ve ${lower(text)}` : text.charAt(0).toUpperCase() + text.slice(1);
  return told.replace(/\bi\b/gu, 'I');
}

type Told = Omit<SelfWords, 'more'>;
const clause = (whole: string, brief = whole): Told => ({ whole, brief, noun: null, bare: null, years: null });

function sentenceOf(main: string, places: readonly string[]): Told | null {
  const [one = '', two] = main.split(/\s\+\s/u);
  if (two !== undefined) {
    const told = sentenceOf(one, places);
    if (told?.noun == null) return told;
    return isPersonNoun(two)
      ? { ...told, whole: `${told.whole} and ${lower(two)}` }
      : { ...told, whole: `${told.whole}, with ${two}` };
  }
  const parts = main
    .split(/,\s+(?:and\s+)?|\s[–—-]\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [first = ''] = parts;
  const rest = parts.slice(1);
  // "unemployed since March, was in retail": the gap is the user's to tell, what came before it is not.
  const gap =
    /^(?:unemployed|out of work|between jobs|laid off|made redundant|job[- ]?hunting|looking for work)(?: since (.+))?/iu.exec(
      first,
    );
  if (gap) {
    const was = rest
      .map(
        (part) =>
          /^(?:i )?was (.+)$/iu.exec(part)?.[1] ?? /^(.+?) (?:before that|before|until then)$/iu.exec(part)?.[1],
      )
      .find((one) => one !== undefined);
    if (was === undefined) return rest[0] === undefined ? null : sentenceOf(rest.join(', '), places);
    const what = isPersonNoun(was) && !/^in\s/iu.test(was) ? article(was.replace(/^an?\s/iu, '')) : was;
    return clause(`I was ${what}${gap[1] ? ` until ${gap[1]}` : ''}`);
  }
  // "was a dentist in Aleppo, delivering food in Glasgow now"
  const was = /^(?:i )?was (.+)$/iu.exec(first)?.[1];
  if (was !== undefined) {
    const now = rest
      .find((part) => /^(?:now |currently )?\p{L}+ing\b/iu.test(part))
      ?.replace(/^(?:now|currently) | now$/giu, '');
    return clause(now === undefined ? `I was ${was}` : `I was ${was}, and now I’m ${lower(now)}`, `I was ${was}`);
  }
  // "just got out, 6 years Army medic"
  if (/^(?:just|recently|newly)\s/iu.test(first) && !isPersonNoun(first)) {
    const service = rest.map((part) => LENGTH_BEFORE.exec(part)).find((one) => one !== null);
    if (service?.[1] && service[2]) {
      const noun = article(service[2]);
      return {
        ...clause(
          `I ${lower(first)} after ${counted(service[1])} as ${noun}`,
          `I was ${noun} for ${counted(service[1])}`,
        ),
        noun,
        bare: noun.replace(/^an? /u, ''),
        years: counted(service[1]),
      };
    }
    return clause(`I ${lower(first)}${hanging(rest)}`, `I ${lower(first)}`);
  }
  const spoken = clauseOf(first);
  if (spoken !== null) {
    const later = rest.map((part) => ONLY_LENGTH.exec(part)?.[1]).find((one) => one !== undefined);
    if (later !== undefined && rest.length === 1)
      return { ...clause(`${spoken}, ${counted(later)} now`, spoken), years: counted(later) };
    return clause(`${spoken}${hanging(rest)}`, spoken);
  }
  return nounSentence(first, rest, places);
}

/** "I drive the 14 bus", of the same or of "drive the 14 bus" and "finishing my PhD"; null where it is no clause. */
function clauseOf(text: string): string | null {
  if (/^i['’]m\s/iu.test(text)) return `I’m ${text.replace(/^i['’]m\s+/iu, '')}`;
  if (/^i am\s/iu.test(text)) return `I’m ${text.replace(/^i am\s+/iu, '')}`;
  if (/^i['’]ve\s/iu.test(text)) return `I’ve ${text.replace(/^i['’]ve\s+/iu, '')}`;
  if (/^i\s/iu.test(text)) return `I ${text.slice(2)}`;
  if (/^(?:my|we|our)\s/iu.test(text)) return text.charAt(0).toUpperCase() + text.slice(1);
  const [first = ''] = text.split(' ');
  const rest = text.slice(first.length).trim();
  // Of somebody else, as profiles have it: "runs a bakery".
  const base = PRESENT_VERBS.get(first.toLowerCase());
  if (base !== undefined && base !== first.toLowerCase() && rest !== '' && !isPersonNoun(headed(text)))
    return `I ${base} ${rest}`;
  if (/^(?:at home|on|off|in|between|out|back|new)\b/iu.test(text) && !isPersonNoun(text))
    return /\b(?:since|for)\b/iu.test(text) ? `I’ve been ${lower(text)}` : `I’m ${lower(text)}`;
  if (/^\p{L}+ing$/iu.test(first) && rest !== '' && !isPersonNoun(text)) return `I’m ${lower(text)}`;
  if (
    BARE_VERBS.has(first.toLowerCase()) &&
    rest !== '' &&
    (DETERMINER.test(rest) || !isPersonNoun(headed(text))) &&
    !/^(?:shift|work|time)\b/iu.test(rest)
  )
    return `I ${lower(text)}`;
  if (rest !== '' && DETERMINER.test(rest) && /^\p{Ll}{3,}$/u.test(first) && !isPersonNoun(first)) return `I ${text}`;
  return null;
}

/** What follows the first thing said, as far as it can hang on it by a comma. */
function hanging(rest: readonly string[]): string {
  const kept = rest.flatMap((part) => {
    if (AGE.test(part)) return [];
    const now = /^now\s+(i\s.+)$/iu.exec(part)?.[1];
    if (now !== undefined) return [`and now ${now.replace(/^i\s/iu, 'I ')}`];
    if (OVER_BEFORE.test(part)) {
      const was = part
        .replace(OVER_BEFORE, ' ')
        .replace(/\s+/gu, ' ')
        .trim()
        .replace(/^,\s*|,$/gu, '')
        .trim();
      return was === '' || !isPersonNoun(was) ? [] : [`and I was ${article(was)} before that`];
    }
    if (/^own\s/iu.test(part)) return [`with my ${lower(part)}`];
    const length = ONLY_LENGTH.exec(part);
    if (length?.[1]) return [`${counted(length[1])}${length[2] ?? ''}`];
    if (/\bcrew$/iu.test(part)) return [`and ${lower(part)}`];
    if (HANGS_ON.test(part)) return [lower(part)];
    if (/year .*apprentice$|apprentice$/iu.test(part))
      return [`as ${withIndefinite(lower(part.replace(/ year /u, '-year ')))}`];
    return [];
  });
  return kept
    .slice(0, 1)
    .map((part) => (/^(?:and (?!I\b)|as )/u.test(part) ? ` ${part}` : `, ${part}`))
    .join('');
}

function nounSentence(first: string, rest: readonly string[], places: readonly string[]): Told | null {
  // "electrician for 22 years, now I teach apprentices"
  const own = LENGTH_AFTER.exec(first);
  const apart = own === null ? rest.map((part) => ONLY_LENGTH.exec(part)).find((one) => one !== null) : null;
  const years = own?.[2] ?? (apart?.[2] ? undefined : apart?.[1]);
  const noun = (own?.[1] ?? first).replace(/,$/u, '');
  const others = rest.filter((part) => !ONLY_LENGTH.test(part) || apart?.[2]);
  if (!isPersonNoun(noun) || /\bshifts?$/iu.test(headed(noun))) return otherNoun(noun, years, others);
  const [one, two] = noun.split(/ and /u);
  const is =
    two !== undefined && one !== undefined
      ? isPersonNoun(two)
        ? `${article(one)} and ${lower(two)}`
        : `${article(one)}, with ${two}`
      : article(noun);
  const bare = lower((one ?? noun).replace(/^(?:an?|the) /iu, ''));
  const place = others.find((part) =>
    places.some((known) => (known.split(',')[0] ?? known).trim().toLowerCase() === part.toLowerCase()),
  );
  const where = place === undefined ? '' : ` in ${place}`;
  const now = others.find((part) => /^now\s/iu.test(part));
  const tail = hanging(others.filter((part) => part !== place && part !== now));
  const age = others.find((part) => AGE.test(part))?.replace(/\D/gu, '');
  const told = { noun: is, bare, years: years === undefined ? null : counted(years) };
  if (now !== undefined) {
    const then = now.replace(/^now\s+/iu, '');
    const today = /^i\s/iu.test(then)
      ? `now I ${then.slice(2)}`
      : isPersonNoun(then)
        ? `now I’m ${article(then)}`
        : `now I’m ${lower(then)}`;
    const past =
      years === undefined
        ? `I was ${is.replace(/^(an?) (?:former|ex-?) ?/iu, 'a ')}`
        : `I was ${is} for ${counted(years)}`;
    return { ...told, noun: null, whole: `${past}, and ${today}`, brief: today.replace(/^now I/u, 'I') };
  }
  if (/\b(?:retired|former|ex)\b/iu.test(noun))
    return { ...told, whole: `I’m ${is}${where}${age ? `, ${age}` : tail}`, brief: `I’m ${is}` };
  const whole =
    years === undefined ? `I’m ${is}${where}${tail}` : `I’ve been ${is}${where} for ${counted(years)}${tail}`;
  return { ...told, whole, brief: `I’m ${is}${/,/u.test(is) ? '' : where}` };
}

/** A line of work that is no person: "agri loans at a bank", "night shift at Tesco". */
function otherNoun(noun: string, years: string | undefined, others: readonly string[]): Told | null {
  const long = years === undefined ? '' : ` for ${counted(years)}`;
  const shift = /^(?:the )?((?:\p{L}+ )?shifts?\b.*)$/iu.exec(noun)?.[1];
  if (shift !== undefined) {
    const work = `the ${lower(shift)}`;
    return {
      ...clause(years === undefined ? `I work ${work}` : `I’ve worked ${work}${long}`, `I work ${work}`),
      years: years ? counted(years) : null,
    };
  }
  const read = readSelfDescription([noun, ...others].join(', ')) ?? readSelfDescription(noun);
  if (/^[\p{L}\s’'-]+$/u.test(noun) && noun.split(' ').length <= 6 && !/^\p{Lu}/u.test(noun)) {
    const field = lower(noun);
    return clause(years === undefined ? `I work in ${field}` : `I’ve worked in ${field}${long}`, `I work in ${field}`);
  }
  return read === null
    ? null
    : clause(
        read.clause.replace(/^I am /u, 'I’m ').replace(/^I have been/u, 'I’ve been'),
        read.short.replace(/^I am /u, 'I’m '),
      );
}
