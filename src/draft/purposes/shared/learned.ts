import { JOB_WORDS } from '../../data/jobWords';
import { deed } from '../../english/grammar';
import { type LearnedNote, readLearnedNote } from '../../english/learnedNote';
import { isClean } from '../../english/sayable';
import { toSecondPerson } from '../../english/toSecondPerson';
import type { Phrase } from '../../writing/bestFillings';
import type { Brief } from '../../writing/brief';
import { type Claim, claim, stated } from '../../writing/claim';
import { phrase, sentence } from '../../writing/phrase';

/** What was learned, oldest first, as the reader (or, of another's talk, somebody else) said it. */
export function learnedOf({ facts }: Brief, aboutReader: boolean): LearnedNote[] {
  const names = [
    facts.reader.name.full,
    facts.reader.company?.value,
    ...facts.history.introduced.map(({ name }) => name),
  ];
  return facts.history.learned
    .map((fact) =>
      readLearnedNote(
        fact,
        facts.reader.name,
        aboutReader,
        names.filter((name) => name !== null && name !== undefined),
      ),
    )
    .filter((noted) => noted !== null);
}

/** The deeds that the ledger holds, the latest first, as clauses in the first person. */
export function deedsOf({ facts }: Brief, aboutReader: boolean): { perfect: Claim; words: Claim | null }[] {
  const names = [facts.reader.name.full, facts.reader.name.greet].filter((name) => name !== null);
  return [...facts.history.did].reverse().flatMap((fact) => {
    const text = aboutReader ? toSecondPerson(fact.value, { names }) : fact.value;
    if (!isClean(text) || JOB_WORDS.test(text) || text.length > 160 || text.split(' ').length > 22) return [];
    const done = deed(text);
    if (done !== null) return [{ perfect: stated(`I have ${done.perfect}`, fact), words: null }];
    const first = text.split(' ')[0] ?? '';
    const plainWords = text.replace(/[\s.!?;,:-]+$/u, '');
    if (/^i\b/iu.test(text)) return [{ perfect: stated(plainWords, fact), words: null }];
    if (/^(?:am|will|plan|want|hope|mean)$/u.test(first))
      return [{ perfect: stated(`I ${plainWords}`, fact), words: null }];
    if (first.endsWith('ing')) return [{ perfect: stated(`I am ${plainWords}`, fact), words: null }];
    return [{ perfect: stated(`here is what I did with it: ${plainWords}`, fact), words: null }];
  });
}

/** The deed as a sentence: "Since then I have …". */
export function deedPhrases(brief: Brief, aboutReader: boolean): Phrase[] {
  return deedsOf(brief, aboutReader).flatMap(({ perfect }, index) => {
    const since = perfect.text.startsWith('I have ')
      ? { ...perfect, text: `I have since ${perfect.text.slice(7)}` }
      : perfect;
    const then = perfect.text.startsWith('I ') ? claim`since then ${perfect}` : perfect;
    return [
      ...phrase([sentence(since)], ['did'], { less: index * 3 }),
      ...phrase([sentence(then)], ['did'], { less: index * 3 }),
    ];
  });
}

/** What the reader said, as sentences of a thank-you. */
export function learnedPhrases(noted: LearnedNote, less: number): Phrase[] {
  const text = stated(noted.text, noted.fact);
  const tell = (clause: Claim | null, minus = 0): Phrase[] =>
    phrase([sentence(clause)], ['learned'], { less: less + minus });
  switch (noted.shape) {
    case 'you':
      return /^you (?:said|told|thought|explained|recommended|suggested|advised|warned|mentioned|pointed|described|stressed)\b/u.test(
        noted.text,
      )
        ? tell({ ...text, opensWithFact: false })
        : [
            ...tell(claim`I keep thinking of this: ${text}`),
            ...tell(claim`you told me that ${text}`),
            ...tell(claim`one thing stayed with me: ${text}`),
          ];
    case 'clause':
      return [
        ...tell(claim`what stayed with me most is that ${text}`),
        ...tell(claim`you told me that ${text}`),
        ...tell(claim`one thing I keep thinking of: ${text}`),
      ];
    case 'advice':
      return [
        ...(noted.text.includes(',') ? [] : tell(claim`your advice to ${text} stayed with me`)),
        ...tell(claim`you told me to ${text}`),
        ...tell(claim`one thing stayed with me most: ${text}`),
        ...tell(claim`you told me to ${text}, and I will`, 1),
      ];
    case 'words':
      return [
        ...tell(claim`your “${text}” stayed with me`),
        ...tell(claim`one thing stayed with me most: ${text}`),
        ...tell(claim`I wrote down one thing above all: ${text}`),
      ];
  }
}
