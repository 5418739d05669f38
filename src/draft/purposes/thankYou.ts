import { whenWas } from '../english/dates';
import { talkName } from '../english/meeting';
import { oneDone, oneLearned } from '../review/rules/conversation';
import type { Phrase, Slot } from '../writing/bestFillings';
import type { Brief } from '../writing/brief';
import { type Claim, claim, ownWords, stated, timed } from '../writing/claim';
import { phrase, sentence, words } from '../writing/phrase';
import { lacking, type PurposePlan } from './plan';
import { deedPhrases, learnedOf, learnedPhrases } from './shared/learned';

/** The last talk: what to call it and when it was. */
function lastTalk({ facts }: Brief): { name: Claim; when: Claim | null } | null {
  const talk = facts.history.talks.at(-1);
  if (talk === undefined) return null;
  const when = whenWas(talk.at, facts.today);
  return { name: talkName(talk), when: when === null ? null : timed(when, talk) };
}

function thankYouSlots(brief: Brief): Slot[] {
  const talk = lastTalk(brief);
  const name = talk?.name ?? ownWords('your time');
  const thanks: Phrase[] = [
    ...phrase([sentence(claim`thank you for ${name} ${talk?.when ?? null}`)], ['thanks']),
    ...phrase([sentence(claim`thank you for ${name}`)], ['thanks'], { less: 1 }),
    ...phrase(
      [sentence(claim`thank you for ${name} ${talk?.when ?? null}; it helped me see your work more clearly`)],
      ['thanks'],
    ),
  ];
  const learned = learnedOf(brief, true);
  const { narrow, workAt } = brief;
  const lessons =
    learned.length > 0
      ? learned.flatMap((noted, index) => learnedPhrases(noted, index * 2))
      : [
          ...phrase([sentence(claim`I understand ${narrow} better for it`)], ['learned']),
          ...phrase([sentence(claim`what you told me about ${workAt} has stayed with me`)], ['learned']),
          ...words('What you told me about your work has stayed with me.', ['learned'], { less: 2 }),
        ];
  return [
    { phrases: thanks, optional: false, paragraph: 0 },
    { phrases: lessons, optional: true, paragraph: 0 },
    { phrases: deedPhrases(brief, true), optional: true, paragraph: 0 },
    {
      phrases: [
        ...words('I will tell you what comes of it.', ['promise'], { needs: ['did'] }),
        ...words('I will let you know how it goes.', ['promise'], { needs: ['did'] }),
        ...words('I will tell you what I make of it.', ['promise'], { bars: ['did'], less: 1 }),
      ],
      optional: true,
      paragraph: 1,
    },
  ];
}

function thankYouSubjects(brief: Brief): (Claim | null)[] {
  const talk = lastTalk(brief);
  const call =
    talk === null
      ? null
      : stated(
          talk.name.text.replace(/^the (?:\S+ (?:minutes|hours)|half hour|hour)\b.*/u, 'your time'),
          ...talk.name.facts,
        );
  return [
    claim`Thank you for ${call} ${talk?.when ?? null}`,
    claim`Thank you for ${call}`,
    ownWords('Thank you for your time'),
  ];
}

/** Thanks for the talk, one thing learned, one thing done about it. */
export const thankYou: PurposePlan = {
  slots: thankYouSlots,
  subjects: thankYouSubjects,
  missing: (brief) => lacking(brief, 'talk', 'learned', 'did'),
  rules: [oneLearned, oneDone],
  farewell: 'With thanks,',
  aboutReader: false,
};
