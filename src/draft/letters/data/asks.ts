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
    Could we talk for {minutes}, by phone? A short reply {here} is just as good.
    Would you have {minutes} for a call? If writing is easier, that’s fine too.
    Could I call you for {minutes}, whenever suits you?
    Would {minutes} on the phone be possible some time in the next few weeks?
    If you have {minutes} to spare, I’d be very glad to call you.
    Could you spare {minutes} for a chat by phone? I can fit around your week.
    Would you be up for a {adjective} call? If not, a line or two {here} would already help.
    Do you have time for a {adjective} call this month or next?
    Might there be {minutes} in your week for a quick call? You choose the day.
    Would it be all right to ring you? I’d need {minutes}, and I’m flexible about when.
    Could I have {minutes} of your time by phone? Writing back is just as welcome.
    Would you be willing to talk to me for {minutes}? By phone is easiest, and any day works.
    I’d be grateful for {minutes} by phone, at a time that suits you.
    Is there a good time for a call, of {minutes} or so? A few lines back would be great too.
    Would you talk to me about it for {minutes}, by phone? I’d keep to the time.
    Could we find {minutes} to speak by phone? Just tell me when suits.
    May I call you one evening, for {minutes}? Or at any other time you prefer.
    If a {adjective} call is possible, just name a time. If it isn’t, a short answer {here} would be lovely.
    A call of {minutes} would help me a lot. So would a short reply.
    Would you mind if I rang you some time? {minutes} is all I’d need.
    Could I give you a ring some time, for {minutes}? There’s no rush at all.
    How about {minutes} on the phone, at a time you choose?
    Would a short call be possible, {minutes} or so? I’d understand if not.
    Could you find {minutes} for me? By phone, early or late, is fine.
    I’d really appreciate {minutes} by phone. If you’re too busy, I’ll understand.
    Would you be open to a call of {minutes}? Let me know what suits you.
    May I phone you, for {minutes} at most? A two-line answer would make me just as happy.
    I’d gladly call at any time that suits you, for {minutes} at most.
    Would you let me call you? I’d need {minutes}, and I’ll have my questions ready.
    Perhaps we could talk by phone for {minutes}, on whatever day is easiest for you.
    Do you think you could manage {minutes} by phone? Even a short answer {here} would be a help.
    Is a {adjective} call something you’d have time for?
    I’d be happy with {minutes} on the phone, or with a reply in your own time.
    Let me know if {minutes} by phone would be all right. I’ll work around you.
    Could I call you for {minutes} on one of your quieter days?
    Could I call you when it’s convenient? I’d only need {minutes}.
    If you’re willing to talk, {minutes} by phone would be plenty.
    Would you be free for {minutes} by phone one day? If not, I’d be just as glad of a few lines.
    Could we speak on the phone? {minutes} would be plenty.
    Is there any chance of {minutes} by phone? Whenever suits you is fine with me.
    I’d be glad of a short call, {minutes} or less. Please say no if it’s a bad time.
    Could we have a {adjective} phone call? I can do any time of day.
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
    Would {short} by phone be possible?
    Would you have {short} for a call?
    Could you spare {short} for a call?
    Is a {adjective} call possible?
    Could I ring you for {short}?
    {Short} by phone would help a lot.
    Could we talk for {short}?
    Would a {adjective} call be all right?
    A {adjective} call would help a lot.
    Could we have a {adjective} call?
    Could I have {short} by phone?
    Are you free for a {adjective} call?
    Might you have {short} for a call?
    Would you be up for a {adjective} call?
    Could we speak for {short}?
    Do you have {short} for a call?
    Any chance of a {adjective} call?
    I’d be glad of {short} by phone.
    Would {short} on the phone be OK?
    I’d be grateful for {short} by phone.
    Could you spare {short} by phone?
    Would you have time for a {adjective} call?
    May I phone you for {short}?
    Would you talk to me for {short}?
    Could we find {short} for a call?
    Would you be open to a {adjective} call?
    I’d be grateful for a {adjective} call.
    Is there any chance of {short} by phone?
    Would a call be OK, {short} or so?
    How about a {adjective} call?
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
