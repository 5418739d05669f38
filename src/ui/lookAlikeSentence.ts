import { mixesScripts, onlyLooksAlike } from '../model/person/lookAlike';
import { t } from './t';

/**
 * The warning beside a person of the name `shown` that another's name only looks the same; null where it does not. It
 * speaks of the name with the letters of several alphabets: that is the one to be wary of.
 */
export function lookAlikeSentence(shown: string, other: string): string | null {
  if (!onlyLooksAlike(shown, other)) return null;
  return t(mixesScripts(shown) ? 'lookAlikeThis' : 'lookAlikeThat', other);
}
