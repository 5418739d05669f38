import {
  type GatheredEvidence as Evidence,
  type GatheredFinding,
  type TextLine as Line,
  nothingSaid,
} from '../../model/page/gathered';
import { LETTER, type Pattern, pattern, patternI } from '../pattern';
import { ANY_ARTICLE, BELONGING, CLAUSE_END, LIVES_IN, NO_EMPLOYER, NOW, WORK } from './data/clauses';
import { UNIT_WORDS } from './data/organisations';
import { ROLE_PARTS_CJK } from './data/roles';
import { MORE_SELF_WORDS, SELF_WORDS, SENTENCES } from './data/sentences';
import { orgName } from './employment/orgName';
import { readRoleAt } from './employment/roleAt';
import { isOrganisation } from './organisation';
import { holdsRole, isRoleLine } from './role';
import { readSchool, readSection } from './school';

/** How much running text is read, and how long one sentence may be before it is cut. */
const SENTENCE_LIMIT = 60;
const SENTENCE_LENGTH = 500;

const SENTENCE_END = pattern`(?<=[\p{L}\p{N})]{3}[.!?])\s+(?=[\p{Lu}"“„(])|(?<=[。！？])`;

/** Sentences of a line; "Ph.D.", "St. Louis" and initials do not end one. */
export const sentencesOf = (text: string): string[] => text.split(SENTENCE_END);

/** What running text says of the person called `name`: role and employer, place, school. */
export function readProse(lines: Line[], name: string, reader = 'prose'): Evidence {
  const evidence = nothingSaid<GatheredFinding>(reader);
  const words = name.toLowerCase().split(' ');
  const calls = [words.join(' '), words[0] ?? '', words.at(-1) ?? '', ...PRONOUNS].filter((call) => call !== '');
  let count = 0;
  for (const line of lines) {
    if (line.text.length < 15 || count >= SENTENCE_LIMIT) continue;
    for (const sentence of sentencesOf(line.text)) {
      if (++count > SENTENCE_LIMIT) break;
      const text = sentence.slice(0, SENTENCE_LENGTH);
      readEmployment(text, line, calls, evidence);
      readRoleAt(text, line, name, evidence);
      readSelf(text, line, calls, evidence);
      readWork(text, line, calls, evidence);
      readPlace(text, line, evidence);
      readSchool(text, line, evidence);
    }
  }
  readSection(lines, evidence);
  return evidence;
}

interface Phrase {
  /** Between the person and the role. */
  is: Pattern;
  /** The role, and the employer after "at". */
  at: Pattern;
}
const ELIDED = "(?:à l|de l|d|dell|all|nell|presso l)['’]";
const ARTICLE = "(?:the |der |die |dem |la |le |el |il |de |het |l['’])";
const PHRASES: Phrase[] = Object.values(SENTENCES).map(({ is, article, at }) => ({
  is: patternI`^\s?(?:${is})\s(?:${article})(.{3,200})`,
  at: pattern`^(.{2,100}?),?\s(?:(?:${at})\s|${ELIDED})(?:${ARTICLE})?(?=\p{Lu}|\p{N}\S*\s\p{Lu})(.{2,160})$`,
}));
const PRONOUNS = Object.values(SENTENCES).flatMap(({ pronoun }) => pronoun.split('|'));

/** What a sentence says after the person's name or pronoun: "Jane Doe is …", "Jane is …", "She is …", "I'm …". */
function afterSubject(text: string, calls: string[]): string | null {
  const bare = text.replace(/^(?:hi|hello)[,!.]?\s+/i, '').replace(/^(?:dr|prof)\.?\s/i, '');
  const lower = bare.toLowerCase();
  const call = calls.find((name) => lower.startsWith(name) && !LETTER.test(lower[name.length] ?? ' '));
  return call === undefined ? null : bare.slice(call.length).replace(/^\s\([^)]{1,40}\)/, '');
}

const isPast = (text: string): boolean =>
  /^(?:was|were|war|était|era|fue|foi|former|ex-|previously|retired)\b/i.test(text);

