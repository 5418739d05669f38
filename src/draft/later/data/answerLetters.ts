import { letters } from '../write';

// Letters to somebody who has answered: each takes up what was said.

/** A yes with a time from which on: the time has come, or is about to. */
export const YES_FROM_THEN = letters(`
  # A day to talk?
  You said {condition}, so here I am. [I hope {busyWith} went well.]
  Which day this week could I {reach}? I’ll fit in with you, and keep it to {minutes}.
  > Thank you,

  # {Condition}, as you said
  You asked me to wait until {afterwards}, and I’ve been looking forward to it. [How did {busyWith} go?]
  When may I {reach}? Any hour you name is fine.
  > With thanks,

  # Ready when you are
  [I hope that {busyWith} is behind you now.] {Condition} was what you said, so I’m asking: which day would be good to {reach}?
  Name an hour and I’ll be there.
  > Many thanks,
`);
/** The time that was named is still to come. */
export const YES_NOT_YET = letters(`
  # {Condition}, then
  Thank you for saying yes. {Condition} is fine with me: which day would you like me to {reach}?
  > With thanks,

  # Looking forward to it
  I’m glad you said yes, and {condition} suits me well. Shall we fix a day now, or would you rather I asked again then?
  > Thank you,
`);
/** A yes that offers one day or several, taken up in its own words. */
export const YES_ONE_DAY = letters(`
  # {Days} it is
  {Days} suits me well, and I’m glad you can make it. [{PromiseOrReach}.]
  What time should I put down?
  > Thank you,

  # {Days} works for me
  Thank you, {days} is good for me. Is there an hour that’s easiest for you? [{PromiseOrReach}.]
  > With thanks,

  # Yes to {days}
  I’d be glad to talk on the day you offer: {days}. [{PromiseOrReach}.] Which hour suits you?
  > Many thanks,
`);
export const YES_ONE_DAY_AND_HOUR = letters(`
  # {Days} it is
  {Days} suits me well, and I’m glad you can make it. [{PromiseOrReach}.]
  [If you’d like to know what I’ll ask first: {q}]
  > Thank you,

  # Yes to {days}
  Thank you, {days} is good for me, and I’ll keep it free. [{PromiseOrReach}.]
  [Here is what I’m most curious about: {q}]
  > With thanks,

  # {Days} works for me
  I’d be glad to talk at the time you offer, {days}. [{PromiseOrReach}.]
  [My first question will be this one: {q}]
  > Many thanks,
`);
export const YES_SEVERAL_DAYS = letters(`
  # {Days}
  Thank you, that’s very kind. {Days}: I could do either, so which is easier for you, and at what hour?
  [{PromiseOrReach}.]
  > With thanks,

  # Either day is good
  Of the times you offer, {days}, please pick the one that’s less trouble, and tell me an hour. [{PromiseOrReach}.]
  > Thank you,

  # You choose the day
  I’m glad you said yes. {Days} would both work here, so I’d rather leave the choice to you. Which one, and when?
  > Many thanks,
`);
/** A yes without a day. */
export const YES_NO_DAY = letters(`
  # Which day suits you?
  I’m so glad you said yes. Which day would be good for you, and at what hour? [{PromiseOrReach}.]
  {Minutes} is all I’ll need.
  > Thank you,

  # A day for our talk
  Thank you for your yes. To make it easy: tell me a day and an hour, and I’ll fit in. [{PromiseOrReach}.]
  [What I’d like to begin with: {q}]
  > With thanks,

  # Finding a day
  Your answer made my day. When would you like to talk? Early, late or in a break, I can arrange it. [{PromiseOrReach}.]
  > Many thanks,

  # When is good for you?
  That’s kind of you, thank you. What would suit you better, this week or next? I’ll take any hour you can spare for {minutes}.
  > Best wishes,
`);

/** They would rather have questions in writing: these are they, and nothing else is asked. */
export const QUESTIONS_SENT = letters(`
  # {Count} questions for you
  Thank you for taking these on, and short answers are fine. [{AnswersWhen} is perfect.]
  1. {q}
  2. {q2}
  3. {q3}
  [{Me}, so don’t be afraid to start from the beginning.]
  > With thanks,

  # My questions
  Writing is a good idea. Here is what I’d like to ask, in as many or as few words as you like.
  First: {q}
  Then: {q2}
  And the last one: {q3}
  [There’s no hurry, {answersWhen} or later.]
  > Gratefully,

  # The questions, as you asked
  You asked for them, so here they are. [{AnswersWhen} is soon enough.]
  – {q}
  – {q2}
  – {q3}
  If one of them is dull, skip it.
  > Many thanks,
`);
export const QUESTIONS_SENT_FEW = letters(`
  # My questions
  Thank you for letting me ask in writing. [{AnswersWhen} suits me well.]
  1. {q}
  2. {q2}
  A few words on each would make me happy.
  > With thanks,

  # As you asked
  Gladly in writing. {q}
  [And if there’s room for a second one: {q2}]
  > Thank you,
`);

