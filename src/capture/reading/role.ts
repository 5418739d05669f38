import { patternG } from '../pattern';
import { NO_ROLE_CJK, NOT_ROLES, ROLE_ENDINGS, ROLE_HEADS, ROLE_PARTS_CJK, ROLE_WORDS } from './data/roles';

const NO_WORD = patternG`[^\p{L}\p{N}'’-]+`;

/** Whether the phrase names a role in one of the languages we know: "Ward nurse", "Softwareentwickler", "研究員". */
export function holdsRole(phrase: string): boolean {
  const text = phrase.slice(0, 300).toLowerCase().normalize('NFC');
  if (ROLE_PARTS_CJK.test(text)) return true;
  return text
    .split(NO_WORD)
    .some((token) => isRoleWord(token) || (token.includes('-') && token.split('-').some(isRoleWord)));
}

/** Whether the phrase holds a word that the lists know as a role: many a family name is only formed like one ("Kröger"). */
export const holdsListedRole = (phrase: string): boolean =>
  phrase
    .toLowerCase()
    .split(' ')
    .some((word) => ROLE_WORDS.has(word));

/** Whether a short line is a role and no slogan: its first clause ends in a role ("Professor of Law", not "Tools for every developer"). */
export function isRoleLine(line: string): boolean {
  if (line.length > 100 || NO_ROLE_CJK.test(line) || /[.!?]$|[。、]|[a-zà-ÿ]{4}[.!?]\s/.test(line)) return false;
  const clause =
    line.split(
      /\s(?:at|of|for|in|with|and|bei|für|chez|de|en|di|presso|van|bij|des?)\s|\s?[@,|&/(–—·•*]\s?|\s-\s/u,
    )[0] ?? '';
  const words = clause.toLowerCase().trim().split(/\s+/u);
  return (
    words.length <= 6 &&
    (isRoleWord(words.at(-1) ?? '') || ROLE_HEADS.test(words[0] ?? '') || ROLE_PARTS_CJK.test(clause))
  );
}

/** "Event planners", "Personal injury lawyers": what a firm says of itself. */
export const isPlural = (line: string): boolean =>
  /(?:[eo]r|ist|ian|ant|ent|yst|ect|ney)s\b/.test(line.split(/\s(?:of|at|for)\s|[,|&]/u)[0] ?? '');

/** By the lists, and by the ending: most roles that a list forgets ("bookbinder", "Logopädin") are formed like the others. */
const isRoleWord = (token: string): boolean =>
  token !== '' &&
  !NOT_ROLES.has(token) &&
  (ROLE_WORDS.has(token) ||
    ROLE_HEADS.test(token) ||
    (token.length >= 5 && ROLE_ENDINGS.test(token) && !(token.endsWith('s') && NOT_ROLES.has(token.slice(0, -1)))) ||
    (token.length > 4 && token.endsWith('s') && ROLE_WORDS.has(token.slice(0, -1))));
