import { organisation } from '../../english/sayable';
import { overlap } from '../../english/stems';
import { found, type Rule } from '../findings';

const EMOJI = /\p{Extended_Pictographic}/u;
const fold = (text: string): string => text.normalize('NFC').toLowerCase();
const holds = (text: string, part: string | null | undefined): boolean =>
  Boolean(part) && fold(text).includes(fold(part ?? ''));

/** The greeting uses the name that the person goes by, and nothing else. */
export const greetsByName: Rule = {
  id: 'name',
  weight: 'hard',
  check: ({ read: { text, parts }, facts: { reader } }) => {
    const { greet, full, family } = reader.name;
    const { greeting } = parts;
    if (greet === null) return [];
    const named = [greet, full, family, greet.split(' ')[0]].some((part) => holds(greeting, part));
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

/** What both share stands in the first two sentences. */
export const connectionFirst: Rule = {
  id: 'connection-first',
  weight: 'suggestion',
  check: ({ read: { sentences, parts }, brief }) => {
    const { ground } = brief;
    if (ground === null) return [];
    const first = `${parts.greeting} ${sentences
      .slice(0, 2)
      .map(({ text }) => text)
      .join(' ')}`;
    const names = [
      ground.name,
      ground.short,
      ground.yours.value,
      ground.theirs.value,
      ground.name.replace(/^the /u, '').split(' ')[0],
    ];
    if (names.some((one) => holds(first, one?.replace(/^the /iu, '')))) return [];
    return [found('connection_first', { param: ground.name })];
  },
};

/** Something that could only be said to this person. */
export const whyYou: Rule = {
  id: 'why-you',
  weight: 'hard',
  check: ({ read: { text }, facts: { reader }, brief: { now, before, school, quote, tellable } }) => {
    if (
      [
        now.role,
        now.company,
        now.field,
        before?.role,
        before?.field,
        before?.company,
        now.role === null ? school?.field : null,
        quote,
      ].some((one) => holds(text, one?.text))
    )
      return [];
    const companies = [reader.company?.value, now.company?.text, ...reader.past.map(({ company }) => company)];
    const roles = [reader.role?.value, now.role?.text, ...reader.past.map(({ role }) => role)];
    const hasWork = [...companies, ...roles].some(Boolean);
    const others = hasWork
      ? [reader.headline?.value]
      : [
          ...reader.schools.flatMap(({ name: school, field }) => [school, field]),
          reader.location?.value,
          reader.headline?.value,
        ];
    const known = [...companies, ...roles, ...others].filter(
      (one): one is string => Boolean(one) && (one?.length ?? 0) <= 80,
    );
    if (known.length === 0 || !tellable) return [found('why_you_unknown', { weight: 'suggestion' })];
    const named = companies.some((one) => one && (holds(text, organisation(one)) || holds(text, one)));
    if (named || roles.some((one) => one && overlap(one, text) >= 0.6)) return [];
    if (now.field !== null && overlap(now.field.text, text) >= 0.6) return [];
    return others.some((one) => one && (holds(text, one) || overlap(one, text) >= 0.7)) ? [] : [found('why_you')];
  },
};
