import { whenWas } from '../english/dates';
import { found, type Rule } from '../review/findings';
import { insight, question, wayOut } from '../review/rules/ask';
import type { Phrase, Slot } from '../writing/bestFillings';
import type { Brief } from '../writing/brief';
import { type Claim, claim, ownWords, stated, timed } from '../writing/claim';
import { phrase, sentence, words } from '../writing/phrase';
import { lacking, type PurposePlan } from './plan';
import { learnedOf } from './shared/learned';

function introductionAskSlots(brief: Brief): Slot[] {
  const { facts, narrow, broad, workAt } = brief;
  const talk = facts.history.talks.at(-1);
  const spoken = talk === undefined ? null : whenWas(talk.at, facts.today);
  const when = talk === undefined || spoken === null ? null : timed(spoken, talk);
  const leans: Phrase[] = learnedOf(brief, true).flatMap((noted, index) => {
    const text = stated(noted.text, noted.fact);
    const less = index * 2;
    const tell = (clause: Claim | null, minus = 0): Phrase[] =>
      phrase([sentence(clause)], ['learned', 'recall'], { less: less + minus });
    switch (noted.shape) {
      case 'you':
        return [
          ...tell(claim`when we spoke ${when}, ${text}, and I keep thinking of it`),
          ...tell({ ...text, opensWithFact: false }, 3),
        ];
      case 'clause':
        return [
          ...tell(claim`you told me ${when} that ${text}, and I keep thinking of it`),
          ...tell(claim`since we spoke I keep thinking of one thing you said: ${text}`),
          ...tell(claim`you told me that ${text}, and I would like to understand that better`),
        ];
      case 'advice':
        return [
          ...(noted.text.includes(',') ? [] : tell(claim`since we spoke I often think of your advice to ${text}`)),
          ...tell(claim`you told me ${when} to ${text}`),
          ...tell(claim`one thing you told me stays with me: ${text}`),
        ];
      default:
        return [
          ...tell(claim`your “${text}” has stayed with me since we spoke`),
          ...tell(claim`one thing you told me stays with me: ${text}`),
        ];
    }
  });
  if (leans.length === 0) {
    leans.push(...phrase([sentence(claim`thank you again for our talk ${when}`)], ['recall']));
    leans.push(
      ...phrase([sentence(claim`what you told me about ${workAt} made me want to hear more`)], ['recall'], { less: 1 }),
    );
    leans.push(...words('Thank you again for our talk.', ['recall'], { less: 2 }));
  }
  const field = broad ?? narrow;
  const asks: Phrase[] = [
    ...phrase(
      [sentence(claim`who else in ${field} could I learn from, in your view`, '?')],
      ['ask', 'insight', 'broad'],
    ),
    ...phrase(
      [sentence(claim`is there anyone else in ${field} whom you would listen to, in my place`, '?')],
      ['ask', 'insight', 'broad'],
    ),
    ...phrase(
      [sentence(claim`does anyone else come to mind whom I could ask about ${narrow}`, '?')],
      ['ask', 'insight', 'narrow'],
    ),
    ...words('Who else could I learn from, in your view?', ['ask', 'insight'], { less: 2 }),
    ...words('Does anyone else come to mind whom I could learn from?', ['ask', 'insight'], { less: 2 }),
  ];
  return [
    { phrases: leans, optional: true, paragraph: 0 },
    { phrases: asks, optional: false, paragraph: 0 },
    {
      phrases: [
        ...words('A name is enough, and if nobody comes to mind, that is fine too.', ['wayOut', 'flexible']),
        ...words('A name is plenty: I would write to them myself, and no is fine too.', ['wayOut', 'flexible']),
        ...words('If nobody comes to mind, that is fine too.', ['wayOut'], { less: 1 }),
        ...words('A name is enough.', ['flexible'], { less: 1 }),
      ],
      optional: true,
      paragraph: 0,
    },
  ];
}

function introductionAskSubjects({ narrow, broad }: Brief): (Claim | null)[] {
  return [claim`Who else in ${broad}?`, claim`Who else in ${narrow}?`, ownWords('One more question after our talk')];
}

/** Asks for a person. */
const asksWho: Rule = {
  id: 'asks-who',
  weight: 'hard',
  check: ({ read: { text } }) =>
    /\b(?:who|whom|anyone|anybody|someone|somebody|introduc\w+|a name|names|people)\b/iu.test(text)
      ? []
      : [found('asks_who')],
};

/** Leans on what the reader said, and asks for a person to learn from. */
export const introductionAsk: PurposePlan = {
  slots: introductionAskSlots,
  subjects: introductionAskSubjects,
  missing: (brief) => lacking(brief, 'learned'),
  rules: [question, asksWho, insight, wayOut],
  farewell: 'Thank you,',
  aboutReader: false,
};
