import type { Goal } from '../../../model/message';

/**
 * Questions for the letters after the first: plain, quick to answer, and of this reader. `{me}` is what the user is ("a baker"),
 * `{before}` a place the reader was at, `{at}` where they are now. A question whose slot has no fact is not asked.
 */

/** The reader has gone from one employer to another. */
export const OF_THEIR_WAY: readonly string[] = [
  'What was the first thing you had to learn when you moved from {before} to {at}?',
  'What did {at} ask of you that {before} never had?',
  'Which habit from {before} did you have to drop at {at}?',
  'What from {before} do you still use at {at}?',
  'When you moved from {before} to {at}, what surprised you most?',
];

/** The user's work and the wish. */
export const OF_MY_WAY: readonly string[] = [
  'What would {me} find hardest about {topic}?',
  'What would you have {me} learn first for {topic}?',
  'Which habits of {me} would be of use in {topic}?',
  'Where should {me} start with {topic}?',
];

/** The same where the letter itself says more of the user than what they are called. */
export const AS_I_AM: readonly string[] = [
  'What do people from other work find hardest about {topic}?',
  'What would I need to learn first for {topic}?',
  'Which of my habits would help me in {topic}, and which wouldn’t?',
  'Where would you start with {topic}, in my place?',
];

/** What anybody can be asked, whose work may or may not be what the user wishes to learn. */
export const OF_ANY_WORK: Record<Goal, readonly string[]> = {
  'day-to-day': [
    'What does a normal working day look like for you?',
    'Which part of your work takes most of your week?',
    'Which part of your work do people outside never see?',
  ],
  training: [
    'Which training has helped you most in your work?',
    'What should I read or learn first about {topic}?',
    'What took you longest to learn in your work?',
  ],
  entering: [
    'How did you get into your line of work?',
    'Where would you start, in my place, to get closer to {topic}?',
    'What do you wish you’d known before you started in your work?',
  ],
  hiring: ['What helped you most to get where you are?', 'Which experience counts most in your line of work?'],
  fit: [
    'What do you like best about your work, and what least?',
    'What should I know about {topic} before I decide anything?',
    'What sort of person is happy in your line of work?',
  ],
  trends: ['What’s changing most in your work at the moment?', 'What has changed most in your work since you started?'],
  network: [
    'Who else would you talk to about {topic}, in my place?',
    'Who knows {topic} well and likes to talk about it?',
  ],
};

/** What somebody knows who does the work that the user wishes to learn, by what the user is after. */
export const OF_THEIR_WORK: Record<Goal, readonly string[]> = {
  'day-to-day': [
    'Which part of {topic} takes most of your week?',
    'What does an ordinary day in {topic} look like for you?',
    'Which part of {topic} do people outside never see?',
    'What do you look at first when a working day in {topic} begins?',
  ],
  training: [
    'What would you have me learn first for {topic}?',
    'Which part of your training for {topic} do you use most today?',
    'Which course or book on {topic} was really worth it?',
    'What took you longest to learn about {topic}?',
  ],
  entering: [
    'What was the first step for you into {topic}?',
    'In my place, what would you do first to get into {topic}?',
    'What do you wish you’d known before you started in {topic}?',
    'Which mistake do most people make on the way into {topic}?',
  ],
  hiring: [
    'What makes a newcomer to {topic} stand out?',
    'How do people usually find their first place in {topic}?',
    'Which experience counts most for somebody new to {topic}?',
  ],
  fit: [
    'What sort of person is happy in {topic}?',
    'Which part of {topic} would you gladly give away?',
    'What do people who leave {topic} say when they go?',
    'What’s the best thing about a week in {topic}, and what’s the worst?',
  ],
  trends: [
    'What has changed most in {topic} since you started?',
    'What will {topic} look like in five years, do you think?',
    'Which change in {topic} do people outside not see yet?',
  ],
  network: [
    'Who else would you talk to about {topic}, in my place?',
    'Where do people in {topic} meet and swap notes?',
    'Who taught you most about {topic}?',
  ],
};
