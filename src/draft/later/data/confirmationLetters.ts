import { letters } from '../write';

// Letters about a meeting. Only one that the user logged as agreed is confirmed.

/** Somebody is visited. */
export const IN_PERSON = letters(`
  # {Day} at {clock}
  I’ll be there on {day} at {clock}[, {place}]. [{Promise}.] [{Me}.]
  [I’d like to hear this first: {q}]
  If anything comes up, just let me know and we’ll find another day.
  > Thank you,

  # See you on {day}
  Thank you for having me on {day} at {clock}[, {place}]. [{Promise}.] [{Me}, so I’ll have plenty to ask.]
  If something comes up, just tell me.
  > Looking forward to it,

  # {Day} at {clock}
  Just to confirm: I’ll come on {day} at {clock}[, {place}]. [{Promise}.]
  [I’m most curious about this: {q}]
  > See you then,
`);
/** The user rings. */
export const I_RING = letters(`
  # {Day} at {clock}
  I’ll ring you on {day} at {clock}. [To give you an idea of what I’d ask: {q}]
  If another time turns out to be better, just tell me.
  > Thank you,

  # Our call on {day}
  Thank you for making time. I’ll call you on {day} at {clock} and keep it to {minutes}.
  [{Me}. I’m curious to hear about {topic} from you.]
  > With thanks,

  # Ringing you on {day}
  Just to confirm: I’ll ring you on {day} at {clock}. [{Me}, so expect some simple questions.] If something comes up, we’ll find another time.
  > Looking forward to it,
`);
/** The reader rings. */
export const YOU_RING = letters(`
  # {Day} at {clock}
  Thank you for offering to ring. I’ll be by the phone on {day} at {clock}. [What I’d like to ask you: {q}]
  If another time suits you better, that’s fine too.
  > Thank you,

  # Your call on {day}
  Just to confirm: {day} at {clock}, and I’ll be waiting for your call. [{Me}, so I have plenty to ask.]
  > With thanks,
`);
/** Over video, with a link that the reader sends. */
export const THEIR_LINK = letters(`
  # {Day} at {clock}
  {Day} at {clock} it is, and I’ll look out for {link}. [{Me}. I’m curious to hear about {topic} from you.]
  If something urgent comes up, any other time is fine with me.
  > Thank you for doing this,

  # Our talk on {day}
  Thank you for making time on {day}. I’ll be ready at {clock} with {link}. [{Me}.]
  [I’d like to begin with this: {q}]
  > With thanks,
`);
export const BY_VIDEO = letters(`
  # {Day} at {clock}
  {Day} at {clock} by video works well for me. Shall I send you a link, or would you rather use yours?
  [The question I’m bringing is this: {q}]
  > Thank you,

  # Video on {day}
  Thank you for making time on {day} at {clock}. I can send you a link for the video call. Would that help? [{Me}. I’m looking forward to it.]
  > With thanks,
`);
/** By phone, and nobody has said who rings. */
export const WHO_RINGS = letters(`
  # {Day} at {clock}
  {Day} at {clock} by phone works well for me, thank you. Shall I ring you? Then all I need is your number.
  [My first question will be this: {q}]
  > Until then,

  # Our call on {day}
  Thank you, {day} at {clock} it is. Would you like me to ring, and if so, on which number?
  [{Me}. I’m curious to hear about {topic} from you.]
  > With thanks,

  # The {clock} call
  I’m looking forward to our call on {day} at {clock}. I’m happy to ring you if you tell me your number. [{Me}, so I’ll start with the simple things.]
  > Many thanks,
`);
/** A day is agreed, and no hour. */
export const DAY_WITHOUT_HOUR = letters(`
  # {Day}, what time?
  {Day} is in my diary, thank you. What time would you like to talk? [{Promise}.]
  > With thanks,

  # What time on {day}?
  I’m looking forward to {day}. What time is good for you? [{Promise}.] {Minutes} will be enough.
  > Thank you,
`);
export const ANY_MEETING = letters(`
  # {Day} at {clock}
  {Day} at {clock} is in my diary, and I’m looking forward to it. [I’d like to hear this first: {q}]
  If you need to move it, just say so.
  > Thank you,

  # See you on {day}
  Thank you for making time on {day}. I’ll be there at {clock}[, {place}]. [{Me}, so I have plenty to ask.] If something comes up, a word is enough.
  > With thanks,
`);
/** They asked for questions beforehand: so many are sent. */
export const WITH_ONE_QUESTION = letters(`
  # {Day} at {clock}
  Thank you for making time on {day} at {clock}[, {place}]. Here’s the question you asked for.
  {q}
  > With kind regards,
`);
export const WITH_TWO_QUESTIONS = letters(`
  # {Day} at {clock}
  Thank you for seeing me on {day} at {clock}[, {place}]. Here are the two questions you asked for.
  1. {q}
  2. {q2}
  [{Me}.]
  > With kind regards,

  # Two questions for {day}
  I’ll be there on {day} at {clock}[, {place}]. As you asked, here are two questions beforehand:
  1. {q}
  2. {q2}
  > Yours sincerely,
`);
export const WITH_THREE_QUESTIONS = letters(`
  # Three questions for {day}
  Thank you for making time on {day} at {clock}[, {place}]. Here are the three questions you asked for:
  1. {q}
  2. {q2}
  3. {q3}
  > With kind regards,
`);
/** A yes that names a day, and nothing agreed yet: it is taken up, and what is missing is asked. */
export const DAY_OFFERED = letters(`
  # {Days}, what time?
  {Days} works well for me, thank you. What time suits you? [{Promise} and keep it to {minutes}.]
  [{Me}. I’m curious to hear about {topic} from you.]
  > Thanks so much,

  # What time {onDays}?
  Thank you for saying yes. What time would be good {onDays}? [{Promise}.]
  [To give you an idea of what I’d ask: {q}]
  > With thanks,

  # {Days}, and what time?
  I’d be glad to talk {onDays}. [{Promise}.] Could you tell me roughly when, so that I’m free? [{Me}. I’m looking forward to it.]
  > Many thanks,
`);
