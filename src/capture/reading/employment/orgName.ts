import { pattern } from '../../pattern';
import { ORG_END } from '../data/clauses';
import { UNIT_WORDS } from '../data/organisations';
import { isOrganisation } from '../organisation';

const OWNER = pattern`^(.{3,60}?)[’']s\s(?=\p{Lu})`;

/** The name of an organisation that `rest` begins with; null where it is none. */
export function orgName(rest: string): string | null {
  // "University of X's Machine Learning Group": the employer is the owner.
  const owner = OWNER.exec(rest)?.[1];
  const end = ORG_END.exec(rest);
  const text = withoutUnit(owner ?? (end ? rest.slice(0, end.index) : rest))
    .replace(/[\s.]+$/u, (tail) =>
      /\b(?:Inc|Ltd|Co|Corp)$/u.test(rest.slice(0, end?.index ?? rest.length).replace(tail, '')) ? tail.trimEnd() : '',
    )
    .trim();
  return text.length >= 2 && text.split(' ').length <= 10 ? text : null;
}

/** "Biofluid Dynamics at the University of Twente": what is taught there employs nobody. */
const TAUGHT_AT = pattern`^(.{3,60}?)\s(?:at|an der|à l['’]|à la|en la|na|no|alla|aan de)\s(?:the\s)?(?=\p{Lu}|universit)(.{4,80})$`;

/** "Computer Science Department at Upland University": the employer is the university. */
function withoutUnit(text: string): string {
  const [unit = '', ...rest] = text.split(/\s(?:at|an der|de l['’]|à l['’]|of)\s(?:the\s)?(?=\p{Lu})/u);
  const last = rest.at(-1);
  const taught = TAUGHT_AT.exec(text);
  if (taught?.[2] && isOrganisation(taught[2]) && !isOrganisation(taught[1] ?? '')) return taught[2];
  return last && UNIT_WORDS.test(unit) && isOrganisation(last) && !/^(?:School|Faculty|College)/.test(last)
    ? last
    : text;
}
