import { aroundWhen } from '../english/dates';
import { isClean } from '../english/sayable';
import type { Facts } from '../facts/types';
import type { LetterWish, Slots, Wording } from '../letters/letter';
import { type Claim, inside, timed } from '../writing/claim';
import * as texts from './data/newsLetters';
import { NEWS_IN_SHORT } from './data/words';
import { keepInTouchOf } from './keepInTouch';
import { firstPerson } from './reading/deeds';
import { sentencesOf } from './reading/notes';
import { introducedBy } from './reading/people';
import { storyOf, storySlots } from './thankYou';
import { writeLetter } from './write';

const MOST_WORDS = 26;

/** Tells the user's own news to somebody who helped; where there is none, what an update would tell. */
export function tellNewsOf(facts: Facts, wish: LetterWish): Wording {
  const [news, more] = newsOf(facts);
  if (news === undefined) return keepInTouchOf(facts, wish);
  const story = storyOf(facts);
  const { talk } = story;
  const day = talk === null ? null : aroundWhen(talk.fact.at, facts.today);
  const [introduced] = introducedBy(facts);
  const slots: Slots = {
    ...storySlots(facts, story),
    news,
    newsThen: inside(news),
    moreNews: more ?? null,
    talkWhen: talk === null || day === null ? null : timed(day, talk.fact),
    full: introduced?.full ?? null,
  };
  const groups = [
    ...(talk === null ? [] : [texts.NEWS_AND_LESSON, texts.NEWS_AFTER_TALK]),
    ...(introduced === undefined ? [] : [texts.NEWS_TO_INTRODUCER]),
    texts.NEWS_TO_ANYBODY,
  ];
  return writeLetter(facts, wish, groups, slots);
}

/** The news as the user wrote it, in sentences; only of what kind it is, where their words are none. */
function newsOf({ history: { news } }: Facts): Claim[] {
  if (news === null) return [];
  const told = sentencesOf(news.fact.value).flatMap((sentence) => {
    const said = firstPerson(sentence) ?? (/^(?:I|I’m|I’ve|My|We|Our)\s/u.test(sentence) ? sentence : null);
    return said !== null && said.split(' ').length <= MOST_WORDS && isClean(said.replace(/[’“”"()]/gu, ''))
      ? [timed(said.charAt(0).toUpperCase() + said.slice(1), news.fact)]
      : [];
  });
  return told.length > 0 ? told : [timed(NEWS_IN_SHORT[news.what], news.fact)];
}
