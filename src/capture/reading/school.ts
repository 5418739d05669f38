import type { GatheredEvidence, TextLine } from '../../model/page/gathered';
import { oneOf } from '../../model/pattern';
import { pattern } from '../pattern';
import { fold } from '../text';
import { SCHOOL_WORD } from './data/organisations';

const NAME_WORD = "\\p{Lu}[\\p{L}.&’'-]*";
const BEFORE = String.raw`(?:${NAME_WORD}\s(?:(?:of|and|for|de|du|der|für|di|do|da|van)\s(?:the\s|la\s)?)?){0,5}`;
const OF_WHAT = String.raw`(?:(?:of|at|in|de|di|do|da|du|des|für|van|zu)\s)?(?:the\s|la\s|los\s)?`;
const SCHOOL_NAME = String.raw`(${BEFORE}(?:${SCHOOL_WORD})(?:(?:\s|,\s)${OF_WHAT}${NAME_WORD}){0,5})`;
const SCHOOL = pattern`${SCHOOL_NAME}`;
const SCHOOL_FIRST = pattern`^${SCHOOL_NAME}[^.]{0,40},`;
export const DEGREE = pattern`(?:^|[^\p{L}])${oneOf`
    Ph\.?\s?D
    D\.?Phil
    [Dd]octor\p{L}*
    [Ss]tudium
    [Dd]octeure?
    [Dd]octorat
    [Dd]ottor\p{L}*
    [Dd]outor\p{L}*
    J\.?D
    LL\.?[MB]
    B\.?\s?A
    B\.?\s?Sc?
    M\.?\s?A
    M\.?\s?Sc?
    M\.?Eng
    MBA
    [Bb]achelor\p{L}*
    [Mm]aster\p{L}*
    graduat\p{L}*
    undergrad\p{L}*
    degrees?
    [Dd]iploma?
    alumn\p{L}*
    studied
    studying
    studierte
    studiert
    promovierte
    Promotion
    Abschluss
    [Dd]iplôm\p{L}*
    étudié
    licenciad\p{L}*
    egresad[oa]
    titulad[oa]
    estudió
    [Ll]aureat\p{L}*
    laurea
    formad[oa]
    studeerde
    afgestudeerd
    educated
    por la(?=\s(?:Universidad|Escuela|Politécnica))
  `}(?![\p{L}])`;

/** "Upland University, J.D.", and the full stop of the sentence. */
const DEGREE_AFTER = /,\s(?:[A-Z][A-Za-z]{0,2}\.){1,3}.*$|,\s(?:JD|MBA|MD|MS|MA|BA|BS|BSc|MSc|PhD|LLM)\b.*$|\.$/u;

/** "received her Ph.D. from X", "graduate of X": a school beside a degree in one sentence. A doctorate counts most. */
export function readSchool(text: string, line: TextLine, evidence: GatheredEvidence): void {
  const degree = DEGREE.exec(text);
  if (!degree) return;
  // What is taught or visited is no degree: "Professor at X", "honorary degree".
  // In a list it may stand first: "Upland University, J.D., 2004".
  const after = text.length < 100 && SCHOOL_FIRST.test(text) ? text : text.slice(degree.index);
  // "Moor University at Leeds" is Moor University; "University of Moor at Leeds" is called so.
  const school = SCHOOL.exec(after)?.[1]
    ?.split(/[’']s(?:\s|$)/)[0]
    ?.replace(/^((?!University).+ (?:University|College)) (?:at|in) .*$/, '$1')
    .replace(DEGREE_AFTER, '');
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

const SECTION = new RegExp(
  String.raw`^${oneOf`
    (?:professional |medical )?education(?: and training)?
    ausbildung
    studium
    formation
    formación(?: académica)?
    formazione
    istruzione
    formação(?: acadêmica)?
    opleiding(?:en)?
  `}\s?:?$`,
  'i',
);

/** The schools in the list under "Education": there no degree needs to stand beside them. */
export function readSection(lines: TextLine[], evidence: GatheredEvidence): void {
  const start = lines.findIndex(({ text }) => text.length < 40 && SECTION.test(text));
  if (start < 0) return;
  for (const line of lines.slice(start + 1, start + 7)) {
    if (line.title || line.text.length > 140) return;
    const school = SCHOOL.exec(line.text.replace(/^[^:：]{3,25}[:：]\s/u, ''))?.[1]?.replace(DEGREE_AFTER, '');
    if (!school || school.split(' ').length < 2 || evidence.schools.some(({ name }) => fold(name) === fold(school)))
      continue;
    evidence.schools.push({ name: school, field: null });
    evidence.findings.push({
      field: 'school',
      value: school,
      path: line.path,
      place: 'education',
      quote: line.text,
      sure: 0.58,
    });
  }
}
