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
    stud(?:y|ies)(?= .{0,60}\sat\s)
    thèse
    formée?(?= (?:à|au))
    diplômée?
    uddannet
    utbildad
    utdannet
    absolwent\p{L}*
    ukończy\p{L}+
    absolv\p{L}+
    mezun\p{L}*
    [Dd]oktora
    [Yy]üksek [Ll]isans
    [Ll]isans
    окончил[аи]?
    выпускни\p{L}+
    graduação
    [Mm]estrado
    [Dd]outorado
    specializzazione
    afstuderen
    végzett
    博士
    毕业
    卒業
    修了
    por la(?=\s(?:Universidad|Escuela|Politécnica))
  `}(?![\p{L}])`;

/** "Upland University, J.D.", and the full stop of the sentence. */
const DEGREE_AFTER = /,\s(?:[A-Z][A-Za-z]{0,2}\.){1,3}.*$|,\s(?:JD|MBA|MD|MS|MA|BA|BS|BSc|MSc|PhD|LLM)\b.*$|\.$/u;

/** "中国科学院大学", "東京大学" */
const SCHOOL_CJK = /([\u3400-\u9fff\uac00-\ud7a3]{2,12}(?:大学|大學|学院|대학교))/u;
/** A part of a university, which is what is asked for where both are named: "Graduate School of X, The University of Y". */
const PART = /^(?:Graduate School|School|Faculty|Department|Institute|College of)\b/u;
/** "Columbia Law School, New York, New York": where it stands is no part of its name. */
const TOWN_AFTER = /^(.*(?:School|College|Academy|Institute|Üniversitesi)[^,]*),\s.*$/u;

/** The first school that a text names; the university where a part of one comes first. */
function schoolIn(text: string): string | null {
  const east = SCHOOL_CJK.exec(text)?.[1];
  if (east !== undefined) return east.replace(/^.*(?:于|在|は|で|、)/u, '');
  const first = SCHOOL.exec(text)?.[1];
  if (first === undefined) return null;
  if (PART.test(first)) {
    const whole = /(?:The )?Universit(?:y|é|ät|à)\s(?:of|de|di)\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?/u.exec(
      text,
    )?.[0];
    if (whole !== undefined) return whole;
  }
  return first.replace(TOWN_AFTER, '$1');
}

/** "received her Ph.D. from X", "graduate of X": a school beside a degree in one sentence. A doctorate counts most. */
export function readSchool(text: string, line: TextLine, evidence: GatheredEvidence): void {
  const degree = DEGREE.exec(text);
  if (!degree) return;
  // What is taught or visited is no degree: "Professor at X", "honorary degree".
  // In a list it may stand first: "Upland University, J.D., 2004".
  const after = text.length < 100 && SCHOOL_FIRST.test(text) ? text : text.slice(degree.index);
  // "Moor University at Leeds" is Moor University; "University of Moor at Leeds" is called so.
  const found = schoolIn(after);
  const school = found
    ?.split(/[’']s(?:\s|$)/)[0]
    ?.replace(/^((?!University).+ (?:University|College)) (?:at|in) .*$/, '$1')
    .replace(DEGREE_AFTER, '');
  if (!school || /honorary/i.test(text) || isTooShort(school)) return;
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
    mijn opleidingen
    formations?
    diplômes?
    cursus(?: scolaire)?
    estudios
    formación académica
    titoli(?: di studio)?
    studi
    formação
    utbildning(?:ar)?
    uddannelse
    utdanning
    koulutus
    wykształcenie(?: \/ education)?
    edukacja
    vzdělání
    vzdelanie
    образование
    освіта
    eğitim(?: bilgileri)?
    öğrenim(?: durumu)?
    tanulmányok
    studii
    pendidikan
    εκπαίδευση
    التعليم
    השכלה
    学歴
    教育背景
    教育经历
    학력
    ausbildung & weiterbildungen
    academic background
    qualifications
  `}\s?:?$`,
  'i',
);

/** The schools in the list under "Education": there no degree needs to stand beside them. */
export function readSection(lines: TextLine[], evidence: GatheredEvidence): void {
  const start = lines.findIndex(({ text }) => text.length < 40 && SECTION.test(text));
  if (start < 0) return;
  for (const line of lines.slice(start + 1, start + 7)) {
    if (line.title || line.text.length > 140) return;
    const school = schoolIn(line.text.replace(/^[^:：]{3,25}[:：]\s/u, ''))?.replace(DEGREE_AFTER, '');
    if (!school || isTooShort(school) || evidence.schools.some(({ name }) => fold(name) === fold(school))) continue;
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

/** One word is a school only where letters stand for its name, or where words are not set apart. */
const isTooShort = (school: string): boolean =>
  !school.includes(' ') && !/^(?:[A-Z]{2,6}|.*(?:大学|大學|学院|대학교))$/u.test(school);
