import { whenWas } from '../english/dates';
import type { Facts } from '../facts/types';
import type { LetterWish, Slots, Wording } from '../letters/letter';
import { type Words, wordsOf } from '../letters/link';
import { type Claim, inside, timed } from '../writing/claim';
import { INTRODUCED } from './data/introductionLetters';
import * as texts from './data/thanksLetters';
import { answerGroups, slotsOf } from './followUp';
import { beliefIn, type Deed, deedsOf, isIgnorance } from './reading/deeds';
import { type Lesson, lessonsOf } from './reading/lessons';
import { type Offers, offersOf } from './reading/offers';
import { introducedBy, ledgerOf } from './reading/people';
import { lastReply, type Reply } from './reading/reply';
import { lastTalk, type Talk } from './reading/talk';
import { type LetterText, writeLetter } from './write';

/** What happened between the two, read for letters that come after a talk. */
export interface Story {
  words: Words;
  talk: Talk | null;
  lesson: Lesson | null;
  lessons: Lesson[];
  deed: Deed | null;
  deeds: Deed[];
  before: Claim | null;
  offers: Offers;
  reply: Reply | null;
}

export function storyOf(facts: Facts): Story {
  const { history, reader } = facts;
  const names = [reader.name.full, reader.name.greet].filter((name) => name !== null);
  // What was heard from those whom the reader introduced is theirs, not the reader's.
  const others = introducedBy(facts).map((person) => ledgerOf(person, facts));
  const isOthers = (fact: { value: string }): boolean =>
    others.some(({ talk, learned }) => talk === fact || learned.some((one) => one === fact));
  const talk = lastTalk(facts, isOthers);
  const deeds = deedsOf(history.did, names);
  const from = talk?.fact.at ?? '';
  const homework = history.notes.filter(({ value }) =>
    /\b(?:homework|assignment|task for me|exercise|to do)\b/iu.test(value),
  );
  const set = lessonsOf(homework, names, true).filter(({ shape }) => shape === 'advice');
  const lessons = [
    ...set,
    ...lessonsOf(
      history.learned.filter((fact) => !isOthers(fact)),
      names,
      true,
    ),
  ];
  const ofTalk = lessons.filter(({ fact }) => (fact.at ?? '') >= from.slice(0, 10));
  return {
    words: wordsOf(facts),
    talk,
    lesson: firstOfNote(ofTalk) ?? firstOfNote(lessons),
    lessons,
    deed: deeds.find(({ fact }) => (fact.at ?? '') >= from.slice(0, 10)) ?? deeds[0] ?? null,
    deeds,
    before: beliefIn(history.notes.filter(({ at }) => at !== null)),
    offers: offersOf(facts),
    reply: lastReply(facts),
  };
}

/** Of the lessons of the last note, one that can be told whole before one that is only words. */
const firstOfNote = (lessons: readonly Lesson[]): Lesson | null => {
  const of = lessons.filter(({ fact }) => fact === lessons[0]?.fact);
  return of.find(({ shape }) => shape !== 'words') ?? of[0] ?? null;
};

/** "yesterday", "Monday": a day that one thanks for; null for what is no day. */
const dayNoun = (when: Claim): Claim | null =>
  /^(?:yesterday|today)$/u.test(when.text)
    ? when
    : /^on \p{L}+$/u.test(when.text)
      ? { ...when, text: when.text.slice(3) }
      : null;

/** "I asked two orchards" after "So" or a colon: it begins with "I" or with a word of its own. */
const then = (claim: Claim | null): Claim | null => (claim === null ? null : inside(claim));

export function storySlots(facts: Facts, story: Story): Slots {
  const { talk, lesson, deed, before, offers, words, reply } = story;
  const day = talk === null ? null : whenWas(talk.fact.at, facts.today);
  const when = talk === null || day === null ? null : timed(day, talk.fact);
  return {
    topic: words.topic,
    talk: talk?.name ?? null,
    talkObject: talk === null ? null : (talk.long ?? timed('your time', talk.fact)),
    when,
    theDay: talk === null || day === null ? null : dayNoun(timed(day, talk.fact)),
    told: lesson?.told ?? null,
    quote: lesson?.quote ?? null,
    quoteThen: lesson?.quoteThen ?? null,
    bare: lesson?.bare ?? null,
    deed: deed?.simple ?? null,
    deedPerfect: deed?.perfect ?? null,
    deedThen: then(deed?.simple ?? null),
    deedPerfectThen: then(deed?.perfect ?? null),
    more: deed?.more ?? null,
    before,
    beforeThen: then(before),
    thing: offers.thing,
    toDo: offers.toDo,
    toSee: offers.toSee,
    lent: offers.lent,
    month: offers.month,
    answered: offers.answered,
    tip: reply?.tip ?? null,
  };
}

/** Writes the thanks that the ledger carries: for a talk only where there was one, for a tip only where one was given. */
export function thankYouOf(facts: Facts, wish: LetterWish): Wording {
  const story = storyOf(facts);
  const { talk, reply } = story;
  if (talk === null && reply?.answer === 'passedOn')
    return writeLetter(facts, wish, answerGroups(reply, facts), slotsOf(facts, wish, reply));
  const [introduced] = introducedBy(facts);
  const slots = { ...storySlots(facts, story), full: introduced?.full ?? null };
  return writeLetter(facts, wish, groupsOf(story, facts), slots);
}

function groupsOf({ talk, reply, offers, before }: Story, { history }: Facts): (readonly LetterText[])[] {
  if (talk === null) {
    if (reply === null && history.replies.length === 0 && history.introduced.length === 0) return [texts.NOTHING_KNOWN];
    const hasLearned =
      history.learned.length > 0 &&
      (reply?.answer === 'questions' || reply?.answer === 'unclear' || reply?.answer === 'yes');
    return [
      ...(history.introduced.length > 0 ? [INTRODUCED] : []),
      texts.TIP_TAKEN,
      ...(hasLearned ? [texts.LEARNED_IN_WRITING] : []),
      texts.ANSWERED,
    ];
  }
  return [
    ...(offers.postFact === null ? [] : [texts.POST_OFFERED, texts.POST_OFFERED_PLAIN]),
    ...(offers.toSee === null ? [] : [texts.HOMEWORK]),
    ...(before === null ? [] : isIgnorance(before) ? [texts.GAP_FILLED] : [texts.TURNED_ROUND, texts.CHANGED_AND_DID]),
    texts.LEARNED_AND_DID,
    ...(offers.thing === null ? [] : [texts.OFFERED]),
    texts.LEARNED,
    texts.DID,
    texts.TALKED,
    texts.ANSWERED,
  ];
}
