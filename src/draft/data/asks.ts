import type { Goal } from '../../model/message';

/** What a goal makes of a request. In a question `*` stands for the reader's field or the user's interest. */
export interface Ask {
  /** "I …": the words before and after what the user wants to learn about. */
  interest: [before: string, after: string][];
  /** The question after the reader's path was told; it may lean on "that step". */
  afterPath: string[];
  /** The question where only the reader's work is known. */
  afterWork: string[];
}

export const ASKS: Record<Goal, Ask> = {
  'day-to-day': {
    interest: [
      ['would like to know what ', ' is like from day to day'],
      ['am trying to understand ', ''],
    ],
    afterPath: [
      'what an ordinary week looks like for you now',
      'how your days have changed since then',
      'what your days are like now',
    ],
    afterWork: [
      'what an ordinary week looks like for you',
      'what your working days are really like',
      'what fills most of your days',
    ],
  },
  training: {
    interest: [
      ['am finding out what training ', ' takes'],
      ['am trying to find my way into ', ''],
    ],
    afterPath: [
      'what training you needed for that step',
      'which training helped you most on the way',
      'what you had to learn for it',
    ],
    afterWork: [
      'what training your work really takes',
      'which training has helped you most',
      'what you had to learn for your work',
    ],
  },
  entering: {
    interest: [
      ['would like to move towards ', ''],
      ['am looking for a way into ', ''],
    ],
    afterPath: ['how you made that step', 'what helped you most in that step', 'how you did it'],
    afterWork: ['how you found your way into it', 'how you came to this work', 'what helped you most on the way in'],
  },
  hiring: {
    interest: [
      ['am trying to see how people come into ', ''],
      ['am looking for a way into ', ''],
    ],
    afterPath: ['how people really come into that work', 'what made the door open for you', 'how that step came about'],
    afterWork: [
      'how people really come into this work',
      'how people in your field find their place',
      'how you came to this work',
    ],
  },
  fit: {
    interest: [
      ['am weighing whether ', ' would suit me'],
      ['am drawn to ', ''],
    ],
    afterPath: [
      'how you knew that it would suit you',
      'what you have gained and lost by it',
      'what surprised you most in that step',
    ],
    afterWork: [
      'what kind of person your work suits',
      'what you like most and least about it',
      'how you knew that it would suit you',
    ],
  },
  trends: {
    interest: [
      ['am trying to see where ', ' is heading'],
      ['am trying to understand ', ''],
    ],
    afterPath: [
      'what is changing in * as you see it',
      'where you see * heading',
      'what has changed since you made that step',
    ],
    afterWork: ['what is changing in * as you see it', 'where you see * heading', 'what is changing in your work'],
  },
  network: {
    interest: [
      ['am getting to know ', ''],
      ['am trying to understand ', ''],
    ],
    afterPath: [
      'how you see that field from where you stand now',
      'what you have learned on the way, and who else is worth listening to',
    ],
    afterWork: [
      'how you see your field, and who else is worth listening to',
      'how your field looks from where you stand',
    ],
  },
};

/** What a follow-up asks: small enough to be answered in a line. */
export const SMALL_QUESTIONS: Record<Goal, string[]> = {
  'day-to-day': ['what fills most of your week', 'what part of your day would surprise an outsider'],
  training: ['which one course or skill was worth most', 'what would you learn first if you began again'],
  entering: ['what helped you most on the way in', 'what would you do first if you began again'],
  hiring: ['how did you first hear of the work you do now', 'what opened the door for you'],
  fit: ['what surprised you most about the work', 'what kind of person is happy in your work'],
  trends: ['what is changing most in your field', 'what should a newcomer watch in your field'],
  network: ['whose work in your field should I know', 'what one thing should a newcomer read'],
};

/** What a confirmed talk will be about: two things, no surprise. */
export const TOPICS: Record<Goal, [string, string]> = {
  'day-to-day': ['what an ordinary week looks like', 'what you like best about it'],
  training: ['what training the work takes', 'what you would learn first today'],
  entering: ['how you came to this work', 'what you would do first in my place'],
  hiring: ['how people come into this work', 'what helped you at the door'],
  fit: ['what kind of person the work suits', 'what it asks of you outside working hours'],
  trends: ['what is changing in your field', 'what it will need in a few years'],
  network: ['how you see your field', 'whom and what I should listen to next'],
};

/** Questions to somebody whose work was read too long ago to be spoken of as today's. */
export const ASKS_OF_THEN = {
  afterPath: ['how you made that step', 'what helped you most in that step', 'what you had to learn for it'],
  afterWork: ['what that work taught you', 'how you came to that work', 'what that work is like from the inside'],
};
