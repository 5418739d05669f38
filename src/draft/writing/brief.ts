import { oneOf } from '../../model/pattern';
import { QUOTABLE_NEVER } from '../data/headlines';
import { isTitle, readTitle, type Title } from '../english/jobTitle';
import { INSTRUCTION, isClean, isSayable, organisation, tidy, withThe } from '../english/sayable';
import { lowered, readSelfDescription } from '../english/selfDescription';
import { isNear, overlap, stems } from '../english/stems';
import type { Fact, Facts, Ground, PastFact } from '../facts/types';
import { type Claim, claim, stated } from './claim';

/** A job of the reader, as sentences say it. Every part stands on its fact; null where it is not known. */
export interface Job {
  role: Claim | null;
  /** "a data engineer" */
  withArticle: Claim | null;
  field: Claim | null;
  company: Claim | null;
  /** "data engineer at Spotify", or what there is of it. */
  whole: Claim | null;
  /** "a data engineer at Spotify" */
  wholeWithArticle: Claim | null;
  /** Read too long ago to be said of today. */
  stale: boolean;
}

/** What phrases are made of: the facts of one case, read and put into words. */
export interface Brief {
  facts: Facts;
  now: Job;
  /** "your work at Spotify", or "your time at Spotify" where that was read too long ago. */
  workAt: Claim | null;
  /** Whether anything is known that could only be said to this reader. */
  tellable: boolean;
  /** The earlier job that the reader's step to the present one began at. */
  before: Job | null;
  /** The user does, or did, what the reader did before. */
  sameStart: boolean;
  school: { name: Claim; field: Claim } | null;
  quote: Claim | null;
  ground: (Ground & { named: Claim; namedShort: Claim }) | null;
  self: { clause: Claim; short: Claim; noun: Claim | null; years: Claim | null } | null;
  narrow: Claim | null;
  broad: Claim | null;
  /** The user does what the reader does. */
  sameNow: boolean;
  /** What the user wants to learn about is the reader's own field. */
  near: boolean;
  minutes: string;
  medium: string;
}

const NOBODY: Job = {
  role: null,
  withArticle: null,
  field: null,
  company: null,
  whole: null,
  wholeWithArticle: null,
  stale: false,
};

function job(title: Title | null, titleFact: Fact | null, company: string | null, companyFact: Fact | null): Job {
  const of = (text: string | null | undefined, fact: Fact | null): Claim | null =>
    text && fact ? stated(text, fact) : null;
  const at = of(company === null ? null : withThe(company), companyFact);
  const role = of(title?.text, titleFact);
  const withArticle = of(title?.withArticle, titleFact);
  const join = (one: Claim | null): Claim | null =>
    one === null
      ? null
      : at === null
        ? one
        : { ...one, text: `${one.text} at ${at.text}`, facts: [...new Set([...one.facts, ...at.facts])] };
  return {
    role,
    withArticle,
    field: of(title?.field, titleFact),
    company: at,
    whole: join(role),
    wholeWithArticle: join(withArticle),
    stale: Boolean(titleFact?.stale || companyFact?.stale),
  };
}

/** A title that already ends in the company's name does not need it twice. */
const namesCompany = (title: Title | null, company: string | null): boolean =>
  title !== null && company !== null && title.text.toLowerCase().includes(company.toLowerCase());

function presentJob({ reader }: Facts): Job {
  const { role, company, headline } = reader;
  const at = company === null ? null : organisation(company.value);
  const title = role === null ? null : readTitle(role.value);
  if (title !== null) return job(title, role, namesCompany(title, at) ? null : at, company);
  if (headline !== null && isSayable(tidy(headline.value.split(/[|•·]/u)[0] ?? '').replace(/@/gu, 'at'))) {
    const [what = '', where] = headline.value.split(/[|•·]/u)[0]?.split(/\s(?:at|@|bei|chez)\s|\s@|,\s/u) ?? [];
    const read = isTitle(what) ? readTitle(what) : null;
    const named = at ?? (where === undefined ? null : organisation(where));
    if (read !== null) return job(read, headline, named, at === null ? headline : company);
  }
  return at === null ? NOBODY : job(null, null, at, company);
}

function pastJob({ role, company, fact }: PastFact): Job {
  const title = role === null ? null : readTitle(role);
  const at = company === null ? null : organisation(company);
  return { ...job(title, fact, namesCompany(title, at) ? null : at, fact), stale: false };
}

const headOf = (title: string): string =>
  (
    title
      .split(/\s(?:of|for|in)\s/u)[0]
      ?.split(' ')
      .at(-1) ?? ''
  )
    .toLowerCase()
    .slice(0, 7);

/** Whether two titles differ in more than how senior they are. */
const differs = (a: Claim, b: Claim): boolean => {
  const [x, y] = [stems(a.text), stems(b.text)];
  if (headOf(a.text) !== headOf(b.text)) return [...y, ...x].some((stem) => x.has(stem) !== y.has(stem));
  return [...x].some((stem) => !y.has(stem)) && [...y].some((stem) => !x.has(stem));
};

