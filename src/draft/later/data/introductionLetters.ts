import { letters } from '../write';

// Asking for an introduction, telling how one went, and keeping in touch.

/** They offered to make the link to somebody by name, and it has not happened: their own offer, made easy. */
export const OFFERED_PERSON = letters(`
  # About meeting {person}
  Does your offer to put me in touch with {person} still stand? Here are two lines to pass on, to save you the writing.
  “{Name3} would like to learn about {topic}[ and has talked to me about it]. Could {person} spare {minutes}?”
  If it’s awkward in any way, I’ll understand.
  > Thank you,

  # An introduction to {person}?
  You offered to put me in touch with {person}, and I’d gladly take you up on that. Shall I send you two lines about myself that you can forward? {Minutes} would be plenty.
  > With thanks,

  # May I talk to {person}?
  When we spoke, you thought of {person}. I’d still like to talk to {person}, if you’re happy to put us in touch. Would it help if I sent you two sentences to pass on?
  > Many thanks,
`);
/** They named somebody. */
export const NAMED_PERSON = letters(`
  # May I write to {person}?
  You mentioned {person} to me[, {who}]. Could you ask {person} if I may write? [In case it helps: {me}, and you told me {told}.]
  A yes or no is all I need.
  > Thank you,

  # May I talk to {person}?
  I’d like to talk to {person}[, {who}], as you suggested. How would I best get in touch? [{Me}. I’d like to hear more about something you said: {quote}]
  > With thanks,

  # An introduction to {person}
  I’d like to follow your advice and talk to {person}. Could you put us in touch, or tell me how to reach {person}?
  [What I’d begin with is something you said: {quote}]
  > Many thanks,
`);
/** They said something that points to a kind of person. */
export const WHO_KNOWS_MORE = letters(`
  # Somebody to ask next
  {QuoteThen} you told me. Do you know somebody who could tell me more about that? A name is enough, and I’ll do the writing.
  [You can judge better than I can whether it’s right to ask.]
  > Thank you once more,

  # Who sees that up close?
  I keep coming back to something you said: {quote} Is there somebody you’d talk to about that in my place?
  I’d mention you only if you’d like me to.
  > With thanks,

  # One more name?
  You told me {told}, and I’d like to hear more about that from somebody else who knows it well. Does anyone come to mind? If not, that’s fine too.
  > Many thanks,

  # Who to ask next
  Thank you again for {talk}. One thing you said I’d like to understand better: {quote} Is there anyone you’d send me to?
  > With best wishes,
`);
/** A talk, and nothing noted of it. */
export const WHO_ELSE = letters(`
  # Somebody else to ask?
  Thank you again for {talk}. Is there somebody else you’d talk to, in my place? A name would do, and I’ll write to them myself.
  > With thanks,

  # Who to talk to next?
  Thank you for talking with me {when}. Who would you talk to next about {topic}, in my place?
  > Thank you,

  # A name, perhaps
  Thank you again for {talk}. Do you know somebody else who might tell me about {topic}? A name is enough.
  > Many thanks,
`);
/** They said no: accepted, and a name is asked for as lightly as can be. */
export const NO_BUT_WHO = letters(`
  # Of course, and one question
  Of course, I understand, and thank you for answering. Is there a colleague who might have a moment for a beginner’s question? Just a name will do.
  > All the best,

  # Somebody else, perhaps
  That’s quite all right, thank you for answering. Is there someone else I could ask about {topic}? A name is enough, and I’ll write to them myself.
  > Thank you,
`);
/** They answered, and there was no talk. */
export const ANSWERED_BUT_WHO = letters(`
  # Somebody to ask
  Thank you for your answer. Is there somebody else you’d ask about {topic}, in my place? A name is plenty.
  > With thanks,

  # A name, perhaps
  I was glad of your reply. Who else knows {topic} well and might not mind a question from a stranger?
  > Thank you,
`);
/** Nothing is known of a talk or an answer. */
export const JUST_WHO = letters(`
  # Somebody to ask
  Do you know somebody who might tell me about {topic}? A name is enough, and I’ll write to them myself.
  > Thank you,
`);
export const JUST_WHO_PLAIN = letters(`
  # Somebody to ask
  Is there somebody else whom I might ask? A name is enough.
  > Thank you,
`);

