import { QUOTABLE_NEVER } from '../data/headlines';
import { readTitle } from '../english/jobTitle';
import { INSTRUCTION, isClean, organisation, tidy, withThe } from '../english/sayable';
import { isNear, stems } from '../english/stems';
import type { Fact, Facts } from '../facts/types';
import { type Claim, stated } from '../writing/claim';
import { briefOf } from '../writing/brief';
import { LARGE_PLACES } from './data/cities';
import type { LinkKind } from './data/openings';
import { isPersonNoun, readSelfWords, type SelfWords } from './self';

/** A reason to write to this person and no other, with the words that a letter needs for it. */
export interface Link {
  kind: LinkKind;
  words: Partial<Record<'was' | 'wasAt' | 'employer' | 'school' | 'group' | 'place' | 'by' | 'quote', Claim>>;
}

/** All that a letter can put into words about reader and user; null where no fact carries it. */
export interface Words {
  self: SelfWords | null;
  /** Who is writing: all of it, the short of it. */
  me: Claim[];
  bare: Claim | null;
  topic: Claim | null;
  is: Claim | null;
  at: Claim | null;
  /** The reader's work is what the user wishes to learn. */
  near: boolean;
  stale: boolean;
  links: Link[];
}

/** Heads of titles that say little: two people share the work only if they share what stands before the head, too. */
const VAGUE_HEADS = new Set(
  `adviser advisor agent analyst assistant associate clerk consultant coordinator designer developer director driver engineer
  executive handler head inspector lead leader manager officer operative operator owner specialist supervisor technician
  trainer worker`.split(/\s+/u),
);
/** Organisations of letters that are said with "the". */
const THE_LETTERS = new Set(
  'RNLI BBC NHS RSPB RSPCA CMA FCA ONS RAF MOD EU UN WHO ILO FBI RCN BMA TUC GMC IMO ABC CBC ACM IEEE'.split(' '),
);
/** Longest title, in words, that a sentence about the reader can bear. */
const LONGEST_TITLE = 4;

const headOf = (noun: string): string =>
  (
    noun
      .split(/\s(?:of|for|in|at|on|with)\s|,/u)[0]
      ?.split(' ')
      .at(-1) ?? ''
  )
    .toLowerCase()
    .replace(/s$/u, '');

/** Whether two names for a job name the same work. */
export function sameWork(a: string, b: string): boolean {
  const [x, y] = [headOf(a), headOf(b)];
  if (x === '' || x !== y) return false;
  if (!VAGUE_HEADS.has(x)) return true;
  const before = (noun: string) =>
    stems(
      noun
        .toLowerCase()
        .split(/\s(?:of|for|in|at|on|with)\s|,/u)[0]
        ?.split(' ')
        .slice(0, -1)
        .join(' ') ?? '',
    );
  const theirs = before(b);
  return [...before(a)].some((stem) => theirs.has(stem));
}

/** Every name for their work that the user gave: "auditor" of "at home with the kids, auditor before that" too. */
function worksOf(self: SelfWords | null, does: string): string[] {
  const parts = does
    .split(/[,;]|\s[+&–-]\s|\sand\s/u)
    .map((part) =>
      part
        .replace(/\([^)]*\)/gu, '')
        .replace(/\b(?:retired|former|ex-?|was an?|i am an?|i’m an?)\s*/giu, ' ')
        .replace(/\b(?:for|about)?\s*\d+\+?\s*(?:yrs?|years?)\b.*$/iu, '')
        .replace(/\b(?:before that|previously|now|at the moment)\b/giu, '')
        .trim(),
    )
    .map((part) => part.replace(/^\d+\s*(?:yrs?|years?)\s*(?:as\s)?/iu, ''))
    .filter((part) => part !== '' && isPersonNoun(part));
  return [...new Set([...(self?.bare ? [self.bare] : []), ...parts])];
}

const shortTitle = (raw: string | null): { text: string; withArticle: string } | null => {
  const title = raw === null ? null : readTitle(raw);
  if (title === null || (title.field === null && !isPersonNoun(title.text))) return null;
  return title.text.split(' ').length <= LONGEST_TITLE && !/[,/&|]/u.test(raw ?? '') ? title : null;
};

/** Whether a title is one that people say: no letters that stand for something, no office held in the third degree. */
function isPlain(title: string): boolean {
  const words = title.split(' ');
  if (words.length > 3 || /\b(?:senior|junior|lead|principal|chief|deputy|acting|interim)\b/iu.test(title))
    return false;
  if (
    words.some(
      (word) =>
        word.length <= 3 &&
        !/^(?:of|and|the|art|bee|car|dog|law|sea|tax|tea|bus|tv|vet|pub|ice|zoo|gas|oil|fur|gym)$/u.test(word),
    )
  )
    return false;
  return words.length < 3 || !VAGUE_HEADS.has(headOf(title));
}

/** A firm as a sentence says it; null for the self-employed, and for a name too long to say. */
export function firm(raw: string | null | undefined): string | null {
  const name = raw == null ? null : organisation(raw.split(/\s[-–—/|]\s/u)[0] ?? raw);
  return name === null || name.split(' ').length > 5 ? null : withThe(name);
}

