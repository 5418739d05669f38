import { whenWas } from '../english/dates';
import type { Facts } from '../facts/types';
import type { LetterWish, Slots, Wording } from '../letters/letter';
import { requestOf } from '../letters/request';
import { type Claim, timed } from '../writing/claim';
import { openGroups } from './confirmation';
import * as again from './data/againLetters';
import * as answers from './data/answerLetters';
import { answerGroups, followUpOf, slotsOf } from './followUp';
import { lastReply, type Reply } from './reading/reply';
import { thankYouOf } from './thankYou';
import { type LetterText, writeLetter } from './write';

/** Slots of a letter to somebody who answered: when that was, and when the user wrote back. */
function answeringSlots(facts: Facts, wish: LetterWish, reply: Reply): Slots {
  const { history, today } = facts;
  const since = history.sent.findLast(({ fact }) => (fact.at ?? '') > (reply.fact.at ?? ''));
  const on = (at: string | null, fact: Reply['fact']): Claim | null => {
    const when = whenWas(at, today);
    return when === null ? null : timed(when, fact);
  };
  return {
    ...slotsOf(facts, wish, reply),
    repliedWhen: on(reply.fact.at, reply.fact),
    sentWhen: since === undefined ? null : on(since.fact.at, since.fact),
  };
}

/** Writes to somebody who answered; to somebody who did not, what their silence calls for. */
function answering(
  facts: Facts,
  wish: LetterWish,
  groups: (reply: Reply) => readonly (readonly LetterText[])[],
): Wording {
  const reply = lastReply(facts);
  if (reply === null) return followUpOf(facts, wish);
  return writeLetter(facts, wish, groups(reply), answeringSlots(facts, wish, reply));
}

/** Those who said no, or named somebody else, are asked for nothing more. */
const ASK_NO_MORE: readonly Reply['answer'][] = ['no', 'passedOn'];
const isClosed = ({ answer }: Reply): boolean => ASK_NO_MORE.includes(answer);

/** Agrees on a day: takes up what they offered, else asks; after one that came to nothing, for another. */
export const arrangeOf = (facts: Facts, wish: LetterWish): Wording =>
  answering(facts, wish, (reply) => {
    const { missed } = facts.history;
    const isAfterMissed = missed !== null && (missed.at ?? '') >= (reply.fact.at ?? '');
    return [...(isAfterMissed && !isClosed(reply) ? [answers.MISSED] : []), ...openGroups(reply, facts)];
  });

/** Sends the questions, three at most. */
export const sendQuestionsOf = (facts: Facts, wish: LetterWish): Wording =>
  answering(facts, wish, (reply) =>
    reply.answer === 'questions'
      ? [answers.QUESTIONS_SENT, answers.QUESTIONS_SENT_FEW]
      : isClosed(reply) || reply.answer === 'later'
        ? answerGroups(reply, facts)
        : [answers.QUESTIONS_OFFERED, ...answerGroups(reply, facts)],
  );

/** Answers what they wrote: who is asking, and that another time is fine. */
export const answerOf = (facts: Facts, wish: LetterWish): Wording =>
  answering(facts, wish, (reply) => answerGroups(reply, facts));

/** Asks once more, for less, where they answered and it has been quiet since. */
export const nudgeOf = (facts: Facts, wish: LetterWish): Wording =>
  answering(facts, wish, (reply) => {
    if (isClosed(reply) || reply.answer === 'later') return answerGroups(reply, facts);
    const byAnswer =
      reply.answer === 'yes' ? [again.NUDGE_YES] : reply.answer === 'questions' ? [again.NUDGE_QUESTIONS] : [];
    return [...byAnswer, again.NUDGE_PLAIN, ...answerGroups(reply, facts)];
  });

/** Asks again after months: never of those who said no, and never the same. */
export function askAgainOf(facts: Facts, wish: LetterWish): Wording {
  const reply = lastReply(facts);
  if (reply === null) {
    if (facts.history.sent.length === 0) return requestOf(facts, wish);
    return writeLetter(facts, wish, [again.LOOK_AGAIN, again.LOOK_AGAIN_PLAIN], slotsOf(facts, wish, null));
  }
  return answering(facts, wish, () => {
    if (isClosed(reply)) return answerGroups(reply, facts);
    if (reply.answer === 'later') return [...(reply.condition === null ? [] : [answers.NOW_THEN]), again.AGAIN_LATER];
    if (reply.answer === 'yes') return [again.AGAIN_AFTER_YES];
    return [again.LOOK_AGAIN, again.LOOK_AGAIN_PLAIN, ...answerGroups(reply, facts)];
  });
}

/** Thanks for a no, as for an answer: nothing was told that could have helped. Where there was none, as any thanks. */
export function thankForNoOf(facts: Facts, wish: LetterWish): Wording {
  const reply = lastReply(facts);
  if (reply === null || !isClosed(reply)) return thankYouOf(facts, wish);
  return writeLetter(facts, wish, answerGroups(reply, facts), answeringSlots(facts, wish, reply));
}
