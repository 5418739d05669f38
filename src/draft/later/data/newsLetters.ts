import { letters } from '../write';

// The user's own news, for somebody who helped: the news first, then what they had to do with it.

/** There was a talk, and something of it is known. */
export const NEWS_AND_LESSON = letters(`
  # Some news from me
  {News}. [{MoreNews}.]
  I often think of what you told me {talkWhen}: {quote} Thank you for your part in this.
  > Warmly,

  # I have some news
  {News}. [{MoreNews}.] I wanted you to hear it from me, because you took the time to help.
  {QuoteThen} you told me {talkWhen}. Thank you.
  > With best wishes,

  # News, and a thank you
  I have news: {newsThen}. [{MoreNews}.] On the way here I remembered that you told me {told}. I’m very grateful.
  >
`);
/** There was a talk. */
export const NEWS_AFTER_TALK = letters(`
  # Some news from me
  {News}. [{MoreNews}.] You took time for me {talkWhen}, so I wanted you to be among the first to know. Thank you again for {talk}.
  > Warmly,

  # I have some news
  I have news: {newsThen}. [{MoreNews}.]
  Thank you again for {talk}. It was part of the way here.
  > With best wishes,
`);
/** They introduced the user to somebody. */
export const NEWS_TO_INTRODUCER = letters(`
  # Some news from me
  {News}. [{MoreNews}.] Thank you again for introducing me to {full}. I wanted you to know.
  > Warmly,

  # I have some news
  I have news: {newsThen}. [{MoreNews}.] You introduced me to {full} along the way, and I haven’t forgotten it. Thank you.
  > With best wishes,
`);
/** They answered, and that is all. */
export const NEWS_TO_ANYBODY = letters(`
  # Some news from me
  {News}. [{MoreNews}.] I thought you might like to hear it.
  > With best wishes,

  # I have some news
  I have news: {newsThen}. [{MoreNews}.] I wanted you to know.
  > Best wishes,
`);
