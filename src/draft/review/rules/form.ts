import { limitOf, measure, wordsOf } from '../../channels/limits';
import { UNFINISHED } from '../../data/unfinished';
import { type Found, found, type Rule } from '../findings';

/** A subject of three to seven words that shows whole on a phone. */
export const subjectLine: Rule = {
  id: 'subject',
  weight: 'suggestion',
  check: ({ subject: line, channel }) => {
    const { subject: most } = limitOf(channel, 'free');
    if (most === null) return [];
    if (line === null || line.trim() === '') return [found('subject_missing', { weight: 'hard' })];
    const words = wordsOf(line.replace(/^re:\s*/iu, ''));
    if (line.length > 60) return [found('subject_long', { weight: line.length > most ? 'hard' : 'suggestion' })];
    if (words.length > 1 && line === line.toUpperCase() && /\p{Lu}{4}/u.test(line))
      return [found('subject_capitals', { weight: 'suggestion' })];
    return words.length < 3 || words.length > 7 ? [found('subject_length', { weight: 'suggestion' })] : [];
  },
};

/** No placeholder, no hole, no doubled mark or space, no quotation mark without its partner. */
export const finished: Rule = {
  id: 'finished',
  weight: 'hard',
  check: ({ read: { text }, facts }) => {
    const results: Found[] = [];
    const own = [facts.reader.company?.value, facts.reader.headline?.value, facts.reader.role?.value].join(' ');
    for (const match of text.matchAll(new RegExp(UNFINISHED.source, 'gu'))) {
      if (match[0].trim().length > 1 && own.includes(match[0].trim()) && !/^\S\s/u.test(match[0])) continue;
      const place = { start: match.index, end: match.index + match[0].length };
      results.push(
        found('finished', {
          param: match[0].trim().slice(0, 40) || ' ',
          place,
          mend: tidied(text, match[0], place.start) ?? null,
        }),
      );
      if (results.length === 3) return results;
    }
    for (const [open, close] of [
      ['“', '”'],
      ['«', '»'],
      ['(', ')'],
    ] as const)
      if (text.split(open).length !== text.split(close).length)
        results.push(found('finished', { param: text.includes(open) ? open : close }));
    if ((text.match(/"/gu)?.length ?? 0) % 2 === 1) results.push(found('finished', { param: '"' }));
    if (text.trim() === '') results.push(found('finished', { param: '…' }));
    return results;
  },
};

/** Doubled spaces and marks can be mended; a placeholder only the user can fill. */
function tidied(text: string, wrong: string, start: number): Found['mend'] {
  const fixed = / {2,}/u.test(wrong)
    ? wrong.replace(/ {2,}/u, ' ')
    : /^[,.;:?!]{2,}$/u.test(wrong)
      ? (wrong.match(/[?!]/u)?.[0] ?? wrong.match(/\./u)?.[0] ?? wrong.charAt(0))
      : /^\s[,.;?!]$/u.test(wrong)
        ? wrong.trim()
        : null;
  return fixed === null
    ? null
    : { label: 'tidy', text: text.slice(0, start) + fixed + text.slice(start + wrong.length) };
}

/** Inside what the channel takes. */
export const fits: Rule = {
  id: 'fits',
  weight: 'hard',
  check: ({ read: { text }, channel, facts }) => {
    const { most, unit } = limitOf(channel, facts.user.tier);
    // An e-mail's cap in words is `short`'s; no program refuses it.
    if (unit === 'words') return [];
    const over = measure(text, channel) - most;
    return over > 0 ? [found('fits', { param: String(over) })] : [];
  },
};
