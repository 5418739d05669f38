import { letters } from '../write';

// Asking for an introduction, telling how one went, and keeping in touch.

/** They offered to make the link to somebody by name, and it has not happened: their own offer, made easy. */
export const OFFERED_PERSON = letters(`
  # About {person}
  Does your offer still stand to put me in touch with {person}? To save you the work, here are two lines to pass on:
  “{Name3} would like to learn about {topic}[ and has talked to me about it]. Could {person} spare {minutes}?”
  If it’s awkward in any way, I’ll understand.
  > Thank you,

  # An introduction to {person}?
  You offered to introduce me to {person}, and I’d like to take you up on that. Shall I write a line about myself that you can forward?
  [{Me}, and I’d keep it to {minutes}.]
  > With thanks,

  # {Person}
  When we spoke, you thought of {person}. I’d still love to be in touch, if you’re happy to make the link. Would it help if I sent you two sentences to pass on?
  > Many thanks,
`);
/** They named somebody. */
export const NAMED_PERSON = letters(`
  # May I write to {person}?
  You named {person} to me[, {who}]. Would you ask for me whether I may write? [In case a reason is wanted: {me}, and you told me {told}.]
  A yes or no is all I need.
  > Thank you,

  # {Person}
  I keep thinking of {person}, whom you mentioned[ as {who}]. How would I best introduce myself? [{Me}, and I’d like to hear more about this: {quote}]
  > With thanks,

  # An introduction to {person}
  I’d like to follow your advice and talk to {person}. Could you put us in touch, or tell me how to reach {person}?
  [What I’d begin with is something you said: {quote}]
  > Gratefully,
`);
/** They said something that points to a kind of person. */
export const WHO_KNOWS_MORE = letters(`
  # Somebody to ask next
  {QuoteThen} you told me. Do you know somebody who could tell me more about that? A name is enough, and I’ll do the writing.
  [You can judge better than I can whether it’s right to ask.]
  > Thank you once more,

  # Who sees that up close?
  I keep coming back to what you said: {quote} Who would you go to, in my place, to see that from close by?
  I’d mention you only if you’d like me to.
  > With thanks,

  # One more name?
  You told me {told}. I’d like to hear that from somebody who lives with it every day. Does anyone come to mind? If not, that’s an answer too.
  > Gratefully,

  # Your advice, and who next
  Since {talk} I’ve wanted to understand one thing you said better: {quote} Is there someone whom I might ask about it?
  > With many thanks,
`);
/** A talk, and nothing noted of it. */
export const WHO_ELSE = letters(`
  # Somebody else to ask?
  Thank you again for {talk}. Is there somebody else whom you’d talk to, in my place? A name would do, and I’ll write to them myself.
  > With thanks,

  # Who next?
  {Talk} left me curious for more about {topic}. Who comes to your mind as the next person to listen to?
  > Thank you,

  # A name, perhaps
  After {talk} I know better what I don’t know about {topic}. Would you have a name for me, of somebody patient?
  > Gratefully,
`);
/** They said no: accepted, and a name is asked for as lightly as can be. */
export const NO_BUT_WHO = letters(`
  # Of course
  Of course, I understand, and thank you for answering. If one of your colleagues might have a moment for a beginner, who would be the right one to ask? Just a name will do.
  > All the best,

  # Somebody else, perhaps
  That’s quite all right. Who near you might have a moment for a question about {topic}? I’d write to them myself, so a name is all it would cost you.
  > Thank you,
`);
/** They answered, and there was no talk. */
export const ANSWERED_BUT_WHO = letters(`
  # Somebody to ask
  Thank you for your answer. Is there somebody else whom you’d ask about {topic}, in my place? A name is plenty.
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
  {Deed}. The idea is {name}’s, who told me {told}.
  [We talked for {longBy}.] Thank you for bringing us together.
  > Gratefully,

  # What came of {name}
  {Deed}. That began with {name}[, who gave me {long}]: {quote}
  I have you to thank for it.
  > Warmly,

  # Thanks to you, {name}
  {Name} and I talked {talkWhen}[, {by}]. [{Moment}.] I learned this: {quote}
  Since then, {deedThen}. It was good of you to make the link.
  > With thanks,

  # News, by way of {name}
  [{Moment}!] {Name} told me {told} when we talked {talkWhen}, and {deedThen}.
  None of that would have happened without you. Thank you.
  >
`);
/** The talk led the user elsewhere, which is news as good as any. */
export const STAYING = letters(`
  # A decision, thanks to {name}
  {Deed}. I’d not have known without {name}, and I met {name} through you. [What settled it: {quote}] [{Own}.]
  Thank you for the introduction. It was worth a great deal.
  >

  # What {name} helped me see
  {Name} and I talked {talkWhen}[, {by}]. [{Quote}] [{Own}.] So {deedThen}, and I’m glad of it.
  It took your introduction to find that out, and I’m grateful.
  >
`);
export const TALK_ONLY_LEARNED = letters(`
  # {Name} and I have talked
  {Name} and I talked {talkWhen}[, for {long}]. [{Moment}.] This is what I brought home: {quote}
  Thank you for the introduction.
  > Warmly,

  # A word about {name}
  You introduced me to {full}, and it was worth it. {Name} told me {told}. [{Moment}.]
  I’m grateful to you for that.
  >

  # Thank you for {name}
  {QuoteThen} {name} told me {talkWhen}. [{Moment}.] I owe you that.
  > With thanks,
`);
export const TALK_ONLY_DID = letters(`
  # {Name} and I have talked
  {Deed}. I talked to {name} {talkWhen}[, {by}], and that’s what came of it. [{Moment}.]
  Thank you for putting us in touch.
  >

  # Thank you for {name}
  {Name} and I talked {talkWhen}[, for {long}]. [{Moment}.] {Deed}, and you began it. Thank you.
  >
`);
export const TALK_ONLY = letters(`
  # {Name} and I have talked
  {Name} and I talked {talkWhen}[, for {longBy}]. [{Moment}.] Thank you for bringing us together.
  > Warmly,

  # Thank you for {name}
  A line to tell you that I’ve talked to {name}[, {by}]. [{Moment}.] I’m very grateful for the introduction.
  >
`);
/** Two were introduced: one talk is over, the other is booked. */
export const ONE_AND_ONE_BOOKED = letters(`
  # {Name}, and soon {other}
  {Name} and I talked {talkWhen}[, for {long}]. [{Moment}.] [{QuoteThen} {name} told me.] [{Deed}.]
  My {booked} with {other} is booked for {bookedWhen}. I have you to thank for both.
  > Respectfully,

  # {Name} and {other}
  Both of your introductions are bearing fruit. I talked to {name} {talkWhen}. [{Moment}.] [{Quote}]
  With {other}, a {booked} is fixed for {bookedWhen}. Thank you very much.
  > Gratefully,
`);
/** Two were introduced, and there was a talk with one of them. */
export const ONE_OF_TWO = letters(`
  # {Name} and {other}
  {Name} and I talked {talkWhen}[, for {long}]. [{Moment}.] [{QuoteThen} {name} told me.] [{Deed}.]
  {Other} is still to come. Thank you for both names.
  > Gratefully,
`);
/** The user wrote, and there has been no talk: told without blame. */
export const WRITTEN_NOT_TALKED = letters(`
  # Where things stand with {name}
  You gave me {name}’s {gift}, so here is where things stand: I’ve written, and we haven’t spoken yet. [Meanwhile, {deedThen}.]
  There’s nothing for you to do. I’m glad to have the {gift}, and thankful to you for it.
  >

  # A first word about {name}
  [{Deed}.] I’ve written to {name}, too, and we’ve yet to speak, which is quite all right. You’ve already helped me by naming {full}. Thank you.
  >

  # Thank you for {name}
  I’ve written to {full}, as you suggested, and our talk is still to come. [In the meantime, {deedThen}.] Nothing is needed from you. I only wanted to say that I’m grateful.
  > Warmly,
`);
/** Only the introduction is known. */
export const INTRODUCED_AND_DID = letters(`
  # Since you introduced me
  {Deed}. Thank you for putting me in touch with {full}. You’ll hear from me how it goes.
  >

  # Thank you for {name}
  Thank you for the link to {full}. Meanwhile, {deedThen}. I’ll tell you more after the first talk with {name}.
  > With thanks,
`);
export const INTRODUCED = letters(`
  # Thank you for {name}
  Thank you for putting me in touch with {full}. You’ll hear from me how it goes.
  > With thanks,

  # {Full}
  It was kind of you to connect me with {full}. I’ll let you know once we’ve talked.
  > Gratefully,
`);
/** A talk with somebody whom the reader may or may not have named: no introduction is told of. */
export const TALKED_WITH = letters(`
  # {Full} and I have talked
  {Full} and I talked {talkWhen}[, for {longBy}]. [{Name} told me {told}.] [{Deed}.] I wanted you to know.
  > With thanks,

  # A talk with {full}
  You may like to hear that I’ve talked with {full}. [{Name} told me {told}.] [{Deed}.]
  > Warmly,
`);
/** Nobody is named in the ledger. */
export const NO_NAME = letters(`
  # Thank you for your help
  Thank you for the introduction. I wanted you to know that I haven’t forgotten it.
  > With thanks,
`);
export const NO_INTRODUCTION = letters(`
  # A greeting
  I hope you’re well, and that the days are being kind to you.
  > All the best,

  # A short hello
  Just a short hello from me. I hope the work is going well.
  > Best wishes,
`);

