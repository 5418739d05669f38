import { oneOf } from '../../model/pattern';
import { pattern } from '../pattern';
import { fold, holdsWords } from '../text';
import { CONNECTORS, HEAD_TITLES, NOT_CURRENT, OF_CONNECTORS } from './data/connectors';
import { UNIT_WORDS } from './data/organisations';
import { isOrganisation } from './organisation';
import { holdsRole, isRoleLine } from './role';

interface Part {
  value: string;
  sure: number;
}
export interface SplitHeadline {
  role: Part | null;
  company: Part | null;
}

const alternatives = (words: string[]): string =>
  words
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .sort((a, b) => b.length - a.length)
    .join('|');
// "Role at Company": the company begins with a capital, a digit or a sign; "good at maths" is no employment.
const WORDS_FOR_AT = alternatives(Object.values(CONNECTORS).flat());
const AT = pattern`^(.{2,120}?)${oneOf`
  \s+(?:${WORDS_FOR_AT})\s+
  \s*@\s*
  \s+(?:à l|dell|all)['’]\s*
`}(?=[\p{Lu}\p{N}@#"“„«꩜])(.{2,150})$`;
const OF = pattern`^(.{2,60}?)\s*(?:,|[-–—:]|\s(?:${alternatives(OF_CONNECTORS)})\s)\s*(?=[\p{Lu}\p{N}"“„«])(.{2,80})$`;
// A full stop ends a sentence unless it shortens a word; an emoji or an ornament stands between two thoughts.
const SEPARATOR = pattern`${oneOf`
  (?<!\b${oneOf`
    Sr
    Jr
    Dr
    Mr
    Mrs
    Ms
    St
    Inc
    Ltd
    Co
    Corp
    Prof
    Asst
    Assoc
    Univ
    Dept
    Dipl
    Sc
    Ing
    [A-Za-z]
  `}\.)(?<=[.!?])\s+(?=[\p{Lu}@])
  \s*(?:[\ud83c-\ud83e][\udc00-\udfff]|[\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\ufe0f\u200d|｜•·⎮│┃‖∙])+\s*
  \s+[/／–—~]{1,2}\s+
  \s+-{1,2}\s+
  \s*[;；]\s*
  \s{2,}
`}`;
// What ends a company's name in running text.
const COMPANY_END = pattern`\s*${oneOf`
    [|｜•·;!?]
    \.\s
    \.$
    \s[–—-]\s
    \s\/\s
    \s\((?=[a-zß-ÿ])
    ,\s+(?=\p{Ll})
    ,?\s+(?:and|und|et|y|e|en|who|where|helping|building|with a)\s+(?=\p{Ll})
  `}`;

const LEADING = pattern`^[^\p{L}\p{N}(#@"“„«.꩜]+`;
const tidy = (text: string): string =>
  text
    .replace(LEADING, '')
    .replace(/[\s,;:|–—/&@-]+$/u, '')
    .trim();

function companyOf(rest: string): string | null {
  const end = COMPANY_END.exec(rest);
  const name = tidy((end ? rest.slice(0, end.index) : rest).replace(/^@/u, ''));
  return name !== '' && name.length <= 100 && name.split(' ').length <= 10 ? name : null;
}

/**
 * Role and company out of a headline, if it holds them. `companies` are names that the page gives elsewhere: they show
 * where a headline without a connecting word divides. A slogan comes back empty.
 */
export function splitHeadline(headline: string, companies: string[] = []): SplitHeadline {
  const segments = headline
    .slice(0, 400)
    .split(SEPARATOR)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '' && !NOT_CURRENT.test(segment));
  let role: Part | null = null;
  let company: Part | null = null;
  for (const [index, segment] of segments.entries()) {
    const found = splitSegment(segment, companies);
    // Further segments fill gaps, less surely.
    const less = index === 0 ? 1 : 0.95;
    if (!role && found.role) {
      role = { ...found.role, sure: found.role.sure * less };
      company = found.company ?? company;
    }
    if (!company && found.company) company = { ...found.company, sure: found.company.sure * less };
    if (role && company) break;
  }
  // "Head of Data | Acme": the segment after a role may be nothing but a known company.
  if (!company) {
    const folded = segments.map(fold);
    const known = companies.find((name) => folded.includes(fold(name)));
    if (known) company = { value: known, sure: 0.8 };
  }
  return { role, company };
}

function splitSegment(segment: string, companies: string[]): SplitHeadline {
  const known = splitAtKnown(segment, companies);
  if (known) return known;
  const at = AT.exec(segment);
  if (at) {
    const role = tidy(at[1] ?? '');
    const company = companyOf(at[2] ?? '');
    // "Coach in Kassel" has a place, "Lecturer in Law" a subject.
    const isIn = /\s(?:in|em)\s+$/u.test(segment.slice(0, segment.length - (at[2] ?? '').length));
    if (isIn && holdsRole(role) && !isOrganisation(at[2] ?? '')) {
      if (segment.length <= 100 && !isSentence(segment))
        return { role: { value: SUBJECTED.test(role) ? tidy(segment) : role, sure: 0.75 }, company: null };
    } else if (company && role.split(' ').length <= 12) {
      const isRole = holdsRole(role);
      if (isRole || (role.split(' ').length <= 4 && !isSentence(role)))
        return {
          role: { value: role, sure: isRole ? 0.9 : 0.6 },
          company: { value: company, sure: isRole ? 0.85 : 0.6 },
        };
    }
  }
  if (HEAD_TITLES.test(segment)) {
    const of = OF.exec(segment);
    const left = tidy(of?.[1] ?? '');
    const company = of ? companyOf(of[2] ?? '') : null;
    if (company && !holdsRole(company) && holdsRole(left))
      return { role: { value: left, sure: 0.85 }, company: { value: company, sure: 0.7 } };
  }
  // "Assistant Professor of Statistics, Upland University"
  const last = /^(.{3,80}), ([^,]{4,80})$/u.exec(segment);
  if (last?.[1] && last[2] && isOrganisation(last[2]) && !UNIT_WORDS.test(last[2]) && isRoleLine(last[1]))
    return { role: { value: last[1], sure: 0.85 }, company: { value: last[2], sure: 0.75 } };
  if (segment.length <= 100 && segment.split(' ').length <= 12 && holdsRole(segment) && !isSentence(segment))
    return { role: { value: tidy(segment), sure: 0.75 }, company: null };
  return { role: null, company: null };
}

/** Roles that have a subject: "Lecturer in Law". */
const SUBJECTED =
  /(?:professor\w*|lecturer|student|candidate|fellow|researcher|teacher|specialist|scientist|instructor|reader)$/i;

/** "Co-Founder, Acme (YC S25)" where "Acme (YC S25)" is known: what stands before it is the role. */
function splitAtKnown(segment: string, companies: string[]): SplitHeadline | null {
  for (const name of companies) {
    if (!holdsWords(fold(segment), fold(name))) continue;
    const at = segment.toLowerCase().indexOf(name.toLowerCase());
    if (at < 0) continue;
    const before = tidy(segment.slice(0, at).replace(CONNECTED, ''));
    if (before !== '' && holdsRole(before) && !isSentence(before))
      return { role: { value: before, sure: 0.9 }, company: { value: name, sure: 0.9 } };
  }
  return null;
}
const CONNECTED = new RegExp(
  `(?:[\\s,(–—-]+(?:${alternatives([...Object.values(CONNECTORS).flat(), ...OF_CONNECTORS, 'the'])}))*[\\s,(@–—-]*$`,
  'iu',
);

const SPEAKING = new RegExp(
  oneOf`
    ^(?:i|we|my|our|you|ich|wir|je|nous|yo|io|eu|ik|wij)\b
    ^${oneOf`
      helping
      building
      making
      creating
      empowering
      driving
      working
      transforming
      connecting
      leading
      enabling
      passionate
      let['’]?s
      come
      join
      aiming
      striving
      bringing
      changing
      turning
      growing
      learning
      loving
    `}\b
    [.!?]$
  `,
  'i',
);

/** A slogan speaks: it has a verb in the first person or "-ing" first, or ends like a sentence. */
const isSentence = (text: string): boolean =>
  SPEAKING.test(text) || /\b(?:i am|i'm|we are|is a|are the|am a)\b/i.test(text);
