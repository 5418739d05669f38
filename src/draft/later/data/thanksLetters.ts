import { letters } from '../write';

// Thanks. What they said and what it changed, in the user's own words nearly as noted; then what was done about it.

/** Something was learned that turned a belief round, and something was done. */
export const TURNED_ROUND = letters(`
  # What changed since we spoke
  {Before}. Then you told me {told}.
  So {deedThen}. [{More}.]
  Thank you for {talk}. I’m glad I asked.
  > Best wishes,

  # Thank you for {theDay}
  {QuoteThen} you said {when}. Until then, {beforeThen}.
  {DeedPerfect}. [{More}.] Thank you for {talk}, I’m very grateful.
  > Warmly,

  # A change of mind
  {Before}, so I’m glad we talked. You told me {told}.
  {DeedPerfect}. [{More}.] Thank you so much for {talk}.
  >

  # What I took from {theDay}
  Until {theDay}, {beforeThen}. Now I know better, thanks to you: {quote}
  {DeedPerfect}. [{More}.]
  Thank you for {talk}.
  > With best wishes,
`);
/** The user had thought otherwise, and did something about it; what was said cannot be told. */
export const CHANGED_AND_DID = letters(`
  # What {theDay} changed
  Until {theDay}, {beforeThen}. Now I know better, thanks to you.
  {DeedPerfect}. [{More}.] Thank you for {talk}.
  > Warmly,

  # {Deed}
  {DeedPerfect}, and that’s thanks to you. [{More}.] {Before}, and you showed me how it really works.
  Thank you for {talk}.
  > Best wishes,

  # Thank you for {theDay}
  {Before}. You put me right, and {deedThen}. [{More}.]
  I’m very grateful for {talk}.
  >
`);
/** The user did not know something, and has done something about it. */
export const GAP_FILLED = letters(`
  # Thank you for {theDay}
  [{QuoteThen} you said, and I’ll remember that.] {Before}. Now {deedPerfectThen}.
  Thank you for {talk} {when}.
  >

  # What I didn’t know
  Thank you for {talk} {when}. {Before}, so I’m glad I asked. {DeedPerfect}. [I’ll remember this as well: {quote}]
  >

  # Just in time
  {Before} until you told me. {DeedPerfect}, thanks to you. [And I’ll keep this in mind: {quote}]
  Thank you for {talk} {when}.
  > With thanks,
`);
/** Something was learned and something was done. */
export const LEARNED_AND_DID = letters(`
  # Thank you for {theDay}
  Thank you for {talk} {when}. What I’ll remember most is this: {quote}
  {DeedPerfect}. [{More}.]
  > Best wishes,

  # What I did with it
  {When} you told me {told}, and it got me going. {DeedPerfect}. [{More}.]
  Thank you for {talk}. It has already helped.
  > Warmly,

  # {Deed}
  {DeedPerfect}, thanks to what you said {when}: {quote} [{More}.]
  I’m very grateful for {talk}.
  > Best wishes,

  # Since we spoke
  {QuoteThen} you told me {when}. I took that to heart, and {deedThen}. [{More}.]
  Thank you for {talk}. I really appreciate it.
  >

  # Already put to use
  I wanted you to know that your advice is already being put to use. You told me {told}, so {deedThen}. [{More}.]
  Thank you for {talk}.
  > Warmly,
`);
/** Something was learned. */
export const LEARNED = letters(`
  # Thank you for {theDay}
  Thank you for {talk} {when}. What I’ll remember most is this: {quote}
  It’s given me a lot to think about.
  > With best wishes,

  # What you told me
  {QuoteThen} you told me {when}. I wouldn’t have worked that out on my own.
  Thank you for {talk}, and for being so open with me.
  > Warmly,

  # One thing you said
  One thing you said {when} has stayed with me: {quote}
  It was kind of you to give me {talkObject}. Thank you.
  >

  # Thank you for {talk}
  You told me {told}. I hadn’t looked at it that way before, and now I do.
  Many thanks for {talk}.
  > Best wishes,
`);
/** They set something to do, and it has been begun; they want to see it. */
export const HOMEWORK = letters(`
  # Your homework, so far
  I’ve started on the homework you gave me {when}. [{Deed}.]
  I’ll send you {toSee} as soon as I’m done, as you asked. Thank you for {talk}, and for the homework too.
  > Best wishes,

  # On the way to {toSee}
  You told me {told}, and I’m on it. [{Deed}.] You’ll get {toSee} when I’m through.
  Thank you for {talk} {when}, and for setting me something to do.
  > Warmly,

  # {ToSee} will follow
  A first report on the homework from {theDay}. [{Deed}.] I’m not finished yet, but you’ll have {toSee} when I am.
  Thank you for {talk}. I’m enjoying the homework, too.
  >
`);
/** Only the deed was noted. */
export const DID = letters(`
  # Thank you for {theDay}
  Thank you for {talk} {when}. It got me moving: {deedThen}. [{More}.]
  > Warmly,

  # What came of {theDay}
  {DeedPerfect}. [{More}.] That’s thanks to you, and to {talk} {when}. Thank you.
  > Best wishes,
`);
/** They had to stop, or offered to go on: their offer is taken up. */
export const OFFERED = letters(`
  # Thank you, and {thing}
  [Please don’t be sorry about {theDay}.] You gave {talkObject} to somebody you’d never met, and that was kind.
  You offered {thing}, and I’ll gladly take you up on it. You choose the day.
  > Until then, with thanks,

  # {Thing}, very gladly
  Thank you for {talk} {when}. [And please don’t worry about having to stop, I was glad of what we had.]
  Yes please to {thing}. Name a day that suits you, and I’ll be there.
  > With thanks,

  # Yes please to {thing}
  [There’s no need to apologise for {theDay}.] I got a lot out of {talk}, thank you. And yes, I’d gladly take you up on {thing}, whenever it suits you.
  > Warmly,
`);
/** A post was offered: thanked as a kindness, neither asked for nor shut out. */
export const POST_OFFERED = letters(`
  # You were right
  {QuoteThen} you said. {Deed}. [{More}.]
  It was kind of you to think of me[ for {month}]. [As I told you, {answered}.]
  Thank you for {talk} {when}.
  >

  # Thank you for {theDay}
  You told me {told}, so {deedThen}. [{More}.]
  Thank you for {talk}, and for thinking of me[ for {month}]. [As I said, {answered}, but it means a lot.]
  >

  # Thank you, twice
  You were right: {quote} {Deed}. [{More}.]
  Thank you for {talk} {when}, and for thinking of me[ for {month}]. [{Answered}, as I said.]
  > Warmly,
`);
export const POST_OFFERED_PLAIN = letters(`
  # Thank you, twice
  Thank you for {talk} {when}, and for thinking of me[ for {month}]. [As I said, {answered}, and it was good of you to understand.]
  > Warmly,
`);
/** A talk, and nothing noted of it. */
export const TALKED = letters(`
  # Thank you for {theDay}
  Thank you for {talk} {when}. You didn’t know me, and you took the time all the same.
  > With best wishes,

  # Thank you for your time
  It was good of you to make time for me {when}. Thank you, I really appreciate it.
  > Warmly,

  # Plenty to think about
  I came away {when} with plenty to think about. Thank you for being so open with me.
  > Best wishes,
`);
/** No talk took place: a no with a tip in it, and what was done about that. */
export const TIP_TAKEN = letters(`
  # Thank you for the tip
  Thank you for answering, and for not leaving it at a no. You wrote that {tip}, and {deedThen}. [{More}.]
  >

  # What became of your tip
  I’m glad I asked. You wrote that {tip}. {DeedPerfect}. [{More}.]
  Thank you!
  >

  # A good tip
  You couldn’t talk, and you still helped me along: you told me that {tip}. {DeedPerfect}. [{More}.] Many thanks.
  >
`);
/** No talk, only an answer. */
export const ANSWERED = letters(`
  # Thank you for answering
  Thank you for your answer. You could have left it, and you didn’t.
  > With best wishes,

  # Thank you for writing back
  I was glad that you wrote back. Thank you for taking a moment for it.
  > Best wishes,

  # Thank you for replying
  Thank you for your reply, and all the best with your work.
  >
`);
/** No talk, and an answer in writing that taught something. */
export const LEARNED_IN_WRITING = letters(`
  # Thank you for your answer
  {QuoteThen} you wrote. I wouldn’t have found that out on my own. [{DeedPerfect}.] Thank you.
  > Best wishes,

  # Thank you for your answer
  Thank you for writing to me. What I’ll remember most is this: {quote} [{DeedPerfect}.]
  > With thanks,
`);
/** Nothing is known but that they helped: the user fills it in. */
export const NOTHING_KNOWN = letters(`
  # A word of thanks
  I just wanted to say thank you.
  > With best wishes,
`);
