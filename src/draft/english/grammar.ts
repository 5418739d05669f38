import indefinite from 'indefinite';
import { PARTICIPLES } from '../data/verbs';

/** `noun` with "a" or "an", as it sounds: also before letters that are spelt out ("an MSc"), which `indefinite` reads as a word. */
export const withIndefinite = (noun: string): string =>
  !/^(?:EU|NASA|NATO|FIFA|UEFA|SIM|SAP|LAN|RAM|MIDI|NICE|RADA|LAMDA|SEN)\b/u.test(noun) &&
  /^[AEFHILMNORSX](?:\p{Lu}|\p{Lu}?\p{Ll}?\p{Lu})\p{L}*\b/u.test(noun)
    ? `an ${noun}`
    : indefinite(noun);

/** A third person's verb in the second: "reads" as "read", "is" as "are". Other forms stay. */
export function secondPerson(verb: string): string {
  const low = verb.toLowerCase();
  const known = IRREGULAR.get(low);
  if (known !== undefined) return known;
  if (!/^\p{Ll}{2,}s$/u.test(low) || /(?:ss|us|is)$/u.test(low) || NOT_VERBS.has(low)) return verb;
  if (/[^aeiou]ies$/u.test(low) && low.length > 4) return `${verb.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz|o)es$/u.test(low)) return verb.slice(0, -2);
  return verb.slice(0, -1);
}

const IRREGULAR = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
  ['goes', 'go'],
  ["isn't", "aren't"],
  ['isn’t', 'aren’t'],
  ["wasn't", "weren't"],
  ['wasn’t', 'weren’t'],
  ["doesn't", "don't"],
  ['doesn’t', 'don’t'],
  ["hasn't", "haven't"],
  ['hasn’t', 'haven’t'],
]);
const NOT_VERBS = new Set([
  'as',
  'this',
  'thus',
  'his',
  'its',
  'yes',
  'us',
  'always',
  'perhaps',
  'sometimes',
  'besides',
  'towards',
  'afterwards',
  'nowadays',
  'across',
  'unless',
  'less',
  'plus',
  'once',
  'twice',
  'days',
  'weeks',
  'years',
  'months',
  'hours',
  'others',
  'others',
]);

/** A past form as a participle: "wrote" as "written"; regular ones are their own. */
export const participle = (verb: string): string => PARTICIPLES.get(verb.toLowerCase()) ?? verb;

/** Whether a word is a past form: regular, or known. */
export const isPast = (verb: string): boolean =>
  /^\p{Ll}{2,}ed$/u.test(verb.toLowerCase()) || PARTICIPLES.has(verb.toLowerCase());

/**
 * What the user did, as a clause: "I have asked my tutor …" of "asked my tutor …". `perfect`: for what was done since
 * then. Null where the words are no deed in the past.
 */
export function deed(words: string): { perfect: string; simple: string } | null {
  const text = words
    .replace(
      /^(?:i(?:['’]ve| have)?|we(?:['’]ve| have)?|have)\s+(?:(?:have|also|then|just|now|already|since)\s+)?/iu,
      '',
    )
    .replace(/[\s.!?;,]+$/u, '');
  const [first = '', ...rest] = text.split(' ');
  const verb = first.toLowerCase();
  if (!isPast(verb) || rest.length === 0) return null;
  const tail = rest.join(' ');
  // A second deed after "and" takes the same form: "wrote to her and took the course".
  const alike = tail.replace(/\b(and(?: then| also)?|,) (\p{Ll}+)\b/gu, (all, joint: string, word: string) =>
    PARTICIPLES.has(word) ? `${joint} ${participle(word)}` : all,
  );
  return { perfect: `${participle(verb)} ${alike}`, simple: `${verb} ${tail}` };
}
