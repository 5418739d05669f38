import { aroundWhen } from '../english/dates';
import type { Facts } from '../facts/types';
import type { LetterWish, Wording } from '../letters/letter';
import { timed } from '../writing/claim';
import * as texts from './data/introductionLetters';
import { NEWS } from './data/patterns';
import type { Deed } from './reading/deeds';
import { stalledIn } from './reading/offers';
import { storyOf, storySlots } from './thankYou';
import { type LetterText, writeLetter } from './write';

/** A word some time after: news first, and what was offered or lent is not forgotten. */
export function keepInTouchOf(facts: Facts, wish: LetterWish): Wording {
  const story = storyOf(facts);
  const { talk, offers, reply } = story;
  const [news, ...others] = [...story.deeds].sort(
    (a, b) => Number(NEWS.test(b.simple.text)) - Number(NEWS.test(a.simple.text)),
  );
  const second = others.find(({ fact }) => news !== undefined && (fact.at ?? '') >= (news.fact.at ?? ''));
  const stalled = stalledIn(facts);
  const day = talk === null ? null : aroundWhen(talk.fact.at, facts.today);
  const slots = {
    ...storySlots(facts, { ...story, deed: news ?? null }),
    deed2: second === undefined ? null : secondly(second),
    stalled,
    talkWhen: talk === null || day === null ? null : timed(day, talk.fact),
  };
  const groups: (readonly LetterText[])[] =
    talk === null
      ? [texts.NEWS_WITHOUT_TALK, ...(reply !== null ? [texts.GREETING_WITHOUT_TALK] : []), texts.GREETING_TO_ANYBODY]
      : [
          ...(offers.toDo === null ? [] : [texts.OFFER_OPEN]),
          ...(offers.lent === null ? [] : [texts.LENT]),
          ...(stalled === null ? [] : [texts.STALLED_WITH_NEWS]),
          texts.NEWS,
          texts.NEWS_ONLY,
          texts.STILL_WITH_ME,
          texts.GREETING,
          texts.GREETING_TO_ANYBODY,
        ];
  return writeLetter(facts, wish, groups, slots);
}

const secondly = ({ perfect, fact }: Deed) => timed(perfect.text.replace(/^I’ve /u, 'I’ve also '), fact);
