import type { FirstQuestions } from '../question';

/** Questions for a first letter that fit every kind of work, asked of somebody who does the work of the wish. */
export const everyWorkFirst: FirstQuestions = {
  training: [
    'What did you have to learn that no course had covered?',
    'What did you have to learn on the job that no course had covered?',
    'Which part of the training was hardest?',
    'How did you learn it, and who taught you most?',
    'What would you learn first, coming from another field?',
    'What should I learn first, and what can wait?',
  ],
  entering: [
    'How do people from other fields usually come into it?',
    'What was your own first step into it?',
    'How did you come to it, and what was the first step?',
    'What was your own way in?',
    'How did you get in, and how do people get in today?',
    "How do people come into it who didn't study it?",
    'What would you do first, if you were starting today?',
  ],
  hiring: [
    'What do you look for in somebody who comes from another field?',
    'What do you look for in somebody new?',
    'Which experience from other work helps most?',
  ],
  fit: [
    'What kind of person does well in it, and who gives up?',
    'What do you like most about it, and what do you put up with?',
    "What kind of person is happy in it, and who isn't?",
    'What do you like most about it?',
    'What do you love about it, and what wears you out?',
    "What kind of person is right for it, and who isn't?",
    'What do you like most about it, and what would you change?',
    "What kind of person does well in it, and who doesn't?",
  ],
  trends: ['What has changed most since you started?'],
  network: [
    'Whose work should I look at, and who would talk to a beginner?',
    'Who else should I talk to about it?',
    'Who else should I talk to before I decide?',
    'Who else should I talk to, perhaps somebody who trains people?',
  ],
};

/** The same, with the wish or the reader's employer in them. */
export const anyWorkFirst: FirstQuestions = {
  'day-to-day': [
    'What does an ordinary week at {company} look like for you?',
    'What surprised you most about {topic} once you were doing it?',
    'What part of {topic} takes more time than outsiders think?',
  ],
  training: [
    'What did you have to learn for {topic} that no course had covered?',
    'What would you learn first, if you were starting in {topic} today?',
    'Which course or certificate in {topic} is really worth it?',
    'How did you learn what you needed for your work at {company}?',
  ],
  entering: [
    'How did you get into {topic} yourself?',
    'What was your own first step into {topic}?',
    'How did you come to {company}?',
    'What would you do first, if you were starting in {topic} today?',
    "What's a realistic first step into {topic} from another field?",
  ],
  hiring: [
    'What do people at {company} look for in somebody who comes from another field?',
    'What counts most for people who come into {topic} from outside?',
    'Which experience from outside {topic} turns out to be useful?',
  ],
  fit: [
    "What kind of person is happy in {topic}, and who isn't?",
    'What do you like most about {topic}, and what do you put up with?',
    'How did you know that {topic} was right for you?',
    'How could I find out early on whether {topic} is for me?',
  ],
  trends: [
    'What has changed most in {topic} since you started?',
    'Where do you see {topic} going in the next few years?',
  ],
  network: [
    'Who else in {topic} should I talk to?',
    'Who would you talk to first, if you were new to {topic}?',
    "Is there anybody at {company} or elsewhere you'd send me to?",
  ],
};

/** For a first letter to somebody whose own work is another. */
export const otherFieldFirst: FirstQuestions = {
  'day-to-day': [
    'Where does {topic} touch your own work at {company}?',
    'When do you rely on {topic} in your own work?',
    'What do you see of {topic} from where you are?',
  ],
  training: [
    'What do the best people in {topic} know about your side of things?',
    'What would you want somebody in {topic} to have learned?',
  ],
  entering: [
    'Have you seen anybody move from another field into {topic}, and how did they do it?',
    'Do people at {company} ever move across into {topic}?',
    'Where would you start, if you wanted to get into {topic}?',
  ],
  hiring: [
    'How do people at {company} usually come into {topic}?',
    'What makes somebody in {topic} good to work with, from your side?',
  ],
  fit: [
    "What are the people in {topic} like, as far as you've met them?",
    'Would you ever have gone into {topic} yourself, and why or why not?',
  ],
  trends: [
    'Has {topic} reached your own work yet?',
    'What has {topic} changed for you in the last few years?',
    'What would you like {topic} to do better for people like you?',
  ],
  network: ['Is there anybody in {topic} whose work you trust?', 'Who in {topic} would you send me to?'],
};

/** For a first letter to somebody of whom only the employer is known. */
export const unknownWorkFirst: FirstQuestions = {
  'day-to-day': [
    'Which part of {topic} do you see at {company}?',
    'Does {topic} come into your work at all?',
    'Who at {company} could tell me what a week in {topic} looks like?',
  ],
  training: [
    'Do you know how people at {company} learned {topic}?',
    'Is {topic} something people learn at {company}, or do they bring it with them?',
  ],
  entering: [
    'How do people at {company} usually get into {topic}?',
    'Do you know how people come into {topic} at {company}?',
    'Who would you ask, if you wanted to get into {topic}?',
  ],
  hiring: [
    'Do you know what {company} looks for in people for {topic}?',
    'How do people at {company} look at somebody from another field?',
  ],
  fit: ['What are the people in {topic} at {company} like?', "What's it like at {company}, if I may ask?"],
  trends: [
    'Has {topic} changed at {company} in the last few years?',
    'Do people at {company} talk about {topic} more than they used to?',
  ],
  network: [
    'Who at {company} would be the right person to ask about {topic}?',
    'Do you know anybody in {topic} who might talk to me?',
  ],
};
