import { parseFullName } from 'parse-full-name';
import * as v from 'valibot';
import { list, value } from '../values';
import { CREDENTIALS, HONORIFICS, PRONOUNS } from './nameParts';

export const nameShape = v.strictObject({
  /** The name as the person is called: no honorific, credentials, pronouns or emoji. */
  full: value,
  given: v.nullable(value),
  family: v.nullable(value),
  /** "Dr", "Prof." */
  honorific: v.nullable(value),
  /** "PhD", "MBA" */
  credentials: list(value),
  /** "she/her" */
  pronouns: v.nullable(value),
});
/** A person's name, taken apart. `given` and `family` are null where they can't be told apart (mononyms, family-first names). */
export interface PersonName extends v.InferOutput<typeof nameShape> {}

/** A name is shorter than this; what is longer is cut before any pattern sees it. */
const LENGTH_LIMIT = 300;

// What can't be seen: zero-width, soft hyphen, direction controls, tags. It goes without leaving a space.
const INVISIBLE = /[\u{ad}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{feff}\u{e0000}-\u{e007f}]/gu;
// Emoji with their parts (skin tones, flags, keycaps), signs.
const DECORATION =
  /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}☑✓✔★☆✦✪™®©|•·~*_^=<>{}]|\u{fe0e}|\u{fe0f}|\u{20e3})+/gu;
const EMOJI_JOINER = /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f})\u{200d}/gu;
// Most names hold nothing of that: the patterns above take a millisecond to compile and run only where they must.
const PLAIN = /^[A-Za-z\u00c0-\u024f .,'’()/-]*$/;
const CJK = /[\u3005\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** Takes a name apart as a page or the user wrote it. Text that is all decoration comes back as it is. */
export function readName(raw: string): PersonName {
  const { full, honorific, credentials, pronouns } = stripName(raw);
  // In the order of the shape: a record that was parsed on its way is the same to the byte.
  return { full, ...split(full), honorific, credentials, pronouns };
}

/** What stands around the name taken off; the name itself stays whole. */
export function stripName(raw: string): Omit<PersonName, 'given' | 'family'> {
  const text = raw.slice(0, LENGTH_LIMIT).normalize('NFC').replace(/\s+/g, ' ').trim();
  const bare = tidy(
    PLAIN.test(text) ? text : text.replace(INVISIBLE, '').replace(EMOJI_JOINER, '').replace(DECORATION, ' '),
  );
  const pronouns = bare.includes('/') ? PRONOUNS.exec(bare) : null;
  const withoutPronouns = pronouns && pronouns.index > 0 ? tidy(bare.slice(0, pronouns.index)) : bare;
  const { name, credentials } = takeCredentials(withoutPronouns);
  const { rest, honorific } = takeHonorific(turnRound(name));
  return {
    full: rest || bare || text,
    honorific,
    credentials,
    pronouns: pronouns && pronouns.index > 0 ? (pronouns[1] ?? null) : null,
  };
}

const tidy = (text: string): string =>
  text
    .replace(/\(\s*\)|\[\s*\]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:/\\–—-]+|[\s,;:/\\–—-]+$/gu, '');

const key = (word: string): string => word.toLowerCase().replaceAll('.', '').replaceAll('’', "'");

const capitalsIn = (word: string): number => [...word].filter((letter) => letter !== letter.toLowerCase()).length;

/** After a comma anything that is written like a degree is one: two capitals or full stops in a short word. */
const isDegree = (word: string): boolean =>
  CREDENTIALS.has(key(word)) ||
  (word.length >= 2 && word.length <= 12 && !/[^A-Za-z\u00c0-\u024f.®/-]/.test(word) && capitalsIn(word) >= 2);

function takeCredentials(text: string): { name: string; credentials: string[] } {
  const [head = '', ...tails] = text.split(/\s*,\s*/u);
  const credentials: string[] = [];
  const kept = [head];
  for (const tail of tails) {
    const words = tail.split(' ').filter(Boolean);
    if (words.length > 0 && words.every(isDegree)) credentials.push(...words);
    else kept.push(tail);
  }
  const words = kept.join(', ').split(' ');
  const last: string[] = [];
  // "Jane Doe PhD MBA": known ones only, and two words stay; "(MBA)" counts as well. "Ma" and "Do" are family names.
  while (words.length > 2) {
    const word = (words.at(-1) ?? '').replace(/^\(|\)$/gu, '');
    if (!CREDENTIALS.has(key(word)) || capitalsIn(word) < 2) break;
    last.unshift(word);
    words.pop();
  }
  return { name: tidy(words.join(' ')), credentials: [...last, ...credentials] };
}

/** "Doe, Jane" as "Jane Doe"; "Jane Doe, Recruiter" without what she added; "John Doe, Jr." stays. */
function turnRound(name: string): string {
  const [head = '', ...tails] = name.split(', ');
  const [tail] = tails;
  if (!tail || tails.every((part) => /^(?:jr|sr|jnr|snr|ii|iii|iv)\.?$/i.test(part))) return name;
  const words = head.split(' ');
  // The family alone stands before the comma: one word, or one behind particles ("van der Berg, Ludo").
  const family = words.slice(0, -1).every((word) => word === word.toLowerCase());
  if (family && tails.length === 1 && tail.split(' ').length <= 3) return `${tail} ${head}`;
  return words.length >= 2 ? head : name;
}

function takeHonorific(name: string): { rest: string; honorific: string | null } {
  const words = name.split(' ');
  let taken = 0;
  // One word always stays: "Prof" alone, and "Sir Mix" is what a person may call themselves.
  while (taken < words.length - 1 && taken < 4 && isHonorific(words[taken] ?? '')) taken++;
  // "Don Draper": a title that is also a given name counts only before two more words or with its full stop.
  if (
    taken === 1 &&
    words.length === 2 &&
    /^(?:don|me|m|on|ms|mag|dame|major|general|lord|lady|rabbi|sheikh|imam)$/iu.test(words[0] ?? '')
  )
    taken = 0;
  if (taken === 0) return { rest: name, honorific: null };
  return { rest: words.slice(taken).join(' '), honorific: words.slice(0, taken).join(' ') };
}
const isHonorific = (word: string): boolean => HONORIFICS.has(key(word));

function split(full: string): Pick<PersonName, 'given' | 'family'> {
  const words = full.split(' ');
  // Chinese, Japanese and Korean names put the family first and don't say where it ends.
  if (words.length < 2 || CJK.test(full)) return { given: null, family: null };
  // "NAKAMURA Aiko": capitals mark the family, wherever it stands.
  const capitals = words.filter(
    (word) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase() && !/[.\d]/.test(word),
  );
  if (
    capitals.length > 0 &&
    capitals.length < words.length &&
    words[0] === capitals[0] &&
    words.at(-1) !== capitals.at(-1)
  )
    return { given: words.slice(capitals.length).join(' '), family: capitals.join(' ') };
  const parsed = parseFullName(full, 'all', 0, 0, 0);
  // Its lists hold words that are family names too ("Judge"): then the last word is the family.
  if (parsed.title !== '' || parsed.first === '' || parsed.last === '')
    return { given: words[0] ?? null, family: words.at(-1) ?? null };
  return { given: parsed.first, family: parsed.last };
}
