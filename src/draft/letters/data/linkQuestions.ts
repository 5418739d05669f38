import type { Goal } from '../../../model/message';
import type { LinkKind } from './openings';

/**
 * Questions that only the link makes possible, by what the user wants. `any` goes with every goal. Slots as in the openings; a
 * question whose slot has no fact is not asked.
 */
export const LINK_QUESTIONS: Partial<Record<LinkKind, Partial<Record<Goal | 'any', readonly string[]>>>> = {
  earlierJob: {
    any: [
      'What did being {was} teach you that still helps as {is}?',
      'What surprised you most when you went from {wasBare} to {isBare}?',
      'What did you have to learn from scratch when you became {is}?',
      'What from your time at {wasAt} do you still use?',
      'What did {at} ask of you that {wasAt} never had?',
      'Which part of being {was} turned out to be useful at {at}?',
      'What did you have to unlearn when you left {wasAt}?',
    ],
    'day-to-day': [
      'How do your days at {at} compare with your days as {was}?',
      'What do you miss about being {was}, and what don’t you miss?',
      'What’s the biggest difference between a week at {wasAt} and a week at {at}?',
      'What do you do at {at} in an ordinary week that you never did as {was}?',
    ],
    training: [
      'What did you have to study to get from {wasBare} to {isBare}?',
      'How much did your time as {was} count when you trained?',
      'What would you learn first, if you were {was} again and heading the same way?',
      'Which part of the training was hardest, coming from {wasAt}?',
    ],
    entering: [
      'How did you get from {wasBare} to {isBare}?',
      'What was your first step out of {wasAt}?',
      'What would you do first, if you were {was} again and wanted to do it over?',
      'Who or what helped you most in moving on from {wasAt}?',
    ],
    hiring: [
      'What about your time as {was} did {at} value?',
      'What from {wasAt} counted for something when you came to {at}?',
      'What does somebody coming from {wasAt} have to show to be taken seriously?',
    ],
    fit: [
      'How did you know that leaving {wasAt} was right for you?',
      'What do you miss from {wasAt}, and what don’t you miss at all?',
      'What kind of {bare} would be happy in the work that you do now?',
      'What did you give up when you left {wasAt}, and what did you get for it?',
    ],
    trends: [
      'Would the move from {wasBare} to {isBare} still be possible today?',
      'What has changed since you came over from {wasAt}?',
      'How different is the way from {wasBare} to {isBare} today from when you took it?',
    ],
    network: [
      'Who else do you know who moved on from being {was}?',
      'Who helped you when you left {wasAt}?',
      'Who else should I talk to who has made a move like yours?',
    ],
  },
  step: {
    any: [
      'What from your time as {was} still helps you?',
      'What surprised you most when you went from {wasBare} to {isBare}?',
      'What did being {was} teach you that you still use?',
      'What did you have to learn from scratch when you left {wasAt}?',
      'Which of your habits from {wasAt} did you have to drop at {at}?',
    ],
    'day-to-day': [
      'How do your days now compare with your days as {was}?',
      'What do you miss from being {was}, and what don’t you miss?',
    ],
    training: [
      'What did you have to learn from scratch to become {is}?',
      'How did you learn to be {is}: on a course, on the side, or by doing it?',
      'How much did your time as {was} count when you trained?',
    ],
    entering: [
      'How did you get from {wasBare} to {isBare}?',
      'What was the first thing you did when you decided to leave {wasAt}?',
      'What came first, once you had decided to leave {wasAt}?',
      'How did you start on the way from {wasBare} to {isBare}?',
    ],
    hiring: [
      'What about your time as {was} did people care about when you changed?',
      'How did you explain the change from {was} to the people who chose you?',
      'What made them take somebody from {wasAt} seriously?',
    ],
    fit: [
      'How did you know that leaving {wasAt} was right for you?',
      'What do you miss from {wasAt}, and what don’t you miss at all?',
      'What did you have to give up when you left {wasAt}, and was it worth it?',
    ],
    trends: ['Could somebody still go from {wasBare} to {isBare} today?', 'What has changed since you left {wasAt}?'],
    network: [
      'Who helped you most when you made that change?',
      'Who else should I talk to who has made such a change?',
    ],
  },
  employer: {
    any: [
      'What from your time with {employer} do you still use?',
      'What was different from {employer} that you hadn’t expected?',
      'What did you learn with {employer} that turned out to matter?',
    ],
    'day-to-day': ['What’s the biggest difference between a day now and a day with {employer}?'],
    hiring: [
      'What from your time with {employer} did {at} care about?',
      'How did you explain your time with {employer} to people who didn’t know it?',
    ],
    entering: [
      'How did you get from {employer} to where you are now?',
      'What was your first step when you left {employer}?',
      'How did your time with {employer} help you move on?',
    ],
    fit: [
      'What do you miss from {employer}, and what don’t you miss at all?',
      'How did you know it was time to leave {employer}?',
    ],
    training: ['What did you have to learn from scratch after {employer}?'],
    network: ['Who else from {employer} has made a move like yours?'],
    trends: ['Would you still make the same move from {employer} today?'],
  },
  sameWork: {
    any: [
      'What did you have to unlearn when you came to {at}?',
      'What surprised you most about being {is} at {at}?',
      'What’s different at {at} that I wouldn’t guess from outside?',
      'What would you warn {own} about before a first week at {at}?',
    ],
    'day-to-day': [
      'What fills an ordinary week at {at}?',
      'What does an ordinary week at {at} look like for {is}?',
      'What’s the biggest difference between your days at {at} and mine, as far as you can tell?',
    ],
    fit: [
      'What kind of {bare} is happy at {at}, and what kind isn’t?',
      'What do you do at {at} that would have surprised you before?',
      'What made you sure that {at} was right for you?',
    ],
    training: [
      'Was there anything you had to study for it, or did you learn on the job?',
      'What did you have to learn from scratch at {at}?',
    ],
    entering: ['How did you get to {at} in the first place?', 'How do people in our line of work usually get to {at}?'],
    hiring: [
      'What does {at} look for in people from our line of work?',
      'What from our kind of work counts for most at {at}?',
    ],
    trends: ['What has changed at {at} since you started?', 'Are more people from our line of work doing what you do?'],
    network: ['Who else has made the move that you made?', 'Who else at {at} or nearby should I talk to?'],
  },
  school: {
    any: [
      'How did you get from {school} to {at}?',
      'What from your time at {school} do you still use at {at}?',
      'What had {school} not prepared you for?',
    ],
    entering: [
      'How did you get from {school} into {field}?',
      'What was your first step after {school}?',
      'What would you do in your last year at {school}, if you had it again?',
    ],
    network: ['Who else from {school} should I talk to?', 'Who from {school} helped you along the way?'],
    trends: ['What would you study at {school} today?'],
    training: ['What did you have to learn after {school} to work in {field}?'],
    hiring: ['How much did {school} matter when you started out?'],
    fit: ['Did {school} give you any idea of what the work would be like?'],
    'day-to-day': ['How different is your week at {at} from what {school} prepared you for?'],
  },
  group: {
    any: [
      'How has {group} helped you in your work?',
      'What part did {group} play in getting you where you are?',
      'How does {group} fit in with your work at {at}?',
    ],
    hiring: ['How much did {group} count when you came to {at}?', 'Does time in {group} count for much where you are?'],
    entering: ['What part did {group} play in getting you to {at}?'],
    network: ['Who else in {group} should I talk to?'],
  },
  place: {
    any: [
      'What’s it like to do this work in {place}?',
      'What would surprise me about doing this in {place}?',
      'Who else in {place} should I talk to?',
    ],
    fit: [
      'Can you make a living from it in {place}?',
      'What’s the hardest part of doing this in {place}?',
      'What would you warn a beginner in {place} about?',
    ],
    trends: ['What has changed about your work in {place} over the years?'],
    entering: ['How did you get started in {place}?'],
    network: ['Who else in {place} should I talk to?'],
  },
  written: {
    any: [
      'What’s the story behind that?',
      'How did that lead to what you do now?',
      'What did that teach you that you still use?',
    ],
    fit: ['How did you come to trust that what you do now was right for you?'],
    entering: ['How did that come about, and what came first?'],
    training: ['What helped you most after that?'],
    trends: ['What has changed most since then?'],
  },
  slogan: {
    any: ['How do you do that, on an ordinary day?', 'What’s the hardest part of that?'],
    fit: ['What do you like most about that, and what least?'],
    trends: ['Is that getting easier or harder?', 'What makes that harder today than a few years ago?'],
    hiring: ['What kind of background helps most with that?', 'Does it help to have been on the other side of it?'],
    entering: ['How did you get started with that?'],
    training: ['What did you have to learn to do that well?'],
    network: ['Who else does that well, in your view?'],
  },
  invited: {
    any: [
      'What do people never ask you that they should?',
      'What would you have liked somebody to tell you at the time?',
    ],
  },
};
