/**
 * How a request begins: the link and who is writing, as whole sentences. One opening a line. A slot without its fact makes
 * the opening impossible, so every line says only what is known.
 *
 * {me} who is writing ("I’m a baker"), {wish} what they want to learn, a sentence ({wish!} where the rest leans on it); {topic} the wish as a noun phrase; {was} the
 * reader's earlier job ("a letter carrier") and {wasAt} its employer; {is} their job now and {at} its employer; {school}, {employer},
 * {group}, {place}: what both share; {by} who gave their name; {quote} the reader's own line; {bare} what the user is ("baker").
 */
export type LinkKind =
  | 'introduced'
  | 'earlierJob'
  | 'employer'
  | 'sameWork'
  | 'school'
  | 'group'
  | 'place'
  | 'written'
  | 'role'
  | 'otherField'
  | 'company'
  | 'name';

export const OPENINGS: Record<LinkKind, readonly string[]> = {
  introduced: [
    '{by} gave me your name. {me}. {wish}',
    'I have your name from {by}. {me}. {wish}',
    '{me}. When I talked about {topic}, {by} gave me your name.',
    '{by} is the reason I’m writing: your name came from there. {me}. {wish}',
    '{me}, and it was {by} who pointed me to you. {wish}',
    'Your name came up with {by}, so I’m taking the liberty. {me}. {wish}',
    '{by} thought of you first. {me}. {wish}',
    'We haven’t met, but we both know {by}, who gave me your name. {me}. {wish}',
    'Thanks to {by} I know whom to ask. {me}. {wish}',
  ],
  earlierJob: [
    'You were {was} once, at {wasAt}. {me}. {wish}',
    '{me}. So were you, at {wasAt}, before {at}. {wish}',
    'Before {at} you were {was}. {me}. {wish}',
    'I see you were {was} before you came to {at}. {me}. {wish}',
    '{me}. {wish!} You were {was} at {wasAt}, so you know where I’d be coming from.',
    'You’ve been {was} too, at {wasAt}. {me}. {wish}',
    '{was}, then {at}: I’d like to know what lies between the two. {me}.',
    'You’re one of the few people I’ve found who were {was} first. {me}. {wish!}',
    '{me}. You used to be {was}, which is why I’m asking you and not somebody else. {wish}',
    'There’s {was} in your past. {me}. {wish}',
    'You left {wasAt}, where you were {was}. {me}. {wish}',
    '{wish!} {me}, and you were {was} before, so I hope you’ll forgive a direct question.',
  ],
  employer: [
    '{me}. You were at {employer} too. {wish}',
    'We’ve both worked for {employer}. {me}. {wish}',
    '{employer} taught us both something, I suppose. {me}. {wish}',
    'I know {employer} from the inside, and so do you. {me}. {wish}',
    '{me}. I saw that you came by way of {employer}, as I did. {wish}',
    'You’ve worked at {employer}. So have I. {me}. {wish}',
    'From one {employer} badge to another: {wish} {me}.',
    '{wish} {me}, and I noticed {employer} on your profile as well.',
  ],
  sameWork: [
    '{me}. You do the same work in another place. {wish}',
    'You’re {is}, so I can skip the explanations. {me}. {wish}',
    '{me}, so this is one {bare} writing to another. {wish}',
    'We have the same trade and very different days, I imagine. {me}. {wish}',
    '{me}. You took the same work to {at}. {wish}',
    '{wish} {me}, which means I’d understand the answer without a dictionary.',
    'I do what you do, only not where you do it. {me}. {wish}',
    '{me}, and I’d like to see the work from your side of it. {wish!}',
  ],
  school: [
    'We both went to {school}. {me}. {wish}',
    '{me}. You were at {school} too. {wish}',
    'I found you among the people from {school}. {me}. {wish}',
    '{wish} {me}, and we have {school} behind us, both of us.',
    'I’m from {school} as well. {me}. {wish}',
    '{school} is where we might have met. {me}. {wish}',
    'It’s {school} that made me brave enough to write. {me}. {wish}',
    'You studied at {school}, and so did I. {me}. {wish}',
  ],
  group: [
    'I know {group} too, which is how I came across you. {me}. {wish}',
    'We’re both part of {group}. {me}. {wish}',
    '{me}. I saw {group} on your profile, and it’s on mine. {wish}',
    'From one member of {group} to another: {wish} {me}.',
    '{group} brings me to you. {me}. {wish}',
    'I hope {group} is reason enough to write to a stranger. {me}. {wish}',
    '{wish} {me}, and like you I belong to {group}.',
  ],
  place: [
    'We’re both in {place}. {me}. {wish}',
    '{me}, here in {place}. {wish}',
    'We’re neighbours, more or less: I’m in {place} too. {me}. {wish}',
    '{place} isn’t large, so I thought I’d simply ask. {me}. {wish}',
    'I’m in {place} as well. {me}. {wish}',
    'Perhaps we’ve passed each other in {place}. {me}. {wish}',
    '{wish!} {me}, and I was glad to find somebody for it right here in {place}.',
  ],
  written: [
    '{quote}: that line is why I’m writing to you. {me}. {wish}',
    'You wrote {quote}. {me}. {wish}',
    '{me}. {wish} Then I came across your line {quote}',
    'I came to your profile for {topic} and stayed for {quote}. {me}.',
    '{quote}. Whoever writes that will have a straight answer, I thought. {me}. {wish}',
    '{me}, and your line {quote} made me want to ask you something. {wish}',
    'It was {quote} that made up my mind to write. {me}. {wish}',
    '{wish} {me}. Of everyone I found, you’re the one who wrote {quote}',
  ],
  role: [
    '{me}. {wish}',
    '{wish!} {me}, and so far I only know it from outside.',
    '{wish!} You do it for a living. {me}.',
    '{me}. {wish} You’re {is}, so I’d rather ask you than guess.',
    'You’re {is}, and that’s the work I’d like to understand. {me}.',
    '{me}, a long way from {topic}. You’re in the middle of it.',
    'I’d like to hear about {topic} from somebody who does it, and you’re {is}. {me}.',
    '{wish!} I know nobody who does that, so I’m writing to you. {me}.',
    'You’re {is} at {at}. {me}. {wish}',
    '{me}. {wish!} You’re at {at}, where it’s done, so I’d rather ask you than guess.',
    'You do at {at} what I’d like to understand: {topic}. {me}.',
    '{wish} {me}, and from where I stand {at} is another country.',
    '{me}. It’s {topic} that brings me to you at {at}.',
    '{me}. {wish!} You’re {is}, and I’d sooner hear it from you than read a brochure.',
    'Forgive a letter out of the blue. {me}. {wish}',
    '{wish!} {me}, which is a different world, and I’d like to know how different.',
  ],
  otherField: [
    'You may wonder why somebody who asks about {topic} writes to {is}. {me}, and I’d like a view that isn’t from inside.',
    '{me}. {wish!} It may not be your work at {at}, and yet you seem the right one to ask.',
    '{wish!} It’s not what you do, as far as I can see, and that’s partly why I’m asking. {me}.',
    'This will be an odd question for {is}. {me}. {wish}',
    '{me}. {wish!} I’m asking people who stand beside it as well as those who do it.',
    'Why ask somebody at {at} about {topic}? Because you see other things than the people who do it. {me}.',
    '{me}. {wish!} You’re at {at}, which isn’t quite that, but I’d like to hear how it looks from where you are.',
    'I know that you’re {is} and don’t do {topic} yourself. {me}, and I’m curious how it looks from there.',
  ],
  company: [
    '{me}. {wish} I don’t know what you do at {at}, only that you’re there.',
    'I know nothing of your work except that it’s at {at}. {me}. {wish}',
    '{wish} {at} is one of the places I’d like to understand. {me}.',
    '{me}. You’re at {at}, which is all I know, so please forgive me if I’ve got the wrong person. {wish}',
    'You’re with {at}, I saw. {me}. {wish}',
    '{wish} My guess is that {at} is a good place to ask. {me}.',
    '{me}, looking at {at} from outside. {wish}',
  ],
  name: [
    '{me}. {wish}',
    '{wish} {me}.',
    'I know little more of you than your name, so tell me if I’m at the wrong door. {me}. {wish}',
    'Forgive me for writing out of nowhere. {me}. {wish}',
    'I hope I have the right person. {me}. {wish}',
    '{wish} {me}, and your name is the one I found.',
  ],
};

