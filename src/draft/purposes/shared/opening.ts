import type { Phrase, Tag } from '../../writing/bestFillings';
import type { Brief } from '../../writing/brief';
import { type Claim, claim, firstOf, inside } from '../../writing/claim';
import { phrase, sentence } from '../../writing/phrase';

/** A clause about the reader, without its full stop, and what it tells. */
interface Clause {
  text: Claim | null;
  says: Tag[];
  less?: number;
}

/** What the two share, as a clause. */
export function groundClauses({ ground }: Brief): Clause[] {
  if (ground === null) return [];
  const { named, namedShort } = ground;
  const names: Clause[] = [];
  const add = (text: Claim | null, less = 0): void => {
    names.push({ text, says: ['ground'], less });
  };
  switch (ground.kind) {
    case 'introducer':
      add(claim`${named} gave me your name`);
      add(claim`I have your name from ${named}`, 1);
      break;
    case 'school':
      add(claim`we share ${namedShort}`);
      add(claim`we have ${named} in common`);
      add(claim`we both know ${named}`);
      break;
    case 'employer':
      add(claim`we have both worked for ${named}`);
      add(claim`we have ${named} in common`);
      break;
    case 'group':
      add(claim`we have ${named} in common`);
      add(claim`we both belong to ${named}`);
      break;
    case 'place':
      add(claim`we have ${named} in common`);
      add(claim`we share ${named}`, 2);
      break;
  }
  return names;
}

/** What only this reader has: a step in their path, their work, their company, their studies. */
export function readerClauses(brief: Brief): Clause[] {
  const { now, before } = brief;
  const clauses: Clause[] = [];
  const add = (text: Claim | null, says: Tag[], less = 0): void => {
    if (text !== null) clauses.push({ text, says: ['why', ...says], less });
  };
  if (before !== null) {
    add(claim`you went from ${before.whole} to ${now.whole}`, ['path', 'role', 'company']);
    add(
      claim`you were ${before.wholeWithArticle} before you became ${now.wholeWithArticle}`,
      ['path', 'role', 'company'],
      1,
    );
    add(claim`you moved from ${before.field} to ${now.field} at ${now.company}`, ['path', 'role', 'company']);
    add(claim`you went from ${before.role} to ${now.whole}`, ['path', 'role', 'company'], 1);
    add(claim`you went from ${before.whole} to ${now.role}`, ['path', 'role'], 1);
    add(claim`you moved from ${before.field} to ${now.field}`, ['path', 'role']);
    add(claim`you went from ${before.role} to ${now.role}`, ['path', 'role'], 1);
    if (brief.sameStart) add(claim`you made the step from ${before.field} to ${now.field}`, ['path', 'role']);
  }
  return clauses;
}

