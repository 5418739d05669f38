import { ROLE_ENDINGS, ROLE_PARTS_CJK, ROLE_WORDS } from './data/roles';
import { patternG } from './pattern';

const NO_WORD = patternG`[^\p{L}\p{N}'’-]+`;
let words: Set<string> | null = null;
const roleWords = (): Set<string> => {
  words ??= new Set(Object.values(ROLE_WORDS).flatMap((list) => list.split(/\s+/u)));
  return words;
};

/** Whether the phrase names a role in one of the languages we know: "Ward nurse", "Softwareentwickler", "研究員". */
export function holdsRole(phrase: string): boolean {
  const text = phrase.slice(0, 300).toLowerCase().normalize('NFC');
  if (ROLE_PARTS_CJK.test(text)) return true;
  for (const token of text.split(NO_WORD)) {
    if (isRoleWord(token) || token.split('-').some(isRoleWord)) return true;
    // Gender forms: "Entwickler/in", "Ingenieur:in", "développeur·se".
    if (token.length >= 7 && ROLE_ENDINGS.test(token)) return true;
  }
  return false;
}

/** Whether a short line is a role and no slogan: its first clause ends in a role ("Professor of Law", not "Tools for every developer"). */
export function isRoleLine(line: string): boolean {
  if (line.length > 100 || /[.!?]$/u.test(line)) return false;
  const clause =
    line.split(/\s(?:at|of|for|in|with|and|bei|für|chez|de|en|di|presso|van|bij|des?)\s|\s?[@,|&/(–—]\s?/u)[0] ?? '';
  const last = clause.toLowerCase().trim().split(/\s+/u).at(-1) ?? '';
  return (
    clause.split(' ').length <= 6 &&
    (isRoleWord(last) || (last.length >= 7 && ROLE_ENDINGS.test(last)) || ROLE_PARTS_CJK.test(clause))
  );
}

const isRoleWord = (token: string): boolean =>
  token !== '' &&
  (roleWords().has(token) || (token.endsWith('s') && token.length > 4 && roleWords().has(token.slice(0, -1))));
