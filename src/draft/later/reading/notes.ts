import { isPast } from '../../english/grammar';
import { tidy } from '../../english/sayable';
import { ENGLISH, FOREIGN, WRITTEN_FAST } from '../data/words';

/** How much of a note or a reply is read: what matters stands near its beginning. */
const MOST_READ = 1500;
/** Ends in -ed, and is no past form. */
const NO_PAST = new Set(['need', 'feed', 'speed', 'seed', 'breed', 'weed', 'bleed', 'indeed', 'exceed', 'proceed']);

export const isPastForm = (word: string): boolean => isPast(word) && !NO_PAST.has(word.toLowerCase());

/** A note as it would be written with time: apostrophes where they belong, no shouting, nothing shortened. */
export function writtenOut(raw: string): string {
  let text = tidy(raw.slice(0, MOST_READ)).replace(/[“”„«»]/gu, '"');
  for (const [pattern, written] of WRITTEN_FAST) text = text.replace(pattern, written);
  return calmed(text).replace(/\s+/gu, ' ').trim();
}

/** Shouted words in small letters: those of a run of two, and past forms; abbreviations stay. */
function calmed(text: string): string {
  const words = text.split(' ');
  const isLoud = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}{2,}[!?.,]*$/u.test(word);
  return words
    .map((word, at) => {
      const bare = word.replace(/[^\p{L}]/gu, '').toLowerCase();
      if (!isLoud(word)) return word;
      const isRun = (isLoud(words[at - 1]) || isLoud(words[at + 1])) && word.length > 1;
      return isPastForm(bare) || (isRun && (bare.length > 3 || ENGLISH.has(bare) || bare === 'me'))
        ? word.toLowerCase()
        : word;
    })
    .map((word, at) =>
      at > 0 && word === 'A' && /^\p{Ll}/u.test(words[at - 1]?.toLowerCase() ?? '') && isLoud(words[at + 1])
        ? 'a'
        : word,
    )
    .join(' ');
}

/** The sentences of a note, without their end marks; what stood in brackets follows. Only those that are English. */
export function sentencesOf(raw: string): string[] {
  const text = writtenOut(raw);
  const asides = [...text.matchAll(/\(([^()]{6,120})\)/gu)].map(([, inside = '']) => inside);
  const plain = text.replace(/\s*\([^()]*\)?/gu, '');
  return [...split(plain), ...asides.flatMap(split)].filter((sentence) => sentence.length > 1 && isEnglish(sentence));
}

const split = (text: string): string[] =>
  text
    .split(/(?<=(?:[^\s.]{2}|[^\p{L}\s.])[.?]|[.]["”]|;)\s+(?=\S)|[!?…]+\s*|\s[–—-]\s|\s\/\s/u)
    .map((part) => part.replace(/^["'\s,;:-]+|[\s.,;:"'!-]+$/gu, '').trim());

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}’]+/gu) ?? [];

/** Whether a sentence is in English, as far as the commonest words tell. */
export function isEnglish(text: string): boolean {
  const words = wordsIn(text);
  const foreign = words.filter((word) => FOREIGN.has(word)).length;
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 >= (text.match(/\p{L}/gu)?.length ?? 0) && latin > 0 && (foreign === 0 || english > foreign);
}
