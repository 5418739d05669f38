import { whenWas } from '../english/dates';
import type { Facts } from '../facts/types';
import type { LetterWish, Slots, Wording } from '../letters/letter';
import { type Claim, inside, stated, timed } from '../writing/claim';
import * as texts from './data/introductionLetters';
import { minutesOf, slotsOf } from './followUp';
import { deedsOf } from './reading/deeds';
import { lessonsOf } from './reading/lessons';
import { sentencesOf } from './reading/notes';
import {
  bookedIn,
  giftOf,
  introducedBy,
  ledgerOf,
  momentIn,
  namedBy,
  type ThirdLedger,
  talkedWith,
  wroteTo,
} from './reading/people';
import { talkOf } from './reading/talk';
import { storyOf, storySlots } from './thankYou';
import { type LetterText, writeLetter } from './write';

/** Asks for a person: for the one who was named, else for somebody who knows more of what the reader said. */
export function introductionAskOf(facts: Facts, wish: LetterWish): Wording {
  const story = storyOf(facts);
  const { talk, reply } = story;
  const introduced = new Set(introducedBy(facts).map(({ short }) => short.text));
  const named = namedBy(facts).find(({ person }) => !introduced.has(person.short.text));
  const { me } = slotsOf(facts, wish, reply);
  // What they said of others points to somebody; what they said of themselves does not.
  const lesson =
    story.lessons.find(({ bare, fact }) => fact === story.lesson?.fact && !/^(?:You|Your|To)\b/u.test(bare.text)) ??
    story.lesson;
  const slots: Slots = {
    ...storySlots(facts, { ...story, lesson }),
    me: me ?? null,
    minutes: minutesOf(facts),
    name3:
      facts.user.name.greet === null || facts.user.name.fact === null
        ? null
        : stated(facts.user.name.greet, facts.user.name.fact),
    person: named?.person.short ?? null,
    who: named?.who ?? null,
  };
  const hasSaidNo = facts.history.declined !== null || reply?.answer === 'no';
  const groups: (readonly LetterText[])[] = [
    ...(named === undefined ? [] : named.isOffered ? [texts.OFFERED_PERSON, texts.NAMED_PERSON] : [texts.NAMED_PERSON]),
    ...(talk !== null
      ? [texts.WHO_KNOWS_MORE, texts.WHO_ELSE]
      : hasSaidNo
        ? [texts.NO_BUT_WHO]
        : reply !== null
          ? [texts.ANSWERED_BUT_WHO]
          : []),
    texts.JUST_WHO,
    texts.JUST_WHO_PLAIN,
  ];
  return writeLetter(facts, wish, groups, slots);
}

const STAYS =
  /\b(?:decided (?:to stay|against|not to)|I’m staying|stay(?:ing)? (?:where|put)|not for me|changed my mind)\b/iu;

/** Tells an introducer how it went: of a third person only what their own ledger holds. */
export function introducerUpdateOf(facts: Facts, wish: LetterWish): Wording {
  const ledgers = introducedBy(facts).map((person) => ledgerOf(person, facts));
  const [talked = null] = ledgers
    .filter(({ talk }) => talk !== null)
    .sort((a, b) => ((a.talk?.at ?? '') < (b.talk?.at ?? '') ? 1 : -1));
  const main = talked ?? ledgers[0] ?? null;
  if (main === null) {
    const [other] = talkedWith(facts).reverse();
    return other === undefined
      ? writeLetter(facts, wish, [facts.history.introduced.length > 0 ? texts.NO_NAME : texts.NO_INTRODUCTION], {})
      : writeLetter(
          facts,
          wish,
          [texts.TALKED_WITH, texts.NO_INTRODUCTION],
          thirdSlots(ledgerOf(other, facts), null, facts),
        );
  }
  const other = ledgers.find(({ person }) => person.short.text !== main.person.short.text) ?? null;
  const slots = thirdSlots(main, other, facts);
  const [deed] = deedsOf(facts.history.did, []);
  const isStaying = deed !== undefined && STAYS.test(deed.fact.value);
  const groups: (readonly LetterText[])[] =
    main.talk === null
      ? [...(wroteTo(main) === null ? [] : [texts.WRITTEN_NOT_TALKED]), texts.INTRODUCED_AND_DID, texts.INTRODUCED]
      : [
          ...(other === null ? [] : other.talk === null ? [texts.ONE_AND_ONE_BOOKED, texts.ONE_OF_TWO] : []),
          ...(isStaying ? [texts.STAYING] : []),
          texts.NEWS_OF_TALK,
          texts.TALK_ONLY_LEARNED,
          texts.TALK_ONLY_DID,
          texts.TALK_ONLY,
        ];
  return writeLetter(facts, wish, groups, slots);
}

function thirdSlots(main: ThirdLedger, other: ThirdLedger | null, facts: Facts): Slots {
  const { person, talk } = main;
  const day = talk === null ? null : whenWas(talk.at, facts.today);
  const read = talk === null ? null : talkOf(talk);
  const lessons = lessonsOf(main.learned, [], false);
  const lesson = lessons.find(({ shape }) => shape === 'clause') ?? lessons[0] ?? null;
  const since = person.fact.at ?? '';
  const [deed = null] = deedsOf(
    facts.history.did.filter(({ at }) => (at ?? '') >= since.slice(0, 10)),
    [],
  );
  const booked = other === null ? null : bookedIn(other);
  return {
    name: person.short,
    full: person.full,
    talkWhen: talk === null || day === null ? null : timed(day, talk),
    long: read?.long ?? null,
    longBy:
      read?.long == null
        ? null
        : read.by === null
          ? read.long
          : { ...read.long, text: `${read.long.text} ${read.by.text}` },
    by: read?.by ?? null,
    moment: talk === null ? null : momentIn(talk, person),
    told: lesson?.told ?? null,
    quote: lesson?.quote ?? null,
    quoteThen: lesson?.quoteThen ?? null,
    own: ownThought(main),
    deed: deed?.simple ?? null,
    deedThen: deed === null ? null : inside(deed.simple),
    deedPerfect: deed?.perfect ?? null,
    deedPerfectThen: deed === null ? null : inside(deed.perfect),
    more: deed?.more ?? null,
    gift: giftOf(person),
    other: other?.person.short ?? null,
    booked: booked?.what ?? null,
    bookedWhen: booked?.when ?? null,
  };
}

/** What the user thought of it themselves, among what they learned: "I’d miss the landing". */
function ownThought({ learned }: ThirdLedger): Claim | null {
  for (const fact of learned) {
    const own = sentencesOf(fact.value).find(
      (sentence) => /^I(?:’d|’m| would| like| prefer| need)\b/u.test(sentence) && sentence.split(' ').length <= 14,
    );
    if (own !== undefined) return timed(own, fact);
  }
  return null;
}
