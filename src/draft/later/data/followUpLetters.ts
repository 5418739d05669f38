import { letters } from '../write';

// Letters to somebody who was asked once. An empty line between two; see `letters` for the marks.

/** Nobody has answered: the first message in a clause, and one question that is smaller than it. */
export const AFTER_SILENCE = letters(`
  # One question about {about}
  {When} I wrote to you about {about}. Most of what I’d ask in a talk comes down to this.
  {q}
  Two lines would be plenty.
  > Thank you,

  # A smaller question
  What I wrote {when} about {about} asked for a good slice of your day. Here is the same thing in one line.
  {q}
  Answer it in as few words as you like.
  > With thanks,

  # About {about}, much shorter
  You have my message about {about}, {when}. I’ve since boiled it down to a single question.
  {q}
  Whatever comes to mind first is exactly what I’m after.
  > Many thanks,

  # {About} in one question
  I asked you about {about} {when}. [{Me}, so the part I can’t work out from here is this.]
  {q}
  If it’s easier to answer {here}, please do.
  > Best wishes,

  # Instead of a call
  No call is needed for what I wrote {when}. One line about {about} would already take me a good way.
  {q}
  > Thanks for reading this,

  # Just this about {about}
  [{Me}, and] since I wrote {when}, one thing about {about} keeps coming back to me.
  {q}
  I’d be happy with the short version.
  > With thanks,

  # The short version
  This is my note {when}, cut down to what I most want to know about {about}.
  {q}
  A reply can be as short as the question.
  > Kindly,
`);

/** The same where the first message did not speak of the wish, or nothing is known of it. */
export const AFTER_SILENCE_PLAIN = letters(`
  # A smaller question
  {When} I asked you for a little of your time. A single answer would help me nearly as much.
  {q}
  One or two sentences {here} are enough.
  > Thank you,

  # My message, made shorter
  My message {when} was longer than it needed to be, so here’s the heart of it.
  {q}
  Please answer in whatever way takes you least time.
  > With thanks,

  # One question, no call
  In place of all that I asked {when}, may I put one question to you?
  {q}
  > Many thanks,

  # One question for you
  May I ask you one thing about your work? You could answer it in a line, whenever there’s a quiet minute.
  {q}
  > Thank you,
`);

/** The user rang as well, and was told something that is kind to use. */
export const AFTER_RINGING = letters(`
  # One line about {about}
  When I rang {rangWhen}, they told me that {toldThat}. So here is what I wrote {when} about {about}, in one question.
  {q}
  One line back will do.
  > Yours sincerely,

  # {About}: one question
  I tried you by phone {rangWhen} and learned that {toldThat}. I won’t keep you from it: of everything I wrote about {about}, this matters most.
  {q}
  > With thanks,

  # A question on paper instead
  They told me {rangWhen} that {toldThat}, which is no time for a call. May I ask you in writing, then?
  {q}
  > With best regards,
`);

/** The second reminder, and so the last. */
export const LAST_NOTE = letters(`
  # One last question
  This is my last note about {about}, so I’ll ask only what I’d most like to know.
  {q}
  A few words would do, and if it isn’t the moment, that’s fine too.
  > Thank you,

  # A last word on {about}
  I’ll leave you in peace about {about} after this last question. [{Me}, and it’s the one I keep turning over.]
  {q}
  > With thanks,

  # Last one, I promise
  Here is my last question on {about}, and then your inbox is yours again.
  {q}
  If you ever feel like answering it, next year is early enough.
  > All the best,

  # One last thing about {about}
  {About} still has me curious, so here is a last try, with a new question.
  {q}
  Thank you for reading, whether or not you find a minute for it.
  > Best wishes,
`);
export const LAST_NOTE_PLAIN = letters(`
  # One last question
  This is the last time I’ll ask, and it’s only one question.
  {q}
  Should it not suit you, I’ll understand.
  > Thank you,

  # A last question
  A last question from me, and a small one.
  {q}
  > With thanks,
`);
