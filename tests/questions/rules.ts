import { GOALS, type Goal } from '../../src/model/message';
import type { Question, QuestionKind, QuestionsByGoal } from '../../src/questions/question';

/** A list of questions as the rules see it: a kind of work, or one of the lists for any or unknown work. */
export interface QuestionList {
  name: string;
  questions: QuestionsByGoal;
  /** How many questions each goal must have that fit whoever is asked out of this list. */
  least: number;
  /** The slots that its questions may have, and those that each of them must have one of. */
  slots: readonly string[];
  slotInEach: boolean;
}

interface Asked {
  list: string;
  goal: Goal;
  text: string;
}

/** What a form asks, or a flatterer: nobody enjoys answering it. */
const FILLER = [
  'helped you most',
  'wish you had known',
  "wish you'd known",
  'wished you had known',
  'typical day',
  'average day',
  'any advice',
  'your advice',
  'pick your brain',
  'in your role',
  'your journey',
  'passion',
  'career path',
  'networking',
  'amazing',
  'inspir',
  'fascinat',
  'impress',
];

/** A question on how people are chosen must not read as an application. */
const APPLYING = /\b(?:jobs?|hir(?:e|es|ed|ing)|vacanc(?:y|ies)|recruit\w*|cvs?|positions?|opportunit(?:y|ies))\b/i;

const textOf = (question: Question) => (typeof question === 'string' ? question : question.text);

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}'{}]+/u)
    .filter((word) => word !== '');

const askedIn = ({ name, questions }: QuestionList): Asked[] =>
  GOALS.flatMap((goal) => questions[goal].map((question) => ({ list: name, goal, text: textOf(question) })));

function count(entries: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return counts;
}

/** What is wrong with the wording of one question. */
function wordingFaults({ goal, text }: Asked, { slots, slotInEach }: QuestionList): string[] {
  const faults: string[] = [];
  const length = wordsOf(text).length;
  if (length < 6 || length > 24) faults.push(`has ${length} words`);
  if (!/^[^?]+\?$/.test(text)) faults.push('is not one question');
  if (!/^[A-Z]/.test(text)) faults.push('does not begin with a capital');
  if (/[–—!"]|\s-\s|\s\s|^\s|\s$/.test(text)) faults.push('has a dash, a quotation, an exclamation or stray space');
  for (const phrase of FILLER) if (text.toLowerCase().includes(phrase)) faults.push(`says "${phrase}"`);
  if (goal === 'hiring' && APPLYING.test(text)) faults.push('speaks of applying');
  const used: string[] = text.match(/\{[^}]*\}?/g) ?? [];
  for (const slot of used) if (!slots.includes(slot)) faults.push(`has the slot ${slot}`);
  if (slotInEach && used.length === 0) faults.push('has no slot');
  return faults;
}

/** Sentences on what is wrong in the lists by themselves and among each other; none if they keep to the rules. */
export function questionFaults(lists: readonly QuestionList[]): string[] {
  const faults: string[] = [];
  const all = lists.flatMap(askedIn);

  for (const list of lists) {
    const asked = askedIn(list);
    for (const question of asked)
      for (const fault of wordingFaults(question, list)) faults.push(`${list.name}: "${question.text}" ${fault}`);
    for (const goal of GOALS) {
      const general = list.questions[goal].filter((question) => typeof question === 'string').length;
      if (general < list.least) faults.push(`${list.name}: ${goal} has ${general} questions for all`);
    }
    for (const [opening, times] of count(asked.map(({ text }) => wordsOf(text).slice(0, 3).join(' '))))
      if (times > 4) faults.push(`${list.name}: ${times} questions begin "${opening}"`);
  }

  const long = all.filter(({ text }) => wordsOf(text).length > 20).length;
  if (long > all.length / 20) faults.push(`${long} of ${all.length} questions have more than 20 words`);

  const runs = all.flatMap(({ text }) => {
    const words = wordsOf(text);
    return [...new Set(words.map((_, at) => words.slice(at, at + 5)).filter((run) => run.length === 5))].map((run) =>
      run.join(' '),
    );
  });
  for (const [run, times] of count(runs)) if (times > 2) faults.push(`${times} questions say "${run}"`);
  for (const [text, times] of count(all.map(({ text }) => text))) if (times > 1) faults.push(`"${text}" stands twice`);
  return faults;
}

/** Sentences on what is wrong with the words of the kinds. */
export function wordFaults(kinds: readonly QuestionKind[]): string[] {
  const faults: string[] = [];
  for (const { kind, words, questions } of kinds) {
    if (words.length < 20 || words.length > 90) faults.push(`${kind}: has ${words.length} words`);
    for (const word of words)
      if (word !== word.toLowerCase().trim() || word === '') faults.push(`${kind}: "${word}" is not in lower case`);
    for (const question of GOALS.flatMap((goal) => questions[goal])) {
      if (typeof question === 'string') continue;
      if (question.only.length === 0) faults.push(`${kind}: "${question.text}" is for nobody`);
      for (const word of question.only)
        if (!words.includes(word))
          faults.push(`${kind}: "${question.text}" is only for "${word}", no word of the kind`);
    }
  }
  for (const [word, times] of count(kinds.flatMap(({ words }) => words)))
    if (times > 1) faults.push(`"${word}" stands ${times} times`);
  for (const [kind, times] of count(kinds.map(({ kind }) => kind))) if (times > 1) faults.push(`${kind} stands twice`);
  return faults;
}
