import { limitOf } from '../../channels/limits';
import { CLICHES } from '../../data/cliches';
import { type Found, found, type Rule, type Span, without } from '../findings';

/** E-mail and InMail: 75 words wished, 100 the cap, greeting and signature aside. Messages: the characters aimed at. */
export const short: Rule = {
  id: 'short',
  weight: 'suggestion',
  check: ({ read: { words, text }, channel, facts }) => {
    if (channel === 'note') return [];
    const { aim } = limitOf(channel, facts.user.tier);
    if (channel === 'message') return text.length > aim * 1.25 ? [found('short', { weight: 'suggestion' })] : [];
    return words > 100
      ? [found('short_hard', { weight: 'hard' })]
      : words > 75
        ? [found('short', { weight: 'suggestion' })]
        : [];
  },
};

const OF_SELF =
  /^(?:(?:so|and|as|after|before|since|now|currently|today),?\s)?(?:[^,.]{0,40},\s)?(?:I(?:['’](?:m|ve))?|my|our|as an?)\b/iu;

const MOST_OF_SELF = 55;

/** A first letter is no life story: at most 55 words that speak of the user alone. */
export const oneLineSelf: Rule = {
  id: 'one-line-self',
  weight: 'suggestion',
  check: ({ read: { sentences } }) => {
    const own = sentences.filter(({ text }) => OF_SELF.test(text) && !/\b(?:you|your)\b|\?/iu.test(text));
    const count = own.reduce((sum, { words }) => sum + words, 0);
    const [first] = own;
    return count > MOST_OF_SELF && first
      ? [found('one_line_self', { place: { start: first.start, end: first.end } })]
      : [];
  },
};

const THANKS = /\b(?:thank(?:s| you|ful)?|grateful|appreciat\w*|gratitude)\b/iu;

/** A letter of thanks says thank you. */
export const saysThanks: Rule = {
  id: 'thanks',
  weight: 'suggestion',
  check: ({ read: { text } }) => (THANKS.test(text) ? [] : [found('thanks')]),
};

const LINK =
  /https?:\/\/\S+|\bwww\.\S+|\b(?:attach(?:ed|ment|ing)|enclosed|portfolio link|my website|link below|linkedin\.com\S*)\b/iu;

/** Neither link nor attachment. */
export const noAttachment: Rule = {
  id: 'no-attachment',
  weight: 'suggestion',
  check: ({ read: { text } }) => {
    const match = LINK.exec(text);
    return match === null
      ? []
      : [found('no_attachment', { place: { start: match.index, end: match.index + match[0].length } })];
  },
};

/** None of the phrases that every template has. */
export const noCliche: Rule = {
  id: 'no-cliche',
  weight: 'suggestion',
  check: ({ read: { text, sentences } }) => {
    const results: Found[] = [];
    const taken: Span[] = [];
    for (const { find, instead } of CLICHES)
      for (const match of text.matchAll(find)) {
        const place = { start: match.index, end: match.index + match[0].length };
        if (taken.some(({ start, end }) => place.start < end && place.end > start)) continue;
        taken.push(place);
        const whole = sentences.find(({ start, end }) => start <= place.start && end >= place.end);
        const alone = whole !== undefined && whole.end - whole.start - match[0].length < 4;
        const mend =
          instead !== null
            ? { label: 'replace' as const, text: text.slice(0, place.start) + instead + text.slice(place.end) }
            : alone
              ? { label: 'takeOut' as const, text: without(text, whole) }
              : null;
        results.push(found('no_cliche', { param: match[0].trim(), place, mend }));
      }
    return results;
  },
};

/** Reads easily: grade 9 at most, and no sentence over 25 words. */
export const readsEasily: Rule = {
  id: 'plain',
  weight: 'suggestion',
  check: ({ read: { sentences, grade, words } }) => {
    const long = sentences.find((one) => one.words > 25);
    if (long) return [found('plain_sentence', { place: { start: long.start, end: long.end } })];
    return grade > 9 && words > 40 ? [found('plain')] : [];
  },
};