/** The introduction led to a talk that taught something and set something going: news first. */
export const NEWS_OF_TALK = letters(`
  # {Name} and I have talked
  {Name} and I talked {talkWhen}[, for {longBy}]. [{Moment}.] One thing has stayed with me: {quote}
  {DeedPerfect}, and I have you to thank for the introduction.
  > Warmly,

  # What came of {name}
  {DeedPerfect}. It started with {name}, who told me {told}. [{Moment}.]
  [We talked for {longBy}.] Thank you so much for bringing us together.
  > Warmly,

  # Thanks to you, {name}
  I talked to {name} {talkWhen}[, for {longBy}]. [{Moment}!] {Name} told me {told}.
  {DeedPerfect}. It was good of you to introduce us.
  > With thanks,

  # News of {name}
  Thank you for introducing me to {name}. We talked {talkWhen}[, for {long}]. [{Moment}.] What I’ll remember most: {quote}
  And {deedPerfectThen}.
  > Best wishes,
`);
/** The talk led the user elsewhere, which is news as good as any. */
export const STAYING = letters(`
  # A decision, thanks to {name}
  {Name} and I talked {talkWhen}[, {by}], and it helped me decide. [{QuoteThen} {name} told me.] [{Own}.]
  So {deedThen}. It took your introduction to find that out, and I’m grateful.
  >

  # What {name} helped me see
  {DeedPerfect}. I talked to {name} {talkWhen}[, {by}]. {Name} told me {told}. [{Own}.]
  Thank you for the introduction. It helped me to decide.
  >

  # A decision, thanks to you
  Thank you for introducing me to {name}. We talked {talkWhen}[, {by}]. [{Name} told me {told}.] [{Own}.]
  So {deedThen}, and I’m glad of it.
  > Best wishes,
`);
export const TALK_ONLY_LEARNED = letters(`
  # {Name} and I have talked
  {Name} and I talked {talkWhen}[, for {longBy}]. [{Moment}.] What I’ll remember most is this: {quote}
  Thank you for the introduction.
  > Warmly,

  # A word about {name}
  Thank you for introducing me to {full}. {Name} told me {told}. [{Moment}.]
  I’m grateful to you for that.
  > Best wishes,

  # Thank you for {name}
  {QuoteThen} {name} told me {talkWhen}. [{Moment}.] I have you to thank for that talk.
  > With best wishes,
`);
export const TALK_ONLY_DID = letters(`
  # {Name} and I have talked
  I talked to {name} {talkWhen}[, {by}]. [{Moment}.] {DeedPerfect}, and that’s thanks to the two of you.
  Thank you for putting us in touch.
  > Warmly,

  # Thank you for {name}
  {Name} and I talked {talkWhen}[, for {longBy}]. [{Moment}.] Since then, {deedPerfectThen}. Thank you for the introduction.
  > Best wishes,
`);
export const TALK_ONLY = letters(`
  # {Name} and I have talked
  {Name} and I talked {talkWhen}[, for {longBy}]. [{Moment}.] Thank you for bringing us together.
  > Warmly,

  # Thank you for {name}
  Just to let you know that I’ve talked to {name}[, {by}]. [{Moment}.] I’m very grateful for the introduction.
  >
`);
/** Two were introduced: one talk is over, the other is booked. */
export const ONE_AND_ONE_BOOKED = letters(`
  # {Name}, and soon {other}
  {Name} and I talked {talkWhen}[, for {long}]. [{Moment}.] [{QuoteThen} {name} told me.] [{DeedPerfect}.]
  My {booked} with {other} is booked for {bookedWhen}. I have you to thank for both.
  > Respectfully,

  # {Name} and {other}
  A short report on your two introductions. I talked to {name} {talkWhen}[, for {long}]. [{Moment}.] [{QuoteThen} {name} told me.]
  My {booked} with {other} is booked for {bookedWhen}. Thank you very much for both.
  > Warmly,
`);
/** Two were introduced, and there was a talk with one of them. */
export const ONE_OF_TWO = letters(`
  # {Name} and {other}
  {Name} and I talked {talkWhen}[, for {long}]. [{Moment}.] [{QuoteThen} {name} told me.] [{DeedPerfect}.]
  {Other} is still to come. Thank you for both names.
  > Warmly,
`);
/** The user wrote, and there has been no talk: told without blame. */
export const WRITTEN_NOT_TALKED = letters(`
  # Where things stand with {name}
  You gave me {name}’s {gift}, so here’s where things stand: I’ve written, and we haven’t spoken yet. [Meanwhile, {deedPerfectThen}.]
  There’s nothing for you to do. I’m glad to have the {gift}, and grateful to you for it.
  >

  # A first word about {name}
  Thank you again for giving me {name}’s {gift}. I’ve written, and we haven’t spoken yet, which is quite all right. [In the meantime, {deedPerfectThen}.]
  >

  # Thank you for {name}
  I’ve written to {full}, as you suggested, and we haven’t spoken yet. [In the meantime, {deedPerfectThen}.] There’s nothing for you to do, I just wanted to say that I’m grateful.
  > Warmly,
`);
/** Only the introduction is known. */
export const INTRODUCED_AND_DID = letters(`
  # Since you introduced me
  {DeedPerfect}. Thank you for putting me in touch with {full}. I’ll let you know how it goes.
  >

  # Thank you for {name}
  Thank you for putting me in touch with {full}. Meanwhile, {deedPerfectThen}. I’ll let you know how it goes.
  > With thanks,
`);
export const INTRODUCED = letters(`
  # Thank you for {name}
  Thank you for putting me in touch with {full}. I’ll let you know how it goes.
  > With thanks,

  # Thank you for {full}
  It was kind of you to put me in touch with {full}. I’ll let you know once we’ve talked.
  > Best wishes,
`);
/** A talk with somebody whom the reader may or may not have named: no introduction is told of. */
export const TALKED_WITH = letters(`
  # {Full} and I have talked
  {Full} and I talked {talkWhen}[, for {longBy}]. [{Name} told me {told}.] [{DeedPerfect}.] I wanted you to know.
  > With thanks,

  # A talk with {full}
  You may like to hear that I’ve talked with {full}. [{Name} told me {told}.] [{DeedPerfect}.]
  > Warmly,
`);
/** Nobody is named in the ledger. */
export const NO_NAME = letters(`
  # Thank you for your help
  Thank you for the introduction. I wanted you to know that I haven’t forgotten it.
  > With thanks,
`);
export const NO_INTRODUCTION = letters(`
  # A greeting from me
  I hope the days are being kind to you, and that the work is going as you’d like.
  > All the best,

  # A short hello
  Just a short hello from me. I hope the work is going well.
  > Best wishes,
`);

