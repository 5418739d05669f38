import type { Goal } from '../../../model/message';

/** What the user wishes to learn, as a sentence. {topic} is never a subject: it may be one thing or many. */
export const WISHES = {
  any: [
    'I’d like to learn about {topic}.',
    'I’m curious about {topic}.',
    'I’d like to understand {topic}.',
    'I’m trying to find out about {topic}, the real thing.',
    'I wonder about {topic}.',
    'What I’d like to know more about is {topic}.',
    'I’m drawn to {topic}.',
    'I’m finding out what I can about {topic}.',
    'My mind keeps going to {topic}.',
    'I’d like to know what I don’t know about {topic}.',
    'I’m after the truth about {topic}.',
    'I’d love a closer look at {topic}.',
    'I want to find out about {topic} from people, not leaflets.',
    'I’ve become curious about {topic}.',
    'I think a lot about {topic} these days.',
    'There’s much I’d like to ask about {topic}.',
    'I can’t stop wondering about {topic}.',
    'I want to know more about {topic} than a website can tell.',
    'It’s {topic} I’d like to hear about.',
  ],
  towards: [
    'I’d like to get into {topic}.',
    'I’m thinking of {topic} as my next step.',
    'Where I’d like to end up is {topic}.',
    'My next step, I hope, leads to {topic}.',
    'I’m working towards {topic}.',
    'I hope to move into {topic}.',
    'I’ve set my sights on {topic}.',
    'One day I’d like to be in {topic}.',
    'I’d like to find my way to {topic}.',
    'I’m looking for the road to {topic}.',
    'I’d like to try for {topic}.',
    'What I’m aiming for is {topic}.',
  ],
  weighing: [
    'I’m wondering whether I’d be right for {topic}.',
    'I’m working out whether I’m made for {topic}.',
    'I’m weighing up {topic}.',
    'Before I dream any further about {topic}, I’d like to ask.',
    'I’m asking myself if I’d last in {topic}.',
    'I’m tempted by {topic}.',
    'I keep asking myself whether {topic} might be for me.',
    'I’m thinking hard about {topic}.',
  ],
} as const;

/** The same right after the user's own reason. */
export const AFTER_REASON = [
  'That’s why I’m asking about {topic}.',
  'That’s how I came to think of {topic}.',
  'So I’ve begun to look at {topic}.',
  'Hence my interest in {topic}.',
  'That’s what draws me to {topic}.',
  'And so I wonder about {topic}.',
  'It’s the reason I’m looking into {topic}.',
  'Which is how my mind turned to {topic}.',
  'So it’s {topic} I’d like to hear about.',
  'It’s what made me think of {topic}.',
  'That got me thinking about {topic}.',
  'So I’d like to know more of {topic}.',
  'From there it’s a short way to {topic}.',
  'That’s where my questions about {topic} come from.',
  'And that brought me to {topic}.',
  'You see why I’m curious about {topic}.',
  'So now I’m looking at {topic}, and I’d like to look properly.',
  'Perhaps {topic} could be the answer.',
  'So I thought of {topic}.',
  'That’s all the reason I have for asking about {topic}.',
  'For me, that points to {topic}.',
  'That’s what sent me looking at {topic}.',
  'And there begins my interest in {topic}.',
] as const;
/** Goals by which somebody is on the way to the work, and by which they weigh it. */
export const TOWARDS: readonly Goal[] = ['entering', 'training', 'hiring'];
export const WEIGHING: readonly Goal[] = ['fit'];

/** What somebody says first who was just connected. */
export const CONNECTED = [
  'Thank you for connecting.',
  'Thanks for accepting my invitation.',
  'Good to be connected.',
  'Thank you for saying yes to my invitation.',
] as const;
