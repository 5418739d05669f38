import type { Goal } from '../../model/message';
import type { Phrase, Slot, Tag } from '../choose';
import { ASKS } from '../data/asks';
import type { Material } from '../material';
import { phrase, sentence, words } from '../phrase';
import { plain, type Said, say } from '../said';
import { openings } from './opening';

/** What the channel offers besides a talk, as the end of "a few lines … would help". */
export type InWriting = 'by e-mail' | 'here';

/** The user in one line: what they do, and what they want to learn about, narrowly and broadly. */
export function selfPhrases(material: Material, goal: Goal): Phrase[] {
  const { self, narrow, broad } = material;
  const { interest } = ASKS[goal];
  const phrases: Phrase[] = [];
  const tell = (text: Said | null, says: Tag[], less = 0): void => {
    phrases.push(...phrase([sentence(text)], says, { less }));
  };
  const wide = broad === null ? null : say`, and ${broad} more widely`;
  for (const wish of interest) {
    const aim = say`${wish[0] ?? ''}${narrow}${wish[1] ?? ''}`;
    if (self !== null) {
      tell(say`${self.clause}, and I ${aim}`, ['self', 'narrow']);
      tell(say`${self.brief}, and I ${aim}`, ['self', 'narrow'], 1);
      if (wish[1] === '') {
        tell(say`${self.clause}, and I ${aim}${wide}`, ['self', 'narrow', 'broad']);
        tell(say`${self.brief}, and I ${aim}${wide}`, ['self', 'narrow', 'broad'], 1);
      }
    } else {
      tell(say`I ${aim}`, ['narrow']);
      if (wish[1] === '') tell(say`I ${aim}${wide}`, ['narrow', 'broad']);
    }
  }
  if (self !== null) {
    tell(say`${self.brief}, drawn to ${narrow}`, ['self', 'narrow'], 1);
    if (self.noun !== null && self.years !== null)
      tell(say`after ${self.years} as ${self.noun}, I ${interest[0]?.[0] ?? ''}${narrow}${interest[0]?.[1] ?? ''}`, [
        'self',
        'narrow',
      ]);
    tell(self.clause, ['self'], 1);
    tell(self.brief, ['self'], 2);
    if (narrow === null) tell(say`${self.clause}, and I am trying to understand ${broad}`, ['self', 'broad']);
  } else if (narrow === null) tell(say`I am trying to understand ${broad}`, ['broad']);
  return phrases;
}

/** The question, for a goal, with or without a step of the reader's to ask about. */
export function askPhrases(material: Material, goal: Goal): Phrase[] {
  const phrases: Phrase[] = [];
  const { afterPath, afterWork } = ASKS[goal];
  const time = `in ${material.minutes} ${material.medium}`;
  const add = (text: string, says: Tag[], path: boolean, less = 0): void => {
    phrases.push(
      ...words(text, ['ask', 'insight', ...says], path ? { needs: ['path'], less } : { bars: ['path'], less }),
    );
  };
  const field = material.now.field ?? material.narrow ?? material.broad;
  for (const [questions, path] of [[afterPath, true] as const, [afterWork, false] as const])
    for (const question of questions) {
      const said = question.includes('*') ? (field === null ? null : question.replace('*', field.text)) : question;
      if (said === null) continue;
      add(`Could I ask you ${said}, ${time}?`, ['duration', 'medium'], path);
      add(`Could I ask you ${said}?`, [], path);
      add(`Would you have ${material.minutes} ${material.medium} to tell me ${said}?`, ['duration', 'medium'], path);
      add(`May I ask you, ${time}, ${said}?`, ['duration', 'medium'], path);
      add(`Would you tell me, ${time}, ${said}?`, ['duration', 'medium'], path);
    }
  if (goal === 'entering') add(`Could I ask you how, ${time}?`, ['duration', 'medium'], true, 1);
  add(`Could I ask you about it, ${time}?`, ['duration', 'medium'], true, 2);
  add(`Could I ask you about your work, ${time}?`, ['duration', 'medium'], false, 2);
  return phrases;
}

/** What makes yes easy and no easy. */
export function easePhrases(material: Material, writing: InWriting): Phrase[] {
  const { medium } = material.facts.user;
  const ways = medium === 'in person' ? 'In person or by video' : 'Phone or video';
  const time = `${material.minutes} ${medium === 'in person' ? 'in person or by video' : 'by phone or video'}`;
  const late: Tag[] = ['duration'];
  const few = `a few lines ${writing}`;
  return [
    ...words(
      `${ways}, any time that suits you in the next weeks; ${few} would help just as much.`,
      ['flexible', 'wayOut'],
      { needs: late },
    ),
    ...words(`Any day suits me, and ${few} would help just as much.`, ['flexible', 'wayOut'], { needs: late, less: 1 }),
    ...words(`${ways}, whenever suits you, and if you are too busy, ${few} would help too.`, ['flexible', 'wayOut'], {
      needs: late,
    }),
    ...words(`I am free whenever suits you; if a talk is too much, ${few} would help too.`, ['flexible', 'wayOut'], {
      needs: late,
    }),
    ...words(
      `${time}, any time that suits you in the next weeks; ${few} would help just as much.`,
      ['duration', 'medium', 'flexible', 'wayOut'],
      { bars: late },
    ),
    ...words(
      `I have ${time} in mind, whenever suits you; ${few} would help just as much.`,
      ['duration', 'medium', 'flexible', 'wayOut'],
      { bars: late },
    ),
    ...words('Any time suits me, and no is fine too.', ['flexible', 'wayOut'], { needs: late, less: 1 }),
    ...words('Any time suits; no is fine too.', ['flexible', 'wayOut'], { needs: late, less: 2 }),
    ...words('Whenever suits you.', ['flexible'], { needs: late, less: 1 }),
    ...words('Whenever suits.', ['flexible'], { needs: late, less: 2 }),
    ...words('No is fine too.', ['wayOut'], { needs: late, less: 1 }),
  ];
}

/** The slots of a request. */
export function requestSlots(material: Material, goal: Goal, writing: InWriting): Slot[] {
  return [
    { phrases: openings(material), optional: true, paragraph: 0 },
    { phrases: selfPhrases(material, goal), optional: true, paragraph: 0 },
    { phrases: askPhrases(material, goal), optional: false, paragraph: 1 },
    { phrases: easePhrases(material, writing), optional: true, paragraph: 1 },
  ];
}

/** Subjects of a request, the most telling first. */
export function requestSubjects({ ground, before, now, narrow }: Material): (Said | null)[] {
  const field = now.field ?? narrow;
  return [
    ground?.kind === 'introducer' ? say`${ground.said} gave me your name` : null,
    ground?.kind === 'school' ? say`From ${ground.saidShort} to ${field}` : null,
    before === null ? null : say`From ${before.field} to ${now.field}`,
    before === null ? null : say`Your step to ${now.whole}`,
    before === null ? null : say`From ${before.role} to ${now.role}`,
    now.stale ? say`Your time at ${now.company}` : say`Your work at ${now.company}`,
    now.stale ? null : say`Your work as ${now.withArticle}`,
    say`A question about ${narrow}`,
    plain('A question about your work'),
  ];
}
