import { letters } from '../write';

// Letters about a meeting. Only one that the user logged as agreed is confirmed.

/** Somebody is visited. */
export const IN_PERSON = letters(`
  # {Day}, {clock}
  I’ll be there on {day}, at {clock}[, {place}]. [{Promise}.]
  [What I’d like to hear about first: {q}]
  If the day turns on you, a word is enough and we’ll find another.
  > Thank you,

  # See you on {day}
  {Day} at {clock} is in my diary[, {place}]. [{Promise}.]
  [I’m most curious about this: {q}]
  > Looking forward to it,

  # {Day} at {clock}
  Thank you for having me on {day} at {clock}[, {place}]. [{Promise}.] Should something come up, just tell me and I’ll come another time.
  > With thanks,

  # Coming on {day}
  A short line to say that I’m coming on {day} at {clock}[, {place}]. [{Promise}.]
  [If you like, think about this one beforehand: {q}]
  > Many thanks,
`);
/** The user rings. */
export const I_RING = letters(`
  # {Day} at {clock}
  I’ll ring you on {day} at {clock}. [The first thing I’ll ask is this: {q}]
  Should that stop suiting you, any other hour will do.
  > Thank you,

  # Our call on {day}
  Thank you for making room on {day}. I’ll call at {clock} and keep an eye on the time: {minutes}, no more.
  [You’ll probably hear this one first: {q}]
  > With thanks,

  # Ringing you on {day}
  {Day}, {clock}: I’ll be the one who rings. [{Me}, so expect some simple questions.] If your day falls apart, a line is enough.
  > Looking forward to it,
`);
/** The reader rings. */
export const YOU_RING = letters(`
  # {Day} at {clock}
  I’ll be by the phone on {day} at {clock}. [What I’m hoping to hear about: {q}]
  If another hour turns out better, just ring then.
  > Thank you,

  # Your call on {day}
  Thank you for offering to ring. {Day} at {clock} is free on my side, and so is some time after it.
  > With thanks,
`);
/** Over video, with a link that the reader sends. */
export const THEIR_LINK = letters(`
  # {Day}, {clock}
  {Day} at {clock} is fixed, then, and I’ll look out for {link}.
  [Here is what I’d like to begin with: {q}]
  If something urgent lands on your desk, any other hour is all right with me.
  > Thank you for doing this,

  # Our talk on {day}
  Thank you for the time on {day}: I’ll be ready at {clock} with {link} open. [{Me}, so I’ll have plenty to ask.]
  > With thanks,
`);
export const BY_VIDEO = letters(`
  # {Day}, {clock}
  {Day} at {clock} by video suits me well. Shall I send you a link, or would you rather use one of yours?
  [This is what I’d like to ask first: {q}]
  > Thank you,

  # Video on {day}
  Thank you for {day}. I’ll be at my screen at {clock}, and can send a link if that helps you. Would it?
  > With thanks,
`);
/** By phone, and nobody has said who rings. */
export const WHO_RINGS = letters(`
  # {Day} at {clock}
  {Day} at {clock} by phone: I’ve written it down. Shall I ring you, and on which number?
  [I’d love to begin with this: {q}]
  > Until then, and thank you,

  # Our call on {day}
  Thank you, {day} at {clock} is good for me. Would you like me to ring? Then all I need is your number.
  [{Me}, so I’ll start with the simple things.]
  > With thanks,

  # The {clock} call
  I’m looking forward to talking by phone on {day} at {clock}. Who rings whom? I’m glad to, if you tell me where to reach you.
  > Many thanks,
`);
/** A day is agreed, and no hour. */
export const DAY_WITHOUT_HOUR = letters(`
  # {Day}
  {Day} is in my diary, thank you. At what time would you like to talk? [{Promise}.]
  > With thanks,

  # What time on {day}?
  I’m looking forward to {day}. Which hour is good for you? [{Promise}.] {Minutes} will be enough.
  > Thank you,
`);
export const ANY_MEETING = letters(`
  # {Day} at {clock}
  {Day} at {clock} is in my diary, and I’m looking forward to it. [What I’d like to ask first: {q}]
  If you need to move it, please just say so.
  > Thank you,

  # See you on {day}
  Thank you for finding the time on {day}. I’ll be there at {clock}[, {place}], and if something comes up, a word is enough.
  > With thanks,
`);
/** They asked for questions beforehand: so many are sent. */
export const WITH_ONE_QUESTION = letters(`
  # {Day}, {clock}
  Thank you for {day} at {clock}[, {place}]. Here is the question you asked for.
  {q}
  > With kind regards,
`);
export const WITH_TWO_QUESTIONS = letters(`
  # {Day}, {clock}
  Thank you for seeing me on {day} at {clock}[, {place}]. You asked for two questions, and these are mine.
  {q}
  {q2}
  > With kind regards,

  # Two questions for {day}
  I’ll be there on {day} at {clock}[, {place}]. As you asked, here is what I’d like to talk about:
  {q}
  {q2}
  > Yours sincerely,
`);
export const WITH_THREE_QUESTIONS = letters(`
  # Three questions for {day}
  Thank you for {day} at {clock}[, {place}]. The questions you asked for:
  1. {q}
  2. {q2}
  3. {q3}
  > With kind regards,
`);
/** A yes that names a day, and nothing agreed yet: it is taken up, and what is missing is asked. */
export const DAY_OFFERED = letters(`
  # {Days}?
  {Days} is good for me too. What time suits you? [{Promise} and keep to {minutes}.]
  [{Me}, and this is what I’d like to hear about: {q}]
  If it falls through, we’ll pick another day.
  > Thanks so much,

  # What time {onDays}?
  Thank you for saying yes. What time would be good {onDays}? [{Promise}.]
  [I’d like to begin with this: {q}]
  > With thanks,

  # {Days}, and which hour?
  I’d be glad to talk {onDays}. [{Promise}.] Could you tell me roughly when, so that I’m free?
  > Many thanks,
`);
