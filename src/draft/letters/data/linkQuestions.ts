import type { Goal } from '../../../model/message';
import type { LinkKind } from './openings';

/**
 * Questions that only the link makes possible, by what the user wants. `any` goes with every goal. Slots as in the openings; a
 * question whose slot has no fact is not asked.
 */
export const LINK_QUESTIONS: Partial<Record<LinkKind, Partial<Record<Goal | 'any', readonly string[]>>>> = {
  earlierJob: {
    any: [
      'What from your time at {wasAt} do you still use?',
      'What did you have to unlearn first?',
      'Which habit of {was} turned out to be worth something at {at}?',
      'What came easily to you, and what didn’t?',
      'Who at {at} understood what {was} brings along?',
    ],
    'day-to-day': [
      'What do you miss about being {was}, if anything?',
      'Which part of the week would surprise {was} most?',
      'How does a bad day now compare with a bad day at {wasAt}?',
      'What takes up the hours that {wasAt} used to take?',
    ],
    training: [
      'How much of what {was} knows did they let you count?',
      'Did {wasAt} shorten the training for you, or did you start from zero?',
      'What did you have to learn from scratch, and who taught you?',
      'Which course or ticket came first, after {wasAt}?',
    ],
    entering: [
      'Who gave you the first chance, and what did they see in {was}?',
      'What was the very first step out of {wasAt}?',
      'How long did it take from the idea to the first day?',
      'Was there one conversation that got you across?',
    ],
    hiring: [
      'What about {wasAt} did they want to hear about?',
      'When people like us come along, what counts against them and what for?',
      'What would make you say yes to somebody coming from where you came from?',
    ],
    fit: [
      'When did you know that it had been right to leave {wasAt}?',
      'What did you give up, and would you again?',
      'What kind of {bare} shouldn’t do what you did?',
      'What do you tell people who ask whether you regret it?',
    ],
    trends: [
      'Could one still do what you did, or has that door changed?',
      'What has changed since you came over from {wasAt}?',
      'If you came from {wasAt} today, where would you aim?',
    ],
    network: [
      'Who else came the way you did?',
      'Whom did you talk to before you left {wasAt}?',
      'Is there somebody between the two worlds whom I should hear?',
    ],
  },
  step: {
    any: [
      'What from {wasAt} do you still use?',
      'What did you have to unlearn first?',
      'What was hardest to leave behind?',
      'What does {was} know that turned out to be useful?',
      'Did anybody understand why you changed?',
      'What carried over from one to the other, to your surprise?',
    ],
    'day-to-day': [
      'What do your days have now that they didn’t have then?',
      'What do you miss from then, if anything?',
    ],
    training: [
      'How did you learn it: on a course, on the side, or by doing?',
      'Which part did you have to learn from nothing?',
      'How long did you study before anybody trusted you with it?',
    ],
    entering: [
      'How did you get from one to the other?',
      'What was the very first thing you did once you’d decided?',
      'Who gave you the first chance, and why you?',
      'Did you jump, or was there a time of doing both?',
    ],
    hiring: [
      'What about your earlier work did they care about?',
      'How did you explain the change to people who were used to straight lines?',
    ],
    fit: [
      'How did you know that it was more than a wish to get away?',
      'When did you stop wondering whether it had been right?',
      'What did the change cost you that you hadn’t counted?',
    ],
    trends: [
      'Could somebody still make that change today?',
      'Has the way across got wider or narrower since you took it?',
    ],
    network: [
      'Who helped you across, and would they talk to somebody like me?',
      'Who else do you know that made such a change?',
    ],
  },
  employer: {
    any: [
      'What had {employer} taught you that turned out to matter?',
      'What did you have to forget after {employer}?',
      'Did anybody afterwards care that it was {employer}?',
      'What from {employer} do you still do without thinking?',
    ],
    hiring: [
      'What had {employer} taught you that they cared about?',
      'How did you explain {employer} to people who had never set foot in it?',
    ],
    entering: [
      'How did you get from {employer} to where you are?',
      'What was the first thing you did once you’d decided to leave {employer}?',
    ],
    fit: ['What was better at {employer}, honestly?', 'Do you ever miss {employer}?'],
    training: ['Did {employer} pay for any of the training, or was it your own evenings?'],
    network: ['Who else from {employer} has gone your way?'],
    trends: ['Would you still make the same move from {employer} today?'],
    'day-to-day': ['What’s the biggest difference from a day at {employer}?'],
  },
  sameWork: {
    any: [
      'What’s different where you are that nobody outside would guess?',
      'What did you have to unlearn when you came to {at}?',
      'What would you tell one of us who has only known the other side?',
      'Which of our habits does nobody need at {at}?',
    ],
    'day-to-day': [
      'Where does the time go in a week that’s typical for you and would be odd for me?',
      'What part of the week is recognisably our trade, and what isn’t?',
    ],
    fit: [
      'What sort of {bare} is happy there, and what sort isn’t?',
      'What did you lose by the change, and what did you get for it?',
    ],
    training: ['Was there anything you had to study, or did they teach you on the spot?'],
    entering: ['How did you hear that there was a place for our kind of people?'],
    hiring: [
      'What do they look for in one of us?',
      'What about our usual work impresses them, and what leaves them cold?',
    ],
    trends: ['Are there more of us where you are than there used to be?'],
    network: ['Who else has taken our trade somewhere unexpected?'],
  },
  school: {
    any: [
      'Which class at {school} do you still use?',
      'What had {school} not prepared you for?',
      'What did you do in the first year after {school}?',
      'If you were at {school} today, what would you do differently in the last year?',
    ],
    entering: [
      'How did you get from {school} to your first desk?',
      'Who opened the first door for you after {school}?',
    ],
    network: [
      'Which people from {school} should I know about?',
      'Is there anybody from {school} whom you still ask for advice?',
    ],
    trends: ['What would you study at {school} now, knowing where things are going?'],
    training: ['Was {school} enough, or did the real learning start afterwards?'],
    hiring: ['Did anybody care about {school}, or only about what you’d made?'],
    fit: ['When you sat in {school}, did you imagine this?'],
    'day-to-day': ['How far is your week from what {school} promised?'],
  },
  group: {
    any: [
      'What did {group} give you that you still rely on?',
      'How does {group} fit in with the work that you do?',
      'Did {group} have a part in how you got there?',
    ],
    network: ['Who in {group} knows more about this than they let on?'],
  },
  place: {
    any: [
      'How can one tell early on that somebody in {place} will last at it?',
      'Who else in {place} should I talk to before I decide anything?',
      'What would surprise me about doing it here?',
      'Is there enough of it in {place} to live on?',
    ],
  },
  written: {
    any: [
      'What’s the longer story behind that?',
      'How did that come about?',
      'What does that look like on an ordinary Tuesday?',
      'What was the moment behind that line?',
      'Would you still put it that way today?',
    ],
  },
  invited: {
    any: [
      'What do people never ask, although you’d like to tell them?',
      'What’s the answer that you give most often?',
      'So what’s the first thing I should know?',
    ],
  },
};
