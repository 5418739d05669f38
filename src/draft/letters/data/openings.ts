/**
 * How a letter begins, by what links reader and user: one line a letter, each as it would be said aloud. A line whose slot has no
 * fact is not used. What stands after `||` begins the next paragraph, right before the question.
 *
 * {me} who is writing, {brief} the same in few words (where the sentence goes on), {am} the same as a noun; {wishing} what they wish to learn, as a clause, {story} why they ask: what they wish to learn, or
 * their own reason, or both. {topic} the wish as a noun phrase; {bare} what the user is, without an article. {was} the reader's
 * earlier job with its article, {wasBare} without, {same} where it is the user's own, {wasAt} its employer; {is} and {isBare} their job now, {at} its employer; {school}, {employer}, {group},
 * {place}: what both share; {by} who gave their name; {quote} the reader's own line; {both} the work that both do.
 */
export type LinkKind =
  | 'introduced'
  | 'earlierJob'
  | 'step'
  | 'employer'
  | 'sameWork'
  | 'school'
  | 'group'
  | 'place'
  | 'written'
  | 'slogan'
  | 'invited'
  | 'role'
  | 'otherField'
  | 'unclear'
  | 'lookedUp'
  | 'company'
  | 'name';

export const OPENINGS: Record<LinkKind, readonly string[]> = {
  introduced: [
    '{by} gave me your name. {me}. {story}',
    'I got your name from {by}. {me}. {story}',
    'I’m writing because {by} gave me your name. {me}. {story}',
    'I have your name from {by}. {me}. {story}',
    '{me}. {by} gave me your name. {story}',
    '{by} passed your name on to me. {me}. {story}',
    'I was given your name by {by}. {me}. {story}',
    '{me}. {story} || {by} gave me your name, and I hope you don’t mind my writing.',
    '{me}. {story} || I have your name from {by}.',
    'It was {by} who gave me your name. {me}. {story}',
    '{by} gave me your name. {story}',
    'I got your name from {by}. {story}',
  ],
  earlierJob: [
    '{me}. {story} || You were {was} before you became {is}.',
    'I saw that you were {was} at {wasAt}. {me}. {story}',
    'I’m writing to you because you were {was} once. {me}. {story}',
    '{me}. {story} || I saw that you were {was} at {wasAt} before {at}.',
    'You know what it’s like to be {same}. {me}. {story}',
    '{me}. {story} || You were {was} at {wasAt}, so you know where I’m coming from.',
    '{am}, as you were at {wasAt}. {story}',
    'You used to be {was}, and now you’re {is}. {me}. {story}',
    '{me}. {story} || I noticed that you were {was} once.',
    'I noticed on your profile that you were {was} at {wasAt}. {me}. {story}',
    '{me}. You were {same} too, before you went to {at}. {story}',
    '{am}, as you once were. {story}',
    '{me}. {story} || You’ve been {same} yourself, so I thought you’d be a good person to ask.',
    '{me}. {story} || You were {same} too, at {wasAt}.',
    'I saw that you were {was} before you became {is}. {story}',
    'You were {was} at {wasAt} once. {story}',
  ],
  step: [
    '{me}. {story} || I saw that you were {was} before you became {is}.',
    'You’ve made a big change yourself, from {wasBare} to {isBare}. {me}. {story}',
    '{me}. {story} || You were {was} at {wasAt} before you became {is}.',
    'I noticed that you were {was} before you became {is}. {me}. {story}',
    'You’ve changed fields yourself: you were {was} before you became {is}. {me}. {story}',
    '{me}. {story} || You came from somewhere else too: you were {was} at {wasAt}.',
    '{me}. {story} || I saw on your profile that you were {was} once.',
    'I saw that you were {was} at {wasAt} before you moved to {at}. {me}. {story}',
    '{me}. {story} || Before {at} you were {was}, so you’ve changed course yourself.',
    'You were {was} before {at}. {story}',
    'I noticed that you were {was} at {wasAt} once. {story}',
  ],
  employer: [
    '{me}. {story} || I saw that you were with {employer} too.',
    'We have {employer} in common. {me}. {story}',
    'I saw {employer} on your profile. It’s part of my life too. {me}. {story}',
    '{me}. {story} || You’ve been with {employer} as well, so you know where I’m coming from.',
    'I noticed that we’ve both worked for {employer}. {me}. {story}',
    '{me}. I saw that you were with {employer} too. {story}',
    '{me}. {story} || I noticed {employer} on your profile, so I thought of asking you.',
    'You were with {employer}, which I know too. {story}',
  ],
  sameWork: [
    '{am} too, though not at {at}. {story}',
    '{am}. You do the same work at {at}. {story}',
    '{am}. {story} || You’re {is} too, so you’ll know what I mean.',
    '{me}. {story} || You’re {is} at {at}.',
    'We’re in the same line of work. {me}. {story}',
    'I’m writing as one {both} to another. {me}. {story}',
    '{am}. {story} || You do the same work at {at}.',
    'We do the same work in different places. {am}. {story}',
    '{me}. {story} || As {is} at {at}, you’d know both sides.',
    '{me}. {story} || I saw that you’re {is} at {at}.',
    '{me}. You’re {is} at {at}. {story}',
  ],
  school: [
    'We have {school} in common. {me}. {story}',
    'I saw that we share a school, {school}. {me}. {story}',
    '{me}. {story} || I saw that you went to {school} too.',
    'I’m from {school} too. {me}. {story}',
    '{me}. {story} || I noticed {school} on your profile, and it’s mine too.',
    'You went to {school}, my school too. {me}. {story}',
    'We both know {school}. {story}',
  ],
  group: [
    'We’re both in {group}. {me}. {story}',
    '{me}. {story} || I saw that you’re in {group} too.',
    'I saw {group} on your profile, and I’m in it too. {me}. {story}',
    'I’m with {group} too. {me}. {story}',
    '{me}. {story} || We have {group} in common, so I thought I’d ask you.',
    'I noticed that we both belong to {group}. {me}. {story}',
    'We have {group} in common. {story}',
  ],
  place: [
    'I’m in {place} too. {me}. {story}',
    'We’re both in {place}. {me}. {story}',
    'I’m writing from {place}, so we’re neighbours of a sort. {me}. {story}',
    '{me}. {story} || I was glad to find somebody to ask here in {place}.',
    '{me}. {story} || I saw that you’re in {place} too.',
    'I saw that you’re here in {place}, like me. {me}. {story}',
    '{me}. {story} || We’re both in {place}, so I thought I’d ask you first.',
    'We’re both in {place}, so I hope you don’t mind my asking. {story}',
  ],
  written: [
    '{me}. {story} || On your profile you wrote {quote}.',
    'I read on your profile {quote}. {me}. {story}',
    '{me}. {story} || I liked what you wrote on your profile: {quote}.',
    '{me}. {story} || You wrote {quote}.',
    'You wrote on your profile {quote}. {me}. {story}',
    '{me}. {story} || I read your line {quote}.',
    'I like what you say on your profile: {quote}. {me}. {story}',
    'You wrote {quote}. {story}',
  ],
  slogan: [
    '{me}. {story} || Your profile says {quote}.',
    'I read {quote} on your profile, and it made me want to write. {me}. {story}',
    '{me}. {story} || I liked the line on your profile: {quote}.',
    'Your profile says {quote}. {me}. {story}',
    '{me}. {story} || I saw the line on your profile, {quote}.',
    'I like how you put it on your profile: {quote}. {me}. {story}',
    'Your profile says {quote}. {story}',
  ],
  invited: [
    'Your profile says {quote}. So here I am. {me}. {story}',
    'You wrote {quote}. So I’m taking you at your word. {me}. {story}',
    '{me}. {story} || Your profile says {quote}. So I’m asking.',
    'I saw {quote} on your profile, so I will. {me}. {story}',
    'Your profile says {quote}. So I’d like to. {story}',
  ],
  role: [
    '{me}. {story}',
    '{me}. {story} || I saw that you’re {is} at {at}.',
    'I’m writing to you because you’re {is} at {at}. {me}. {story}',
    '{me}. {story} || You’re {is} at {at}.',
    'I hope you don’t mind a message out of the blue. {me}. {story}',
    '{me}. {story} || You’re {is}, so I thought you’d be a good person to ask.',
    '{me}. {story} || I saw that you do this at {at}.',
    '{me}. {story} || You’re {is} at {at}, so I thought you’d be the right person to ask.',
    'I saw that you work at {at}. {me}. {story}',
    '{me}. {story} || You know it from the inside, at {at}.',
    '{me}. I saw that you’re {is} at {at}. {story}',
    '{me}. {story} || You do this at {at}.',
    'I saw that you’re {is}. {story}',
    'You work at {at}, so I thought I’d ask you. {story}',
  ],
  otherField: [
    '{me}. {story} || I know it isn’t your field, but as {is} you may see it from a side I don’t.',
    'This may be an unusual question for {is}. {me}. {story}',
    '{me}. {story} || You may wonder why I’m asking {is}: I thought you might see something of it at {at}.',
    '{me}. {story} || It isn’t what you do, I know, but I’d value how it looks from {at}.',
    '{me}. {story} || I know that’s not your own field as {is}, but you may know more about it than I do.',
    '{me}. {story} || It’s an unusual question for {is}, I know.',
    '{me}. {story} || I know your own work is something else, but you may see something of it at {at}.',
    '{story} This isn’t quite your field, I know.',
  ],
  unclear: [
    '{me}. {story} || I saw that you’re {is} at {at}, and thought you might know.',
    '{me}. {story} || You’re at {at}, so I thought I’d ask you.',
    '{me}. {story} || I don’t know how close your work is to this, but as {is} you may see something of it.',
    'I saw that you’re {is} at {at}. {me}. {story}',
    '{me}. {story} || I’m not sure how close this is to your work at {at}, but I thought I’d ask.',
    'I saw that you work at {at}. {me}. {story}',
    'I hope you don’t mind a message out of the blue. {me}. {story}',
    '{me}. {story}',
    'You’re at {at}, so I thought you might know. {story}',
  ],
  lookedUp: [
    '{me}. {story} || You were at {atThen} when I last looked. If you’ve moved on, I’d still like to ask.',
    'I believe you work, or worked, at {atThen}. {me}. {story}',
    '{me}. {story} || I believe you work, or worked, at {atThen}.',
    '{me}. {story} || You were at {atThen} when I last looked, though that may have changed.',
    'I believe you’re at {atThen}, unless that has changed. {me}. {story}',
    'You were at {atThen} when I last looked. {me}. {story}',
    'Perhaps you’ve moved on from {atThen} by now. {story}',
  ],
  company: [
    '{me}. {story} || I don’t know exactly what you do at {at}, but I thought I’d ask somebody there.',
    'I saw that you work at {at}. {me}. {story}',
    '{me}. {story} || All I know is that you’re at {at}, so tell me if I’ve got the wrong person.',
    '{me}. {story} || You’re at {at}, so you might be able to tell me more.',
    'I’m writing to you because you’re at {at}. {me}. {story}',
    '{me}. {story} || I only know that you work at {at}, and I’d like to ask somebody there.',
    'I’d like to ask somebody at {at}, and found your name. {me}. {story}',
    'You work at {at}, so I thought I’d try you. {story}',
  ],
  name: [
    '{me}. {story}',
    'I hope you don’t mind a message from a stranger. {me}. {story}',
    '{me}. {story} || I know very little about you, so tell me if you’re the wrong person to ask.',
    'I hope I have the right person. {me}. {story}',
    'I hope it’s all right to write to you out of the blue. {me}. {story}',
    '{me}. {story} || If you’re not the person to ask, I’m sorry to have troubled you.',
    'I hope I’m asking the right person. {story}',
    'Please forgive a message from a stranger. {story}',
  ],
};

/** What stands right before the question where the letter began with another link. */
export const LEADS: Partial<Record<LinkKind, readonly string[]>> = {
  earlierJob: [
    'You were {same} yourself, at {wasAt}.',
    'I saw that you were {was} once.',
    'You were {was} before you became {is}.',
    'I noticed that you were {was} at {wasAt}.',
    'You’ve been {same} yourself.',
    'I saw on your profile that you were {was} at {wasAt}.',
  ],
  step: [
    'You were {was} before you became {is}.',
    'I saw that you were {was} once.',
    'I noticed that you were {was} at {wasAt} before {at}.',
    'You came from somewhere else too: you were {was}.',
    'I saw on your profile that you used to be {was}.',
  ],
  written: [
    'You wrote {quote}.',
    'On your profile you wrote {quote}.',
    'I liked what you wrote: {quote}.',
    'I read {quote} on your profile.',
  ],
  slogan: [
    '{brief}, and I liked your line {quote}.',
    '{brief}. I liked your line {quote}.',
    'Your profile says {quote}.',
    'I liked the line on your profile, {quote}.',
    'I read {quote} on your profile.',
  ],
};
