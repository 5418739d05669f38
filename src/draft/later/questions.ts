import type { Goal } from '../../model/message';
import { firstQuestionsOf } from '../../questions/chooseQuestions';
import { overlap } from '../english/stems';
import type { Facts } from '../facts/types';
import { fill, type Slots, shuffled } from '../letters/letter';
import { wordsOf } from '../letters/link';
import { askable } from '../letters/questions/askable';
import { firmOf } from '../letters/readerWork';
import { type Claim, ownWords, stated } from '../writing/claim';
import { AS_I_AM, OF_ANY_WORK, OF_MY_WAY, OF_THEIR_WAY, OF_THEIR_WORK } from './data/plainQuestions';
import { writerOf } from './reading/writer';

const MOST_WORDS = 28;
/** Leans on something that was named before it. */
const LEANS = /\b(?:in|of|at|for|into|about|with|to) it\b(?! all)/iu;

/** Goals that ask for what the reader sees or whom they know, before what the user could do. */
const ASKS_OF_THEM: readonly Goal[] = ['trends', 'network'];

/** A question, and what it is of: two of one letter are of two things. */
interface Candidate {
  claim: Claim;
  sort: string;
}

/**
 * Questions that this reader can be asked, each one sentence with a question mark at its end; none that was asked already, and
 * what others were asked lately (`lately`) comes last.
 */
export function questionsFor(facts: Facts, goal: Goal, count: number, lately: readonly string[] = []): Claim[] {
  const asked = facts.history.sent.map(({ text }) => text).filter((text) => text !== '');
  const wasAskedLately = ({ claim }: Candidate): boolean => lately.some((text) => text.includes(claim.text));
  const all = candidates(facts, goal);
  const chosen: Candidate[] = [];
  for (const one of [...all.filter((each) => !wasAskedLately(each)), ...all.filter(wasAskedLately)]) {
    if (chosen.length >= count) break;
    const { text } = one.claim;
    if (asked.some((each) => overlap(text, each) >= 0.7)) continue;
    if (chosen.some(({ sort, claim }) => sort === one.sort || overlap(claim.text, text) >= 0.5)) continue;
    chosen.push(one);
  }
  return chosen.length > 0
    ? chosen.map(({ claim }) => claim)
    : [ownWords('What would you tell somebody who is just beginning to find out about your work?')];
}

/** The most particular first: of the very work that the title names, of the reader's way, of the user's, of the work. */
function candidates(facts: Facts, goal: Goal): Candidate[] {
  const words = wordsOf(facts);
  const { topic, is, at, bare, kind, relation, namedBy } = words;
  const slots: Slots = { topic, is, at, company: at, bare };
  const key = `${facts.salt} later`;
  const writer = writerOf(facts, words);
  const me = writer?.noun ?? null;
  const [before = null] = facts.reader.past.flatMap(({ company, fact }) => {
    const firm = firmOf(company);
    return firm === null || firm === at?.text ? [] : [stated(firm, fact)];
  });
  const plain = (lines: readonly string[], sort: string): Candidate[] =>
    shuffled(lines, `${key} ${sort}`).flatMap((line) => {
      const [claim, more] = fill(line, { ...slots, me, before }) ?? [];
      return claim === undefined || more !== undefined ? [] : [{ claim, sort }];
    });
  const close = new Set(kind === null ? [] : firstQuestionsOf(kind, goal, namedBy).close);
  const bank = askable(words, goal, slots, key).flatMap(
    ({ line, sentences, link }): (Candidate & { line: string })[] => {
      const [claim, more] = sentences;
      if (claim === undefined || more !== undefined || !/^[^?]*\?$/u.test(claim.text) || LEANS.test(claim.text))
        return [];
      // Nothing goes before the question here: one that leans on a link names it.
      if (link !== null && !line.includes('{')) return [];
      return [{ claim, line, sort: link === null ? line : link.kind }];
    },
  );
  const ofMe = plain(writer?.hasDetail ? AS_I_AM : OF_MY_WAY, 'myWay');
  const ofWork = plain((relation === 'same' ? OF_THEIR_WORK : OF_ANY_WORK)[goal], 'theirWork').map((one, index) => ({
    ...one,
    sort: `work ${index}`,
  }));
  return [
    ...bank.filter(({ line }) => close.has(line)),
    ...plain(OF_THEIR_WAY, 'theirWay'),
    ...(ASKS_OF_THEM.includes(goal) ? [] : ofMe),
    ...ofWork,
    ...ofMe,
    ...bank,
  ].filter(({ claim }) => claim.text.split(' ').length <= MOST_WORDS);
}
