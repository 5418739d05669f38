import { letters } from '../write';

// Thanks. What they said and what it changed, in the user's own words nearly as noted; then what was done about it.

/** Something was learned that turned a belief round, and something was done. */
export const TURNED_ROUND = letters(`
  # What changed since we spoke
  {Before}. Then you told me {told}, and I had to start again in my head.
  {DeedPerfect}.
  Thank you for {talk}.
  > With thanks,

  # You turned it round
  {QuoteThen} you told me. {Before}.
  {Deed}. That wouldn’t have occurred to me without {talk}. Thank you.
  >

  # Thank you for {theDay}
  {Deed}. The reason is something you said: {quote}
  Until then, {beforeThen}. I’m very grateful for {talk}.
  >

  # I had it wrong
  {Before}. It took you one sentence to change that: {quote}
  {DeedPerfect}. [{More}.] Thank you for {talk}, it was worth a great deal to me.
  > Warmly,

  # Straightened out
  {Before}, and I’m glad to be rid of that. You told me {told}.
  So {deedThen}. Thank you for putting me right, and for {talk}.
  >
`);
/** The user had thought otherwise, and did something about it; what was said cannot be told. */
export const CHANGED_AND_DID = letters(`
  # What {theDay} changed
  {Before}. I know better since {theDay}, and it set me going. {Deed}.
  Thank you for {talk}, and for your patience.
  > Warmly,

  # {Deed}
  {Deed}. That’s because of you. {Before}, and you showed me how it really is.
  Thank you for {talk}.
  >

  # I know better now
  Until {talk}, {beforeThen}. {Deed}, to see the other side for myself.
  I’m grateful that you took me through it.
  >
`);
/** The user did not know something, and has done something about it. */
export const GAP_FILLED = letters(`
  # What I didn’t know
  [{QuoteThen} you said, and I’ll keep that.] {Before}. Now {deedPerfectThen}.
  Thank you for {talk} {when}.
  >

  # Thank you for {theDay}
  Thank you for {talk}. {Before}, and I’m glad to have heard it in good time. {Deed}. [I’ll remember this as well: {quote}]
  >

  # {Quote}
  {Quote} I’ve written that down. And {beforeThen}. Now {deedPerfectThen}. Thank you for {talk}.
  > With thanks,
`);
/** Something was learned and something was done. */
export const LEARNED_AND_DID = letters(`
  # It’s already at work
  {QuoteThen} you said. {Deed}. [{More}.]
  Thank you for {talk}. It didn’t stay talk for long.
  >

  # What I did with it
  You told me {told}. That set me going: {deedThen}.
  Thank you for {talk}.
  > Warmly,

  # {Deed}
  {Deed}. [{More}.] That’s your doing, since you told me {told}.
  I’m grateful for {talk}, and for how plainly you put it.
  >

  # Thank you for {theDay}
  Thank you for {talk} {when}. I wrote this down in big letters: {quote}
  And I’ve begun: {deedThen}.
  > With thanks,

  # {Quote}
  {Quote} Those words went home with me {when}.
  {DeedPerfect}. [{More}.] Thank you for the push, and for {talk}.
  >

  # Since we spoke
  {DeedPerfect}. You’ll know where that comes from: {quote}
  It was generous of you to give me {talkObject}. Thank you.
  >
`);
/** Something was learned. */
export const LEARNED = letters(`
  # Thank you for {theDay}
  Thank you for {talk} {when}. I’ve been turning one thing over since: {quote}
  I’d not have heard that anywhere else.
  > With thanks,

  # {Quote}
  {QuoteThen} you told me. I’ve read a lot about {topic}, and nobody says it that clearly.
  Thank you for {talk}.
  > Warmly,

  # One thing you said
  Of all that you told me {when}, this is what I’ll keep: {quote}
  You gave me {talkObject} and asked for nothing. Thank you.
  >

  # What I took home
  You told me {told}. I hadn’t looked at it that way, and now I can’t stop.
  Many thanks for {talk}.
  >
`);
/** They set something to do, and it has been begun; they want to see it. */
export const HOMEWORK = letters(`
  # Your homework
  I’m doing what you set me: you told me {told}. [{Deed}.]
  You’ll get to see {toSee}, as you asked. Thank you for {talk}, and for the homework most of all.
  >

  # On the way to {toSee}
  {Deed}. I’m keeping at it, since you told me {told}, and {toSee} will come to you as promised.
  Thank you for {talk}.
  > Warmly,

  # {ToSee} is coming
  A first word on the homework you gave me {when}, which was {told}. [{Deed}.] When I’m through with it, {toSee} is yours to look at.
  Thank you for {talk}. I enjoyed every minute.
  >
`);
/** Only the deed was noted. */
export const DID = letters(`
  # Thank you for {theDay}
  {Deed}. [{More}.] I’d still be putting it off without you.
  Thank you for {talk} {when}.
  > Warmly,

  # What came of {theDay}
  Thank you for {talk}. The first thing I did with it: {deedThen}.
  >
`);
/** They had to stop, or offered to go on: their offer is taken up. */
export const OFFERED = letters(`
  # Thank you, and {thing}
  [Please don’t be sorry about {theDay}.] You gave {talkObject} to somebody you’d never met, and that was kind.
  You offered {thing}, and I’ll gladly take you up on it. You choose the day.
  > Until then, with thanks,

  # {Thing}, gladly
  Thank you for {talk} {when}. [There’s nothing to be sorry for.] And yes please to {thing}: name a day, and I’ll be there.
  > With thanks,

  # Yes to {thing}
  [No need to apologise for {theDay}.] I was glad of {talk}, and gladder that you want to go on. {Thing} suits me very well, whenever you say.
  > Gratefully,
`);
/** A post was offered: thanked as a kindness, neither asked for nor shut out. */
export const POST_OFFERED = letters(`
  # You were right
  {QuoteThen} you said. {Deed}. [{More}.]
  It was kind of you to think of me[ for {month}]. [As I told you, {answered}.]
  Thank you for {talk} {when}.
  >

  # Thank you for {theDay}
  {Deed}, because you told me {told}. [{More}.]
  And thank you for thinking of me[ for {month}]. [It’s still as I said: {answered}.] I won’t forget {talk}.
  >

  # Thank you, twice
  {Quote} You were right: {deedThen}. [{More}.]
  Thank you for {talk}, and for thinking of me[ for {month}]. [{Answered}, as I said.]
  > Warmly,
`);
export const POST_OFFERED_PLAIN = letters(`
  # Thank you, twice
  Thank you for {talk}, and thank you for thinking of me[ for {month}]. [{Answered}, as I said, and it was good of you to understand.]
  > Warmly,
`);
/** A talk, and nothing noted of it. */
export const TALKED = letters(`
  # Thank you for {theDay}
  Thank you for {talk} {when}. You didn’t know me, and you took the time all the same.
  > With thanks,

  # {Talk}
  I came away from {talk} {when} with a great deal to think about. Thank you for being so open with me.
  > Warmly,

  # Thank you
  It was good of you to make time for me {when}. I’ve wanted to say so properly: thank you for {talk}.
  >
`);
/** No talk took place: a no with a tip in it, and what was done about that. */
export const TIP_TAKEN = letters(`
  # Your tip
  I’m glad I asked, even for a no. You wrote that {tip}. {Deed}. [{More}.]
  Thank you!
  >

  # Thank you for the tip
  Thank you for answering, and for not leaving it at a no. You wrote that {tip}, and {deedThen}. [{More}.]
  >

  # A good answer
  A clear no with something in it is a good answer. You told me that {tip}. {DeedPerfect}. [{More}.] Many thanks.
  >
`);
/** No talk, only an answer. */
export const ANSWERED = letters(`
  # Thank you for answering
  Thank you for your answer. You could have left it, and you didn’t.
  > With thanks,

  # Thank you for writing back
  I was glad that you wrote back. Thank you for taking a moment for it.
  > Best wishes,

  # Thank you
  Thank you for your reply, and all the best with your work.
  >
`);
/** No talk, and an answer in writing that taught something. */
export const LEARNED_IN_WRITING = letters(`
  # Your answer
  {QuoteThen} you wrote. That’s worth more to me than a long talk. [{DeedPerfect}.] Thank you.
  >

  # Thank you for your answer
  Thank you for writing to me. This is what I’ll keep: {quote} [{DeedPerfect}.]
  > With thanks,
`);
/** Nothing is known but that they helped: the user fills it in. */
export const NOTHING_KNOWN = letters(`
  # A word of thanks
  I just wanted to say thank you.
  > With thanks,
`);
