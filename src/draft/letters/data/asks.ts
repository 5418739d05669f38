/** How the time is asked for, in a sentence of its own, with the way and a way out. {minutes} is "fifteen minutes", {short} "15 minutes". */
export interface Ask {
  text: string;
  /** The medium that it speaks of; absent where any is meant. */
  medium?: 'phone' | 'video' | 'in person';
  register: 'plain' | 'light' | 'formal';
}

const of = (register: Ask['register'], medium: Ask['medium'] | null, lines: string): Ask[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => ({ text: line.trim(), register, ...(medium && { medium }) }));

export const ASKS: readonly Ask[] = [
  ...of(
    'plain',
    'phone',
    `
    Could we talk for {minutes}, by phone? A short reply {here} is just as good.
    Would you have {minutes} for a call? If writing is easier, that’s fine too.
    May I ring you for {minutes}, whenever it suits? Two lines {here} would help as well.
    If you have {minutes} to spare, I’d love to call you. If not, a sentence or two would do.
    Could I call you one day, for {minutes} at most? Or answer right {here}, if that’s quicker.
    A call of {minutes} would be wonderful. So would a few lines.
    I’d need {minutes} on the phone, no more, at an hour that you choose.
    Is there a quiet {length} in your week when I could phone? An answer in writing is welcome too.
    Could you spare {minutes} on the phone? Early, late or at lunch, I’ll make it work.
    I’d gladly phone you, for {minutes} or less. Should that be too much, one line will do.
    Would {minutes} by phone be possible? I’ll keep an eye on the clock.
    If a call of {minutes} is too much to ask, I’d be just as glad of a short answer.
    Let me know if I may ring for {minutes}. A few words back would already help.
    May I phone for {minutes}? You pick the day.
    Could I have {minutes} of your time by phone? Writing back is just as welcome.
    Would you talk to me for {minutes}, on the phone, on whichever day is slow?
    I can call at any hour, and I’d be done in {minutes}. Or just write back, if you like.
    {minutes} on the phone would tell me a lot. So would three sentences.
    How would you feel about a call, {minutes} long? A written answer is welcome as well.
    Would it be all right to call you for {minutes}? I’m easy about when.
    `,
  ),
  ...of(
    'light',
    'phone',
    `
    {minutes} on the phone would make my week. Two lines {here} would make my day.
    Could I ring for {minutes}? You can do the washing-up meanwhile.
    May I call, for {minutes}? Tell me to stop and I will.
    Got {minutes} for a phone call? If not, the short version {here} is fine.
    I promise to be off the phone after {minutes}. When could I call?
    Would {minutes} by phone be mad to ask? The short answer in writing counts too.
    Give me {minutes} on the phone and I’ll ask nothing silly. Or write it down, if you’d rather.
    `,
  ),
  ...of(
    'formal',
    'phone',
    `
    May I telephone you for {minutes}? A few written lines would be just as welcome.
    I should be grateful for {minutes} on the telephone, or for a short answer in writing.
    Might I call you for {minutes}, at a time convenient to you? A line {here} would please me too.
    Would you allow me {minutes} by telephone? If that is difficult, I would value a brief reply.
    If your week permits, I would be glad of {minutes} by phone. A short note would serve as well.
    Should you have {minutes} for a call, I would be very grateful. A written word is as welcome.
    `,
  ),
  ...of(
    'plain',
    'video',
    `
    Could we talk for {minutes}, by video or phone? A short reply {here} is just as good.
    Would you have {minutes} for a video call? Writing back is fine too.
    A video call of {minutes} would be wonderful. So would a few lines.
    Could I see you on a screen for {minutes}, some day soon? An answer in writing helps as well.
    Would {minutes} by video suit you? If not, two sentences {here} will do.
    May I send you a link for {minutes} of video? You choose when. Or just write back.
    `,
  ),
  ...of(
    'formal',
    'video',
    `
    Might we speak for {minutes} by video? A written answer would be just as welcome.
    I should be grateful for {minutes} by video, or for a few lines in writing.
    `,
  ),
  ...of(
    'plain',
    'in person',
    `
    Could I come by for {minutes}? You pick the day, and I’ll bring the coffee.
    May I buy you a coffee, for {minutes}? If meeting is too much, a few lines would help.
    Would you have {minutes} if I came to you? A short answer {here} is fine too.
    Could we sit down for {minutes}, wherever suits you? Writing back is just as welcome.
    Might I drop in for {minutes}, when it’s quiet?
    `,
  ),
];

/** The same, where there is room for half a line. */
export const SHORT_ASKS: readonly Ask[] = [
  ...of(
    'plain',
    'phone',
    `
    Could I call you for {short}?
    Would {short} by phone be possible?
    May I ring you for {short}?
    Have you {short} for a call?
    Could you spare a {adjective} call?
    Is a {adjective} call possible?
    I’d need {short} by phone.
    {Short} by phone would help a lot.
    Could we talk for {short}?
    Might I phone for {short}?
    A {adjective} call would help.
    Would you take a {adjective} call?
    May I phone you? {Short}, no more.
    I’d call for {short} at most.
    {Short} on the phone, perhaps?
    Any day, {short} by phone?
    Can I ring for {short}?
    Or shall I ring, for {short}?
    `,
  ),
  ...of(
    'plain',
    'video',
    `
    Could we talk for {short} by video?
    Would {short} by video be possible?
    Is a {adjective} video call possible?
    {Short} by video would help a lot.
    `,
  ),
  ...of(
    'plain',
    'in person',
    `
    Could I buy you a coffee? {Short}.
    May I drop by for {short}?
    {Short} over coffee, perhaps?
    `,
  ),
  ...of(
    'formal',
    'phone',
    `
    May I telephone you for {short}?
    I’d be grateful for {short} by phone.
    Might I call you for {short}?
    `,
  ),
];
