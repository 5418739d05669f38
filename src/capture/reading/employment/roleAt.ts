import type { GatheredEvidence, TextLine } from '../../../model/page/gathered';
import { patternG } from '../../pattern';
import { fold } from '../../text';
import { BEFORE_ROLE, MAYBE_AT, OF_PAST, ORG_START, SURE_AT } from '../data/employment';
import { isOrganisation } from '../organisation';
import { holdsRole, isRoleLine } from '../role';
import { orgName } from './orgName';

/** How far before a word for "at" a role can begin, in UTF-16 units. */
const ROLE_LENGTH = 90;
const MOST_WORDS = 8;

const AT = patternG`,?\s(?:(${SURE_AT})|${MAYBE_AT})(?:\s|(?<=['’]))(?:(?:the|der|die|dem|la|le|el|il|lo|o|a|de|het)\s)?${ORG_START}`;
/** "Prof. Jane Doe, director": whose role it is stands before it. */
const SOMEBODY = /\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+,?\s*$/u;

/** A role right before a word for "at" and an employer: "… as a data engineer at Nuvola", "Newton Fellow all'università di Surrey". */
export function readRoleAt(text: string, line: TextLine, name: string, evidence: GatheredEvidence): void {
  if (evidence.findings.some(({ field }) => field === 'role')) return;
  for (const found of text.matchAll(AT.regExp)) {
    const left = text.slice(Math.max(0, found.index - 2 * ROLE_LENGTH), found.index);
    const begin = beginOfRole(left);
    const role = left.slice(begin).trim();
    if (role.length < 3 || role.length > ROLE_LENGTH || role.split(' ').length > MOST_WORDS || !isRoleLine(role))
      continue;
    const before = left.slice(0, begin);
    if (OF_PAST.test(`${before.slice(-60)} ${role}`) || isOthers(before, name) || NO_SUBJECT.test(role)) continue;
    const rest = text.slice(found.index + found[0].length);
    const company = orgName(rest);
    if (company === null || isRoleLine(company)) continue;
    const isSure = found[1] !== undefined;
    if (!isSure && !isOrganisation(company) && !(ACRONYM.test(company) && !ENGLISH_AT.test(found[0]))) continue;
    if (holdsRole(company) && !isOrganisation(company)) continue;
    const base = { path: line.path, place: 'pageText', quote: text.slice(0, 300) } as const;
    evidence.findings.push({ ...base, field: 'role', value: role, sure: 0.66 });
    evidence.findings.push({ ...base, field: 'company', value: company, sure: isOrganisation(company) ? 0.66 : 0.62 });
    return;
  }
}

/** "UNIRIO", "CERN" */
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&-]{2,9}$/u;
/** Before letters that stand for something these lead to things oftener than to employers. */
const ENGLISH_AT = /\s(?:for|with|in|of)\s/u;
/** "in the field of Law" is no employer. */
const NO_SUBJECT = /(?:área|area|field|domaine|campo|bereich|settore|obor|gebied)$/iu;

/** Where the role begins that ends `left`. */
function beginOfRole(left: string): number {
  let begin = 0;
  for (const lead of left.matchAll(BEFORE_ROLE)) begin = lead.index + lead[0].length;
  return begin;
}

/** Whether what stands before a role names somebody else. */
function isOthers(before: string, name: string): boolean {
  const somebody = SOMEBODY.exec(before)?.[0];
  return somebody !== undefined && !fold(name).includes(fold(somebody).split(' ')[0] ?? '');
}
