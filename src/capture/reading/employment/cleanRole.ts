import type { GatheredEvidence, GatheredFinding } from '../../../model/page/gathered';
import { oneOf } from '../../../model/pattern';
import { patternI } from '../../pattern';
import { OF_PAST } from '../data/employment';
import { isOrganisation } from '../organisation';
import { holdsRole } from '../role';

/** What a sentence says before the role itself: "I am a", "a 23 year old", "currently working as", "depuis janvier 2024". */
const LEADING = patternI`^(?:${oneOf`
  (?:i|he|she|they|we)(?:\s(?:am|is|are)|['’](?:m|s|re))
  ich bin
  je suis
  (?:yo )?soy
  (?:eu )?sou
  (?:io )?sono
  ik ben
  jag är
  jeg er
  jestem
  jsem
  я
  an?
  the
  eine?
  une?
  una?
  uno
  um
  uma
  een
  ett
  en
  un['’]
  now
  currently
  actuellement
  actualmente
  attualmente
  atualmente
  derzeit
  aktuell
  working as
  work as
  as
  \d\d[- ]years?[- ]old
  (?:since|seit|depuis|desde|dal|sinds|sedan|od|с)\s(?:\p{L}+\s)?\d{4}(?:\s(?:et|bis|to|jusqu)\S*\s\S+(?:\s\S+)?)?:?
`}\s+)+`;
/** What it says after it: a clause that begins small, an end of sentence. */
const TRAILING = /(?:,\s+\p{Ll}\p{L}*ing\b.*|\s+[*•·|].*|[\s.,;:*]+)$/u;
const EAST_ASIAN_UNIT =
  /^(.*(?:大学|大學|研究所|学院|研究院|实验室|公司|中心|研究室|教室|病院|学部|学科|研究科|株式会社|機構))\s*(\S{2,20})$/u;
const NO_ROLE = patternI`^${oneOf`
  members?
  mitglied(?:er)?
  membre
  miembro
  membro
  lid
  medlem
  członek
  člen
  graduate(?! (?:student|research|assistant|teaching))
  absolwent\p{L}*
  alumn\p{L}*
  opleiding
  ausbildung
  formation
  formación
  formazione
  training
  course
  cursus
  kurs
  cátedra
  atelier
  page
  studies
  degree
  bachelor
  master
  laurea
  thesis
`}(?!\p{L})`;

/** The roles of running text and cards without the words around them; what is none after all is left out. */
export function withCleanRoles(evidence: GatheredEvidence): GatheredEvidence {
  const findings: GatheredFinding[] = [];
  const dropped = new Set<string>();
  for (const finding of evidence.findings) {
    if (finding.field !== 'role') {
      findings.push(finding);
      continue;
    }
    const unit = EAST_ASIAN_UNIT.exec(finding.value);
    if (unit?.[2] && holdsRole(unit[2])) {
      findings.push({ ...finding, value: unit[2] });
      const [company = ''] = (unit[1] ?? '').split(' ');
      if (!evidence.findings.some(({ field }) => field === 'company'))
        findings.push({ ...finding, field: 'company', value: company, sure: finding.sure - 0.05 });
      continue;
    }
    const value = finding.value
      .replace(LEADING.regExp, '')
      .replace(TRAILING, '')
      .replace(/^["“„«\s]+/u, '');
    if (isNone(value)) dropped.add(finding.quote);
    else findings.push({ ...finding, value });
  }
  // An employer goes with its role: where what was said is no role, what stood after it employs nobody.
  return {
    ...evidence,
    findings: findings.filter(({ field, quote }) => field !== 'company' || !dropped.has(quote)),
  };
}

const isNone = (role: string): boolean =>
  role.length < 2 ||
  NO_ROLE.test(role) ||
  OF_PAST.test(role.split(' ').slice(0, 3).join(' ')) ||
  (isOrganisation(role) && !holdsRole(role));
