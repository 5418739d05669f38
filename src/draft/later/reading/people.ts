import { tidy } from '../../english/sayable';
import type { Fact, Facts } from '../../facts/types';
import { type Claim, stated, timed } from '../../writing/claim';
import { BOOKED, NAME, NO_NAME, POINTS } from '../data/patterns';
import { isEnglish, sentencesOf, writtenOut } from './notes';

/** Somebody besides the two who write. */
export interface ThirdPerson {
  /** As they are called when first named: "Pavel Sorokin", "Mr Fotso". */
  full: Claim;
  /** Afterwards: "Pavel". */
  short: Claim;
  fact: Fact;
}

const TITLE_WORDS: Record<string, string> = {
  M: 'Mr',
  'M.': 'Mr',
  Mme: 'Ms',
  Sr: 'Mr',
  Sra: 'Ms',
  Herr: 'Mr',
  Frau: 'Ms',
};

function personOf(raw: string, fact: Fact): ThirdPerson | null {
  const name = tidy(raw)
    .replace(/['’]s$/u, '')
    .replace(/[.,’'-]+$/u, '')
    .trim();
  const words = name.split(' ');
  const [first = '', ...rest] = words;
  const title = /^(?:Mr|Mrs|Ms|Dr|Prof|M|Mme|Sr|Sra|Frau|Herr)\.?$/u.test(first) ? first.replace(/\.$/u, '') : null;
  if (title !== null && rest.length === 0) return null;
  if (NO_NAME.test(first) || name.length > 50 || name.length < 2) return null;
  const called = title === null ? name : `${TITLE_WORDS[title] ?? title} ${rest.join(' ')}`;
  return { full: stated(called, fact), short: stated(title === null ? first : called, fact), fact };
}

/** The names that words give, in their order; a place after "in" or "at" is none. */
export function namesIn(words: string, fact: Fact): ThirdPerson[] {
  const found: ThirdPerson[] = [];
  for (const match of words.matchAll(new RegExp(String.raw`(?<![\p{L}\p{N}])${NAME}`, 'gu'))) {
    const before = words.slice(0, match.index);
    if (/\b(?:in|at|en|im|am|à|the|near|university of)\s$/iu.test(before)) continue;
    const person = personOf(match[0], fact);
    if (person === null || found.some(({ short }) => short.text === person.short.text)) continue;
    found.push(person);
  }
  return found;
}

/** Somebody whom a talk in this ledger names, although no introduction was logged. */
export function talkedWith({ history, reader }: Facts): ThirdPerson[] {
  const mine = new Set([reader.name.greet, reader.name.full, ...(reader.name.full ?? '').split(' ')]);
  return history.talks.flatMap((fact) => {
    const found = new RegExp(String.raw`\b(?:with|con|mit|avec|med)\s(${NAME})`, 'u').exec(fact.value)?.[1];
    const person = found === undefined ? null : personOf(found, fact);
    return person === null || mine.has(person.short.text) ? [] : [person];
  });
}

/** Whom the reader introduced the user to: by the ledger's name, else by the names that its note gives. */
export function introducedBy({ history, reader }: Facts): ThirdPerson[] {
  const all = history.introduced.flatMap(({ name, fact }): ThirdPerson[] => {
    const own = name.trim() === '' ? null : personOf(name.split(',')[0] ?? '', fact);
    if (own !== null) return [own];
    return namesIn(
      fact.value.replace(/^(\p{Lu}\p{Ll}+ed)\b/u, (word) => word.toLowerCase()),
      fact,
    );
  });
  const mine = new Set([reader.name.greet, reader.name.full]);
  return all.filter(
    ({ full, short }, at) => !mine.has(full.text) && all.findIndex((one) => one.short.text === short.text) === at,
  );
}

const isNamed = (words: string, { short }: ThirdPerson): boolean => {
  const name = short.text.split(' ').at(-1) ?? '';
  return (
    name.length > 1 &&
    new RegExp(String.raw`(?<!\p{L})${name.replace(/[.*+?^$()[\]{}|\\]/gu, '\\$&')}(?!\p{L})`, 'u').test(words)
  );
};

/** What the ledger holds of one third person: only what names them, or was noted right after a talk that does. */
export interface ThirdLedger {
  person: ThirdPerson;
  talk: Fact | null;
  learned: Fact[];
  notes: Fact[];
}

export function ledgerOf(person: ThirdPerson, { history }: Facts): ThirdLedger {
  const talk = [...history.talks].reverse().find(({ value }) => isNamed(value, person)) ?? null;
  // A lesson belongs to the last talk before it.
  const ofTalk = (fact: Fact): boolean => {
    if (isNamed(fact.value, person)) return true;
    if (talk === null || fact.at === null || talk.at === null || fact.at < talk.at) return false;
    const last = history.talks.filter(({ at }) => at !== null && fact.at !== null && at <= fact.at).at(-1);
    return last === talk;
  };
  return {
    person,
    talk,
    learned: talk === null ? [] : history.learned.filter(ofTalk),
    notes: history.notes.filter((fact) => isNamed(fact.value, person)),
  };
}

/** "call booked for the 15th", of a note: what is still to come, and when. */
export function bookedIn({ person, notes }: ThirdLedger): { what: Claim; when: Claim } | null {
  for (const fact of notes)
    for (const part of writtenOut(fact.value).split(/(?<=[.;!?])\s+/u)) {
      if (!isNamed(part, person)) continue;
      const found = BOOKED.exec(part);
      if (found) return { what: timed(found[1]?.toLowerCase() ?? '', fact), when: timed(found[2] ?? '', fact) };
    }
  return null;
}

/** Whether the user noted that they wrote to somebody. */
export const wroteTo = ({ person, notes }: ThirdLedger): Fact | null =>
  notes.find(
    ({ value }) =>
      /\b(?:wrote|written|e-?mailed|messaged|texted|rang|called|sent)\b/iu.test(value) && isNamed(value, person),
  ) ?? null;

/** What the reader gave besides a name: an address, a number. */
export function giftOf(person: ThirdPerson): Claim | null {
  const { value } = person.fact;
  const found = /\b(e-?mail(?: address)?|address|number|phone number|contact)\b/iu.exec(value)?.[1]?.toLowerCase();
  if (found === undefined) return null;
  return timed(/mail/u.test(found) ? 'e-mail address' : found === 'contact' ? 'details' : found, person.fact);
}

/** Somebody whom the reader named to the user, with what was said of them. */
export interface NamedPerson {
  person: ThirdPerson;
  /** "your colleague for audits"; null where nothing was said. */
  who: Claim | null;
  /** The reader said that they would make the link. */
  isOffered: boolean;
}

/** Whom the notes and replies of the reader name as somebody to go to, the latest first. */
export function namedBy({ history, reader }: Facts): NamedPerson[] {
  const mine = [reader.name.greet, reader.name.full, ...(reader.name.full ?? '').split(' ')].filter(
    (name) => name != null,
  );
  const facts = [
    ...history.replies,
    ...(history.declined ? [history.declined] : []),
    ...history.talks,
    ...history.learned,
    ...history.notes,
  ];
  return [...facts].reverse().flatMap((fact) => {
    const text = writtenOut(fact.value);
    const point = POINTS.exec(text);
    if (point === null) return [];
    const rest = text.slice(point.index + point[0].length);
    const found = new RegExp(
      String.raw`^(?:(?:my|our|her|his|their|your)\s(?:\p{Ll}+\s){0,3})?(${NAME})(?:,\s([^.!?;]{3,60}))?`,
      'u',
    ).exec(rest);
    const person = found?.[1] === undefined ? null : personOf(found[1], fact);
    if (person === null || mine.includes(person.short.text)) return [];
    const said = found?.[2]?.trim();
    const who =
      said !== undefined && /^(?:her|his|their|my|our) /iu.test(said) && isEnglish(said)
        ? timed(said.replace(/^\p{L}+/u, 'your'), fact)
        : null;
    return [
      {
        person,
        who,
        isOffered:
          /\b(?:offered|promised|will|’ll|’d|would|happy to)\b/iu.test(text.slice(0, point.index + point[0].length)) &&
          /touch|introduce|connect/iu.test(point[0]),
      },
    ];
  });
}

/** A clause that tells what a third person did in a talk: "she showed me the strong room". */
export function momentIn(talk: Fact, person: ThirdPerson): Claim | null {
  for (const sentence of sentencesOf(talk.value).flatMap((one) => one.split(/,\s+/u))) {
    const text = sentence.trim();
    if (/^(?:she|he|they)\s\p{L}+\s(?:me|us)\b/iu.test(text))
      return timed(text.charAt(0).toUpperCase() + text.slice(1), talk);
    const told = /^(put|showed|gave|let|took|sat|lent|handed|walked|taught|made)\s(.*\b(?:me|my)\b.*)$/iu.exec(text);
    if (told) return timed(`${person.short.text} ${text.charAt(0).toLowerCase()}${text.slice(1)}`, talk, person.fact);
  }
  return null;
}
