import type { PersonCapture } from '../../../model/page/capture';
import type { Page } from '../../page';
import { LETTER, pattern } from '../../pattern';
import { slugOf } from './address';

/** "· 2nd", "2e", "1er", "3.º", "• 1º": the distance, whatever the language. */
export function degreeOf(line: string): PersonCapture['degree'] {
  const digit =
    /^[·•\s]*([123])(?:st|nd|rd|er|e|re|ème|\.|\.?[ºª°]|:[ae]|\.\s?Grad(?:es)?|次.*|度.*|\+)?(?:\s.{0,20})?$/u.exec(
      line,
    )?.[1];
  return digit === '1' ? '1st' : digit === '2' ? '2nd' : digit === '3' ? '3rd' : null;
}

const PRONOUNS = pattern`^\(?\p{L}{1,8}(?:\s?/\s?\p{L}{1,8}){1,3}\)?$`;

/** "She/Her", "(er/ihm)", "They/Them" */
export const isPronouns = (line: string): boolean => PRONOUNS.test(line);

/**
 * Whether what stands under `root` is of the person in the address. After navigation inside the app the address is
 * ahead of the document: old cards carry links of the person before. `none` where nothing says whose it is.
 */
export function boundTo(page: Page, root: Element, slug: string): 'yes' | 'no' | 'none' {
  let other = false;
  for (const link of page.all('a[href*="/in/"], a[href*="/pub/"]', root)) {
    const url = page.link(page.attr(link, 'href'));
    const theirs = url && slugOf(url);
    if (theirs === slug) return 'yes';
    if (theirs) other = true;
  }
  return other ? 'no' : 'none';
}

/** A headline that says nothing. */
export const isEmptyHeadline = (text: string): boolean => !LETTER.test(text);
