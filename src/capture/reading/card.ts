import type { GatheredFinding as Finding, TextLine as Line } from '../../model/page/gathered';
import { pattern } from '../pattern';
import { UNIT_WORDS } from './data/organisations';
import { splitHeadline } from './headline';
import { isOrganisation } from './organisation';
import { holdsRole, isRoleLine } from './role';
import { DEGREE } from './school';

// "Associate Professor, Computer Science": what is taught is no part of the role.
const SUBJECT_AFTER =
  /^(.*\b(?:professor[a-zà-ÿ]*|lecturer|scientist|researcher|instructor|dozent[a-zà-ÿ]*))\s*,\s.*$/i;

// "Ithaca, NY 14853", "St. Louis, Missouri", "La Jolla, CA 92093-0114, USA": a city, a region, perhaps a code.
const TOWN = String.raw`(?:\p{Lu}[\p{L}.’'-]*\s?){1,3}`;
const REGION = String.raw`(?:[A-Z]{2}|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)`;
const POSTAL_CODE = String.raw`[\s,]+\d{4,5}(?:-\d{4})?`;
const CITY = pattern`^(${TOWN}),\s+(${REGION})(?:${POSTAL_CODE})?(?:,\s*\p{Lu}[\p{L}. ]+)?$`;

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
    // "PhD student, Acme Institute." is a line of a card with a full stop, not a sentence.
    const text = line.text
      .replace(/[,;]$/u, '')
      .replace(
        /(?<=\p{Ll}{3})\.$/u,
        findings.length === 0 && CAPITAL.test(line.text) && isRoleLine(line.text.slice(0, -1)) ? '' : '.',
      );
    if (text.length > 140) break;
    // A degree's school is read from the sentence, it is no employer.
    if ((DEGREE.test(text) && !holdsRole(text)) || (/博士|修士|学士|卒/u.test(text) && !holdsRole(text))) continue;
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
      const { role, company } = parted(text) ?? splitHeadline(text, known);
      // What stands right under the name is what the page's own fields say; a sentence says it again, or other things too.
      if (role)
        push(
          'role',
          role.value.replace(SUBJECT_AFTER, '$1'),
          line,
          line === lines[0] || line === lines[1] ? 0.76 : 0.72,
        );
      if (company) push('company', company.value, line, 0.7);
      continue;
    }
    // "Leiter Einkauf bei der Acme AG" has what no list knows, and an employer after a word for "at".
    const whole =
      !has('role') && CAPITAL.test(text) && text.length <= 100 && !/[.!?]$/u.test(text)
        ? splitHeadline(text, known)
        : null;
    if (whole?.role && whole.company && whole.role.sure >= 0.85) {
      push('role', whole.role.value, line, 0.7);
      push('company', whole.company.value, line, 0.68);
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

/** "Harita Mühendisi · Çevre Bakanlığı", "Araştırma Görevlisi - Gazi Üniversitesi": a role, a sign, an employer. */
function parted(text: string): ReturnType<typeof splitHeadline> | null {
  const [role = '', rest = ''] = text.split(/\s+(?:[·•|–—]|-)\s+/u);
  if (rest === '' || !isRoleLine(role) || !isOrganisation(rest)) return null;
  const [company = ''] = rest.split(/,\s/u);
  return { role: { value: role, sure: 0.9 }, company: { value: isOrganisation(company) ? company : rest, sure: 0.85 } };
}