/** Busy or unable, and somebody else was named: nothing more is asked of the busy one. */
export const PASSED_ON = letters(`
  # May I mention you to {person}?
  Thank you for thinking of {person} with so much on your plate. I’ll leave you to it.
  May I say that you sent me? And what’s the best way to get hold of {person}?
  > With thanks,

  # Your tip: {person}
  {Person} sounds like the right person to ask, thank you. Before I write: is it all right if I mention your name?
  [An e-mail address, if you have it at hand, is all I’m missing.]
  > Gratefully,

  # {Person}, then
  That helps a great deal, thank you. I’ll try {person}. How do I best reach {person}, and would you mind if I said the idea was yours?
  > All the best,
`);
/** The address was given as well. */
export const PASSED_ON_REACHED = letters(`
  # Thank you for {person}
  Thank you for pointing me to {person}, I’ll write there next. May I say that it was your idea?
  > With thanks,
`);

export const NOT_NOW = letters(`
  # {Condition}, gladly
  Thank you for telling me. {Condition} is fine, and I’ll get in touch again then.
  [I hope {busyWith} goes well.]
  > All the best,

  # No hurry at all
  Of course, that can wait. I’ll ask you once more {condition}, and until then I wish you a calmer time.
  > With thanks,

  # Thank you for answering
  Thank you for answering in the middle of it all. I’ll come back to you {condition}, if that’s still all right with you.
  > Best wishes,
`);
export const NOT_NOW_PLAIN = letters(`
  # No hurry at all
  Thank you for answering. There’s no hurry on my side, so I’ll ask again when things are quieter for you.
  > All the best,

  # Another time
  Of course, another time is fine. Thank you for telling me instead of leaving me to wonder.
  > With thanks,
`);
/** The time that a “later” named has come. */
export const NOW_THEN = letters(`
  # {Condition}, as you said
  You told me to try again {condition}, so I’m trying. [{Me}, and I’m still curious about {topic}.]
  Would a short talk be possible now? Tell me a day and I’ll arrange myself around it.
  > Thank you,

  # Is now a better time?
  When I first wrote, you said {condition}. Is it a better time now? {Minutes} on any day would make me happy, or one answer in writing.
  > With thanks,
`);

export const THANKS_FOR_A_NO = letters(`
  # Thank you for your answer
  Thank you for telling me straight. I won’t ask again, and I wish you well with your work.
  > All the best,

  # Thanks for letting me know
  That’s perfectly all right, and I’m glad to know where I stand. Thank you for taking the trouble to answer.
  > Best wishes,

  # Understood, and thank you
  I understand, and thank you for writing back. Most people don’t.
  > With good wishes,
`);
export const THANKS_FOR_A_NO_WITH_TIP = letters(`
  # Thank you for the tip
  A no with a tip in it is a good answer. You wrote that {tip}, and I’ll look into it.
  > All the best,

  # Thank you all the same
  That’s all right. I didn’t expect you to send me somewhere else, too: you say that {tip}, and that’s where I’ll look next. Thank you.
  > Best wishes,
`);

export const WHO_I_AM = letters(`
  # No, we haven’t met
  Fair question: no, we’ve never met. {Self}. [You were {was} once, and that’s why I wrote to you.] I’d like to find out about {topic}.
  {q}
  One line is plenty.
  > With thanks,

  # A proper introduction
  No, we’ve never met, and I should have said so. {Self}. I’m trying to learn about {topic}[, and you were {was} yourself once].
  {q}
  > Thank you,

  # Who I am
  We don’t know each other. {Self}. [You were {was} before, and so you’d be the one to ask.] I’m curious about {topic}, and this is something I can’t look up.
  {q}
  > Best wishes,
`);
export const WHO_I_AM_PLAIN = letters(`
  # No, we haven’t met
  You’re right to ask: we’ve never met. {Self}, and I wrote because of the work you do.
  {q}
  > With thanks,

  # Who I am
  We don’t know each other. I wrote because I’d like to learn from people who do your kind of work.
  {q}
  > Thank you,
`);

/** An answer that a machine gave. */
export const AWAY_FOR_NOW = letters(`
  # For when you’re back
  Your automatic reply tells me that you’re away, so please let this wait. When you’re back, one line would help me.
  {q}
  > With thanks,

  # No hurry, one question
  I hope you’re having a proper break. For when you’re back at your desk, this is what I’d most like to know.
  {q}
  > Thank you,
`);

/** An answer that could not be read as a yes or a no: asked about, never guessed. */
export const UNCLEAR = letters(`
  # Thank you for writing back
  Thank you for writing back. So that I understand you rightly: would a short talk suit you, or would you prefer one question in writing?
  > With thanks,

  # Thank you for your answer
  I was glad to hear from you. What would be easiest for you, a short talk some time or a question {here}? If neither, I’ll understand.
  > Thank you,

  # Your answer, and a question
  Thank you for your message. Would you like me to suggest a day for a talk, or to leave it at a line or two in writing?
  > Best wishes,
`);

/** A day is to be found, and nothing was answered yet that could be taken up. */
export const UNCLEAR_START = letters(`
  # A day for our talk
  Which day and hour would suit you best for a talk? I’ll arrange myself around yours.
  > Thank you,

  # When would suit you?
  When would be a good time for you to talk? Tell me a day, and I’ll keep to {minutes}.
  > With thanks,
`);
