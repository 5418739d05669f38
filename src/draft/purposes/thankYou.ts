import { overlap } from '../english/stems';
import { storyOf, thankYouOf } from '../later/thankYou';
import type { Rule } from '../review/findings';
import { oneDone, oneLearned } from '../review/rules/conversation';
import { saysThanks } from '../review/rules/style';
import { type LetterPlan, lacking } from './plan';

/**
 * One thing learned, where a note holds one that can be told; what it changed, or what they set and wait for, does as well.
 */
const learnedOrChanged: Rule = {
  ...oneLearned,
  check: (on) => {
    const { lesson, before, offers } = storyOf(on.facts);
    const others = [before, offers.toSee].filter((one) => one !== null);
    const isSaid = others.some(({ text }) => overlap(text, on.read.text) >= 0.6);
    return lesson === null || isSaid ? [] : oneLearned.check(on);
  },
};

/** Thanks for what was given, says what it changed, then what was done about it. */
export const thankYou: LetterPlan = {
  letter: thankYouOf,
  missing: (brief) => lacking(brief, 'talk', 'learned', 'did'),
  rules: [saysThanks, learnedOrChanged, oneDone],
};
