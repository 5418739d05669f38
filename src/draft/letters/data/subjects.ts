import type { LinkKind } from './openings';

/** Subjects of three to seven words, by what links reader and user; slots as in the openings. */
export const SUBJECTS: Partial<Record<LinkKind | 'any', readonly string[]>> = {
  introduced: ['{by} gave me your name', 'A question, by way of {by}'],
  earlierJob: ['From {wasAt} to {at}', 'After {wasAt}, then what?', 'What came after {wasAt}'],
  step: ['From {wasAt} to {at}', 'Your step from {wasAt}', 'What came after {wasAt}'],
  employer: ['After {employer}, then what?', 'A question from {employer}', 'We both know {employer}'],
  school: ['A question from {school}', 'From {school}, with a question', 'From {school} to {topic}'],
  group: ['A question from {group}', '{group}, and a question'],
  place: ['A question from {place}', 'From one end of {place}'],
  any: [
    'A question about {topic}',
    '{noun} asks about {topic}',
    'What I can’t read about {topic}',
    'Finding out about {topic}',
    'One question about {topic}',
    'Curious about {topic}',
    '{topic}, seen from outside',
    'A stranger’s question about {topic}',
    'A closer look at {topic}',
    'From {noun}, about {topic}',
    'On {topic}, if I may',
  ],
};
