import type { Goal } from '../../../model/message';
import { GOALS } from '../../../model/message';
import { anyWorkFirst, everyWorkFirst, otherFieldFirst, unknownWorkFirst } from '../../../questions/bank/first';
import { firstQuestionsOf } from '../../../questions/chooseQuestions';
import type { Question } from '../../../questions/question';
import { JOB_WORDS } from '../../data/jobWords';
import { withIndefinite } from '../../english/grammar';
import type { FactRef } from '../../facts/types';
import type { Claim } from '../../writing/claim';
import { LINK_QUESTIONS } from '../data/linkQuestions';
import { NEUTRAL_QUESTIONS } from '../data/neutralQuestions';
import { OWN_WORK_QUESTIONS, OWN_WORK_QUESTIONS_NEUTRAL } from '../data/ownWorkQuestions';
import { SINGULAR_AFTER, SINGULAR_BEFORE } from '../data/verbForms';
import { fill, type Slots, shuffled } from '../letter';
import type { Link, Words } from '../link';
import { coreOf } from '../readerWork';

/** A question that this reader can be asked, with the line it was made of and how well it goes. */
export interface AskableQuestion {
  line: string;
  sentences: Claim[];
  /** The facts that it names. */
  names: FactRef[];
  /** The link that it speaks of; null where it needs none. */
  link: Link | null;
  worth: number;
}

/** A verb in the singular beside the wish, which a wish of several things cannot have. */
const SINGULAR = new RegExp(
  `\\b${SINGULAR_BEFORE} \\{topic\\}|\\{topic\\}(?: ${SINGULAR_AFTER}|, (?:is|has|does))\\b`,
  'u',
);
/** Questions that fit only an asker of some age. */
const OF_AN_AGE = /\b(?:thirty|forty|fifty|sixty|my age|grey hair)\b/iu;
/** Words that a first letter does without, and that its review finds. */
const ofPosts = new RegExp(JOB_WORDS.source, 'iu');
const textOf = (question: Question): string => (typeof question === 'string' ? question : question.text);

/** Goals whose questions are for those who come new to a work, and not for somebody who does it already. */
const OF_NEWCOMERS: readonly Goal[] = ['training', 'entering', 'hiring'];

/** The questions that this reader can be asked for a goal: those that only they can answer are worth most. */
export function askable(words: Words, goal: Goal, slots: Slots, key: string): AskableQuestion[] {
  const { topic, relation, kind, links } = words;
  const list: AskableQuestion[] = [];
  const add = (
    lines: readonly string[],
    worth: number,
    link: Link | null = null,
    facts: readonly FactRef[] = [],
  ): void => {
    for (const [at, line] of shuffled(lines, key).entries()) {
      if (OF_AN_AGE.test(line) || ofPosts.test(line) || (topic?.isPlural && SINGULAR.test(line))) continue;
      const sentences = fill(line, link === null ? slots : { ...slots, ...link.words });
      if (sentences === null) continue;
      list.push({
        line,
        link,
        worth: worth - at * 0.05,
        names: sentences.flatMap(({ facts: named }) => named),
        sentences: sentences.map((one) => ({ ...one, facts: [...new Set([...one.facts, ...(link?.facts ?? facts)])] })),
      });
    }
  };
  for (const link of links) {
    const ofLink = LINK_QUESTIONS[link.kind];
    add(ofLink?.[goal] ?? [], 4, link);
    add(ofLink?.any ?? [], 3, link);
  }
  const [nearest] = links;
  const isPeer = links.some((link) => link.kind === 'sameWork');
  // Who has done the user's work needs nobody to ask how it looks from there.
  const wasPeer = isPeer || links.some((link) => link.kind === 'earlierJob');
  const work = links.find(({ kind: one }) => one === 'role' || one === 'otherField' || one === 'unclear')?.facts ?? [];
  if (words.isStale) {
    add(OWN_WORK_QUESTIONS_NEUTRAL[goal], OWN_WORK);
    add(NEUTRAL_QUESTIONS[goal] ?? [], 2.4);
    add(NEUTRAL_QUESTIONS.any, 1);
    if (kind !== null && relation === 'same') addKind(goal, 2.6);
  } else if (relation === 'same') {
    if (!wasPeer) add(OWN_WORK_QUESTIONS[goal], OWN_WORK, null, work);
    if (kind !== null && !(isPeer && OF_NEWCOMERS.includes(goal))) addKind(goal, 2.6);
    if (!(isPeer && OF_NEWCOMERS.includes(goal))) {
      add((anyWorkFirst[goal] ?? []).map(textOf), 1.6, null, work);
      add((everyWorkFirst[goal] ?? []).map(textOf), 1.6, null, work);
    }
    if (kind !== null)
      for (const other of GOALS) if (other !== goal && (!isPeer || !OF_NEWCOMERS.includes(other))) addKind(other, 0.2);
  } else if (relation === 'other') {
    add((otherFieldFirst[goal] ?? []).map(textOf), 2.4, null, work);
    add(NEUTRAL_QUESTIONS.any, 1);
  } else if (nearest.kind === 'company') {
    add((unknownWorkFirst[goal] ?? []).map(textOf), 2.4, null, nearest.facts);
    add(NEUTRAL_QUESTIONS.any, 1);
  } else {
    add(OWN_WORK_QUESTIONS_NEUTRAL[goal], OWN_WORK);
    add(NEUTRAL_QUESTIONS[goal] ?? [], 2.4);
    add(NEUTRAL_QUESTIONS.any, 1);
    add(
      (unknownWorkFirst[goal] ?? []).map(textOf).filter((line) => !line.includes('{company}')),
      1,
    );
  }
  if (topic === null) add(NEUTRAL_QUESTIONS.withoutWish, 0.5);
  return list.sort((a, b) => b.worth - a.worth);

  function addKind(of: Goal, worth: number): void {
    if (kind === null) return;
    const { close, general } = firstQuestionsOf(kind, of, words.namedBy);
    add(close, worth + 0.8, null, work);
    add(general, worth, null, work);
  }
}

/** What a question of the user's own work is worth: more than one of the whole kind, less than one for a part of it. */
const OWN_WORK = 3;

/** Somebody by what they are no more, or not yet, is no example of a work. */
const NO_WORK =
  /\b(?:student|retired|retiree|former|ex|unemployed|graduate|trainee|pupil|mother|father|mum|dad|parent)\b|,/iu;
const ownOf = (bare: Claim | null): Claim | null => {
  if (bare === null || NO_WORK.test(bare.text) || bare.text.split(' ').length > 3) return null;
  return { ...bare, text: withIndefinite(coreOf(bare.text)) };
};

/** The slots that a question may have. */
export const questionSlots = ({ topic, is, at, bare, relation, isStale }: Words): Slots => ({
  topic,
  own: ownOf(bare),
  is,
  isBare: is === null ? null : withoutArticle(is),
  at,
  company: at,
  bare,
  field: relation === 'same' && !isStale ? topic : null,
});

/** "a court interpreter" as one goes "from court interpreter to lawyer". */
const withoutArticle = (one: Claim): Claim => ({ ...one, text: one.text.replace(/^an? /u, '') });