/** They left an offer open, and now there is something to take it up with. */
export const OFFER_OPEN = letters(`
  # {Deed}
  {Deed}. [{More}.] [Your advice was in my ear: {quote}]
  You offered to {toDo}. Does that still stand? If so, I’ll send it when it suits you.
  > Warmly,

  # Your offer
  Do you remember offering to {toDo}? I have something now. {Deed}. [{More}.]
  Say the word, and it’s yours.
  > With thanks,

  # Something to show you
  {Deed}. [{More}.] That’s thanks to what you told me: {quote}
  Would you still like to {toDo}?
  >
`);
/** They lent something. */
export const LENT = letters(`
  # {Lent}, and some news
  {Deed}. [{More}.] [That’s your advice at work: {quote}]
  [{Stalled}.]
  Shall I post {lent} back to you?
  > Many greetings,

  # News, and {lent}
  [{QuoteThen} you said.] {Deed}. [{More}.]
  [{Stalled}, but I’m not idle.] I still have {lent}. How can I best return it?
  > Warmly,
`);
/** The plan stands still, and there is news all the same. */
export const STALLED_WITH_NEWS = letters(`
  # Waiting, but not idle
  {Stalled}. Meanwhile, {deedThen}. [{More}.]
  [You’ll recognise where that comes from: {quote}]
  > Warmly,

  # A little news
  {Deed}. [{More}.] [Your words were behind it: {quote}]
  {Stalled}, so there’s time to practise.
  >
`);
/** News that what they said led to. */
export const NEWS = letters(`
  # {Deed}
  {Deed}. [{More}.]
  {QuoteThen} you told me {talkWhen}. You were right. [{Deed2}.]
  > Warmly,

  # Some news
  {Deed}. [{More}.] [{Deed2}.]
  I followed what you told me {talkWhen}: {quote} It served me well.
  >

  # Your advice at work
  Do you remember telling me {told}? {Deed}. [{More}.] [{Deed2}.]
  Thank you for that.
  > With thanks,

  # News from me
  {Deed}. [{More}.] [{Before}, so I’m glad I asked you first.] [{Deed2}.]
  What you said {talkWhen} still helps: {quote}
  >

  # What became of it
  {Deed}. [{More}.] I’d never have gone about it that way without your words: {quote} [{Deed2}.]
  > Gratefully,
`);
export const NEWS_ONLY = letters(`
  # Some news
  {Deed}. [{More}.] [{Deed2}.] I thought you’d like to know, since you took time for me {talkWhen}.
  > Warmly,

  # A little news
  A short word from me: {deedThen}. [{More}.] [{Deed2}.]
  I think back to {talk} with pleasure.
  >
`);
export const NEWS_WITHOUT_TALK = letters(`
  # Some news
  {Deed}. [{More}.] I thought you might like to hear it.
  > Warmly,

  # A little news
  A short word from me: {deedThen}. [{More}.]
  > All the best,
`);
export const STILL_WITH_ME = letters(`
  # Still thinking of it
  {QuoteThen} you told me {talkWhen}. I’ve thought of it more than once since then.
  I hope you’re well.
  > Warmly,

  # Something you said
  What you told me {talkWhen} keeps proving useful: {quote}
  I hope things are going well for you.
  >
`);
export const GREETING = letters(`
  # A greeting
  I think back to {talk} {talkWhen} with pleasure, and hope that you’re well.
  > Warmly,

  # Hello again
  It’s a while since {talk}, and I haven’t forgotten it. I hope things are going well for you.
  >
`);
/** No talk took place. */
export const GREETING_WITHOUT_TALK = letters(`
  # All the best
  Thank you again for answering me. I hope the work is going well for you.
  > All the best,
`);
export const GREETING_TO_ANYBODY = letters(`
  # A greeting
  I hope you’re well, and that the work is going as you’d like.
  > All the best,
`);
