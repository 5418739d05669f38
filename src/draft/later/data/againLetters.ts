import { letters } from '../write';

// Asking once more, soon after an answer or months after silence: always for less.

/** They said yes or asked for something, the user wrote back, and it is quiet: something smaller, without a word of blame. */
export const NUDGE_YES = letters(`
  # A day that suits you?
  You kindly said yes {repliedWhen}, and I’d still be glad to talk. Which day in the next week or two would be good for you?
  {Minutes} is plenty.
  > Thank you,

  # Whenever it suits you
  Thank you again for saying yes {repliedWhen}. If a day doesn’t come to mind, one answer in writing would help me just as much.
  {q}
  > With thanks,

  # Still glad to talk
  I know that finding a time can be the hardest part. Would a short call next week suit you, or would you rather answer one question here?
  > Many thanks,
`);
export const NUDGE_QUESTIONS = letters(`
  # No hurry with my questions
  Please don’t feel you have to answer everything I sent {sentWhen}. Even one of the questions would help me a lot.
  > Thank you,

  # Just one of them
  If my questions {sentWhen} were too many, this is the one I care about most.
  {q}
  A line is plenty.
  > With thanks,
`);
export const NUDGE_PLAIN = letters(`
  # A short question
  You may have seen my message {sentWhen}. To make it easier, here’s just one question.
  {q}
  > Thank you,

  # One thing, when you have a moment
  Just a short line after my message {sentWhen}. [{Me}.] A word {here} would be enough.
  {q}
  > With thanks,
`);

/** Months later, once: something new is said, and less is asked than the first time. */
export const LOOK_AGAIN = letters(`
  # One more try about {topic}
  I wrote to you {when} and perhaps it wasn’t the moment. I’m still learning about {topic}. [{Me}.]
  {q}
  A line or two would be plenty.
  > Thank you,

  # Still curious about {topic}
  It’s a while since I wrote to you ({when}), and I’m still curious about {topic}. [{Me}.] Would this be a better time for one question?
  {q}
  > With thanks,
`);
export const LOOK_AGAIN_PLAIN = letters(`
  # Is now a better time?
  I wrote to you {when}, and perhaps it wasn’t the moment. [{Me}.] Would now be a better time for one question?
  {q}
  > Thank you,
`);
/** They had said yes, and no talk came of it. */
export const AGAIN_AFTER_YES = letters(`
  # Would you still be up for a talk?
  You kindly said yes {repliedWhen}, and then we never found a day. Would a talk still be possible? {Minutes} would be plenty, whenever it suits you.
  > With thanks,

  # Our talk, some day soon?
  It’s a while since you said yes {repliedWhen}, and I’m still glad you did. Is there a day in the next few weeks that would suit you?
  > Thank you,
`);
/** They asked for another time without naming it. */
export const AGAIN_LATER = letters(`
  # Is now a better time?
  When I first wrote, it wasn’t a good moment for you. Is now a better one? {Minutes} would be plenty, or one answer in writing. [{Me}.]
  > With thanks,

  # Would now be better?
  You wrote {repliedWhen} that it wasn’t a good time, so I’ve waited. Would a short talk be possible now? Any day that suits you is good for me.
  > Thank you,
`);
