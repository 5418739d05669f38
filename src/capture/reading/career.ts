import { LIST_LIMIT, type PastRole, VALUE_LIMIT } from '../../model/page/capture';
import type { GatheredFinding, TextLine } from '../../model/page/gathered';
import { pattern } from '../pattern';
import { isOrganisation } from './organisation';
import { isRoleLine } from './role';

/** How many lines of a page are looked at, and how long one that holds a position can be. */
const LOOKED_AT = 200;
const LINE_LENGTH = 160;

// "2016 – 2021", "09/2014-03/2019", "Sept 2014 to 2019": a span whose both ends are years is over, whatever the language.
const YEAR = String.raw`(?:\p{L}{3,9}\.?\s|\d{1,2}[/.])?(?:19|20)\d{2}`;
const SPAN = String.raw`${YEAR}\s?(?:[-–—~〜]|to|bis|à|a|al|tot)\s?${YEAR}`;
const BEFORE = pattern`^\(?${SPAN}\)?[\s:,·|–-]{0,5}(.*)$`;
const AFTER = pattern`^(.*?)[\s,·|–-]{0,5}\(?${SPAN}\)?\.?$`;

/**
 * Past positions out of lists of dated lines, as a CV or a page about oneself has them: "2016 – 2021 Hydrology Analyst,
 * Northern Rivers Authority", or the years on a line of their own. Only what is over and names a role.
 */
export function readPast(lines: TextLine[]): PastRole[] {
  const past: PastRole[] = [];
  for (const [i, { text }] of lines.slice(0, LOOKED_AT).entries()) {
    if (text.length > LINE_LENGTH || !/(?:19|20)\d{2}/.test(text)) continue;
    const found = BEFORE.exec(text) ?? AFTER.exec(text);
    if (!found) continue;
    const position = positionIn(found[1]?.trim() || (lines[i + 1]?.text ?? ''));
    if (position && past.length < LIST_LIMIT) past.push(position);
  }
  return past;
}

// "May 2023 – Present", "seit 2021", "2019 – heute": a span that reaches to today.
const TODAY =
  "[Pp]resent|[Nn]ow|[Tt]oday|[Cc]urrent|[Hh]eute|[Jj]etzt|[Aa]ujourd[’']hui|[Pp]résent|[Aa]ctualidad|[Pp]resente|[Oo]ggi|[Aa]tual|[Hh]eden|現在";
const OPEN = pattern`^(.*?)[\s,·|–-]{0,5}\(?${YEAR}\s?(?:[-–—~〜]|to|bis|à|a|al|tot)\s?(?:${TODAY})\)?[\s:,·|–-]{0,5}(.*)$`;

/** The first position that reaches to today, of those with an employer. */
export function readPresent(lines: TextLine[]): GatheredFinding[] {
  for (const [i, { text, path }] of lines.slice(0, LOOKED_AT).entries()) {
    if (text.length > LINE_LENGTH || !/(?:19|20)\d{2}/.test(text)) continue;
    const found = OPEN.exec(text);
    if (!found) continue;
    const beside = found[1]?.trim() || found[2]?.trim();
    const position =
      positionIn(beside || (lines[i - 1]?.text ?? '')) ?? (beside ? null : positionIn(lines[i + 1]?.text ?? ''));
    if (!position?.company || !/^[\p{Lu}\p{N}]/u.test(position.company)) continue;
    const base = { path, place: 'experience', quote: `${position.role}, ${position.company}`, sure: 0.64 } as const;
    return [
      ...(position.role ? [{ ...base, field: 'role' as const, value: position.role }] : []),
      { ...base, field: 'company' as const, value: position.company },
    ];
  }
  return [];
}

/** "Geography Teacher, Hill School" or "Geography Teacher at Hill School"; null where no role comes first. */
function positionIn(text: string): PastRole | null {
  if (text.length > LINE_LENGTH) return null;
  const [role = '', ...rest] = text.split(/\s*[,·|]\s+|\s+(?:at|bei|chez|presso|bij|@)\s+/u);
  if (!isRoleLine(role) || isOrganisation(role)) return null;
  const company = (rest[0] ?? '').trim();
  return { role: role.slice(0, VALUE_LIMIT), company: company === '' ? null : company.slice(0, VALUE_LIMIT) };
}
