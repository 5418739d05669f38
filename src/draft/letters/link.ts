import { kindOf, kindOfTitle, kindsOf } from '../../questions/chooseQuestions';
import type { QuestionKind } from '../../questions/question';
import { withIndefinite } from '../english/grammar';
import { readTitle, type Title } from '../english/jobTitle';
import { overlap, stems } from '../english/stems';
import type { FactRef, Facts, Ground } from '../facts/types';
import { briefOf } from '../writing/brief';
import { type Claim, stated } from '../writing/claim';
import { LARGE_PLACES } from './data/cities';
import type { LinkKind } from './data/openings';
import { COMMON_WORDS, VAGUE_HEADS } from './data/titleWords';
import { lineOf } from './ownLine';
import { coreOf, firmOf, headOf, isSameWork, isSpoken, plainTitle } from './readerWork';
import { isPersonNoun, readSelfWords, type SelfWords } from './self';
import { type Topic, topicOf } from './topic';

/** A reason to write to this person and no other, with the words that a letter needs for it. */
export interface Link {
  kind: LinkKind;
  words: Partial<
    Record<
      | 'was'
      | 'wasAt'
      | 'employer'
      | 'school'
      | 'group'
      | 'place'
      | 'by'
      | 'quote'
      | 'there'
      | 'said'
      | 'went'
      | 'goes'
      | 'both'
      | 'atThen'
      | 'am'
      | 'same'
      | 'wasBare',
      Claim
    >
  >;
  /** What the link itself stands on: every sentence that speaks of it stands on this, too. */
  facts: FactRef[];
}

/** How the reader's work stands to the wish: the same, another, or not known. */
export type Relation = 'same' | 'other' | 'unclear';

/** All that a letter can put into words about reader and user; null where no fact carries it. */
export interface Words {
  self: SelfWords | null;
  /** Who is writing: all of it, the short of it. */
  me: Claim[];
  bare: Claim | null;
  topic: Topic | null;
  is: Claim | null;
  at: Claim | null;
  relation: Relation;
  /** The kind of work that the reader does, as far as their title or the wish tells. */
  kind: QuestionKind | null;
  /** The words by which the part of that work is known. */
  namedBy: string[];
  isStale: boolean;
  /** The strongest first; there is always one. */
  links: [Link, ...Link[]];
}

/** Organisations of letters that are said with "the". */
const THE_LETTERS = new Set(
  'RNLI BBC NHS RSPB RSPCA CMA FCA ONS RAF MOD EU UN WHO ILO FBI RCN BMA TUC GMC IMO ABC CBC ACM IEEE'.split(' '),
);
const COMMON_STEMS = new Set([...stems(COMMON_WORDS.join(' '))]);

