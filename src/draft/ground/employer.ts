import { EMPLOYER_ALIASES, TOO_COMMON } from '../data/employers';
import { organisation } from '../english/sayable';
import type { Likeness } from './likeness';

function keyOf(name: string): string {
  const folded = (organisation(name) ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/gu, ' and ')
    .replace(/\./gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /u, '')
    .replace(/ (?:group|plc|company|stores|supermarkets|holdings)$/u, '');
  return EMPLOYER_ALIASES.get(folded) ?? folded;
}

/** Whether two names mean one employer. Part of a name is not enough: "Virgin Media" and "Virgin Atlantic" are two. */
export function sameEmployer(theirs: string, yours: string): Likeness {
  const [a, b] = [keyOf(theirs), keyOf(yours)];
  if (a === '' || b === '') return 'no';
  if (a === b) return TOO_COMMON.has(a) ? 'perhaps' : 'same';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(`${short} `) && short.length > 3 ? 'perhaps' : 'no';
}
