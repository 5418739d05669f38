/**
 * How a letter begins, by what links reader and user: one line a letter, each as it would be said aloud. A line whose slot has no
 * fact is not used. What stands after `||` begins the next paragraph, right before the question.
 *
 * {me} who is writing, {brief} the same in few words (where the sentence goes on), {am} the same as a noun; {wishing} what they wish to learn, as a clause, {story} why they ask: what they wish to learn, or
 * their own reason, or both; {why}. that reason alone, as the sentence that a letter opens with. {topic} the wish as a noun phrase; {bare} what the user is, without an article. {was} the reader's
 * earlier job with its article, {wasBare} without, {same} where it is the user's own, {wasAt} its employer; {is} and {isBare} their job now, {at} its employer; {school}, {employer}, {group},
 * {place}: what both share; {by} who gave their name; {quote} the reader's own line, {said} the same as one tells it to them; {there} the employer or school of both, where the user has just named it; {went} the school where the user was, {goes} where they are; {both} the work that both do.
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
    '{by} told me about you. {me}. {story}',
    '{by} passed your name on to me. {me}. {story}',
    'I was given your name by {by}. {me}. {story}',
    '{me}. {story} || {by} gave me your name, and I hope you don’t mind my writing.',
    '{why}. {me}. {story} || {by} gave me your name.',
    'It was {by} who gave me your name. {me}. {story}',
    '{by} gave me your name. {story}',
    'I got your name from {by}. {story}',
  ],
  earlierJob: [
    '{why}. {me}. {story} || You were {same} too, at {wasAt}.',
    'You were {same} once, at {wasAt}. {me}. {story}',
    '{why}. {am}, as you were at {wasAt}. {story}',
    '{am}, as you were at {wasAt}. {story}',
    '{me}. {story} || You were {was} before you became {is}.',
    'Before {at} you were {was}. {me}. {story}',
    '{why}. {me}. {story} || You were {was} before you became {is}.',
    '{me}. {story} || You’ve been {same} yourself, so you know where I’d be coming from.',
    'You used to be {was}, and now you’re {is}. {me}. {story}',
    '{am}, as you once were. {story}',
    '{me}. {story} || You were {same} too, before you went to {at}.',
    '{me}. {story} || I saw that you were {was} at {wasAt} before {at}.',
    'You know what it’s like to be {same}. {me}. {story}',
    '{me}. {story} || You were {same} too, at {wasAt}.',
    'You were {was} at {wasAt} once. {story}',
  ],
  step: [
    '{why}. {me}. {story} || You were {was} before you became {is}.',
    '{me}. {story} || You were {was} before you became {is}.',
    'You were {was} before you became {is}, and I’d like to make a change like that. {me}. {story}',
    '{me}. {story} || Before {at} you were {was}, so you’ve changed course yourself.',
    '{why}. {me}. {story} || You came from somewhere else too, as {was}.',
    'Before {at} you were {was}. {me}. {story}',
    '{me}. {story} || You came from somewhere else too: you were {was} at {wasAt}.',
    'You’ve changed fields yourself: you were {was} before you became {is}. {me}. {story}',
    '{why}. {me}. {story} || You were {was} at {wasAt} before {at}.',
    'I noticed that you were {was} at {wasAt} once. {me}. {story}',
    'You were {was} before {at}. {story}',
  ],
  employer: [
    '{me}. You were {there} too, I saw. {story}',
    '{why}. {me}. {story} || You were {there} once, too.',
    '{me}. {story} || You were with {employer} too.',
    '{why}. {me}. {story} || We’ve both been with {employer}.',
    'We’ve both been with {employer}. {me}. {story}',
    'You were with {employer}, as I’ve been. {me}. {story}',
    '{me}. {story} || You’ve been with {employer} as well, so you know where I’m coming from.',
    '{why}. {me}. {story} || You were with {employer} too.',
    'We both know {employer} from the inside. {me}. {story}',
    '{me}. {story} || We’ve both been with {employer}, so I thought of asking you.',
    'We both know {employer} from the inside. {story}',
  ],
  sameWork: [
    '{why}. {am} too, though not at {at}. {story}',
    '{why}. {am} too. {story}',
    '{am} too. {story}',
    '{am} too, though not at {at}. {story}',
    '{am}. {story} || I’d like to know how the same work feels at {at}.',
    '{why}. {me}. {story} || I’d like to know how the same work feels at {at}.',
    '{me}. {story} || I’m asking as one {both} to another.',
    '{am}. {story} || You’re {is} too, so you’ll know what I mean.',
    'We do the same work in different places. {am}. {story}',
    '{why}. {me}. {story} || I’m asking as one {both} to another.',
  ],
  school: [
    '{me}. You were {there} too, I saw. {story}',
    '{me}. {story} || You went {there} too.',
    'I went to {went} too. {me}. {story}',
    '{why}. {me}. {story} || You went to {went}, and so did I.',
    '{me}. {story} || You went to {went}, and so did I.',
    'I’m at {goes}, as you were. {me}. {story}',
    'We both went to {went}. {me}. {story}',
    '{why}. {me}. {story} || I’m at {goes}, as you were.',
    '{me}, now at {goes}. {story} || You went there too.',
    'I’m writing from {goes}, where you were before me. {me}. {story}',
    '{me}. {story} || I saw that you went to {school} too.',
    '{why}. {me}. {story} || We both went to {went}.',
    'You went to {school}, my school too. {me}. {story}',
    'You went to {school}, my school too. {story}',
  ],
  group: [
    'I’m in {group} too. {me}. {story}',
    '{why}. {me}. {story} || I’m in {group} too.',
    '{me}. {story} || I saw that you’re in {group} too.',
    'We’re both in {group}. {me}. {story}',
    'I’m with {group} too. {me}. {story}',
    '{me}. {story} || We’re both in {group}, so I thought I’d ask you.',
    '{why}. {me}. {story} || We’re both in {group}.',
    'I saw {group} on your profile, and I’m in it too. {me}. {story}',
    'I’m in {group} too. {story}',
  ],
  place: [
    'I’m in {place} too. {me}. {story}',
    '{why}. {me}. {story} || You’re in {place}, as I am.',
    'I’m writing from {place}, so we’re neighbours of a sort. {me}. {story}',
    '{me}. {story} || I was glad to find somebody to ask here in {place}.',
    '{why}. {brief} here in {place}. {story}',
    '{brief} here in {place}. {story}',
    '{me}. {story} || You’re in {place} too, so I thought I’d ask you first.',
    'We’re neighbours, more or less: I’m in {place} too. {me}. {story}',
    '{why}. {me}. {story} || I was glad to find somebody to ask here in {place}.',
    'We’re both in {place}, so I hope you don’t mind my asking. {story}',
  ],
  written: [
    '{why}. {me}. {story} || You wrote that {said}.',
    '{me}. {story} || You wrote that {said}.',
    '{me}. {story} || I read on your profile that {said}.',
    '{why}. {me}. {story} || I read on your profile that {said}.',
    '{me}. {story} || On your profile you say that {said}.',
    '{me}. {story} || You wrote {quote}.',
    '{me}. {story} || I like what you wrote on your profile: {quote}.',
    '{story} || You wrote {quote}.',
  ],
  slogan: [
    '{why}. {me}. {story} || I liked your line {quote}.',
    '{me}. {story} || I liked your line {quote}.',
    '{me}. {story} || Your line {quote} made me want to write.',
    '{me}. {story} || I liked the line on your profile: {quote}.',
    '{me}. {story} || I like how you put it on your profile: {quote}.',
    '{why}. {me}. {story} || I saw your line {quote}.',
    '{story} || I liked your line {quote}.',
  ],
  invited: [
    'Your profile says {quote}, so here I am. {me}. {story}',
    'You wrote {quote}, so I’m taking you at your word. {me}. {story}',
    '{me}. {story} || Your profile says {quote}, so I’m asking.',
    '{why}. {me}. {story} || Your profile says {quote}, so here I am.',
    'Your profile says {quote}, so I’d like to. {story}',
  ],
  role: [
    '{why}. {me}. {story}',
    '{me}. {story}',
    '{why}. {me}. {story} || I’d rather ask somebody at {at} than read about it.',
    '{me}. {story} || I’d rather ask {is} than read about it.',
    '{why}. {me}. {story} || I was looking for {is} to ask, and found you at {at}.',
    '{me}. {story} || I was looking for {is} to ask, and found you at {at}.',
    '{me}. {story} || I’d like to hear about it from {is}, which is why I’m writing to you.',
    '{why}. {me}. {story} || I’d like to hear about it from somebody at {at}.',
    '{me}. {story} || Reading only goes so far, so I’d like to ask somebody at {at}.',
    'I hope you don’t mind a message out of the blue. {me}. {story}',
    'I saw that you’re {is} at {at}. {me}. {story}',
    'I saw that you’re {is}. {story}',
  ],
  otherField: [
    '{me}. {story} || It can’t be often that {noun} writes to {is}. I thought you might see it from another side.',
    '{why}. {me}. {story} || You may wonder what {is} has to do with that. I thought you might see it from another side.',
    '{me}. {story} || You may wonder why I’m asking {is}: I thought you might see it from another side.',
    '{me}. {story} || I thought that at {at} you might see it from another side.',
    '{why}. {me}. {story} || I thought that at {at} you might see it from another side.',
    '{me}. {story} || You do something else, I know, but you may well see more of it at {at} than I do.',
    '{me}. {story} || I thought somebody at {at} might know.',
    '{story} You do something else, I know, but you may see it from another side.',
  ],
  unclear: [
    '{why}. {me}. {story} || I saw that you’re at {at}, and thought you might know.',
    '{me}. {story} || I saw that you’re at {at}, and thought you might know.',
    '{me}. {story} || I saw that you’re {is} at {at}, and thought you might know.',
    '{why}. {me}. {story} || I saw that you’re {is} at {at}, and thought you might know.',
    '{me}. {story} || I was looking for somebody at {at} to ask, and found you.',
    'I saw that you work at {at}. {me}. {story}',
    'I hope you don’t mind a message out of the blue. {me}. {story}',
    '{why}. {me}. {story}',
    '{me}. {story}',
    'You’re at {at}, so I thought you might know. {story}',
  ],
  lookedUp: [
    '{why}. {me}. {story} || You were at {atThen} when I last looked. If you’ve moved on, I’d still like to ask.',
    '{me}. {story} || You were at {atThen} when I last looked. If you’ve moved on, I’d still like to ask.',
    '{why}. {me}. {story} || You’re at {atThen}, unless that has changed.',
    '{me}. {story} || You’re at {atThen}, unless that has changed.',
    'You’re at {atThen}, or were when I last looked. {me}. {story}',
    '{why}. {me}. {story} || You’re at {atThen}, or were when I last looked.',
    'Perhaps you’ve moved on from {atThen} by now. {story}',
  ],
  company: [
    '{me}. {story} || All I know is that you’re at {at}, so tell me if I’ve got the wrong person.',
    '{why}. {me}. {story} || All I know of you is that you’re at {at}.',
    '{me}. {story} || I don’t know what you do at {at}, only that you’re there.',
    '{why}. {me}. {story} || I don’t know what you do at {at}, only that you’re there.',
    'I’d like to ask somebody at {at}, and found your name. {me}. {story}',
    '{me}. {story} || You’re at {at}, so you might be able to point me the right way.',
    '{me}. {story} || I only know that you work at {at}, and took a chance.',
    'You work at {at}, so I thought I’d try you. {story}',
  ],
  name: [
    '{why}. {me}. {story}',
    '{me}. {story}',
    'I hope you don’t mind a message from a stranger. {me}. {story}',
    '{why}. {me}. {story} || I know very little about you, so tell me if you’re the wrong person to ask.',
    '{me}. {story} || I know very little about you, so tell me if you’re the wrong person to ask.',
    'I hope this reaches the right person. {me}. {story}',
    'You don’t know me, so I’ll be brief. {me}. {story}',
    'Please forgive a message from a stranger. {story}',
    'I hope I’m asking the right person. {story}',
  ],
};

/** What stands right before the question where the letter began with another link. */
export const LEADS: Partial<Record<LinkKind, readonly string[]>> = {
  earlierJob: [
    'You were {same} yourself, at {wasAt}.',
    'You were {was} before you became {is}.',
    'I noticed that you were {was} at {wasAt}.',
    'You’ve been {same} yourself.',
    'I saw on your profile that you were {was} at {wasAt}.',
  ],
  step: [
    'You were {was} before you became {is}.',
    'Before {at} you were {was}.',
    'You came from somewhere else too: you were {was}.',
    'I noticed that you were {was} at {wasAt} before {at}.',
  ],
  written: ['You wrote that {said}.', 'I read on your profile that {said}.', 'You wrote {quote}.'],
  slogan: ['I liked your line {quote}.', 'I liked the line on your profile, {quote}.', 'I saw your line {quote}.'],
};
