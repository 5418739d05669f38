import type { GatheredEvidence as Evidence, GatheredFinding as Finding, TextLine as Line } from '../../model/gathered';
import { LETTER, type Pattern, pattern, patternI } from '../pattern';
import { fold } from '../text';
import { ROLE_PARTS_CJK } from './data/roles';
import { SCHOOL_WORD, SENTENCES, UNIT_WORDS } from './data/sentences';
import { splitHeadline } from './headline';
import { isOrganisation } from './organisation';
import { newEvidence } from './resolve';
import { holdsRole, isRoleLine } from './role';

/** How much running text is read, and how long one sentence may be before it is cut. */
const SENTENCE_LIMIT = 60;
const SENTENCE_LENGTH = 500;

const SENTENCE_END = pattern`(?<=[\p{L}\p{N})]{3}[.!?])\s+(?=[\p{Lu}"“„(])|(?<=[。！？])`;

/** Sentences of a line; "Ph.D.", "St. Louis" and initials do not end one. */
export const sentencesOf = (text: string): string[] => text.split(SENTENCE_END);

/** What running text says of the person called `name`: role and employer, place, school. */
export function readProse(lines: Line[], name: string, reader = 'prose'): Evidence {
  const evidence = newEvidence(reader);
  const words = name.toLowerCase().split(' ');
  const calls = [words.join(' '), words[0] ?? '', words.at(-1) ?? '', ...PRONOUNS].filter((call) => call !== '');
  let count = 0;
  for (const line of lines) {
    if (line.text.length < 15 || count >= SENTENCE_LIMIT) continue;
    for (const sentence of sentencesOf(line.text)) {
      if (++count > SENTENCE_LIMIT) break;
      const text = sentence.slice(0, SENTENCE_LENGTH);
      readEmployment(text, line, calls, evidence);
      readPlace(text, line, evidence);
      readSchool(text, line, evidence);
    }
  }
  return evidence;
}

interface Phrase {
  /** Between the person and the role. */
  is: Pattern;
  /** The role, and the employer after "at". */
  at: Pattern;
}
const PHRASES: Phrase[] = Object.values(SENTENCES).map(({ is, article, at }) => ({
  is: patternI`^\s?(?:${is})\s(?:${article})(.{3,200})`,
  at: pattern`^(.{2,100}?),?\s(?:${at})\s(?:the |der |die |la |le |el |il |de )?(?=[\p{Lu}\p{N}])(.{2,160})$`,
}));
const PRONOUNS = Object.values(SENTENCES).flatMap(({ pronoun }) => pronoun.split('|'));

/** What a sentence says after the person's name or pronoun: "Jane Doe is …", "Jane is …", "She is …", "I'm …". */
function afterSubject(text: string, calls: string[]): string | null {
  const bare = text.replace(/^(?:hi|hello)[,!.]?\s+/i, '').replace(/^(?:dr|prof)\.?\s/i, '');
  const lower = bare.toLowerCase();
  const call = calls.find((name) => lower.startsWith(name) && !LETTER.test(lower[name.length] ?? ' '));
  return call === undefined ? null : bare.slice(call.length).replace(/^\s\([^)]{1,40}\)/, '');
}

// Where an employer's name ends in a sentence: a small word that begins another thought.
const ORG_END = pattern`[,;:(]|[.!?](?:\s|$)|\s(?:and|und|et|y|e|en|who|where|which|whose|since|working|supervised|advised|focus\p{L}*|leading|from|until|as|on|under|based|located|with|while|after|seit|depuis|desde|dal|sinds|où|wo|donde|dove)\s|\s(?:in|à|en|a)\s(?=\p{Lu}[\p{L}-]+(?:,|\.|$))`;

const OWNER = pattern`^(.{3,60}?)[’']s\s(?=\p{Lu})`;

export function orgName(rest: string): string | null {
  // "University of X's Machine Learning Group": the employer is the owner.
  const owner = OWNER.exec(rest)?.[1];
  const end = ORG_END.exec(rest);
  const text = (owner ?? (end ? rest.slice(0, end.index) : rest))
    .replace(/[\s.]+$/u, (tail) =>
      /\b(?:Inc|Ltd|Co|Corp)$/u.test(rest.slice(0, end?.index ?? rest.length).replace(tail, '')) ? tail.trimEnd() : '',
    )
    .trim();
  return text.length >= 2 && text.split(' ').length <= 10 ? text : null;
}

