import type { Goal } from '../../../model/message';

/** Questions that claim nothing about what the reader does, for one whose work may or may not be what the user wishes to learn. */
export const NEUTRAL_QUESTIONS: Partial<Record<Goal, readonly string[]>> &
  Record<'any' | 'withoutWish', readonly string[]> = {
  any: [
    'Does {topic} ever come into your work at {at}?',
    'Where would you start, if you wanted to learn about {topic}?',
    'What do people from outside usually get wrong about {topic}?',
    'What should I know about {topic} before I go any further?',
  ],
  'day-to-day': [
    'Does {topic} come into your own days at {at}, and how?',
    'What does {topic} look like in practice, as far as you’ve seen?',
  ],
  training: [
    'What would you tell somebody to learn first for {topic}?',
    'Is there a course or a book on {topic} that people you know recommend?',
  ],
  entering: [
    'How do people usually get into {topic}, as far as you’ve seen?',
    'Where would you begin, if you wanted to get into {topic}?',
  ],
  hiring: [
    'What counts most for people who want to come into {topic}, as far as you’ve seen?',
    'What helps somebody from another field to get into {topic}?',
    'How do people from other fields usually come into {topic}?',
  ],
  fit: [
    'What kind of person is happy in {topic}, as far as you’ve seen?',
    'How could I find out early on whether {topic} would suit me?',
    'What do people underestimate about {topic}?',
  ],
  trends: [
    'What has changed most in {topic} over the last few years, as far as you can see?',
    'Where do you see {topic} going in the next few years?',
    'Is {topic} something that people at {at} talk about more than they used to?',
  ],
  network: ['Who would you ask about {topic}?', 'Is there somebody you’d send me to about {topic}?'],
  withoutWish: [
    'What does an ordinary week look like in your work?',
    'What surprised you most when you started at {at}?',
    'How did you come to do the work that you do?',
    'What do people usually get wrong about your work?',
    'What did you have to learn that nobody had told you about?',
    'What would you do first, if you started again today?',
  ],
};