/** The reader's own line, out of headline or self-description, to be quoted word for word. */
function lineOf({ reader }: Facts): Claim | null {
  for (const [fact, whole] of [
    [reader.about, false],
    [reader.headline, true],
  ] as const) {
    if (fact === null) continue;
    const line = quotable(fact.value, whole);
    if (line !== null) return stated(line, fact);
  }
  return null;
}

function quotable(raw: string, fromHeadline: boolean): string | null {
  const pieces = fromHeadline ? raw.split(/\s*[|•·]\s*/u) : raw.split(/(?<=[.!?])\s+/u);
  const found = pieces
    .map((piece) => tidy(piece).replace(/[.\s]+$/u, ''))
    .filter((piece) => {
      const words = piece.split(' ').length;
      if (
        words < 4 ||
        words > 13 ||
        !isClean(piece.replace(/[()’'&]/gu, '')) ||
        INSTRUCTION.test(piece) ||
        QUOTABLE_NEVER.test(piece)
      )
        return false;
      // A headline's title is no line of theirs: what is quoted has a verb in it.
      return fromHeadline
        ? /\b(?:\p{Ll}+ing|know|knows|make|makes|help|helps|ask|keep|keeps|love|build|turn|write|fix|grow|is|are)\b/iu.test(
            piece,
          ) &&
            !/\b(?:at|@)\s/u.test(piece) &&
            readTitle(piece)?.field == null
        : /^(?:I|My|We|It|Now|People|You|The|There|This)\b/u.test(piece);
    });
  const best = found.sort((a, b) => Math.abs(a.length - 40) - Math.abs(b.length - 40))[0];
  return best === undefined ? null : `“${best}”`;
}

/** Reads the facts of a case into words, and the links into their order of strength. */
export function wordsOf(facts: Facts): Words {
  const { reader, user, common } = facts;
  const brief = briefOf(facts);
  const does = user.does;
  const self =
    does === null
      ? null
      : readSelfWords(does.value, {
          employers: user.employers.map(({ value }) => value),
          places: user.places.map(({ value }) => value),
        });
  const me =
    self === null || does === null ? [] : [...new Set([self.whole, self.brief])].map((text) => stated(text, does));
  const works = does === null ? [] : worksOf(self, does.value);
  const stale = Boolean(reader.role?.stale || reader.company?.stale || reader.headline?.stale);
  const title = reader.role === null ? null : shortTitle(reader.role.value);
  const at = reader.company === null ? null : firm(reader.company.value);
  const links: Link[] = [];
  const sure = (kind: 'introducer' | 'school' | 'employer' | 'group' | 'place') =>
    common.find((one) => one.sure && one.kind === kind);
  const both = (text: string, a: Fact, b: Fact): Claim => stated(text, a, b);
  const by = sure('introducer');
  if (by) links.push({ kind: 'introduced', words: { by: both(by.name, by.theirs, by.yours) } });
  const past = reader.past.find(
    ({ role }) => role !== null && works.some((work) => sameWork(work, readTitle(role)?.text ?? role)),
  );
  const was = past === undefined ? null : shortTitle(past.role);
  const wasAt = past === undefined ? null : firm(past.company);
  const same = title !== null && !stale && works.some((work) => sameWork(work, title.text));
  if (same) links.push({ kind: 'sameWork', words: {} });
  if (past && was && !same)
    links.push({
      kind: 'earlierJob',
      words: { was: stated(was.withArticle, past.fact), ...(wasAt !== null && { wasAt: stated(wasAt, past.fact) }) },
    });
  const employer = sure('employer');
  if (employer && employer.theirs.field === 'past')
    links.push({ kind: 'employer', words: { employer: both(employer.name, employer.theirs, employer.yours) } });
  const school = sure('school');
  if (school)
    links.push({
      kind: 'school',
      words: { school: both(school.short === school.name ? school.name : school.short, school.theirs, school.yours) },
    });
  const group = sure('group');
  if (group)
    links.push({
      kind: 'group',
      words: {
        group: both(THE_LETTERS.has(group.name) ? `the ${group.name}` : withThe(group.name), group.theirs, group.yours),
      },
    });
  const place = sure('place');
  if (place && !LARGE_PLACES.has(place.name.toLowerCase()))
    links.push({ kind: 'place', words: { place: both(place.name, place.theirs, place.yours) } });
  const quote = stale ? null : lineOf(facts);
  if (quote !== null) links.push({ kind: 'written', words: { quote } });
  const is =
    title !== null && reader.role !== null && !stale && isPlain(title.text)
      ? stated(title.withArticle, reader.role)
      : null;
  const doing = [reader.role?.value, reader.headline?.value.split(/\s*[|•·–—]\s*|\s-\s|\s@\s|\sat\s/u)[0]]
    .filter((one) => one !== undefined)
    .join(' ');
  const near = [brief.narrow, brief.broad].some((topic) => topic !== null && isNear(topic.text, doing));
  if (reader.role !== null || brief.now.role !== null) links.push({ kind: near ? 'role' : 'otherField', words: {} });
  else if (at !== null) links.push({ kind: 'company', words: {} });
  links.push({ kind: 'name', words: {} });
  return {
    self,
    me,
    bare: self?.bare == null || does === null ? null : stated(self.bare, does),
    topic: brief.narrow ?? brief.broad,
    is,
    at: at === null || reader.company === null || stale ? null : stated(at, reader.company),
    near,
    stale,
    links,
  };
}
