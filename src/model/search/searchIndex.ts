import { wordsOf } from '../person/fold';
import type { SearchRow } from './searchRow';

/** Where a word stands, by weight: a name counts before role and company, those before notes. */
const KINDS = ['notes', 'work', 'name'] as const;
const EXACT = 3;
const PREFIX = 2;
const INSIDE = 1;
const TYPO = 0;
/** Latin words shorter than this are looked for at the beginning of a word only. */
const INSIDE_FROM = 3;
/** In shorter words a typo makes too many others. */
const TYPO_FROM = 4;
/** With fewer hits than this, words that differ by one letter are looked for as well. */
const ENOUGH = 5;
const MOST_WORDS = 8;

export interface Found {
  ids: string[];
  /** How many there are beyond the ones listed, them included. */
  total: number;
}

/**
 * The search rows in memory, answering a keystroke. Words are kept once, each with the rows it stands in, so that an
 * answer costs as much as there are different words, not people: 100,000 people have some ten thousand.
 */
export class SearchIndex {
  #ids: (string | null)[] = [];
  #names: string[] = [];
  #places = new Map<string, number>();
  #words: string[] = [];
  /** For each word: row * 4 + kind. */
  #stands: number[][] = [];
  #numbers = new Map<string, number>();
  #gone = 0;
  #best = new Uint8Array(0);
  #score = new Uint16Array(0);

  get size(): number {
    return this.#places.size;
  }

  put(row: SearchRow): void {
    this.remove(row.id);
    const place = this.#ids.length;
    this.#ids.push(row.id);
    this.#names.push(row.name);
    this.#places.set(row.id, place);
    for (const [kind, from] of KINDS.entries()) {
      if (row[from] === '') continue;
      for (const word of new Set(row[from].split(' '))) this.#standsOf(word).push(place * 4 + kind);
    }
  }

  remove(id: string): void {
    const place = this.#places.get(id);
    if (place === undefined) return;
    // The words keep pointing here; an empty place is skipped, and is no more than the changes of one sitting.
    this.#ids[place] = null;
    this.#places.delete(id);
    this.#gone++;
  }

  /** How many places are empty: an index with many is better built anew. */
  get gone(): number {
    return this.#gone;
  }

  /**
   * Whom `query` finds, best first: every word of it must stand somewhere, in any order. Words that differ by one
   * letter come last, and only where little else is found.
   */
  find(query: string, limit: number): Found {
    const words = wordsOf(query).slice(0, MOST_WORDS);
    if (words.length === 0) return { ids: [], total: 0 };
    const exact = this.#rank(words, limit, false);
    if (exact.total >= ENOUGH || words.every((word) => word.length < TYPO_FROM)) return exact;
    const near = this.#rank(words, limit, true);
    const ids = [...new Set([...exact.ids, ...near.ids])].slice(0, limit);
    return { ids, total: near.total };
  }

  #standsOf(word: string): number[] {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#words.length;
      this.#numbers.set(word, number);
      this.#words.push(word);
      this.#stands.push([]);
    }
    return this.#stands[number] ?? [];
  }

  #rank(words: string[], limit: number, typos: boolean): Found {
    const count = this.#ids.length;
    if (this.#best.length < count) {
      this.#best = new Uint8Array(count * 2);
      this.#score = new Uint16Array(count * 2);
    }
    const score = this.#score;
    score.fill(0, 0, count);
    for (const [turn, word] of words.entries()) this.#weigh(word, typos, turn, score);
    // A row has answered every word when its score has been carried through each turn; others were set to 0.
    const buckets = new Map<number, number[]>();
    let total = 0;
    for (let place = 0; place < count; place++) {
      const points = score[place] ?? 0;
      if (points === 0 || this.#ids[place] === null) continue;
      total++;
      const bucket = buckets.get(points);
      if (bucket) bucket.push(place);
      else buckets.set(points, [place]);
    }
    const ids: string[] = [];
    for (const points of [...buckets.keys()].sort((a, b) => b - a)) {
      const bucket = buckets.get(points) ?? [];
      // Sorting tens of thousands of names for the sake of a first page takes longer than a frame.
      const sorted = bucket.length > 2000 ? bucket : bucket.sort((a, b) => this.#compare(a, b));
      for (const place of sorted) {
        if (ids.length === limit) return { ids, total };
        const id = this.#ids[place];
        if (id) ids.push(id);
      }
    }
    return { ids, total };
  }

  #compare(a: number, b: number): number {
    const [one = '', other = ''] = [this.#names[a], this.#names[b]];
    return one < other ? -1 : one > other ? 1 : 0;
  }

  #weigh(word: string, typos: boolean, turn: number, score: Uint16Array): void {
    const best = this.#best;
    const count = this.#ids.length;
    best.fill(0, 0, count);
    for (let number = 0; number < this.#words.length; number++) {
      const fit = fitOf(this.#words[number] ?? '', word, typos);
      if (fit === null) continue;
      const stands = this.#stands[number] ?? [];
      for (let n = 0; n < stands.length; n++) {
        const stand = stands[n] ?? 0;
        const place = stand >> 2;
        const points = 1 + (stand & 3) * 8 + fit;
        if (points > (best[place] ?? 0)) best[place] = points;
      }
    }
    for (let place = 0; place < count; place++) {
      const points = best[place] ?? 0;
      const before = score[place] ?? 0;
      score[place] = points === 0 || (turn > 0 && before === 0) ? 0 : before + points;
    }
  }
}

const latin = /^[\x21-\x7e]*$/;

/** How well a word of a row answers a word of the query; null where it does not. */
function fitOf(word: string, asked: string, typos: boolean): number | null {
  if (word.startsWith(asked)) return word.length === asked.length ? EXACT : PREFIX;
  if ((asked.length >= INSIDE_FROM || !latin.test(asked)) && word.includes(asked)) return INSIDE;
  return typos && asked.length >= TYPO_FROM && withinOneLetter(asked, word) ? TYPO : null;
}

/** Whether `typed` is the beginning of `word` but for one letter: too much, missing, another one, or two exchanged. */
export function withinOneLetter(typed: string, word: string): boolean {
  if (word.length < typed.length - 1) return false;
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at++;
  const goesOn = (from: number, to: number) => word.startsWith(typed.slice(from), to);
  return (
    goesOn(at + 1, at + 1) ||
    goesOn(at + 1, at) ||
    goesOn(at, at + 1) ||
    (typed[at] === word[at + 1] && typed[at + 1] === word[at] && goesOn(at + 2, at + 2))
  );
}
