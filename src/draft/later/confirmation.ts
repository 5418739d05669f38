import type { Facts } from '../facts/types';
import type { LetterWish, Wording } from '../letters/letter';
import * as answers from './data/answerLetters';
import * as texts from './data/confirmationLetters';
import { answerGroups, slotsOf } from './followUp';
import { type Appointment, appointmentOf } from './reading/appointment';
import { lastReply, type Reply } from './reading/reply';
import { type LetterText, writeLetter } from './write';

/** Writes about a meeting: confirms what was agreed and logged; else answers the reply, and asks for what is missing. */
export function confirmationOf(facts: Facts, wish: LetterWish): Wording {
  const appointment = appointmentOf(facts);
  const reply = lastReply(facts);
  const slots = slotsOf(facts, wish, reply);
  if (appointment === null) return writeLetter(facts, wish, openGroups(reply, facts), slots);
  const { day, clock, place, link } = appointment;
  return writeLetter(facts, wish, agreedGroups(appointment, reply), { ...slots, day, clock, place, link });
}

function agreedGroups({ way, link, caller, clock }: Appointment, reply: Reply | null): (readonly LetterText[])[] {
  const questions =
    reply?.questionsWanted == null || reply.answer === 'who'
      ? []
      : ([[], texts.WITH_ONE_QUESTION, texts.WITH_TWO_QUESTIONS, texts.WITH_THREE_QUESTIONS][reply.questionsWanted] ??
        []);
  const byWay: (readonly LetterText[])[] =
    way === 'person'
      ? [texts.IN_PERSON]
      : way === 'video'
        ? [link === null ? texts.BY_VIDEO : texts.THEIR_LINK]
        : caller === 'user'
          ? [texts.I_RING]
          : caller === 'reader'
            ? [texts.YOU_RING]
            : way === 'phone'
              ? [texts.WHO_RINGS]
              : [];
  return [
    questions,
    ...(clock === null ? [] : byWay),
    ...(clock === null ? [] : [texts.ANY_MEETING]),
    texts.DAY_WITHOUT_HOUR,
  ];
}

/** Without a meeting in the ledger nothing is confirmed. */
export function openGroups(reply: Reply | null, facts: Facts): (readonly LetterText[])[] {
  if (reply === null) return [answers.UNCLEAR_START];
  const hasHour =
    reply.days !== null && /\d[:.]\d\d|\d ?[ap]m|\d ?h\b|\dish|o’clock|noon|midday/iu.test(reply.days.text);
  const days = reply.answer === 'yes' && reply.isOneDay && !hasHour ? [texts.DAY_OFFERED] : [];
  return [...days, ...answerGroups(reply, facts)];
}