/** They left an offer open, and now there is something to take it up with. */
export const OFFER_OPEN = letters(`
  # {Deed}
  {Deed}. [{More}.] [I followed your advice: {quote}]
  You offered to {toDo}. Does that still stand? If so, I’ll send it whenever it suits you.
  > Warmly,

  # About your kind offer
  You once offered to {toDo}, and now I have something. {Deed}. [{More}.]
  Shall I send it to you? There’s no hurry.
  > With thanks,

  # Something to show you
  {Deed}. [{More}.] Thank you for this advice: {quote}
  Would you still be happy to {toDo}?
  >
`);
/** They lent something. */
export const LENT = letters(`
  # {Lent}, and some news
  {Deed}. [{More}.] [That’s your advice at work: {quote}]
  [{Stalled}.]
  Shall I post {lent} back to you?
  > Warmly,

  # News, and {lent}
  [{QuoteThen} you said.] {Deed}. [{More}.]
  [{Stalled}.] I still have {lent}. How can I best return it?
  > Best wishes,
`);
/** The plan stands still, and there is news all the same. */
export const STALLED_WITH_NEWS = letters(`
  # Waiting, but not idle
  {Stalled}. In the meantime, {deedPerfectThen}. [{More}.]
  [You’ll know where that comes from: {quote}]
  > Warmly,

  # A little news
  {DeedPerfect}. [{More}.] [I remembered what you said: {quote}]
  {Stalled}, so there’s time to practise.
  >
`);
/** News that what they said led to. */
export const NEWS = letters(`
  # {Deed}
  {Deed}. [{More}.]
  {QuoteThen} you told me {talkWhen}, and I’m glad I listened. [{Deed2}.]
  > Warmly,

  # Some news from me
  {Deed}. [{More}.] [{Deed2}.]
  I still think of what you told me {talkWhen}: {quote} Thank you for that.
  >

  # Your advice at work
  Do you remember telling me {told}? Well, {deedThen}. [{More}.] [{Deed2}.]
  Thank you for that.
  > With best wishes,

  # News from me
  {Deed}. [{More}.] [{Before}, so I’m glad I asked you first.] [{Deed2}.]
  Thank you again for what you said {talkWhen}: {quote}
  >
`);
export const NEWS_ONLY = letters(`
  # Some news from me
  {Deed}. [{More}.] [{Deed2}.] I thought you’d like to know, as you took time for me {talkWhen}.
  > Warmly,

  # A little news
  A bit of news from me: {deedThen}. [{More}.] [{Deed2}.]
  Thank you again for {talk}.
  >
`);
export const NEWS_WITHOUT_TALK = letters(`
  # Some news from me
  {Deed}. [{More}.] I thought you might like to hear it.
  > Warmly,

  # A little news
  A bit of news from me: {deedThen}. [{More}.]
  > All the best,
`);
export const STILL_WITH_ME = letters(`
  # Still thinking of it
  {QuoteThen} you told me {talkWhen}. I’ve thought of it more than once since then. I hope the work is going well.
  > Warmly,

  # Something you said
  I still think of what you told me {talkWhen}: {quote} I hope things are going well for you.
  >
`);
export const GREETING = letters(`
  # A greeting from me
  I often think back to {talk} {talkWhen}. I hope things are going well for you.
  > Warmly,

  # Hello again from me
  It’s a while since we talked {talkWhen}, and I haven’t forgotten it. I hope things are going well for you.
  >
`);
/** No talk took place. */
export const GREETING_WITHOUT_TALK = letters(`
  # All the best
  Thank you again for answering me. I hope the work is going well for you.
  > All the best,
`);
export const GREETING_TO_ANYBODY = letters(`
  # A greeting from me
  I hope things are going well for you, and that the work is as you’d like it.
  > All the best,
`);
