import { SAME_TRADE, STOP_WORDS } from '../data/words';

/** The beginnings of the words that carry a text's meaning, so that "nurse" meets "nursing" and "teach" meets "teacher". */
export function stems(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
    if (word.length < 2 || STOP_WORDS.has(word)) continue;
    const stem = word.length <= 4 ? word : word.slice(0, word.length > 6 ? 5 : 4);
    found.add(SAME_TRADE.get(word) ?? SAME_TRADE.get(stem) ?? stem.slice(0, 4));
  }
  return found;
}

const initials = (text: string): string =>
  text
    .split(/[\s-]+/u)
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();

/** The share of `topic`'s words that `text` holds, 0 to 1; 1 where `text` has the topic's initials ("GIS"). */
export function overlap(topic: string, text: string): number {
  const wanted = stems(topic);
  if (wanted.size === 0) return 0;
  const short = initials(topic);
  if (
    short.length >= 3 &&
    text
      .split(/[^\p{L}]+/u)
      .some((word) => word.length === short.length && word.toLowerCase() === short && word === word.toUpperCase())
  )
    return 1;
  const held = stems(text);
  return [...wanted].filter((stem) => held.has(stem)).length / wanted.size;
}

/** Whether a text is about the topic: half of the topic's words or more are in it. */
export const isNear = (topic: string, text: string): boolean => overlap(topic, text) >= 0.5;
