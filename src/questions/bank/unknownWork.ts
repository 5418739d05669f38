import type { QuestionsByGoal } from '../question';

/** Questions for a reader of whom only the name or the employer is known: they presuppose nothing about what the reader does. */
export const unknownWork: QuestionsByGoal = {
  'day-to-day': [
    'Who at {company} could tell me what a week in {topic} is really made of?',
    'Is {topic} something you see anything of, and if so, what does it look like from there?',
    'Do you happen to know anybody whose days are spent on {topic}?',
    'If {topic} crosses your path at all, where does it?',
    'Is there somebody near you who grumbles about {topic} and would do it again?',
    'Would anyone at {company} let a stranger ask what {topic} is like on a bad day?',
  ],
  training: [
    "At {company}, who'd know what people had to learn for {topic}?",
    'Do you know anyone who learned {topic} late, and how they went about it?',
    'Would you know whom to ask which training for {topic} is worth the money?',
    'Is {topic} taught at {company}, or do people bring it with them?',
    'Have you come across somebody who teaches {topic}, or just learned it?',
    'Is there a person at {company} who shows newcomers the ropes in {topic}?',
  ],
  entering: [
    'Who at {company} would know how people come to {topic}?',
    'Have you ever met somebody who got into {topic} by an odd road?',
    'If a friend of yours wanted to get into {topic}, whom would you send them to?',
    'Does anybody at {company} do {topic} who started out as something else?',
    'Is {topic} a world you know at all, or should I ask a neighbour of yours?',
    'Which part of {company} would be the right one to ask about {topic}?',
  ],
  hiring: [
    'Who decides at {company} which people are taken on for {topic}, and do they talk to outsiders?',
    'Would you know what people at {company} look at when they choose somebody for {topic}?',
    "Do you know anyone who's been chosen for {topic} lately and remembers how it went?",
    'Is there somebody who could tell me what counts in {topic}, apart from papers?',
    'At {company}, do people come to {topic} from inside or from outside?',
    'Whom would you ask what makes a newcomer to {topic} stand out?',
  ],
  fit: [
    "Do you know somebody in {topic} who'd say honestly whether they'd do it again?",
    'Does anyone at {company} seem especially happy in {topic}?',
    "Is {topic} anything you've ever thought about yourself, or been glad to leave to others?",
    'Has anyone you know tried {topic} and gone back?',
    'Could you point me to anyone at {company} who came to {topic} from another life?',
    "Whom would you believe, if they told you that {topic} wasn't for you?",
  ],
  trends: [
    'Who at {company} thinks about where {topic} is going?',
    'Have you noticed anything change about {topic}, from wherever you see it?',
    'Is {topic} growing at {company}, or is it only talked about?',
    "Do you know anyone who's seen {topic} change over many years?",
    'Would you know who at {company} has been around {topic} the longest?',
    'Whose opinion on the future of {topic} would you take seriously?',
  ],
  network: [
    'Who at {company} is the person to ask about {topic}?',
    'Is there one name that comes to your mind when you hear {topic}?',
    'Are you the right person for {topic}, or do you know somebody who is?',
    "If you're nowhere near {topic}, who near you might be?",
    'Do the people at {company} who do {topic} ever speak in public?',
    'Is there anything on {topic} that {company} opens to visitors or strangers?',
  ],
};
