import type { Phrase, Tag } from '../../writing/bestFillings';
import type { Material } from '../../writing/brief';
import { firstOf, inside, type Said, say } from '../../writing/claim';
import { phrase, sentence } from '../../writing/phrase';

/** A clause about the reader, without its full stop, and what it tells. */
interface Clause {
  text: Said | null;
  says: Tag[];
  less?: number;
}

/** What the two share, as a clause. */
export function groundClauses({ ground }: Material): Clause[] {
  if (ground === null) return [];
  const { said, saidShort } = ground;
  const names: Clause[] = [];
  const add = (text: Said | null, less = 0): void => {
    names.push({ text, says: ['ground'], less });
  };
  switch (ground.kind) {
    case 'introducer':
      add(say`${said} gave me your name`);
      add(say`I have your name from ${said}`, 1);
      break;
    case 'school':
      add(say`we share ${saidShort}`);
      add(say`we have ${said} in common`);
      add(say`we both know ${said}`);
      break;
    case 'employer':
      add(say`we have both worked for ${said}`);
      add(say`we have ${said} in common`);
      break;
    case 'group':
      add(say`we have ${said} in common`);
      add(say`we both belong to ${said}`);
      break;
    case 'place':
      add(say`we have ${said} in common`);
      add(say`we share ${said}`, 2);
      break;
  }
  return names;
}

/** What only this reader has: a step in their path, their work, their company, their studies. */
export function readerClauses(material: Material): Clause[] {
  const { now, before } = material;
  const clauses: Clause[] = [];
  const add = (text: Said | null, says: Tag[], less = 0): void => {
    if (text !== null) clauses.push({ text, says: ['why', ...says], less });
  };
  if (before !== null) {
    add(say`you went from ${before.whole} to ${now.whole}`, ['path', 'role', 'company']);
    add(
      say`you were ${before.wholeWithArticle} before you became ${now.wholeWithArticle}`,
      ['path', 'role', 'company'],
      1,
    );
    add(say`you moved from ${before.field} to ${now.field} at ${now.company}`, ['path', 'role', 'company']);
    add(say`you went from ${before.role} to ${now.whole}`, ['path', 'role', 'company'], 1);
    add(say`you went from ${before.whole} to ${now.role}`, ['path', 'role'], 1);
    add(say`you moved from ${before.field} to ${now.field}`, ['path', 'role']);
    add(say`you went from ${before.role} to ${now.role}`, ['path', 'role'], 1);
    if (material.sameStart) add(say`you made the step from ${before.field} to ${now.field}`, ['path', 'role']);
  }
  return clauses;
}