/** The past job to tell the reader's path from: one like the user's own, else the latest in another line of work. */
function startOf(now: Job, pasts: Job[], does: string): { before: Job | null; sameStart: boolean } {
  const steps = pasts.filter((past) => past.role !== null && now.role !== null && differs(past.role, now.role));
  const mine = does === '' ? undefined : steps.find((past) => past.role !== null && shares(does, past.role.text));
  const before = mine ?? steps.find((past) => past.company !== null) ?? steps[0] ?? null;
  return { before, sameStart: mine !== undefined };
}

function shares(does: string, title: string): boolean {
  const held = stems(does);
  return [...stems(title)].some((stem) => held.has(stem));
}

const WISH_TO_KNOW = new RegExp(
  String.raw`^${oneOf`
    learn(?:ing)? (?:more )?about
    know(?:ing)? (?:more )?about
    understand(?:ing)?
    get(?:ting)? into
    mov(?:e|ing) into
    work(?:ing)? in
    a career in
    a job in
    interested in
  `}\s+`,
  'iu',
);

/** What the user wants to learn about, as the object of "understand" and "about". */
function topic(fact: Fact | null): Claim | null {
  if (fact === null) return null;
  const text = fact.value
    .replace(/[.!;,\s]+$/u, '')
    .replace(
      /^(?:get(?:ting)? hired (?:as|in)|find(?:ing)? (?:a )?(?:job|work|position) (?:as|in)|a (?:job|position|career) as)\s+/iu,
      '',
    )
    .replace(/^(?:i(?:['’]d| would)? (?:want|like|hope|wish) to |to )/iu, '')
    .replace(WISH_TO_KNOW, '')
    .replace(/^(?:becom(?:e|ing)|be|being)\s+(?=an?\s)/iu, '');
  const person = /^an?\s+(.+)$/iu.exec(text)?.[1] ?? text;
  const field = isTitle(person) ? readTitle(person)?.field : null;
  const words = field ?? lowered(text);
  return isSayable(words) ? stated(words, fact) : null;
}

function quoteOf({ reader }: Facts): Claim | null {
  const { headline } = reader;
  if (headline === null || headline.stale || headline.value.length > 70 || headline.value.length < 8) return null;
  const text = headline.value.replace(/[\s.!]+$/u, '');
  if (
    !isSayable(text.replace(/[|•·:]/gu, ',')) ||
    /["“”]/u.test(text) ||
    QUOTABLE_NEVER.test(text) ||
    INSTRUCTION.test(text)
  )
    return null;
  return stated(`“${text}”`, headline);
}

/** Reads the facts of a case into the brief of its phrases. */
export function briefOf(facts: Facts): Brief {
  const { reader, user, common } = facts;
  const present = presentJob(facts);
  const now = present.whole === null && present.company === null ? (pastAlone(reader.past) ?? present) : present;
  const { before, sameStart } = startOf(present, reader.past.map(pastJob), user.does?.value ?? '');
  const narrow = topic(user.narrow);
  const broad = topic(user.broad);
  const about = [reader.role?.value, reader.headline?.value, now.field?.text].filter(Boolean).join(' ');
  const [first] = common;
  const ground = first?.sure ? first : null;
  const school = reader.schools.find(({ field }) => field !== null && isSayable(field) && field.split(' ').length <= 4);
  const self = user.does === null || !isSayableSelf(user.does.value) ? null : readSelfDescription(user.does.value);
  const { does } = user;
  const quote = now.whole === null ? quoteOf(facts) : null;
  const studied = school?.field
    ? { name: stated(withThe(school.name), school.fact), field: stated(lowered(school.field), school.fact) }
    : null;
  return {
    facts,
    now,
    workAt: now.stale ? claim`your time at ${now.company}` : claim`your work at ${now.company}`,
    tellable: now.whole !== null || now.company !== null || studied !== null || quote !== null,
    before,
    sameStart,
    school: studied,
    quote,
    ground: ground && {
      ...ground,
      named: stated(ground.name, ground.theirs, ground.yours),
      namedShort: stated(ground.short, ground.theirs, ground.yours),
    },
    self:
      self === null || does === null
        ? null
        : {
            clause: stated(self.clause, does),
            short: stated(self.short, does),
            noun: self.noun === null ? null : stated(self.noun, does),
            years: self.years === null ? null : stated(self.years, does),
          },
    narrow,
    // "The wine trade, above all wine" says one thing twice.
    broad:
      broad !== null && narrow !== null && ` ${broad.text} `.toLowerCase().includes(` ${narrow.text.toLowerCase()} `)
        ? null
        : broad,
    sameNow: now.role !== null && user.does !== null && overlap(now.role.text, user.does.value) >= 0.75,
    near: [narrow, broad].some((wish) => wish !== null && isNear(wish.text, about)),
    minutes: `${user.minutes} minutes`,
    medium: user.medium === 'in person' ? 'in person' : `by ${user.medium}`,
  };
}

/** With no present job known, the latest past one, said as past. */
function pastAlone(past: PastFact[]): Job | null {
  const found = past.map(pastJob).find((one) => one.whole !== null);
  return found === undefined ? null : { ...found, stale: true };
}

const isSayableSelf = (text: string): boolean =>
  isClean(
    text
      .replace(/[()/"“”]/gu, ' ')
      .replace(/ {2,}/gu, ' ')
      .trim(),
  ) && !/[()/"“”]/u.test(text);
