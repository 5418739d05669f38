import { oneOf } from '../../model/pattern';
import { whenWas } from '../english/dates';
import { calledBy } from '../english/greeting';
import { talkLength } from '../english/meeting';
import type { Fact } from '../facts/types';
import { found, type Rule } from '../review/findings';
import { asksNothing, oneDone } from '../review/rules/conversation';
import type { Phrase, Slot } from '../writing/bestFillings';
import type { Brief } from '../writing/brief';
import { type Claim, claim, ownWords, stated, timed } from '../writing/claim';
import { phrase, sentence, words } from '../writing/phrase';
import { lacking, type PurposePlan } from './plan';
import { deedPhrases, learnedOf } from './shared/learned';

const NAMED = new RegExp(
  String.raw`${oneOf`
    introduced (?:me|us) to
    put me in touch with
    pointed me to
    sent me to
    gave me the name of
    passed my name to
    connected me (?:to|with)
    recommended me to
    suggested (?:that )?I (?:talk|speak|write) to
    told me to (?:talk|speak|write) to
    talk(?:ed)? (?:to|with)
    call with
    with
  `}\s+(${oneOf`
    \p{Lu}[\p{L}\p{M}.'’-]*
    van
    von
    de
    der
    den
    bin
    al
    el
    la
    di
    da
  `}(?:\s${oneOf`
    \p{Lu}[\p{L}\p{M}.'’-]*
    van
    von
    de
    der
    den
    bin
    al
    el
    la
    di
    da
  `})*)`,
  'u',
);

/** The person that a note names: after words of introduction, else the first two capitalised words in a row. */
const nameIn = (note: string): string =>
  NAMED.exec(note)?.[1] ?? /(?<!^)\b(\p{Lu}\p{Ll}[\p{L}'’-]*\s\p{Lu}\p{Ll}[\p{L}'’-]*)/u.exec(note)?.[1] ?? '';

/** Whom the reader introduced the user to: by the ledger's name, or the name that a note gives. */
function introducedTo({ facts }: Brief): { full: Claim; short: Claim } | null {
  const { introduced, talks } = facts.history;
  const candidates: { name: string; fact: Fact }[] = [
    ...[...introduced].reverse().map(({ name, fact }) => ({ name: name || nameIn(fact.value), fact })),
    ...[...talks].reverse().map((fact) => ({ name: nameIn(fact.value), fact })),
  ];
  for (const { name, fact } of candidates) {
    const read = calledBy({ full: name.split(',')[0] ?? '' });
    if (read.full !== null && read.greet !== null)
      return { full: stated(read.full, fact), short: stated(read.greet, fact) };
  }
  return null;
}

function introducerUpdateSlots(brief: Brief): Slot[] {
  const { facts } = brief;
  const whom = introducedTo(brief);
  const talk = facts.history.talks.at(-1);
  const day = talk === undefined ? null : whenWas(talk.at, facts.today);
  const when = talk === undefined || day === null ? null : timed(day, talk);
  const length = talk === undefined ? null : talkLength(talk);
  const thanks: Phrase[] = [
    ...phrase(
      [
        sentence(claim`thank you for introducing me to ${whom?.full ?? null}`),
        sentence(claim`we spoke ${length} ${when}`),
      ],
      ['thanks', 'news'],
    ),
    ...phrase(
      [sentence(claim`thank you for introducing me to ${whom?.full ?? null}: we spoke ${when}`)],
      ['thanks', 'news'],
    ),
    ...phrase([sentence(claim`${whom?.short ?? null} and I spoke ${when}, thanks to you`)], ['thanks', 'news']),
    ...phrase([sentence(claim`thank you for introducing me to ${whom?.full ?? null}`)], ['thanks']),
    ...words('Thank you again for the introduction.', ['thanks'], { less: 2 }),
  ];
  const learned: Phrase[] = learnedOf(brief, false).flatMap((noted, index) => {
    const text = stated(noted.text, noted.fact);
    const tell = (clause: Claim | null, minus = 0): Phrase[] =>
      phrase([sentence(clause)], ['learned'], { less: index * 2 + minus });
    const speech =
      /^(?:(?:he|she|they)\s)?(?:said|told me|thinks|explained|recommended|suggested|advised|mentioned)\b/iu.test(
        noted.text,
      );
    if (speech)
      return tell(
        stated(
          /^(?:he|she|they)\s/iu.test(noted.text) ? noted.text : `${whom?.short.text ?? 'They'} ${noted.text}`,
          noted.fact,
        ),
      );
    if (noted.shape === 'clause')
      return [
        ...tell(claim`I learned from ${whom?.short ?? null} that ${text}`),
        ...tell(claim`the most useful thing I heard is that ${text}`),
        ...tell(claim`${whom?.short ?? null} told me that ${text}`),
      ];
    return [
      ...tell(claim`the most useful thing I heard: ${text}`),
      ...tell(claim`one thing from ${whom?.short ?? null} stayed with me: ${text}`),
    ];
  });
  return [
    { phrases: thanks, optional: false, paragraph: 0 },
    { phrases: learned, optional: true, paragraph: 0 },
    { phrases: deedPhrases(brief, false), optional: true, paragraph: 0 },
    {
      phrases: [
        ...words('That door was yours to open, and I am grateful.', ['promise']),
        ...words('I would not have got there without you.', ['promise']),
        ...words('It all began with you, and I am grateful.', ['promise']),
      ],
      optional: true,
      paragraph: 1,
    },
  ];
}

function introducerUpdateSubjects(brief: Brief): (Claim | null)[] {
  const whom = introducedTo(brief);
  return [
    claim`How it went with ${whom?.full ?? null}`,
    claim`How it went with ${whom?.short ?? null}`,
    ownWords('How your introduction went'),
  ];
}

/** Names whom the introducer introduced. */
const namesIntroduced: Rule = {
  id: 'names-introduced',
  weight: 'suggestion',
  check: ({ read: { text }, facts: { history } }) => {
    const names = history.introduced.map(({ name }) => name).filter((name) => name !== '');
    const [first] = names;
    return first === undefined ||
      names.some((name) => name.split(' ').some((word) => word.length > 1 && text.includes(word)))
      ? []
      : [found('names_introduced', { param: first })];
  },
};

/** Tells the introducer how it went, and asks for nothing. */
export const introducerUpdate: PurposePlan = {
  slots: introducerUpdateSlots,
  subjects: introducerUpdateSubjects,
  missing: (brief) => lacking(brief, 'introduced', 'learned'),
  rules: [oneDone, namesIntroduced, asksNothing()],
  farewell: 'With thanks,',
  aboutReader: false,
};
