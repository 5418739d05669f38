import type { Facts } from '../facts/types';
import { type Claim, stated } from '../writing/claim';

/** How the reader is greeted, and whether the letter keeps to that tone. */
export interface Greeting {
  line: Claim;
  isFormal: boolean;
}

/** Titles that somebody is greeted with, as they stand before a family name. */
const TITLES: readonly (readonly [RegExp, string])[] = [
  [/^(?:prof|professor|univ\.?-?prof)/iu, 'Professor'],
  [/^(?:dr|doctor|dr\.?-?ing)\b/iu, 'Dr'],
  [/^(?:capt|captain)\b/iu, 'Captain'],
  [/^(?:sgt|sergeant)\b/iu, 'Sergeant'],
  [/^(?:rev|reverend)\b/iu, 'Reverend'],
  [/^(?:lt|lieutenant)\b/iu, 'Lieutenant'],
  [/^(?:col|colonel)\b/iu, 'Colonel'],
  [/^(?:maj|major)\b/iu, 'Major'],
  [/^(?:sir|dame)\b/iu, 'Sir'],
  [/^(?:mr|herr)\b/iu, 'Mr'],
  [/^(?:mrs)\b/iu, 'Mrs'],
  [/^(?:ms|miss|frau)\b/iu, 'Ms'],
  [/^(?:fr|father)\b/iu, 'Father'],
  [/^(?:sister|sr)\b/iu, 'Sister'],
];

/** Where people are greeted by their family name and -san, whoever they are. */
const JAPAN = /\b(?:japan|tokyo|osaka|kyoto|yokohama|nagoya|sapporo|kobe|fukuoka|日本)\b|日本/iu;

/** How to greet the reader of these facts: by title and family name where the name bears one, else by the given name. */
export function greetingOf({ reader }: Facts, hello: string): Greeting {
  const { name, location } = reader;
  const fact = name.fact;
  const on = (text: string): Claim => stated(text, ...(fact === null ? [] : [fact]));
  if (name.greet === null || fact === null) return { line: stated('Hello'), isFormal: false };
  const family = name.family ?? (name.full !== null && name.full !== name.greet ? name.full.split(' ').at(-1) : null);
  if (location !== null && JAPAN.test(location.value)) {
    const words = (name.full ?? '').split(' ');
    // Written the Japanese way round there is no given name to be told: the first word is the family's.
    const own = name.family ?? (words.length === 2 ? words[0] : null);
    if (own) return { line: on(`Dear ${own}-san`), isFormal: true };
  }
  const title = TITLES.find(([pattern]) => pattern.test((name.honorific ?? fact.value).trim()))?.[1];
  if (title !== undefined && family) {
    if (title === 'Sir') return { line: on(`Dear ${fact.value.split(' ')[0]} ${name.greet}`), isFormal: true };
    return { line: on(`Dear ${title} ${family}`), isFormal: true };
  }
  return { line: on(`${hello} ${name.greet}`), isFormal: false };
}
