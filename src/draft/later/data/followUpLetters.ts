import { letters } from '../write';

// Letters to somebody who was asked once. An empty line between two; see `letters` for the marks.

/** Nobody has answered: the first message in a clause, and one question that is smaller than it. */
export const AFTER_SILENCE = letters(`
  # One question about {about}
  I wrote to you {when} about {about}. Here’s something smaller. [{Me}.]
  {q}
  Two lines would be plenty.
  > Thank you,

  # A smaller question
  One question may be easier to fit in than what I asked {when} about {about}. [{Me}.]
  {q}
  Whatever comes to mind first is fine.
  > With thanks,

  # About {about}, just one thing
  I’m {theMe} who wrote to you {when} about {about}. I’d be glad of an answer to just one question.
  {q}
  If a line {here} is easiest, that’s perfect.
  > Best wishes,

  # {About} in one question
  I asked you about {about} {when}. Here is one question instead. [{Me}.]
  {q}
  A sentence or two is all I’m hoping for.
  > Many thanks,

  # Just one question
  I know my message {when} about {about} may have come at a busy time, so here’s only one question. [{Me}.]
  {q}
  A short answer {here} would help me a lot.
  > Thank you,
`);

/** The same where the first message did not speak of the wish, or nothing is known of it. */
export const AFTER_SILENCE_PLAIN = letters(`
  # A smaller question
  {When} I asked whether you had time to talk. One short answer {here} would help me nearly as much. [{Me}.]
  {q}
  > Thank you,

  # Just one question
  My message {when} may have come at a busy time, so here’s just one question. [{Me}.]
  {q}
  Answer in as few words as you like.
  > With thanks,

  # One question, no call
  Instead of the talk I asked for {when}, may I put one question to you here? [{Me}.]
  {q}
  > Many thanks,

  # One question for you
  May I ask you one thing about your work? [{Me}.]
  {q}
  A line would be plenty.
  > Thank you,
`);

/** The user rang as well, and was told something that is kind to use. */
export const AFTER_RINGING = letters(`
  # One question about {about}
  When I rang {rangWhen}, I was told {toldThat}. So here’s what I wrote {when} about {about}, as one question. [{Me}.]
  {q}
  One line back will do.
  > Yours sincerely,

  # {About}, in one question
  I tried to reach you by phone {rangWhen} and was told {toldThat}, so I won’t ring again. [{Me}.] May I ask one thing about {about} in writing?
  {q}
  > With thanks,

  # A question in writing
  I rang {rangWhen} and was told {toldThat}. That’s no time for a call, so here’s my question about {about} in writing. [{Me}.]
  {q}
  > With best regards,
`);

/** The second reminder, and so the last. */
export const LAST_NOTE = letters(`
  # One last question
  This is my last message about {about}, so I’ll ask just one thing. [{Me}.]
  {q}
  A few words would do, and if it isn’t the moment, that’s fine.
  > Thank you,

  # A last question about {about}
  I won’t write again about {about} after this. [{Me}.] There’s one thing I’d still like to know.
  {q}
  > With thanks,

  # One last thing about {about}
  I’ve written to you about {about} before, and this is the last time. [{Me}.]
  {q}
  If you ever feel like answering, I’ll be glad, whenever that is.
  > All the best,
`);
export const LAST_NOTE_PLAIN = letters(`
  # One last question
  This is the last time I’ll write, and it’s only one question. [{Me}.]
  {q}
  If it isn’t the moment, I’ll understand.
  > Thank you,

  # A last question
  One last question from me, and a small one.
  {q}
  A few words would be enough.
  > With thanks,
`);