function readEmployment(text: string, line: Line, calls: string[], evidence: Evidence): void {
  if (evidence.findings.some(({ field }) => field === 'role')) return;
  if (ROLE_PARTS_CJK.test(text)) readJapanese(text, line, evidence);
  const rest = afterSubject(text, calls);
  if (rest === null) return;
  const read = PHRASES.flatMap(({ is, at }) => {
    const predicate = is.exec(rest)?.[1];
    return predicate ? [{ predicate, split: at.exec(predicate) }] : [];
  });
  // "is" is Dutch as well: of several languages the one whose word for "at" comes first has the sentence.
  const { predicate, split } = read.sort((a, b) => lengthOf(a.split?.[1]) - lengthOf(b.split?.[1]))[0] ?? {};
  if (!predicate || isPast(predicate)) return;
  // "Je suis Jeanne, traductrice": the name was said with the verb.
  const said = withoutCall(split?.[1] ?? predicate, calls);
  const role = clauseEnd(said);
  if (
    !holdsRole(role) ||
    /^(?:recent |proud )?graduate(?! (?:student|research|assistant|teaching))/i.test(role) ||
    role.split(' ').length > 10
  )
    return;
  const base = { path: line.path, place: 'pageText', quote: text } as const;
  evidence.findings.push({ ...base, field: 'role', value: role, sure: 0.75 });
  const company =
    split?.[2] && !NO_EMPLOYER.test(said) && !isBelonging(said) && !isWorkOf(role, predicate)
      ? orgName(split[2])
      : null;
  // "in computer science" is a subject, "in Germany" a place: only what is written like a name and not a sole place.
  const place = company && split?.[2] ? placeAfter(split[2], company) : null;
  if (place) evidence.findings.push({ ...base, field: 'location', value: place, sure: 0.5 });
  if (company && !isRoleLine(company) && !isOrganisation(said))
    evidence.findings.push({ ...base, field: 'company', value: company, sure: UNIT_WORDS.test(company) ? 0.5 : 0.7 });
}

/** "Sono una psicologa", "Atualmente sou professor", "… and I'm a weaver": somebody says what they are, wherever in the sentence. */
const SELF_VERB = `${SELF_WORDS}|${MORE_SELF_WORDS}`;
const SELF = pattern`(?:^|[^\p{L}])(?:${SELF_VERB})\s(?:${NOW}\s)?(?:${ANY_ARTICLE}\s?)?(.{3,120})`;
function readSelf(text: string, line: Line, calls: string[], evidence: Evidence): void {
  const predicate = evidence.findings.some(({ field }) => field === 'role') ? undefined : SELF.exec(text)?.[1];
  if (predicate === undefined || isPast(predicate)) return;
  const role = clauseEnd(withoutCall(predicate, calls)).split(AT_PLACE)[0]?.trim() ?? '';
  if (!isRoleLine(role) || role.split(' ').length > 7 || BELONGING.test(role)) return;
  evidence.findings.push({ field: 'role', value: role, path: line.path, place: 'pageText', quote: text, sure: 0.63 });
}
const AT_PLACE = /\s(?:at|bei|chez|presso|bij|hos|in|na|em|en|no|iscritta?|specializzat[oa])\s/u;

/** "at Acme in Lyon", "bei der Acme in Kassel": the place right after an employer. */
const PLACE_AFTER = pattern`^\s(?:in|à|en|a|em)\s(\p{Lu}[\p{L}-]+(?:, \p{Lu}[\p{L}]+)?)(?=[,.;]|$|\s\p{Ll})`;
function placeAfter(rest: string, company: string): string | null {
  const at = rest.indexOf(company);
  return at < 0 ? null : (PLACE_AFTER.exec(rest.slice(at + company.length))?.[1] ?? null);
}

const lengthOf = (text: string | undefined): number => text?.length ?? Number.POSITIVE_INFINITY;