/** The same for an invitation note, which has room for a line. */
export const SHORT_OPENINGS: Record<LinkKind, readonly string[]> = {
  introduced: [
    '{by} gave me your name. {me}.',
    '{me}, and {by} gave me your name.',
    '{me}. {by} pointed me to you.',
    'I have your name from {by}. {me}.',
    'Your name came from {by}. {me}.',
  ],
  earlierJob: [
    'you were {was} once. {me}.',
    '{me}. You were {was} at {wasAt}.',
    'before {at} you were {was}. {me}.',
    '{me}, as you were at {wasAt}.',
    'you’ve been {was} too. {me}.',
    '{me}. So were you, once.',
  ],
  employer: [
    '{me}. You were at {employer} too.',
    'we’ve both worked for {employer}. {me}.',
    '{me}, and I know {employer} as you do.',
    'you know {employer} too. {me}.',
  ],
  sameWork: [
    '{me} too, and I wonder about {topic}.',
    'one {bare} to another: I wonder about {topic}.',
    '{bare} here, curious about {topic}.',
    '{me}, so we speak the same language.',
  ],
  school: [
    '{me}. We both went to {school}.',
    'I’m from {school} too. {me}.',
    '{school} here as well. {me}.',
    '{me}, and {school} like you.',
  ],
  group: [
    '{me}, in {group} like you.',
    '{group} here too. {me}.',
    'we’re both in {group}. {me}.',
    '{me}. {group} led me to you.',
  ],
  place: [
    '{me}, here in {place}.',
    'I’m in {place} too. {me}.',
    '{me}. We’re both in {place}.',
    'greetings from {place}. {me}.',
  ],
  written: [
    'you wrote {quote}. {me}.',
    '{quote}: that made me write. {me}.',
    '{me}. I liked your line {quote}.',
    '{me}, here because of {quote}.',
  ],
  role: [
    '{me}, curious about {topic}.',
    '{me}. {at} is where my question about {topic} belongs.',
    '{me}, and {at} is another world to me.',
    'you’re {is}, and I’d like to understand that. {me}.',
    '{me} and would like to understand {topic}.',
    'I’d like to learn about {topic}. {me}.',
    '{me}. {topic} is what I’m looking at.',
    '{me}, with my eye on {topic}.',
    'I’m drawn to {topic}. {me}.',
  ],
  otherField: [
    '{me}. You’re {is}, so this is an odd one.',
    '{me}, asking {is} about {topic}, of all things.',
    'why I ask somebody at {at} about {topic}? {me}.',
    '{me}, curious how {topic} looks from {at}.',
    '{me}, curious about {topic} from every side.',
    '{me}. I’m asking around about {topic}.',
    'an odd one, perhaps: I’m curious about {topic}. {me}.',
    '{me}. {topic} isn’t your work, but you may know it.',
  ],
  company: [
    '{me}, curious about {topic}.',
    '{me}. I know {at} only from outside.',
    '{me}, and {at} made me curious about {topic}.',
    '{me}, drawn to {topic} and so to {at}.',
    'you’re at {at}, I saw. {me}.',
    'I’d like to understand {at}. {me}.',
    '{me}, and {topic} is where I’m looking.',
  ],
  name: [
    '{me}, curious about {topic}.',
    '{me}. I’d like to learn about {topic}.',
    '{me}, drawn to {topic}.',
    'I’m looking into {topic}. {me}.',
  ],
};

/** What the user wants, as a sentence; by goal where that makes a difference. */
export const WISHES = {
  any: [
    'I’d like to learn about {topic}.',
    'I’m curious about {topic}.',
    '{topic} is what I’d like to understand.',
    'I’m trying to find out what {topic} is really like.',
    'I keep coming back to {topic}.',
    'What I’d like to know more about is {topic}.',
    'I’m drawn to {topic}.',
    'It’s {topic} that I’m asking about.',
    'I’m finding out what I can about {topic}.',
  ],
  towards: [
    'I’d like to get into {topic}.',
    'I’m thinking of {topic} as my next step.',
    '{topic} is where I’d like to end up.',
    'My next step, I hope, leads to {topic}.',
    'I’m working towards {topic}.',
    'I hope to move into {topic}.',
    'I’ve set my sights on {topic}.',
  ],
  weighing: [
    'I’m wondering whether {topic} would suit me.',
    'I’m working out whether {topic} is for me.',
    'I’d like to know if {topic} would be right for somebody like me.',
    'I’m weighing up {topic}.',
    'Before I dream any further about {topic}, I’d like to hear from somebody who knows.',
  ],
} as const;