/** The reader's work as it stands, with why it matters to the user: alone it would state the obvious. */
export function workClauses(brief: Brief): Clause[] {
  const { now, near, narrow, school, quote, sameNow, ground } = brief;
  const clauses: Clause[] = [];
  const tell = (text: Claim | null, says: Tag[], less = 0): void => {
    if (text !== null) clauses.push({ text, says: ['why', ...says], less });
  };
  if (now.stale) {
    tell(claim`you have worked as ${now.wholeWithArticle}, and that is the work I would like to understand`, [
      'role',
      'company',
    ]);
    tell(claim`your time as ${now.wholeWithArticle} is what I would like to ask you about`, ['role', 'company']);
    tell(claim`you have worked as ${now.wholeWithArticle}`, ['role', 'company'], 1);
    tell(claim`you have worked as ${now.withArticle}, and I would like to learn from that`, ['role'], 1);
    tell(claim`you have known ${now.company} from the inside`, ['company']);
    return clauses;
  }
  if (sameNow) {
    tell(claim`you are further along the road that I am on, as ${now.wholeWithArticle}`, ['role', 'company']);
    tell(claim`as ${now.wholeWithArticle}, you have come further on the road that I am on`, ['role', 'company']);
    tell(claim`you know the work of ${now.withArticle} better than I do yet`, ['role'], 1);
  } else if (near) {
    tell(claim`as ${now.wholeWithArticle}, you do the work that I am trying to understand`, ['role', 'company']);
    tell(claim`your work as ${now.wholeWithArticle} is the kind I am trying to understand`, ['role', 'company']);
    tell(claim`you know from the inside what I see only from outside: the work of ${now.wholeWithArticle}`, [
      'role',
      'company',
    ]);
    tell(claim`you work as ${now.withArticle}, which is what I am trying to understand`, ['role'], 1);
  } else {
    tell(claim`as ${now.wholeWithArticle}, you see ${narrow} from closer than I can`, ['role', 'company', 'narrow'], 2);
    tell(claim`as ${now.wholeWithArticle}, you know things that I can only guess at from outside`, ['role', 'company']);
    tell(claim`your work as ${now.wholeWithArticle} is something I would like to understand better`, [
      'role',
      'company',
    ]);
    tell(claim`you know from the inside what it is like to work as ${now.wholeWithArticle}`, ['role', 'company']);
    tell(claim`you know the work of ${now.withArticle} from the inside`, ['role'], 1);
  }
  tell(claim`you work as ${now.withArticle}`, ['role'], 12);
  if (now.role === null) {
    tell(claim`you know ${now.company} from the inside, and I only from outside`, ['company']);
    tell(claim`you can tell what working at ${now.company} is really like, and no website can`, ['company']);
    tell(claim`you see from the inside how ${now.company} works`, ['company']);
    tell(claim`you know ${now.company} from the inside`, ['company'], 1);
    if (now.company === null) {
      const there = ground?.kind === 'school' && school !== null && ground.theirs === school.name.facts[0];
      if (there) tell(claim`you studied ${school.field} there; I would like to know where that has led you`, ['role']);
      else
        tell(
          claim`you studied ${school?.field ?? null} at ${school?.name ?? null}, and I would like to know where that has led you`,
          ['role'],
        );
      tell(claim`your profile says ${quote}, and that made me want to ask you about your work`, ['role']);
      tell(claim`you studied ${school?.field ?? null} at ${school?.name ?? null}`, ['role'], 4);
      tell(claim`you studied ${school?.field ?? null}`, ['role'], 6);
      tell(claim`your profile says ${quote}`, ['role'], 3);
      tell(claim`${quote}, your profile says, and I would like to know how you came to that`, ['role'], 1);
    }
  }
  return clauses;
}

/**
 * Openings of a request: what is shared first, in one sentence with the reader's own path or work, so that two people
 * with the same ground are not told the same first sentence.
 */
export function openings(brief: Brief): Phrase[] {
  const phrases: Phrase[] = [];
  const readers = readerClauses(brief);
  const told = [...readers, ...workClauses(brief)];
  for (const ground of groundClauses(brief)) {
    if (ground.text === null) continue;
    for (const { text, says, less = 0 } of told) {
      if (text === null) continue;
      const both = [...ground.says, ...says];
      const minus = (ground.less ?? 0) + less;
      phrases.push(...phrase([sentence(claim`${ground.text}, and ${inside(text)}`)], both, { less: minus }));
      phrases.push(...phrase([sentence(ground.text), sentence(text)], both, { less: minus + 3 }));
    }
    phrases.push(...phrase([sentence(ground.text)], ground.says, { less: (ground.less ?? 0) + 3 }));
  }
  for (const { text, says, less = 0 } of told) phrases.push(...phrase([sentence(text)], says, { less }));
  for (const { text, says, less = 0 } of readers) {
    if (text === null) continue;
    if (brief.near)
      phrases.push(...phrase([sentence(claim`${text}, a step that I am trying to understand`)], says, { less }));
    phrases.push(...phrase([sentence(claim`${text}, and I would like to know how`)], says, { less: less + 1 }));
  }
  return [...phrases, ...stepPhrases(brief)];
}

/** The step itself first: only where the fields have names. */
function stepPhrases(brief: Brief): Phrase[] {
  const { now, before, sameStart, near } = brief;
  if (before === null) return [];
  const from = claim`from ${before.field} to ${now.field}`;
  const step = firstOf(claim`${from} at ${now.company}`, from);
  const says: Tag[] = now.company === null ? ['why', 'path', 'role'] : ['why', 'path', 'role', 'company'];
  const why = !near ? 'curious about' : sameStart ? 'thinking about' : 'trying to understand';
  return [
    ...phrase([sentence(claim`your step ${step} is one that I am ${why}`)], says),
    ...phrase([sentence(claim`the step ${step} is one that I am ${why}, and you made it`)], says),
  ];
}
