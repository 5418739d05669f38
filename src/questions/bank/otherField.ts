import type { QuestionsByGoal } from '../question';

/** Questions for a reader who sees the work of the wish from beside it: an outsider's view is asked for. */
export const otherField: QuestionsByGoal = {
  'day-to-day': [
    'From where you stand, what do people in {topic} seem to spend their days on?',
    'Where does your work touch {topic}, and what does it look like from your side?',
    'When you meet people from {topic}, what are they always in a hurry about?',
    'What do you see of {topic} that those inside it have stopped seeing?',
    "Is there a moment in your week when you're glad that somebody does {topic}?",
    'What would you ask somebody from {topic}, if you had them to yourself for an hour?',
    'Which part of {topic} would drive you mad, as far as you can see it?',
  ],
  training: [
    "What do people from {topic} know that you've had to ask them about?",
    'When somebody in {topic} is good, how can you tell from outside?',
    'What would you want anyone in {topic} to have learned about your side first?',
    'Which thing from your own training would be of use in {topic}, do you think?',
    'Have you met beginners in {topic}, and what could they already do?',
    'What do newcomers to {topic} get wrong about work like yours?',
  ],
  entering: [
    'Have you seen anybody cross over from your line to {topic}, and how did they manage it?',
    "Seen from your side, where's the gate into {topic}: a school, a firm or a person?",
    'If you had to get into {topic} yourself, where would you knock?',
    'Is there a task between your work and {topic} where a beginner could stand with one foot in each?',
    "Who brings new people into {topic}, as far as you've noticed?",
    'Would you believe in somebody who came to {topic} from somewhere quite different?',
  ],
  hiring: [
    'When you choose people from {topic} to work with, what do you go by?',
    'Which people in {topic} do you ask for a second time, and why them?',
    'What would make you trust a beginner in {topic} with something of yours?',
    "From your side, what's missing in most people who do {topic}?",
    'If you were asked to help choose somebody for {topic}, what would you want to hear?',
    'Does it help in {topic} to have done something like your work before?',
  ],
  fit: [
    "What sort of people does {topic} draw, if you've met a few?",
    'Would you swap with somebody in {topic} for a month, and what would you dread?',
    'Do those who do {topic} seem happy to you, from close by?',
    "What do you think {topic} gives people that your own work doesn't?",
    'Did you ever think of going into {topic} yourself, and what kept you?',
    'Which of your colleagues would take to {topic}, and which would run?',
  ],
  trends: [
    "What do you ask of {topic} now that you wouldn't have asked a few years ago?",
    'Has {topic} got better or worse from where you sit?',
    "What could {topic} do for people in your work that it doesn't yet?",
    'Do you need people from {topic} more than you used to, or less?',
    "What's changing on your side that those in {topic} haven't noticed yet?",
    'If {topic} disappeared tomorrow, what would you miss first?',
  ],
  network: [
    'Who in {topic} have you worked with that explains things well?',
    'Which person comes to mind when you hear {topic}, and why that one?',
    'Is there a place where your people and those from {topic} sit at the same table?',
    'Whom do you ring when you need somebody who knows about {topic}?',
    'What have you seen or read from outside that made {topic} clear to you?',
    'Would somebody beside you know {topic} better, and might I mention your name?',
  ],
};