/** "a member of the ACM", "a native of Leeds": what somebody belongs to employs nobody. */
const isBelonging = (said: string): boolean => BELONGING.test(said);
/** "author of The Salt Road": what somebody made is no employer. */
const isWorkOf = (role: string, predicate: string): boolean =>
  /(?:author|creator|writer|translator|maintainer|inventor|autor[ae]?|autrice|auteur|creador[a]?|schrijver)$/iu.test(
    role,
  ) && /^\s?(?:of|von|der|de|du|del|di|da|do|van)\s/u.test(predicate.slice(predicate.indexOf(role) + role.length));

function withoutCall(text: string, calls: string[]): string {
  const lower = text.toLowerCase();
  const call = calls.find((name) => name.length > 2 && lower.startsWith(`${name},`));
  return call === undefined ? text : text.slice(call.length + 1).trim();
}

function readWork(text: string, line: Line, calls: string[], evidence: Evidence): void {
  const found = WORK.exec(text);
  if (!found || evidence.findings.some(({ field }) => field === 'company')) return;
  const subject = (found[1] ?? '').toLowerCase().trim();
  const isSubject =
    subject === '' ||
    /^by day,?\s/.test(subject) ||
    calls.some((call) => subject === call || subject.startsWith(`${call} `));
  const company = orgName(found[3] ?? '');
  if (!isSubject || !company || isRoleLine(company)) return;
  // "Trabajo en Madrid": a sole word after a word for "in" may be a city.
  if (
    /\s(?:en|no|na)\s(?:la\s|el\s)?$/u.test(text.slice(0, text.length - (found[3]?.length ?? 0))) &&
    !company.includes(' ')
  )
    return;
  const base = { path: line.path, place: 'pageText', quote: text } as const;
  const role = found[2];
  if (role && holdsRole(role)) evidence.findings.push({ ...base, field: 'role', value: role, sure: 0.76 });
  evidence.findings.push({ ...base, field: 'company', value: company, sure: 0.62 });
  const place = placeAfter(found[3] ?? '', company);
  if (place) evidence.findings.push({ ...base, field: 'location', value: place, sure: 0.5 });
}

/** 「株式会社Xのエンジニア」, 「フリーランスのプログラマー、…」: the first clause that is a role, and its owner before の. */
function readJapanese(text: string, line: Line, evidence: Evidence): void {
  const clause = text
    .split(/[、。,，（(]/u)
    .find((part) => ROLE_PARTS_CJK.test(part))
    ?.replace(/(?:です|である|として.*|をしています|を務め.*)$/u, '')
    .replace(/^.*は(?=.)/u, '')
    .trim();
  if (!clause || clause.length > 40) return;
  const owner = /^(.{2,30})の([^の]{2,20})$/u.exec(clause);
  const company = owner?.[1] && isOrganisation(owner[1]) ? owner[1] : null;
  const base = { path: line.path, place: 'pageText', quote: text } as const;
  evidence.findings.push({ ...base, field: 'role', value: company ? (owner?.[2] ?? clause) : clause, sure: 0.65 });
  if (company) evidence.findings.push({ ...base, field: 'company', value: company, sure: 0.65 });
}

/** The first clause of a predicate: up to a comma, a full stop or a relative word. */
const clauseEnd = (text: string): string => (text.split(CLAUSE_END)[0] ?? '').trim();

const BASED = Object.values(SENTENCES)
  .map(({ based }) => based)
  .join('|');
const PLACE_NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?:(?:,\s|\s(?:de |of |la |am |an der )?)\p{Lu}[\p{L}.’'-]*){0,5}`;
const PLACE = pattern`(?:^|[^\p{L}])(?:${BASED}|${LIVES_IN})\s(${PLACE_NAME})`;

function readPlace(text: string, line: Line, evidence: Evidence): void {
  if (evidence.findings.some(({ field, sure }) => field === 'location' && sure > 0.5)) return;
  const place = PLACE.exec(text)?.[1]?.replace(/\.$/u, '');
  if (place)
    evidence.findings.push({
      field: 'location',
      value: place,
      path: line.path,
      place: 'pageText',
      quote: text,
      sure: 0.65,
    });
}