/** Every name for their work that the user gave: "auditor" of "at home with the kids, auditor before that" too. */
function worksOf(self: SelfWords | null, does: string): string[] {
  const parts = does
    .split(/[,;]|\s[+&–-]\s|\sand\s/u)
    .map((part) =>
      part
        .replace(/\([^)]*\)/gu, '')
        .replace(/\b(?:retired|former|ex-?|was an?|i am an?|i['’]m an?)\s*/giu, ' ')
        .replace(/\b(?:for|about)?\s*\d+\+?\s*(?:yrs?|years?)\b.*$/iu, '')
        .replace(/\b(?:before that|previously|now|at the moment)\b/giu, '')
        .trim(),
    )
    .map((part) => part.replace(/^\d+\s*(?:yrs?|years?)\s*(?:as\s)?/iu, ''))
    .filter((part) => part !== '' && isPersonNoun(part));
  return [...new Set([...(self?.bare ? [self.bare] : []), ...parts])];
}

/** The reader's title: of a headline that says it more fully ("Ferry Master" of a master), that one. */
function titleOf({ reader }: Facts): { title: Title; fact: FactRef } | null {
  const headline = reader.headline?.value.split(/\s*[|•·–—@,]\s*|\s-\s|\sat\s|(?<=\p{L})\.\s/u)[0] ?? '';
  const told = reader.role === null ? null : plainTitle(reader.role.value);
  const isRanked = told !== null && /^(?:staff|senior|junior|lead|principal) \S+$/iu.test(told.text);
  if (reader.role && told?.text.includes(' ') && !isRanked) return { title: told, fact: reader.role };
  const longer = plainTitle(headline);
  const fits =
    reader.role === null ||
    (isRanked && longer !== null && headOf(longer.text) === headOf(told.text)) ||
    (reader.role.value.split(' ').length === 1 &&
      headline.toLowerCase().endsWith(` ${reader.role.value.toLowerCase()}`));
  if (longer !== null && reader.headline !== null && fits && (reader.role !== null || longer.field !== null))
    return { title: longer, fact: reader.headline };
  return told === null || reader.role === null ? null : { title: told, fact: reader.role };
}

/** What the reader says that they do: their title, and their headline as far as it does not just name their employer. */
function doingOf({ reader }: Facts): string {
  const firm = (reader.company === null ? '' : (firmOf(reader.company.value) ?? reader.company.value))
    .replace(/^the /u, '')
    .toLowerCase();
  const headline = (reader.headline?.value ?? '')
    .split(/\s*[|•·@]\s*|\s[-–—]\s|,\s|\sat\s/u)
    .filter((part) => firm === '' || !(part.toLowerCase().includes(firm) || firm.includes(part.toLowerCase())))
    .join(' ');
  return `${reader.role?.value ?? ''} ${headline}`.trim();
}

function relationOf(
  { reader }: Facts,
  doing: string,
  [narrow, broad]: readonly (string | null)[],
  kind: QuestionKind | null,
): Relation {
  if (doing === '' || (narrow == null && broad == null)) return 'unclear';
  const near = Math.max(narrow == null ? 0 : overlap(narrow, doing), broad == null ? 0 : overlap(broad, doing));
  const wished = narrow == null ? null : kindOf(narrow);
  if (narrow != null && kind !== null && kindsOf(narrow).has(kind)) return 'same';
  const [said = ''] = (reader.headline?.value ?? '').split(/[|•·,(]/u);
  if (narrow != null && [...kindsOf(narrow)].some((one) => kindsOf(said).has(one))) return 'same';
  // Two kinds of work that share a word ("prison officer", "prison healthcare") are two.
  if (kind !== null && wished !== null && kind !== wished)
    return near >= SURE ? 'same' : near > 0 ? 'unclear' : 'other';
  if (near >= HALF || (kind !== null && kind === wished)) return 'same';
  const held = stems(`${doing} ${reader.company?.value ?? ''}`);
  return narrow != null && [...stems(narrow)].some((stem) => held.has(stem) && !COMMON_STEMS.has(stem))
    ? 'same'
    : 'unclear';
}
const SURE = 0.75;
const HALF = 0.5;

const read = new WeakMap<Facts, Words>();

/** Reads the facts of a case into words, and the links into their order of strength. Kept, as each wording asks again. */
export function wordsOf(facts: Facts): Words {
  const kept = read.get(facts);
  if (kept) return kept;
  const made = readWords(facts);
  read.set(facts, made);
  return made;
}

/** Whether a letter has words for anything that could only be said to this reader. */
export const isTellable = ({ is, at, links }: Words): boolean =>
  is !== null || at !== null || links.some(({ words }) => Object.keys(words).length > 0);

function readWords(facts: Facts): Words {
  const { reader, user } = facts;
  const { narrow, broad } = briefOf(facts);
  const does = user.does;
  const known = { employers: user.employers.map(({ value }) => value), places: user.places.map(({ value }) => value) };
  const self = does === null ? null : readSelfWords(does.value, known);
  const me =
    self === null || does === null ? [] : [...new Set([self.whole, self.brief])].map((text) => stated(text, does));
  const isStale = Boolean(reader.role?.stale || reader.company?.stale || reader.headline?.stale);
  const title = titleOf(facts);
  const firm = reader.company === null ? null : firmOf(reader.company.value);
  const doing = [title?.title.text, reader.role?.value].filter((one) => one !== undefined);
  const ofTitle = doing.map((one) => kindOfTitle(one)).find((one) => one !== null) ?? null;
  const topics = [narrow?.text ?? null, broad?.text ?? null];
  // A headline that names no post says what somebody cares about, not what they do.
  const hasPost = reader.role !== null || title !== null;
  const relation = hasPost ? relationOf(facts, doingOf(facts), topics, ofTitle) : 'unclear';
  const words = {
    self,
    me,
    bare: self?.bare == null || does === null ? null : stated(self.bare, does),
    topic: topicOf(narrow, user.narrow) ?? topicOf(broad, user.broad),
    is: title !== null && !isStale && isSpoken(title.title.text) ? stated(title.title.withArticle, title.fact) : null,
    at: firm === null || reader.company === null || isStale ? null : stated(firm, reader.company),
    relation,
    kind: relation === 'same' ? (ofTitle ?? kindOf(topics[0] ?? '') ?? kindOf(topics[1] ?? '')) : ofTitle,
    namedBy: [...doing, ...(relation === 'same' ? topics.filter((one) => one !== null) : [])],
    isStale,
  };
  return { ...words, links: linksOf(facts, words, title, firm) };
}

function linksOf(
  facts: Facts,
  words: Omit<Words, 'links'>,
  title: { title: Title; fact: FactRef } | null,
  firm: string | null,
): [Link, ...Link[]] {
  const { reader, user, common } = facts;
  const links: Link[] = [];
  const add = (kind: LinkKind, facts_: readonly FactRef[], said: Link['words'] = {}): void =>
    void links.push({ kind, words: said, facts: [...facts_] });
  const shared = (kind: 'introducer' | 'school' | 'employer' | 'group' | 'place') =>
    common.find((one) => one.sure && one.kind === kind);
  /** Who is writing says the name already: "I work the night shift at Tesco. You were there too." */
  const isSaid = (name: string): boolean =>
    words.me.length > 0 && words.me.every(({ text }) => text.includes(name.replace(/^the /u, '')));
  const by = shared('introducer');
  if (by) add('introduced', [by.theirs], { by: stated(by.name, by.theirs) });

  /** "I'm a midwife" where it is today's work of the user, and the very one that the link is about. */
  const amOf = (work: string): Link['words'] => {
    const { noun, bare } = words.self ?? { noun: null, bare: null };
    const own = coreOf(bare ?? '');
    if (noun === null || user.does === null || PAST.test(own) || !isPart(own, work)) return {};
    return { am: stated(`I’m ${withIndefinite(own)}`, user.does) };
  };
  /** Whether the user has done the very work that the reader's title names, and not just something like it. */
  const isOwn = (work: string): boolean => works.some((own) => isPart(work, coreOf(own)));
  const works = user.does === null ? [] : worksOf(words.self, user.does.value);
  const mine = user.does === null ? [] : [user.does];
  const isSame = title !== null && !words.isStale && works.some((work) => isSameWork(work, title.title.text));
  if (isSame && title !== null) {
    const head = headOf(title.title.text);
    const both =
      VAGUE_HEADS.has(head) || !works.some((work) => headOf(work) === head) ? null : stated(head, title.fact);
    add('sameWork', [title.fact, ...mine], { ...(both !== null && { both }), ...amOf(title.title.text) });
  }
  const pasts = reader.past.flatMap(({ role, company, fact }) => {
    const read = role === null ? null : plainTitle(role);
    return read === null
      ? []
      : [{ read, at: firmOf(company), fact, isMine: works.some((work) => isSameWork(work, read.text)) }];
  });
  const earlier = isSame ? undefined : pasts.find(({ isMine }) => isMine);
  const changed = pasts.find(
    ({ read, isMine }) => !isMine && title !== null && isAnotherTrade(read.text, title.title.text),
  );
  const ofPast = ({ read, at, fact }: (typeof pasts)[number]): Link['words'] => ({
    ...(isSpoken(read.text) && { was: stated(read.withArticle, fact), wasBare: stated(read.text, fact) }),
    ...(isSpoken(read.text) && isOwn(read.text) && { same: stated(read.withArticle, fact) }),
    ...(at !== null && at.split(' ').length <= MOST_WORDS_OF_FIRM && { wasAt: stated(at, fact) }),
  });
  if (earlier) add('earlierJob', [earlier.fact, ...mine], { ...ofPast(earlier), ...amOf(earlier.read.text) });

  const employer = shared('employer');
  if (employer && employer.theirs.field === 'past') {
    const name = nameOfTheirs(facts, employer);
    add('employer', [employer.theirs, employer.yours], {
      employer: stated(name, employer.theirs, employer.yours),
      ...(isSaid(name) && { there: stated('there', employer.theirs, employer.yours) }),
    });
  }
  const school = shared('school');
  if (school) {
    const both = stated(school.short, school.theirs, school.yours);
    add('school', [school.theirs, school.yours], {
      school: both,
      ...(isSaid(school.short)
        ? { there: stated('there', school.theirs, school.yours) }
        : STUDIES.test(user.does?.value ?? '')
          ? { goes: both }
          : { went: both }),
    });
  }
  const group = shared('group');
  if (group) {
    const name = THE_LETTERS.has(group.name) ? `the ${group.name}` : group.name;
    add('group', [group.theirs, group.yours], { group: stated(name, group.theirs, group.yours) });
  }
  if (changed && !earlier && !isSame && words.relation !== 'other') add('step', [changed.fact], ofPast(changed));
  const place = shared('place');
  if (place && !LARGE_PLACES.has(place.name.toLowerCase()))
    add('place', [place.theirs, place.yours], { place: stated(place.name, place.theirs, place.yours) });
  const quote = words.isStale ? null : lineOf(facts);
  if (quote !== null)
    add(/\bask me\b/iu.test(quote.text) ? 'invited' : quote.isStory ? 'written' : 'slogan', quote.facts, {
      quote,
      ...(quote.said !== null && { said: quote.said }),
    });
  const told = [title?.fact ?? reader.role, reader.company].filter((fact) => fact != null);
  if (words.isStale && firm !== null && reader.company !== null)
    add('lookedUp', [reader.company], { atThen: stated(firm, reader.company) });
  else if (words.isStale) add('name', []);
  else if (title !== null || reader.role !== null)
    add(words.relation === 'same' ? 'role' : words.relation === 'other' ? 'otherField' : 'unclear', told);
  else if (words.at !== null) add('company', told);
  const nobody: Link = { kind: 'name', words: {}, facts: [] };
  const [first = nobody, ...rest] = links;
  return [first, ...rest, ...(first === nobody ? [] : [nobody])];
}

/** Whether one name for a work is the other, or its end: a district nurse is a nurse. */
const isPart = (one: string, other: string): boolean =>
  one !== '' && (other.toLowerCase() === one.toLowerCase() || other.toLowerCase().endsWith(` ${one.toLowerCase()}`));

/** Somebody who is at their school today. */
const STUDIES =
  /\b(?:student|undergrad(?:uate)?|studying|freshman|sophomore|my (?:degree|thesis|ph\.?d|master['’]?s|studies)|ph\.?d candidate)\b/iu;

/** A longer name is not said twice in a letter, nor in the midst of a question. */
const MOST_WORDS_OF_FIRM = 4;

const PAST = /\b(?:retired|former|ex|trainee|student)\b/iu;

/** What the reader's page calls the employer that both had. */
function nameOfTheirs({ reader }: Facts, { name, theirs }: Ground): string {
  const theirName = firmOf(reader.past.find(({ fact }) => fact === theirs)?.company);
  const short = theirName === null || name.length < theirName.length ? name : theirName;
  return THE_LETTERS.has(short) ? `the ${short}` : short;
}

/** Whether two titles are of two trades, not of two ranks or parts of one. */
function isAnotherTrade(before: string, now: string): boolean {
  if (isSameWork(before, now) || headOf(before) === headOf(now)) return false;
  const [was, is] = [kindOfTitle(before), kindOfTitle(now)];
  if (was === null || was === is) return false;
  const held = stems(now);
  const field = readTitle(before)?.field;
  return ![...stems(`${before} ${field ?? ''}`)].some((stem) => held.has(stem));
}
