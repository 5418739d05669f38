import type { Fact } from '../facts/types';
import { type Claim, stated } from '../writing/claim';

const NUMBER = '(?:\\d{1,3}|ten|fifteen|twenty|twenty-five|thirty|forty|forty-five|fifty|sixty)';
const LENGTH = new RegExp(
  `\\b(${NUMBER})[ -]?(?:minutes?|mins?|min)\\b|\\b((?:half an|a half|one|an|two|a good) hours?|half-hour|hour and a half|\\d hours?)\\b`,
  'iu',
);

/** How a talk is called: "the 20 minutes by phone", "the coffee", "your time". */
export function talkName(fact: Fact): Claim {
  const length = LENGTH.exec(fact.value);
  const minutes = length?.[1];
  const hours = length?.[2]?.toLowerCase();
  const way = wayOf(fact.value);
  const long =
    minutes !== undefined
      ? `the ${minutes.toLowerCase()} minutes`
      : hours === undefined
        ? null
        : /^half|^a half/u.test(hours)
          ? 'the half hour'
          : /^(?:an|one|a good)/u.test(hours)
            ? 'the hour'
            : `the ${hours}`;
  if (long !== null) return stated(way === null ? long : `${long} ${way.by}`, fact);
  return stated(way === null ? 'your time' : way.name, fact);
}

function wayOf(words: string): { by: string; name: string } | null {
  if (/\bcoffee\b/iu.test(words)) return { by: 'over coffee', name: 'the coffee' };
  if (/\blunch\b/iu.test(words)) return { by: 'over lunch', name: 'the lunch' };
  if (/\btea\b/iu.test(words)) return { by: 'over tea', name: 'the tea' };
  if (/\b(?:video|zoom|teams|skype|facetime|webex|google meet)\b/iu.test(words))
    return { by: 'by video', name: 'the video call' };
  if (/\b(?:phone|call|telephone|rang)\b/iu.test(words)) return { by: 'by phone', name: 'the call' };
  if (/\b(?:visit|tour|shown? (?:me )?round|site)\b/iu.test(words))
    return { by: 'at your place of work', name: 'the visit' };
  return /\b(?:in person|face to face|office|met)\b/iu.test(words) ? { by: 'in person', name: 'your time' } : null;
}

/** How long and by which way, for telling a third person: "for 20 minutes by phone". */
export function talkLength(fact: Fact): Claim | null {
  const { text } = talkName(fact);
  const found = /^the (.+ minutes|half hour|hour|\d hours)(.*)$/u.exec(text);
  if (found === null)
    return /^the (?:call|video call)$/u.test(text) ? stated(text === 'the call' ? 'by phone' : 'by video', fact) : null;
  const [, long = '', way = ''] = found;
  const name = long === 'half hour' ? 'half an hour' : long === 'hour' ? 'an hour' : long;
  return stated(`for ${name}${way}`, fact);
}
