import { readTitle } from '../../english/jobTitle';
import { organisation } from '../../english/sayable';
import { overlap } from '../../english/stems';
import type { Facts, Ground } from '../../facts/types';
import { signatureIn } from '../../later/reading/salutation';
import { isTellable, wordsOf } from '../../letters/link';
import { found, type Rule } from '../findings';

const EMOJI = /\p{Extended_Pictographic}/u;
const fold = (text: string): string => text.normalize('NFC').replace(/[’ʼ]/gu, "'").toLowerCase();
const holds = (text: string, part: string | null | undefined): boolean =>
  Boolean(part) && fold(text).includes(fold(part ?? ''));

/** The greeting uses the name that the person goes by, and nothing else. */
export const greetsByName: Rule = {
  id: 'name',
  weight: 'hard',
  check: ({ read: { text, parts }, facts: { reader, history } }) => {
    const { greet, full, family } = reader.name;
    const { greeting } = parts;
    if (greet === null) return [];
    const signed = history.replies.map(
      ({ value }) =>
        signatureIn(value, full ?? greet)
          ?.split(' ')
          .at(-1) ?? null,
    );
    const named = [greet, full, family, greet.split(' ')[0], ...signed].some((part) => holds(greeting, part));
    const place = { start: 0, end: Math.max(greeting.trimEnd().length, 1) };
    if (greeting === '') {
      // A message may begin with the name alone: "Maya, you went …".
      if (holds(text.slice(0, greet.length + 2), greet)) return [];
      return [found('name_missing', { place: null, mend: { label: 'useName', text: `Hi ${greet}, ${text}` } })];
    }
    const opening = /^\s*(?:hi|hello|hey|dear|good \w+|greetings)\b/iu.exec(greeting)?.[0] ?? 'Hi';
    const rest = /[,:!.]?\s*$/u.exec(greeting)?.[0] || ', ';
    const mend = {
      label: 'useName' as const,
      text: `${opening} ${greet}${/^\s/u.test(rest) ? `,${rest}` : rest}${text.slice(greeting.length)}`,
    };
    if (!named) return [found('name', { param: full ?? greet, place, mend })];
    const decorated =
      EMOJI.test(greeting) ||
      /\b(?:PhD|MBA|MD|MSc|BSc|she\/her|he\/him|they\/them|CPA|PMP)\b|[|()[\]]/u.test(greeting.replace(greet, ''));
    return decorated ? [found('name_decorated', { place, mend })] : [];
  },
};

/** Who gave the reader's name is named; else what both share, unless the text names another link. */
export const connectionFirst: Rule = {
  id: 'connection-first',
  weight: 'suggestion',
  check: ({ read: { text }, facts }) => {
    const [ground] = facts.common.filter(({ sure, kind }) => sure && kind !== 'place');
    if (ground === undefined || namesGround(text, ground)) return [];
    const isLinked = ground.kind !== 'introducer' && namesReader(text, facts);
    return isLinked ? [] : [found('connection_first', { param: ground.name })];
  },
};

const namesGround = (text: string, { name, short, yours, theirs }: Ground): boolean =>
  [name, short, yours.value, theirs.value, name.replace(/^the /u, '').split(' ')[0]].some((one) =>
    holds(text, one?.replace(/^the /iu, '')),
  );

/** Whether a text holds something that a page or the user said of the reader: their work, their path, their own words. */
function namesReader(text: string, facts: Facts): boolean {
  const { reader, common } = facts;
  const { is, at } = wordsOf(facts);
  if ([is?.text.replace(/^an?\s/u, ''), at?.text.replace(/^the\s/u, '')].some((one) => holds(text, one))) return true;
  const companies = [reader.company?.value, ...reader.past.map(({ company }) => company)];
  const roles = [reader.role?.value, ...reader.past.map(({ role }) => role)];
  if (companies.some((one) => one && (holds(text, organisation(one)) || holds(text, one)))) return true;
  if (
    roles.some(
      (one) =>
        one &&
        (overlap(one, text) >= 0.6 ||
          overlap(readTitle(one)?.text ?? one, text) >= 0.6 ||
          overlap(readTitle(one)?.field ?? one, text) >= 0.6),
    )
  )
    return true;
  const others = [...reader.schools.flatMap(({ name, field }) => [name, field]), reader.location?.value.split(',')[0]];
  if (others.some((one) => one && (holds(text, one) || overlap(one, text) >= 0.7))) return true;
  if (common.some((ground) => ground.sure && namesGround(text, ground))) return true;
  return [reader.headline?.value, reader.about?.value].some((one) => one && quotes(text, one));
}

/** Whether a text quotes a line of another, or says most of it. */
const quotes = (text: string, line: string): boolean =>
  overlap(line, text) >= 0.7 ||
  [...text.matchAll(/[“"]([^”"]{8,})[.,]?[”"]/gu)].some(([, quoted]) =>
    fold(line).includes(fold(quoted ?? '').replace(/[.,]$/u, '')),
  );

/** Something that could only be said to this person, as far as anything is known of them. */
export const whyYou: Rule = {
  id: 'why-you',
  weight: 'hard',
  check: ({ read: { text }, facts, channel }) => {
    if (!isTellable(wordsOf(facts)) || namesReader(text, facts)) return [];
    // A note may have no room for a long name.
    return [found('why_you', channel === 'note' ? { weight: 'suggestion' } : {})];
  },
};
