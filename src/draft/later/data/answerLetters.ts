import { letters } from '../write';

// Letters to somebody who has answered: each takes up what was said.

/** A yes with a time from which on: the time has come, or is about to. */
export const YES_FROM_THEN = letters(`
  # A day to talk?
  You said {condition}, so here I am. [I hope {busyWith} went well.]
  Which day this week could I {reach}? {Minutes} is enough, at whatever hour suits you.
  > Thank you,

  # {Condition}, as you said
  You asked me to wait until {afterwards}, so I have. [How did {busyWith} go?]
  When would be a good time to {reach}? I can fit in with you.
  > With thanks,

  # When could we talk?
  [I hope {busyWith} is over and you’ve had some rest.] You said {condition} would be good, and I’m still very keen to talk.
  When would be a good time to {reach}?
  > Many thanks,
`);
/** The time that was named is still to come. */
export const YES_NOT_YET = letters(`
  # {Condition} is fine
  Thank you for saying yes. {Condition} is fine with me. Which day should I {reach}?
  > With thanks,

  # Thank you for your yes
  I’m glad you said yes, and {condition} suits me well. Shall we fix a day now, or shall I ask again then?
  > Thank you,
`);
/** A yes that offers one day or several, taken up in its own words. */
export const YES_ONE_DAY = letters(`
  # {Days} works for me
  Thank you, {days} works well for me. [{PromiseOrReach}.]
  What time would suit you?
  > With thanks,

  # {Days} is good
  {Days} is good for me, and I’m glad you can make it. What time is easiest for you? [{PromiseOrReach}.]
  > Thank you,

  # Yes to {days}
  I’d be glad to talk {onDays}. [{PromiseOrReach}.] Which hour is good for you?
  > Many thanks,
`);
export const YES_ONE_DAY_AND_HOUR = letters(`
  # {Days} works for me
  Thank you, {days} works well for me. [{PromiseOrReach}.]
  [What I’d most like to ask is this: {q}]
  > With thanks,

  # Yes to {days}
  I’d be glad to talk {onDays}, and I’ll keep that time free. [{PromiseOrReach}.]
  [My first question will be: {q}]
  > Many thanks,

  # {Days} is good
  {Days} is good for me, and I’m glad you can make it. [{PromiseOrReach}.]
  [So you know what’s coming, I’d like to start with this: {q}]
  > Thank you,
`);
export const YES_SEVERAL_DAYS = letters(`
  # {Days} is good
  Thank you, that’s very kind. I can do {days}, so which is easier for you, and at what time?
  [{PromiseOrReach}.]
  > With thanks,

  # Either is good
  Thank you for offering {days}. Both work for me. Please pick the one that suits you better and tell me an hour. [{PromiseOrReach}.]
  > Thank you,

  # You choose the time
  I’m glad you said yes. I’m free {onDays}, so please choose the time that’s easiest for you.
  > Many thanks,
`);
/** A yes without a day. */
export const YES_NO_DAY = letters(`
  # Which day suits you?
  I’m so glad you said yes. Which day would be good for you, and at what time? [{PromiseOrReach}.]
  {Minutes} is all I need.
  > Thank you,

  # A day for our talk
  Thank you for saying yes. Tell me a day and an hour that suit you, and I’ll fit in. [{PromiseOrReach}.]
  [My first question would be: {q}]
  > With thanks,

  # When is good for you?
  That’s very kind, thank you. Would this week or next be better for you? Early, late or in a break, I’ll make it work. [{PromiseOrReach}.]
  > Many thanks,

  # Finding a time
  Thank you, I’m looking forward to it. When would suit you? I can do any hour you can spare for {minutes}.
  > Best wishes,
`);

/** They would rather have questions in writing: these are they, and nothing else is asked. */
export const QUESTIONS_SENT = letters(`
  # {Count} questions for you
  Thank you, here they are. Short answers are fine. [{AnswersWhen} is perfect.]
  1. {q}
  2. {q2}
  3. {q3}
  [{Me}, so please don’t be afraid to start from the beginning.]
  > With thanks,

  # My questions for you
  Thank you for offering to answer in writing. As many or as few words as you like:
  1. {q}
  2. {q2}
  3. {q3}
  [{Me}, so even simple answers will be new to me.] [There’s no hurry, {answersWhen} is fine.]
  > Many thanks,

  # The questions you asked for
  Here are my {count} questions. [{Me}.] [An answer {answersWhen} would be wonderful.]
  1. {q}
  2. {q2}
  3. {q3}
  If one of them isn’t worth answering, just skip it.
  > Thank you,
`);
export const QUESTIONS_SENT_FEW = letters(`
  # My questions for you
  Thank you for letting me ask in writing. [{AnswersWhen} suits me well.]
  1. {q}
  2. {q2}
  A few words on each would be perfect.
  > With thanks,

  # Here’s my question
  Thank you, here it is. [{Me}.] {q}
  [And if there’s room for a second one: {q2}]
  > Thank you,
`);

