import type { Goal } from '../../../model/message';

/**
 * Questions that tie what the user does to the reader's work, so that nobody else could ask them: {own} is "a letter carrier",
 * {topic} the wish, {at} the reader's employer.
 */
export const OWN_WORK_QUESTIONS: Readonly<Record<Goal, readonly string[]>> = {
  'day-to-day': [
    'What would surprise {own} most about an ordinary week at {at}?',
    'What would {own} find strangest in a first week at {at}?',
    'What would surprise {own} most about {topic}?',
  ],
  training: [
    'What would {own} have to learn first for {topic}?',
    'What about {topic} would come easily to {own}, and what would be new?',
    'Which part of {topic} is hardest to learn for {own}?',
  ],
  entering: [
    'How would you go about it, if you were {own} and wanted to get into {topic}?',
    'What would you have {own} do first on the way into {topic}?',
    'Where could {own} get a first taste of {topic}?',
  ],
  hiring: [
    'What would {own} have to show to be taken seriously in {topic}?',
    'Does work as {own} count for anything in {topic}?',
    'What could {own} bring to {topic} that would be of use from the first day?',
  ],
  fit: [
    'What would {own} miss in {topic}, and what would be a relief?',
    'What would {own} find hardest about {topic}?',
  ],
  trends: [
    'Could {own} still come into {topic} today, or has that changed?',
    'What has changed in {topic} that would matter to {own} coming in?',
  ],
  network: ['Do you know anybody who came to {topic} as {own}?', 'Who in {topic} would you send {own} to?'],
};

/** The same for a reader whose work may or may not be what the user wishes to learn. */
export const OWN_WORK_QUESTIONS_NEUTRAL: Readonly<Record<Goal, readonly string[]>> = {
  'day-to-day': ['Which part of {topic} would surprise {own}, as far as you’ve seen?'],
  training: ['What would you have {own} learn first for {topic}?'],
  entering: ['Where would you begin, if you were {own} and wanted to get into {topic}?'],
  hiring: [
    'Does work as {own} count for anything in {topic}, as far as you’ve seen?',
    'What would {own} have to show to get into {topic}, as far as you can tell?',
  ],
  fit: ['What would {own} find hardest about {topic}, as far as you’ve seen?'],
  trends: ['Could {own} still come into {topic} today, as far as you can tell?'],
  network: ['Who in {topic} would you send {own} to?'],
};
