/**
 * How the time is asked for, in a sentence of its own, with the way and a way out: one line each, no sentence in two of them.
 * {minutes} is "fifteen minutes", {short} "15 minutes", {adjective} "15-minute", {here} "by e-mail" or "here".
 */
export interface Ask {
  text: string;
  /** The medium that it speaks of. */
  medium: 'phone' | 'video' | 'in person';
  register: 'plain' | 'formal';
}

const of = (register: Ask['register'], medium: Ask['medium'], lines: string): Ask[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => ({ text: line.trim(), register, medium }));

export const ASKS: readonly Ask[] = [
  ...of(
    'plain',
    'phone',
    `
    Could we talk for {minutes}, by phone? A short reply {here} is just as good.
    Would you have {minutes} for a call? If writing is easier, that’s fine too.
    May I ring you for {minutes}, whenever it suits? Two lines {here} would help as well.
    If you have {minutes} to spare, I’d happily call you. If not, a sentence or two would do.
    Could I call you one day, for {minutes} at most? Or answer me in writing, if that’s quicker.
    A call of {minutes} would be wonderful. So would a few lines.
    I’d need {minutes} on the phone, no more, at an hour that you choose.
    Is there room in your week for {minutes} on the phone? I’ll fit in.
    Could you spare {minutes} on the phone? Early, late or at lunch, I’ll make it work.
    I’d gladly phone you, for {minutes} or less. Should that be too much, one line will do.
    Would {minutes} by phone be possible? I’ll keep an eye on the clock.
    If a call of {minutes} is too much to ask, I’d be just as glad of a short answer.
    Let me know if I may ring for {minutes}. A few words back would already help.
    May I phone for {minutes}? You pick the day.
    Could I have {minutes} of your time by phone? Writing back is just as welcome.
    Would you talk to me for {minutes}, on the phone, on whichever day is slow?
    I can call at any hour, and I’d be done in {minutes}.
    {minutes} on the phone would tell me a lot. So would three sentences.
    How would you feel about a call, {minutes} long? A written answer is welcome as well.
    Would it be all right to call you for {minutes}? I’m easy about when.
    {minutes} on the phone would make my week. Two lines would make my day.
    Could I ring for {minutes}? I’ll come with one question and listen.
    May I call, for {minutes}? Tell me to stop and I will.
    Got {minutes} for a phone call? If not, the short version {here} is fine.
    I promise to be off the phone after {minutes}. When could I call?
    I’d come to the phone prepared, and be gone after {minutes}.
    My questions fit into {minutes} by phone. Your answer may also fit into a line or two.
    Any chance of {minutes} on the phone, some evening or other?
    Name a time and I’ll phone, for {minutes}. Or name none, and just write.
    Say when, and I’ll ring for {minutes}. I’m just as happy with an answer {here}.
    Do you have {minutes} for me by phone, this month or next?
    I’d be thankful for {minutes} by phone, between two other things if need be.
    Could we speak, for {minutes}? By phone is easiest for me, any way is fine.
    A phone call would be lovely, {minutes} and no longer. There’s no hurry about it.
    Would you let me phone you for {minutes}? Pick a dull moment.
    If you’d rather talk than type, I’d ring for {minutes}. If you’d rather type, do.
    Might there be {minutes} for a call in the next few weeks? Tell me what suits.
    I’d like to hear it from you on the phone, if {minutes} can be found.
    May I have {minutes} on the phone, at whatever time is best? I can work around you.
    Could I borrow {minutes} by phone? I’ll bring them back on time.
    You’d do me a great favour with {minutes} on the phone. A note does it too.
    Would a call be welcome, of {minutes} at the outside? I’d understand a no.
    Tell me which day is best for a call of {minutes}. I’ll make the rest fit.
    Might I phone you some time soon, {minutes} long? Even a hint in writing would help.
    The phone would suit me best, for {minutes}. Writing suits me too.
    I won’t need more than {minutes} of phone, and you can end it sooner.
    Shall I phone, for {minutes}? You’d only have to say which hour.
    A talk by phone would be a gift, {minutes} of it. I’ll be grateful for less as well.
    Could you bear with me on the phone for {minutes}? Your hour is my hour.
    Choose a slot in your week and I’ll phone, for {minutes}. Written words are fine as well.
    Do say no if it’s a bad month. Otherwise, could I phone for {minutes}?
    For {minutes} by phone I’d get up early or stay up late.
    All I’m after is {minutes} on the phone, or whatever you can spare.
    Where would {minutes} on the phone do the least harm to your week?
    May we talk on the phone? For {minutes}, that’s all, and on your terms.
    You name the time, I’ll do the calling, and it takes {minutes}.
    Would you rather talk or write? Talking would take {minutes}, by phone.
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
    Would it be possible to speak for {minutes} by telephone? I will gladly adapt to your calendar.
    I would be honoured by {minutes} of your time on the telephone, whenever it is convenient.
    May I ask for {minutes} by phone? A sentence or two in writing would already help me.
    Could you grant me {minutes} by telephone in the coming weeks? I am free at any hour.
    If you could spare {minutes} by phone, I would be most thankful. I understand if you cannot.
    Might {minutes} by telephone be found? An answer in writing is equally kind.
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
    May I send you a link for {minutes} of video? You choose when.
    Is there room for {minutes} by video in your week? I’ll fit in around you.
    If you have {minutes} for a video call, name the day. If not, one line is plenty.
    {minutes} by video would tell me a lot, and I’ll watch the clock.
    Could I have {minutes} by video, early or late? I’m easy about when.
    Any chance of {minutes} by video? There’s no hurry about it.
    Say when, and I’ll send a link for {minutes}. I’m just as happy with an answer {here}.
    I’d be thankful for {minutes} by video, between two other things if need be.
    Would you talk to me by video, for {minutes}? Pick a dull moment.
    `,
  ),
  ...of(
    'formal',
    'video',
    `
    Might we speak for {minutes} by video? A written answer would be just as welcome.
    I should be grateful for {minutes} by video, or for a few lines in writing.
    Would it be possible to meet by video for {minutes}? I will gladly adapt to your calendar.
    May I ask for {minutes} by video? A sentence or two in writing would already help me.
    If your week permits, I would be glad of {minutes} by video.
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
    I’d come to wherever you are, for {minutes}. Just name the hour.
    Is there a bench or a café where we could meet for {minutes}? I’m easy about when.
    Could we meet for {minutes}? I’ll keep an eye on the clock.
    {minutes} over a coffee would tell me a lot. So would three sentences.
    May I stop by one day, for {minutes} and no longer? You can keep working meanwhile.
    `,
  ),
  ...of(
    'formal',
    'in person',
    `
    Might I visit you for {minutes}, at a time convenient to you? A line {here} would please me too.
    I should be grateful for {minutes} in person, or for a short answer in writing.
    If your week permits, I would gladly come to see you for {minutes}.
    May I ask for {minutes} in person? I will gladly adapt to your calendar.
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
    Would you have {short} for a call?
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
    Could we speak for {short}?
    Got {short} for a call?
    I’d phone, for {short} or less.
    {Short} of your time, by phone?
    When could I ring, for {short}?
    Any chance of a {adjective} call?
    Would {short} on the phone suit?
    I’d be glad of {short} by phone.
    A call, {short}, any time?
    Say when, and I’ll ring: {short}.
    Could {short} be found for a call?
    Do you have {short} for me?
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
    Any chance of {short} by video?
    Might we video-call for {short}?
    I’d be glad of {short} by video.
    `,
  ),
  ...of(
    'plain',
    'in person',
    `
    Could I buy you a coffee? {Short}.
    May I drop by for {short}?
    {Short} over coffee, perhaps?
    Could we meet for {short}?
    I’d come to you, for {short}.
    `,
  ),
  ...of(
    'formal',
    'phone',
    `
    May I telephone you for {short}?
    I’d be grateful for {short} by phone.
    Might I call you for {short}?
    Would {short} by phone be possible?
    Could you grant me {short} by phone?
    `,
  ),
  ...of(
    'formal',
    'video',
    `
    Might we speak for {short} by video?
    I’d be grateful for {short} by video.
    `,
  ),
  ...of(
    'formal',
    'in person',
    `
    Might I visit you for {short}?
    I’d be grateful for {short} in person.
    `,
  ),
];
