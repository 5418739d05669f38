import { sameWords, wordsOf } from '../personName';
import type { Candidate, Spot } from './weigh';

/** Everybody who is named where a person's name stands, each once, with the places where they are. */
export class Pool {
  readonly all: Candidate[] = [];
  add(name: string, spot: string, at: Spot): Candidate {
    const words = wordsOf(name);
    let found = this.all.find((candidate) => sameWords(candidate.words, words));
    if (!found) {
      // "Chuck Doe's Home Page" over the heading "Charles Doe": one family, one person.
      found = this.all.find(
        (candidate) =>
          spot === 'heading' && candidate.spots.has('homeTitle') && candidate.words.at(-1) === words.at(-1),
      );
      if (found) Object.assign(found, { at, name, words });
    }
    if (!found) {
      // "Ana Ruiz" in the text, "Ana Ruiz Soler" over it: of two family names the second is often left out.
      found = this.all.find((candidate) => begins(candidate.words, words) || begins(words, candidate.words));
      if (found && words.length > found.words.length) Object.assign(found, { at, name, words });
    }
    if (!found) {
      found = { name, words, at, spots: new Set(), beside: [] };
      this.all.push(found);
    }
    // The fuller form of two that stand on the page is the better one; an element is a better proof than a title.
    if (found.at.place === 'pageTitle' && at.place === 'pageText') Object.assign(found, { at, name, words });
    found.spots.add(spot);
    return found;
  }
}

const begins = (short: string[], long: string[]): boolean =>
  short.length >= 2 && long.length > short.length && long.length <= 5 && short.every((word, i) => word === long[i]);
