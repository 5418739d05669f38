import { aroundWhen } from '../english/dates';
import { asksNothing, oneDone, oneLearned } from '../review/rules/conversation';
import type { Phrase, Slot } from '../writing/bestFillings';
import type { Brief } from '../writing/brief';
import { type Claim, claim, ownWords, stated, timed } from '../writing/claim';
import { phrase, sentence, words } from '../writing/phrase';
import { lacking, type PurposePlan } from './plan';
import { deedPhrases, learnedOf } from './shared/learned';

function keepInTouchSlots(brief: Brief): Slot[] {
  const { facts, narrow, now } = brief;
  const talk = facts.history.talks.at(-1);
  const month = talk === undefined ? null : aroundWhen(talk.at, facts.today);
  const when = talk === undefined || month === null ? null : timed(month, talk);
  const recalls: Phrase[] = learnedOf(brief, true).flatMap((noted, index) => {
    const text = stated(noted.text, noted.fact);
    const tell = (clause: Claim | null, minus = 0): Phrase[] =>
      phrase([sentence(clause)], ['learned', 'recall'], { less: index * 2 + minus });
    switch (noted.shape) {
      case 'you':
        return [
          ...tell(claim`when we spoke ${when}, ${text}`),
          ...tell(claim`${when} ${text}, and I have not forgotten it`, 1),
        ];
      case 'clause':
        return [
          ...tell(claim`when we spoke ${when}, you told me that ${text}`),
          ...tell(claim`you told me ${when} that ${text}`),
          ...tell(claim`since our talk ${when} I have often thought of what you said: ${text}`, 1),
        ];
      case 'advice':
        return [
          ...tell(claim`when we spoke ${when}, you told me to ${text}`),
          ...tell(claim`your advice ${when} was to ${text}`),
          ...tell(claim`you told me ${when} to ${text}`),
        ];
      default:
        return [
          ...tell(claim`when we spoke ${when}, your advice was “${text}”`),
          ...tell(claim`“${text}”, you told me ${when}`),
          ...tell(claim`your “${text}” ${when} gave me somewhere to begin`),
        ];
    }
  });
  if (recalls.length === 0) {
    recalls.push(...phrase([sentence(claim`our talk ${when} is still with me`)], ['recall']));
    recalls.push(...phrase([sentence(claim`you took time for me ${when}, and I have not forgotten it`)], ['recall']));
    recalls.push(...words('You took time for me, and I have not forgotten it.', ['recall'], { less: 3 }));
  }
  const deeds = deedPhrases(brief, true);
  if (deeds.length === 0)
    deeds.push(...phrase([sentence(claim`I am still learning about ${narrow}, and what you told me helps`)], ['news']));
  return [
    { phrases: recalls, optional: false, paragraph: 0 },
    { phrases: deeds, optional: true, paragraph: 0 },
    {
      phrases: [
        ...words(
          'It was the right place to begin, and I wanted you to know. No answer needed.',
          ['promise', 'wayOut'],
          { needs: ['did', 'learned'] },
        ),
        ...words('Your advice is in use, and I wanted you to know. No answer needed.', ['promise', 'wayOut'], {
          needs: ['did', 'learned'],
        }),
        ...words('You helped me more than you may think. No answer needed.', ['promise', 'wayOut'], {
          needs: ['learned'],
        }),
        ...words('I wanted you to know. No answer needed.', ['promise', 'wayOut'], { less: 1 }),
        ...phrase(
          [sentence(claim`no answer needed; I hope the work at ${now.stale ? null : now.company} goes well`)],
          ['promise', 'wayOut'],
          { bars: ['did'] },
        ),
      ],
      optional: true,
      paragraph: 0,
    },
  ];
}

function keepInTouchSubjects(brief: Brief): (Claim | null)[] {
  return [ownWords('What came of your advice'), claim`An update on ${brief.narrow}`];
}

/** A progress note: what the reader advised, what came of it; asks for nothing. */
export const keepInTouch: PurposePlan = {
  slots: keepInTouchSlots,
  subjects: keepInTouchSubjects,
  missing: (brief) => lacking(brief, 'learned', 'did'),
  rules: [oneLearned, oneDone, asksNothing(1)],
  farewell: 'Thank you,',
  aboutReader: false,
};
