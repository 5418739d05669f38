import type { Goal } from '../../model/message';
import { overlap } from '../english/stems';
import type { Facts } from '../facts/types';
import type { Slots } from '../letters/letter';
import { shuffled } from '../letters/letter';
import { wordsOf } from '../letters/link';
import { askable } from '../letters/questionChoice';
import { firmOf } from '../letters/readerWork';
import { type Claim, ownWords, stated } from '../writing/claim';

const MOST_WORDS = 28;
/** Of a place that the reader was at before: whatever they did there, something of it stays. */
const OF_THE_PAST = [
  'What from your time at {before} do you still use?',
  'Which habit from {before} has stayed with you?',
  'What did {before} teach you that no course would have?',
  'Looking back at {before}, what did it prepare you for, and what not?',
];
/** Leans on something that was named before it. */
const LEANS = /\b(?:in|of|at|for|into|about|with|to) it\b(?! all)/iu;

/** Questions that this reader can be asked, each one sentence with a question mark at its end; none that was asked already. */
export function questionsFor(facts: Facts, goal: Goal, count: number): Claim[] {
  const words = wordsOf(facts);
  const slots: Slots = { topic: words.topic, is: words.is, at: words.at, company: words.at, bare: words.bare };
  const asked = facts.history.sent.map(({ text }) => text).filter((text) => text !== '');
  const chosen: Claim[] = [];
  const links = new Set<string>();
  const [before] = facts.reader.past.flatMap(({ company, fact }) => {
    const at = firmOf(company);
    return at === null || at === words.at?.text ? [] : [stated(at, fact)];
  });
  const isTold = asked.some((text) => before !== undefined && text.includes(before.text));
  if (before !== undefined && count > 1 && !isTold) {
    const [line = ''] = shuffled(OF_THE_PAST, `${facts.salt} past`);
    chosen.push({ text: line.replace('{before}', before.text), facts: before.facts, opensWithFact: false });
    links.add('earlierJob').add('step');
  }
  for (const { line, sentences, link } of askable(words, goal, slots, `${facts.salt} later`)) {
    const text = sentences.map((one) => one.text).join(' ');
    if (chosen.length >= count) break;
    if ((text.match(/\?/gu)?.length ?? 0) !== 1 || !text.endsWith('?') || text.split(' ').length > MOST_WORDS) continue;
    if (asked.some((one) => overlap(text, one) >= 0.7) || chosen.some((one) => overlap(one.text, text) >= 0.4))
      continue;
    if (LEANS.test(text)) continue;
    // Nothing goes before the question here: one that leans on a link names it.
    if (link !== null && !line.includes('{')) continue;
    // Of what links the two, each thing is asked about once.
    if (link !== null && links.has(link.kind)) continue;
    if (link !== null) links.add(link.kind);
    chosen.push({ text, facts: sentences.flatMap((one) => one.facts), opensWithFact: false });
  }
  return chosen.length > 0
    ? chosen
    : [ownWords('What would you tell somebody who is just beginning to find out about your work?')];
}
