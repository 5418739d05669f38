/**
 * How the time is asked for, in a sentence of its own, with the way and a way out: one line each, no two with the same words after the time.
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
    Could we talk for {minutes}, by phone? A few lines {here} would be just as good.
    Would you have {minutes} for a call? If writing is easier, I’d like that too.
    Could I call you for {minutes}? You name the day.
    Could you spare {minutes} for a chat by phone? I’ll fit in with your week.
    Would you be up for a {adjective} call? If not, even a line or two {here} would help.
    Do you have time for a {adjective} call this month or next?
    Could I have {minutes} of your time by phone? Writing back is just as welcome.
    Would you talk to me for {minutes}? I’ll call whenever suits you.
    I’d be grateful for {minutes} by phone, at a time that suits you.
    May I call you for {minutes}, one evening or whenever you like?
    If you can find {minutes} for a call, just name a time. If you can’t, a short answer {here} would be lovely.
    A call of {minutes} would help me a lot. So would a short reply.
    Could I ring you for {minutes}? There’s no hurry at all.
    How about {minutes} on the phone, at a time you choose?
    Could you find {minutes} for a call? Early or late is all the same to me.
    I’d really appreciate {minutes} by phone. If you’re too busy, I’ll understand.
    Would you be open to a call of {minutes}? Let me know what suits you.
    {minutes} on the phone would be wonderful. So would three lines {here}.
    Could I call you for {minutes} on one of your quieter days?
    Could we find {minutes} to talk by phone? I’ll work around you.
    Would you be free for {minutes} by phone one day? If not, I’d be just as glad of a few lines.
    Could we speak on the phone? {minutes} would be plenty.
    Is there any chance of {minutes} by phone? Whenever suits you is fine with me.
    If you have {minutes} to spare, I’d be glad to call you.
    I’d like to call you for {minutes}, if I may. I’ll have my questions ready.
    Could I borrow {minutes} of your time, by phone? I’ll keep to it.
    If you’d talk to me for {minutes}, I’d be very glad. Any day will do.
    Would a {adjective} call suit you some time in the next few weeks?
    I’d be happy to call for {minutes}, any day. A short reply {here} is welcome too.
    {minutes} by phone is all I’d ask, whenever it suits you.
    Could you give me {minutes} by phone? If it’s a bad time, next month is fine too.
    Could we talk by phone? I’d keep it to {minutes}.
    Might we talk for {minutes} by phone? Or write back, if you’d rather.
    I’d be glad of a short call, {minutes} or so. Tell me when you’re free.
    Could you answer that and a few more in {minutes} on the phone?
    I’d call for {minutes} whenever you say. A few lines {here} would do me fine, too.
    `,
  ),
  ...of(
    'formal',
    'phone',
    `
    May I telephone you for {minutes}? A few written lines would be just as welcome.
    I would be grateful for {minutes} by phone, or for a short answer in writing.
    Might I call you for {minutes}, at a time convenient to you? A short reply {here} would be just as welcome.
    If your schedule allows, I would be glad of {minutes} by phone.
    Would you have {minutes} for a call? I would be very grateful.
    Would it be possible to speak by phone for {minutes}? I will gladly fit in with your calendar.
    May I ask for {minutes} of your time by phone? A brief answer in writing would help me too.
    Could you spare {minutes} for a telephone call in the coming weeks? I am happy to work around you.
    If you could spare {minutes} by phone, I would be most grateful. I understand if you cannot.
    I would very much appreciate {minutes} on the phone, whenever is convenient.
    Would a call of {minutes} be possible? A reply {here} would be equally welcome.
    `,
  ),
  ...of(
    'plain',
    'video',
    `
    Could we talk for {minutes}, by video or phone? A short reply {here} is just as good.
    Would you have {minutes} for a video call? Writing back is fine too.
    A video call of {minutes} would help me a lot. So would a few lines.
    Could I have {minutes} of your time by video? I’m flexible about when.
    Would {minutes} by video suit you? If not, a line or two {here} would already help.
    Is there room for {minutes} by video in your week? I’ll fit in around you.
    If you have time for a {adjective} video call, just name the day. If not, a short reply is great too.
    I’d be grateful for {minutes} by video, at a time that suits you.
    Is there any chance of {minutes} by video? There’s no rush at all.
    Would you be open to a {adjective} video call? I’ll send a link for whenever suits.
    Could we meet by video for {minutes}? You choose the day.
    Would you be up for {minutes} by video? I’d understand if not.
    `,
  ),
  ...of(
    'formal',
    'video',
    `
    Might we speak for {minutes} by video? A written answer would be just as welcome.
    I would be grateful for {minutes} by video, or for a few lines in writing.
    Would it be possible to meet by video for {minutes}? I will gladly fit in with your calendar.
    May I ask for {minutes} by video? A brief answer in writing would help me too.
    If your schedule allows, I would be glad of {minutes} by video.
    `,
  ),
  ...of(
    'plain',
    'in person',
    `
    Could I come by for {minutes}? You pick the day, and I’ll bring the coffee.
    May I buy you a coffee and ask you about it for {minutes}? If meeting is too much, a few lines would help.
    Would you have {minutes} if I came to you? A short answer {here} is fine too.
    Could we meet for {minutes}, wherever suits you? Writing back is just as welcome.
    I could come to wherever you are for {minutes}. Just tell me when suits.
    Would you have time for a coffee? {minutes} would be plenty.
    Could I drop in for {minutes} one day, when it’s quiet?
    Would {minutes} over a coffee be possible? I’m flexible about when.
    I’d be grateful for {minutes} in person, at a time that suits you.
    Could we sit down together for {minutes}? You choose the place.
    `,
  ),
  ...of(
    'formal',
    'in person',
    `
    Might I visit you for {minutes}, at a time convenient to you? A short reply {here} would be just as welcome.
    I would be grateful for {minutes} in person, or for a short answer in writing.
    If your schedule allows, I would gladly come to see you for {minutes}.
    May I ask to meet you for {minutes}? I will gladly fit in with your calendar.
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
    Would you have {short} for a call?
    Could you spare {short} for a call?
    Could I ring you for {short}?
    {Short} by phone would help a lot.
    Could we talk for {short}?
    A {adjective} call would help a lot.
    Could we have a {adjective} call?
    Could I have {short} by phone?
    Are you free for a {adjective} call?
    Would you be up for a {adjective} call?
    Could we speak for {short}?
    Do you have {short} for a call?
    Any chance of a {adjective} call?
    I’d be glad of {short} by phone.
    I’d be grateful for {short} by phone.
    Could you spare {short} by phone?
    Would you have time for a {adjective} call?
    May I phone you for {short}?
    Would you talk to me for {short}?
    Could we find {short} for a call?
    Would you be open to a {adjective} call?
    I’d be grateful for a {adjective} call.
    {Short} by phone is all I’d need.
    How about a {adjective} call?
    May I call you for {short}, any day?
    {Short} on the phone would be wonderful.
    I’d be glad to call you for {short}.
    I’d call for {short}, no more.
    Could you give me {short} by phone?
    Would {short} by phone be possible?
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
    Would you have {short} for a video call?
    I’d be glad of {short} by video.
    Are you free for {short} by video?
    `,
  ),
  ...of(
    'plain',
    'in person',
    `
    Could I buy you a coffee for {short}?
    May I drop by for {short}?
    Would you have {short} for a coffee?
    Could we meet for {short}?
    I could come to you for {short}.
    `,
  ),
  ...of(
    'formal',
    'phone',
    `
    May I call you for {short}?
    I’d be grateful for {short} by phone.
    Might I call you for {short}?
    Would {short} by phone be possible?
    Could you spare {short} for a call?
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
