import type { Goal } from '../../../model/message';

/** What the user wishes to learn, as a clause that begins with "I": {topic} is never a subject, as it may be one thing or many; {one} is what somebody is called who does it. */
export const WISHES = {
  any: [
    'I’d like to learn about {topic}',
    'I’m curious about {topic}',
    'I’d like to understand {topic} better',
    'I’m looking into {topic}',
    'I’m trying to learn about {topic}',
    'I’d like to know more about {topic}',
    'I’m interested in {topic}',
    'I’m hoping to learn more about {topic}',
    'I want to find out more about {topic}',
    'I’ve become interested in {topic}',
    'I’m trying to understand {topic}',
    'I’ve become curious about {topic}',
    'I’d like to get to know {topic} better',
    'I’m keen to learn about {topic}',
    'I want to understand {topic} properly',
  ],
  towards: [
    'I’d like to get into {topic}',
    'I’m thinking about a move into {topic}',
    'I’m hoping to move into {topic}',
    'I’d like to move into {topic}',
    'I’m working out how to get into {topic}',
    'I’m hoping to get into {topic}',
    'I want to find a way into {topic}',
    'I’m looking for a way into {topic}',
    'I’m thinking of {topic} as a next step',
    'I’d like to work towards {topic}',
  ],
  becoming: [
    'I’d like to become {one}',
    'I’m hoping to become {one}',
    'I’m thinking about becoming {one}',
    'I want to become {one}',
    'I’m working out how to become {one}',
    'I’d like to train as {one}',
  ],
  weighing: [
    'I’m thinking about {topic}',
    'I’m wondering whether {topic} would suit me',
    'I’m seriously thinking about {topic}',
    'I’m trying to work out whether {topic} would suit me',
    'I’m wondering about {topic}',
    'I’m asking myself whether {topic} could be for me',
    'I’ve been thinking about {topic}',
    'I’d like to find out whether {topic} might be for me',
  ],
} as const;

/** The user's own reason and their wish as one sentence; {reason} begins with a capital, {because} goes on from "because". */
export const WITH_REASON = [
  '{reason}, so {wishing}',
  '{wishing} because {because}',
  '{reason}, which is why {wishing}',
  '{reason}, and that’s why {wishing}',
  '{wishing}: {because}',
] as const;

/** Goals by which somebody is on the way to the work, and by which they weigh it. */
export const TOWARDS: readonly Goal[] = ['entering', 'training', 'hiring'];
export const WEIGHING: readonly Goal[] = ['fit'];

/** What somebody says first who was just connected. */
export const CONNECTED = [
  'Thank you for connecting.',
  'Thanks for accepting my invitation.',
  'Thanks for connecting.',
  'Thank you for accepting my invitation.',
] as const;
