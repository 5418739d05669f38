import { aroundWhen } from '../english/dates';
import type { Phrase, Slot } from '../writing/bestFillings';
import type { Material } from '../writing/brief';
import { plain, type Said, said, say, worded } from '../writing/claim';
import { phrase, sentence, words } from '../writing/phrase';
import { deedPhrases, learnedOf } from './shared/learned';

/** A progress note: what the reader advised, what came of it; asks for nothing. */
export function keepInTouchSlots(material: Material): Slot[] {
  const { facts, narrow, now } = material;
  const talk = facts.history.talks.at(-1);
  const month = talk === undefined ? null : aroundWhen(talk.at, facts.today);
  const when = talk === undefined || month === null ? null : worded(month, talk);
  const recalls: Phrase[] = learnedOf(material, true).flatMap((noted, index) => {
    const text = said(noted.text, noted.fact);
    const tell = (clause: Said | null, minus = 0): Phrase[] =>
      phrase([sentence(clause)], ['learned', 'recall'], { less: index * 2 + minus });
    switch (noted.shape) {
      case 'you':
        return [
          ...tell(say`when we spoke ${when}, ${text}`),
          ...tell(say`${when} ${text}, and I have not forgotten it`, 1),
        ];
      case 'clause':
        return [
          ...tell(say`when we spoke ${when}, you told me that ${text}`),
          ...tell(say`you told me ${when} that ${text}`),
          ...tell(say`since our talk ${when} I have often thought of what you said: ${text}`, 1),
        ];
      case 'advice':
        return [
          ...tell(say`when we spoke ${when}, you told me to ${text}`),
          ...tell(say`your advice ${when} was to ${text}`),
          ...tell(say`you told me ${when} to ${text}`),
        ];
      default:
        return [
          ...tell(say`when we spoke ${when}, your advice was “${text}”`),
          ...tell(say`“${text}”, you told me ${when}`),
          ...tell(say`your “${text}” ${when} gave me somewhere to begin`),
        ];
    }
  });
  if (recalls.length === 0) {
    recalls.push(...phrase([sentence(say`our talk ${when} is still with me`)], ['recall']));
    recalls.push(...phrase([sentence(say`you took time for me ${when}, and I have not forgotten it`)], ['recall']));
    recalls.push(...words('You took time for me, and I have not forgotten it.', ['recall'], { less: 3 }));
  }
  const deeds = deedPhrases(material, true);
  if (deeds.length === 0)
    deeds.push(...phrase([sentence(say`I am still learning about ${narrow}, and what you told me helps`)], ['news']));
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
          [sentence(say`no answer needed; I hope the work at ${now.stale ? null : now.company} goes well`)],
          ['promise', 'wayOut'],
          { bars: ['did'] },
        ),
      ],
      optional: true,
      paragraph: 0,
    },
  ];
}

export function keepInTouchSubjects(material: Material): (Said | null)[] {
  return [plain('What came of your advice'), say`An update on ${material.narrow}`];
}
