import type { Goal } from '../../../model/message';

/** Questions that claim nothing about what the reader does, for one whose work may or may not be what the user wishes to learn. */
export const NEUTRAL_QUESTIONS: Partial<Record<Goal, readonly string[]>> &
  Record<'any' | 'withoutWish', readonly string[]> = {
  any: [
    'Does {topic} come into your work, and if so, where?',
    'How close does your work come to {topic}?',
    'If you were in my place, where would you start looking at {topic}?',
    'What would you want to know about {topic} before going near it?',
    'Which question about {topic} should I be asking, and whom?',
    'What have you seen of {topic} that I wouldn’t find in a book?',
    'What do people from outside get wrong about {topic}, as far as you’ve seen?',
    'Who around you would be fun to ask about {topic}?',
    'Where could I watch {topic} for a day without being in the way?',
    'What would you warn a beginner in {topic} about?',
    'What’s the first thing that you’d show me about {topic}?',
    'When you hear {topic}, what do you think of first?',
  ],
  'day-to-day': [
    'What does an ordinary week with {topic} look like, from where you are?',
    'What do the days in {topic} consist of, when nothing special happens?',
  ],
  training: [
    'What would I have to learn from scratch for {topic}?',
    'Is there one course or book on {topic} that you’d send me to?',
  ],
  entering: ['How do people usually find their way into {topic}?', 'Where would you knock first to get into {topic}?'],
  hiring: [
    'What counts with the people who choose others for {topic}?',
    'What would make somebody from my side believable in {topic}?',
  ],
  fit: [
    'What sort of person stays in {topic}, and who leaves again?',
    'How would I notice early on that {topic} wasn’t for me?',
  ],
  trends: [
    'What has changed about {topic} that nobody outside has noticed yet?',
    'What about {topic} will still be true in ten years?',
  ],
  network: [
    'Who else should hear my questions about {topic}?',
    'Which one person would you have me talk to about {topic}?',
  ],
  withoutWish: [
    'What should somebody ask you who wants to understand your work?',
    'Which part of your work would a stranger never guess?',
    'How did you come to the work that you do?',
    'What do people get wrong about the work that you do?',
    'What did you have to learn that nobody had told you about?',
    'If you began again today, what would you do first?',
  ],
};
