import type { Evidence } from './evidence';
import { pattern } from './pattern';
import { squash } from './text';

/** One line of a list of positions: who, where, when. */
export interface Position {
  role: string | null;
  company: string | null;
  current: boolean;
}

const YEAR = /(?:19|20)\d{2}/gu;
// "Dec 2019 - Present", "2019年12月 - 現在", "09/2014–Heute": two ends with a dash or a word between them.
const RANGE = /(?:19|20)\d{2}[^-–—]{0,12}\s*(?:[-–—~〜]|\bto\b|\bbis\b|\bà\b|\ba\b|\bal\b|\btot\b)\s*(\S[^·]*)/u;

/** Whether a line is a span of time, and whether it reaches to today: whatever the language, a past one ends in a year. */
export function readSpan(line: string): 'current' | 'past' | null {
  const text = squash(line, 200);
  const range = RANGE.exec(text);
  if (!range) return null;
  return (range[1] ?? '').match(YEAR) ? 'past' : 'current';
}

const DURATION = pattern`(?:^|·\s*)(?:\d+|[Ll]ess than|[Mm]oins d)\s?\p{L}{1,10}(?:\s\d+\s\p{L}{1,8})?\.?$`;

/** A line that says only when or how long: "5 yrs 3 mos", "Full-time · 2 yrs". */
export const isDuration = (line: string): boolean => readSpan(line) !== null || DURATION.test(line);

/** "Acme · Full-time" and "Acme (contract)": the company alone. */
export const companyAlone = (line: string): string => line.split(/\s+·\s+/u)[0]?.trim() ?? '';

/** The position that lines of text under one another describe; null where they hold no span of time. */
export function readPosition(lines: string[], company: string | null = null): Position | null {
  const when = lines.findIndex((line) => readSpan(line) !== null);
  if (when < 1) return null;
  const [first, second] = lines;
  return {
    role: first ?? null,
    company: company ?? (when >= 2 && second ? companyAlone(second) : null),
    current: readSpan(lines[when] ?? '') === 'current',
  };
}

/** Current positions as findings, the first surest: two of them are a choice for the user. */
export function addPositions(positions: Position[], at: Element, evidence: Evidence): void {
  let sure = 0.97;
  for (const position of positions.filter((p) => p.current)) {
    const base = {
      at,
      place: 'experience',
      quote: [position.role, position.company].filter(Boolean).join(' · '),
      sure,
    } as const;
    if (position.role) evidence.findings.push({ ...base, field: 'role', value: position.role });
    if (position.company) evidence.findings.push({ ...base, field: 'company', value: position.company });
    sure -= 0.03;
  }
  for (const { current, role, company } of positions)
    if (!current && (role || company)) evidence.past.push({ role, company });
}