/** The reader's work as it stands, with why it matters to the user: alone it would state the obvious. */
export function workClauses(material: Material): Clause[] {
  const { now, near, narrow, school, quote, sameNow, ground } = material;
  const clauses: Clause[] = [];
  const tell = (text: Said | null, says: Tag[], less = 0): void => {
    if (text !== null) clauses.push({ text, says: ['why', ...says], less });
  };
  if (now.stale) {
    tell(say`you have worked as ${now.wholeWithArticle}, and that is the work I would like to understand`, [
      'role',
      'company',
    ]);
    tell(say`your time as ${now.wholeWithArticle} is what I would like to ask you about`, ['role', 'company']);
    tell(say`you have worked as ${now.wholeWithArticle}`, ['role', 'company'], 1);
    tell(say`you have worked as ${now.withArticle}, and I would like to learn from that`, ['role'], 1);
    tell(say`you have known ${now.company} from the inside`, ['company']);
    return clauses;
  }
  if (sameNow) {
    tell(say`you are further along the road that I am on, as ${now.wholeWithArticle}`, ['role', 'company']);
    tell(say`as ${now.wholeWithArticle}, you have come further on the road that I am on`, ['role', 'company']);
    tell(say`you know the work of ${now.withArticle} better than I do yet`, ['role'], 1);
  } else if (near) {
    tell(say`as ${now.wholeWithArticle}, you do the work that I am trying to understand`, ['role', 'company']);
    tell(say`your work as ${now.wholeWithArticle} is the kind I am trying to understand`, ['role', 'company']);
    tell(say`you know from the inside what I see only from outside: the work of ${now.wholeWithArticle}`, [
      'role',
      'company',
    ]);
    tell(say`you work as ${now.withArticle}, which is what I am trying to understand`, ['role'], 1);
  } else {
    tell(say`as ${now.wholeWithArticle}, you see ${narrow} from closer than I can`, ['role', 'company', 'narrow'], 2);
    tell(say`as ${now.wholeWithArticle}, you know things that I can only guess at from outside`, ['role', 'company']);
    tell(say`your work as ${now.wholeWithArticle} is something I would like to understand better`, ['role', 'company']);
    tell(say`you know from the inside what it is like to work as ${now.wholeWithArticle}`, ['role', 'company']);
    tell(say`you know the work of ${now.withArticle} from the inside`, ['role'], 1);
  }
  tell(say`you work as ${now.withArticle}`, ['role'], 12);
  if (now.role === null) {
    tell(say`you know ${now.company} from the inside, and I only from outside`, ['company']);
    tell(say`you can tell what working at ${now.company} is really like, and no website can`, ['company']);
    tell(say`you see from the inside how ${now.company} works`, ['company']);
    tell(say`you know ${now.company} from the inside`, ['company'], 1);
    if (now.company === null) {
      const there = ground?.kind === 'school' && school !== null && ground.theirs === school.name.facts[0];
      if (there) tell(say`you studied ${school.field} there; I would like to know where that has led you`, ['role']);
      else
        tell(
          say`you studied ${school?.field ?? null} at ${school?.name ?? null}, and I would like to know where that has led you`,
          ['role'],
        );
      tell(say`your profile says ${quote}, and that made me want to ask you about your work`, ['role']);
      tell(say`you studied ${school?.field ?? null} at ${school?.name ?? null}`, ['role'], 4);
      tell(say`you studied ${school?.field ?? null}`, ['role'], 6);
      tell(say`your profile says ${quote}`, ['role'], 3);
      tell(say`${quote}, your profile says, and I would like to know how you came to that`, ['role'], 1);
    }
  }
  return clauses;
}

/**
 * Openings of a request: what is shared first, in one sentence with the reader's own path or work, so that two people
 * with the same ground are not told the same first sentence.
 */
export function openings(material: Material): Phrase[] {
  const phrases: Phrase[] = [];
  const readers = readerClauses(material);
  const told = [...readers, ...workClauses(material)];
  for (const ground of groundClauses(material)) {
    if (ground.text === null) continue;
    for (const { text, says, less = 0 } of told) {
      if (text === null) continue;
      const both = [...ground.says, ...says];
      const minus = (ground.less ?? 0) + less;
      phrases.push(...phrase([sentence(say`${ground.text}, and ${inside(text)}`)], both, { less: minus }));
      phrases.push(...phrase([sentence(ground.text), sentence(text)], both, { less: minus + 3 }));
    }
    phrases.push(...phrase([sentence(ground.text)], ground.says, { less: (ground.less ?? 0) + 3 }));
  }
  for (const { text, says, less = 0 } of told) phrases.push(...phrase([sentence(text)], says, { less }));
  for (const { text, says, less = 0 } of readers) {
    if (text === null) continue;
    if (material.near)
      phrases.push(...phrase([sentence(say`${text}, a step that I am trying to understand`)], says, { less }));
    phrases.push(...phrase([sentence(say`${text}, and I would like to know how`)], says, { less: less + 1 }));
  }
  return [...phrases, ...stepPhrases(material)];
}

/** The step itself first: only where the fields have names. */
function stepPhrases(material: Material): Phrase[] {
  const { now, before, sameStart, near } = material;
  if (before === null) return [];
  const from = say`from ${before.field} to ${now.field}`;
  const step = firstOf(say`${from} at ${now.company}`, from);
  const says: Tag[] = now.company === null ? ['why', 'path', 'role'] : ['why', 'path', 'role', 'company'];
  const why = !near ? 'curious about' : sameStart ? 'thinking about' : 'trying to understand';
  return [
    ...phrase([sentence(say`your step ${step} is one that I am ${why}`)], says),
    ...phrase([sentence(say`the step ${step} is one that I am ${why}, and you made it`)], says),
  ];
}