/** Busy or unable, and somebody else was named: nothing more is asked of the busy one. */
export const PASSED_ON = letters(`
  # May I mention you to {person}?
  Thank you for thinking of {person}[, especially {busyTime}].
  May I say that you sent me? If so, all I’m missing is how to reach {person}.
  > With thanks,

  # Thank you for {person}
  {Person} sounds like just the right person, thank you. Would you mind if I said that you suggested it? And what’s the best way to reach {person}?
  > Many thanks,

  # Thank you for the name
  Thank you, that’s a real help. I’ll try {person}. Is it all right if I mention your name, and do you have an e-mail address for me?
  > All the best,
`);
/** They pointed to somebody whose name is not in their answer. */
export const PASSED_ON_UNNAMED = letters(`
  # Thank you for answering
  Thank you for pointing me to somebody else. Who would be the right person to write to, and may I say that you sent me?
  > With thanks,

  # Thank you for the pointer
  That’s a kind suggestion, thank you. Could you tell me the best way to get in touch, and is it all right if I mention you?
  > All the best,
`);
/** The address was given as well. */
export const PASSED_ON_REACHED = letters(`
  # Thank you for {person}
  Thank you for pointing me to {person}. I’ll write there next. May I say that it was your idea?
  > With thanks,
`);

export const NOT_NOW = letters(`
  # {Condition}, very gladly
  Thank you for telling me. {Condition} is fine, so I’ll write again then.
  [I hope {busyWith} goes well.]
  > All the best,

  # No hurry at all
  Of course, that can wait. I’ll get in touch {condition}, and until then I hope things calm down for you.
  > With thanks,

  # Thank you for answering
  Thank you for answering when you’re so busy. I’ll come back to you {condition}, if that’s all right.
  > Best wishes,
`);
export const NOT_NOW_PLAIN = letters(`
  # No hurry at all
  Thank you for answering. There’s no hurry on my side, so I’ll ask again when things are quieter for you.
  > All the best,

  # Another time is fine
  Of course, another time is fine. Thank you for letting me know.
  > With thanks,
`);
/** The time that a “later” named has come. */
export const NOW_THEN = letters(`
  # {Condition}, as you said
  You asked me to try again {condition}, so here I am. [{Me}. I’m still curious about {topic}.]
  Would a short talk be possible now? Any day that suits you is good for me.
  > Thank you,

  # Is now a better time?
  When I first wrote, you said {condition}. Is now a better time? {Minutes} would be plenty, or one answer in writing. [{Me}.]
  > With thanks,
`);

export const THANKS_FOR_A_NO = letters(`
  # Thank you for your answer
  Thank you for letting me know. I understand, and I won’t ask again. I wish you all the best with your work.
  > All the best,

  # Thanks for letting me know
  That’s perfectly all right. Thank you for taking the time to answer, it was kind of you.
  > Best wishes,

  # Understood, and thank you
  Of course, I understand, and thank you for writing back. I hope things go well for you.
  > With good wishes,
`);
export const THANKS_FOR_A_NO_WITH_TIP = letters(`
  # Thank you for the tip
  Thank you for answering, and for not leaving it at a no. You wrote that {tip}, and I’ll look into it.
  > All the best,

  # Thank you all the same
  That’s all right, and thank you for the tip. You say that {tip}, and I’ll have a look at it.
  > Best wishes,
`);

export const WHO_I_AM = letters(`
  # No, we haven’t met
  Fair question: no, we’ve never met. {Self}. [You were {was} once, and that’s why I wrote to you.] I’d like to find out about {topic}.
  {q}
  One line is plenty.
  > With thanks,

  # Who I am
  Sorry, I should have said: we’ve never met. {Self}. I’m trying to learn about {topic}[, and you were {was} once yourself]. Could I ask you just one thing?
  {q}
  > Thank you,

  # No, we haven’t met
  We don’t know each other, you’re right to ask. {Self}. I’m curious about {topic}[, and you were {was} before]. There’s one thing I’d really like to know.
  {q}
  A short answer is fine.
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
  Your automatic reply says you’re away, so please let this wait until you’re back. It’s just one question. [{Me}.]
  {q}
  > With thanks,

  # No hurry, one question
  I hope you’re having a good break. For when you’re back at your desk, here’s the one thing I’d most like to know. [{Me}.]
  {q}
  > Thank you,
`);

/** An answer that could not be read as a yes or a no: asked about, never guessed. */
export const UNCLEAR = letters(`
  # Thank you for writing back
  Thank you for writing back. Just so I understand: would a short talk suit you, or would you prefer one question in writing?
  > With thanks,

  # Thank you for your answer
  I was glad to hear from you. What would be easiest for you, a short talk some time or a question {here}? If neither, I’ll understand.
  > Thank you,

  # Your answer, and a question
  Thank you for your message. Shall I suggest a day for a talk, or would a line or two in writing be easier?
  > Best wishes,
`);

/** A day is to be found, and nothing was answered yet that could be taken up. */
export const UNCLEAR_START = letters(`
  # A day for our talk
  Which day and time would suit you best for a talk? I can fit in with you.
  > Thank you,

  # When would suit you?
  When would be a good time for you to talk? Tell me a day, and I’ll keep it to {minutes}.
  > With thanks,
`);

/** What was agreed did not take place: nobody is blamed, another day is asked for. */
export const MISSED = letters(`
  # Shall we find another day?
  I’m sorry that our talk didn’t work out. Shall we find another day? I can fit in with you.
  > All the best,

  # A new time for our talk
  These things happen, and I’d still be glad to talk. Which day would be good for you instead?
  > Thank you,
`);

/** Questions for somebody who answered, and did not say in what way they would like to be asked. */
export const QUESTIONS_OFFERED = letters(`
  # My questions, in writing
  In case writing is easier for you, here’s what I’d like to ask. Short answers are fine.
  1. {q}
  2. {q2}
  3. {q3}
  > With thanks,

  # A few questions
  Perhaps it’s easiest if I simply ask in writing, and you answer whatever you like.
  1. {q}
  2. {q2}
  > Thank you,
`);