const isPast = (text: string): boolean =>
  /^(?:was|were|war|était|era|fue|foi|former|ex-|previously|retired)\b/i.test(text);

function readEmployment(text: string, line: Line, calls: string[], evidence: Evidence): void {
  if (evidence.findings.some(({ field }) => field === 'role')) return;
  if (ROLE_PARTS_CJK.test(text)) readJapanese(text, line, evidence);
  const rest = afterSubject(text, calls);
  if (rest === null) return;
  for (const { is, at } of PHRASES) {
    const predicate = is.exec(rest)?.[1];
    if (!predicate) continue;
    // "is" is Dutch as well: the first language that reads the sentence has the word.
    if (isPast(predicate)) return;
    const split = at.exec(predicate);
    const role = clauseEnd(split?.[1] ?? predicate);
    if (!holdsRole(role) || /^(?:recent |proud )?graduate/i.test(role) || role.split(' ').length > 10) return;
    const base = { path: line.path, place: 'pageText', quote: text } as const;
    evidence.findings.push({ ...base, field: 'role', value: role, sure: 0.75 });
    const company = split?.[2] ? orgName(split[2]) : null;
    // "in computer science" is a subject, "in Germany" a place: only what is written like a name and not a sole place.
    if (company && !holdsRole(company))
      evidence.findings.push({ ...base, field: 'company', value: company, sure: UNIT_WORDS.test(company) ? 0.5 : 0.7 });
    return;
  }
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
const clauseEnd = (text: string): string =>
  (
    text.split(
      /[,;.(]|\s(?:who|where|that|which|with|based|living|from|currently|employed|working|born)\s|\s[–—-]\s/u,
    )[0] ?? ''
  ).trim();

const PLACE = pattern`(?:^|[^\p{L}])(?:${Object.values(SENTENCES)
  .map(({ based }) => based)
  .join('|')})\s(\p{Lu}[\p{L}.’'-]*(?:(?:,\s|\s(?:de |of |la |am |an der )?)\p{Lu}[\p{L}.’'-]*){0,5})`;
function readPlace(text: string, line: Line, evidence: Evidence): void {
  if (evidence.findings.some(({ field }) => field === 'location')) return;
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

const NAME_WORD = "\\p{Lu}[\\p{L}.&’'-]*";
const SCHOOL = pattern`((?:${NAME_WORD}\s(?:(?:of|and|for|de|du|der|für|di|do|da|van)\s(?:the\s|la\s)?)?){0,5}(?:${SCHOOL_WORD})(?:(?:\s|,\s)(?:(?:of|at|in|de|di|do|da|du|des|für|van|zu)\s)?(?:the\s|la\s|los\s)?${NAME_WORD}){0,5})`;
const DEGREE = pattern`(?:^|[^\p{L}])(?:Ph\.?\s?D|D\.?Phil|[Dd]octor\p{L}*|B\.?\s?A|B\.?\s?Sc?|M\.?\s?A|M\.?\s?Sc?|M\.?Eng|MBA|[Bb]achelor\p{L}*|[Mm]aster\p{L}*|graduat\p{L}*|undergrad\p{L}*|degrees?|[Dd]iploma?|alumn\p{L}*|studied|studying|studierte|studiert|promovierte|Promotion|Abschluss|diplôm\p{L}*|étudié|licenciad\p{L}*|estudió|laureat\p{L}*|laurea|formad[oa]|studeerde|afgestudeerd|educated)(?![\p{L}])`;

/** "received her Ph.D. from X", "graduate of X": a school beside a degree in one sentence. A doctorate counts most. */
function readSchool(text: string, line: Line, evidence: Evidence): void {
  const degree = DEGREE.exec(text);
  if (!degree) return;
  // What is taught or visited is no degree: "Professor at X", "honorary degree".
  const after = text.slice(degree.index);
  // "Moor University at Leeds" is Moor University; "University of Moor at Leeds" is called so.
  const school = SCHOOL.exec(after)?.[1]
    ?.split(/[’']s(?:\s|$)/)[0]
    ?.replace(/^((?!University).+ (?:University|College)) (?:at|in) .*$/, '$1');
  if (!school || /honorary/i.test(text) || school.split(' ').length < 2) return;
  const doctor = /ph\.?\s?d|doctor|promov/i.test(text) && !/student/i.test(text.slice(0, degree.index + 20));
  if (evidence.schools.some(({ name }) => fold(name) === fold(school))) return;
  evidence.schools.push({ name: school, field: null });
  evidence.findings.push({
    field: 'school',
    value: school,
    path: line.path,
    place: 'pageText',
    quote: text,
    sure: doctor ? 0.7 : /student|candidate/i.test(text) ? 0.55 : 0.6,
  });
}

// "Associate Professor, Computer Science": what is taught is no part of the role.
const SUBJECT_AFTER =
  /^(.*\b(?:professor[a-zà-ÿ]*|lecturer|scientist|researcher|instructor|dozent[a-zà-ÿ]*))\s*,\s.*$/i;

// "Ithaca, NY 14853", "St. Louis, Missouri", "La Jolla, CA 92093-0114, USA": a city, a region, perhaps a code.
const CITY = pattern`^((?:\p{Lu}[\p{L}.’'-]*\s?){1,3}),\s+((?:[A-Z]{2}|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?))(?:[\s,]+\d{4,5}(?:-\d{4})?)?(?:,\s*\p{Lu}[\p{L}. ]+)?$`;

const CAPITAL = pattern`^[\p{Lu}\p{N}]`;

/** An address with a postal code, anywhere on the page of one person: in the foot of it mostly. */
export function placeByCode(lines: Line[]): Finding[] {
  for (const line of lines) {
    const city = line.text.length < 100 && /\d{5}/.test(line.text) ? CITY.exec(line.text) : null;
    if (city)
      return [
        {
          field: 'location',
          value: `${city[1]?.trim()}, ${city[2]}`,
          path: line.path,
          place: 'pageText',
          quote: line.text,
          sure: 0.45,
        },
      ];
  }
  return [];
}

/** What the lines right under a person's name say, as on a business card: role, unit, employer, place, e-mail. */
export function readCardLines(lines: Line[], known: string[] = []): Finding[] {
  const findings: Finding[] = [];
  const has = (field: Finding['field']) => findings.some((finding) => finding.field === field);
  const push = (field: Finding['field'], value: string, line: Line, sure: number) =>
    findings.push({ field, value, path: line.path, place: 'pageText', quote: line.text, sure });
  const units: { value: string; line: Line; rank: number }[] = [];
  for (const line of lines.slice(0, 14)) {
    const text = line.text.replace(/[,;]$/u, '');
    if (text.length > 140) break;
    // A degree's school is read from the sentence, it is no employer.
    if (DEGREE.test(text) && !holdsRole(text)) continue;
    const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u.exec(text)?.[0];
    if (email && !has('email')) push('email', email, line, 0.75);
    const city = isRoleLine(text) && !/\s[A-Z]{2}\s\d{5}/.test(text) ? null : CITY.exec(text);
    if (city && !isOrganisation(text)) {
      if (!has('location')) push('location', `${city[1]?.trim()}, ${city[2]}`, line, 0.7);
      continue;
    }
    if (/[\d@]|^https?:/u.test(text) && !isOrganisation(text)) continue;
    if (
      !has('role') &&
      isRoleLine(text) &&
      text.split(' ').length <= 10 &&
      !/[.!?]$/u.test(text) &&
      !isOrganisation(text.split(/[,]| at | bei /u)[0] ?? '')
    ) {
      const { role, company } = splitHeadline(text, known);
      if (role) push('role', role.value.replace(SUBJECT_AFTER, '$1'), line, 0.72);
      if (company) push('company', company.value, line, 0.7);
      continue;
    }
    if (
      (isOrganisation(text) || UNIT_WORDS.test(text)) &&
      CAPITAL.test(text) &&
      !/\d{3}/.test(text) &&
      text.split(' ').length <= 10 &&
      !/[.!?]$/u.test(text)
    ) {
      const rank = UNIT_WORDS.test(text) ? 1 : /universit|\binc\b|\bllc\b|\bltd\b|gmbh|corp|u\.c\./i.test(text) ? 3 : 2;
      units.push({ value: text, line, rank });
    }
  }
  const top = units.sort((a, b) => b.rank - a.rank)[0];
  if (top) push('company', top.value, top.line, 0.62 + 0.02 * top.rank);
  for (const other of units.slice(1, 4)) push('company', other.value, other.line, 0.4);
  return findings;
}
