import type { LinkKind } from './openings';

/** Subjects of three to seven words, by what links reader and user; slots as in the openings. */
export const SUBJECTS: Partial<Record<LinkKind | 'any', readonly string[]>> = {
  introduced: ['{by} gave me your name', 'Introduced by {by}'],
  earlierJob: ['From {wasAt} to {at}', 'Your way from {wasAt} to {at}', 'From {wasBare} to {isBare}'],
  step: ['From {wasAt} to {at}', 'From {wasBare} to {isBare}', 'Your move from {wasAt}'],
  employer: ['From {employer} to {at}', 'After {employer}', 'A question from {employer}'],
  school: ['A question from {school}', 'From {school} to {at}', 'From {school} to {field}'],
  group: ['A question from {group}', 'Fellow member of {group}'],
  place: ['A question from {place}', 'A neighbour’s question about {topic}'],
  any: [
    'A question about {topic}',
    'Learning about {topic}',
    'Could I ask about {topic}?',
    'Interested in {topic}',
    'Your work in {field}',
    'A {adjective} call about {topic}?',
    'Curious about {topic}',
    'Some questions about {topic}',
    'Finding out about {topic}',
  ],
};
