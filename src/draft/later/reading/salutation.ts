import type { Facts } from '../../facts/types';
import { type Greeting, greetingOf } from '../../letters/greeting';
import { stated } from '../../writing/claim';
import { SIGNED } from '../data/patterns';
import { NICKNAMES, ON_BEHALF } from '../data/replyWords';
import { writtenOut } from './notes';

const HONORIFIC = /^(?:Dr|Prof|Professor|Capt|Captain|Mr|Mrs|Ms|Rev|Sgt|Sister|Father)\b\.?/u;
const TITLES: Record<string, string> = { Prof: 'Professor', Professor: 'Professor', Capt: 'Captain' };
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** How a later letter greets: as the reader signed, else as the first letter did, else as any letter would. */
export function salutationOf(facts: Facts, hello: string): Greeting {
  const { reader, history } = facts;
  const fallback = greetingOf(facts, hello);
  if (reader.name.greet === null || reader.name.fact === null) return fallback;
  for (const reply of [...history.replies, ...(history.declined ? [history.declined] : [])].reverse()) {
    const signed = signatureIn(reply.value, reader.name.full ?? reader.name.greet);
    if (signed === null) continue;
    const isFormal = HONORIFIC.test(signed);
    const fact = reader.name.fact;
    return {
      line: isFormal
        ? stated(`Dear ${signed}`, fact, reply)
        : stated(`${fallback.isFormal ? 'Hi' : hello} ${signed}`, reply, fact),
      isFormal,
    };
  }
  const first = history.sent.find(({ kind, text }) => kind === 'request' && text !== '');
  const greeted =
    /^\s*(Hi|Hello|Dear|Hey)\s([^,!.\n]{2,40}?(?:\b(?:Mr|Ms|Mrs|Dr|Prof)\.\s[^,!.\n]{2,30})?)\s*[,!.\n]/u.exec(
      first?.text ?? '',
    );
  const [, how = '', whom = ''] = greeted ?? [];
  const names = plain(`${reader.name.fact.value} ${reader.name.full ?? ''}`);
  const isTheirs = plain(whom)
    .replace(/\b(?:mr|ms|mrs|dr|prof|professor|capt|captain)\b\.?|-san\b/gu, '')
    .split(/[\s-]+/u)
    .filter((word) => word !== '')
    .every((word) => names.includes(word));
  if (first === undefined || whom === '' || !isTheirs) return fallback;
  const isFormal = HONORIFIC.test(whom) || /-san$/u.test(whom);
  return {
    line: stated(
      isFormal ? `Dear ${whom}` : `${how === 'Dear' ? 'Dear' : hello} ${whom}`,
      reader.name.fact,
      first.fact,
    ),
    isFormal,
  };
}

/** The name at the end of a reply, where it is the reader's own in any of its forms: "Roz" of Rosalind, "Dr Munteanu". */
export function signatureIn(reply: string, full: string): string | null {
  const text = writtenOut(reply.length > 1500 ? reply.slice(-300) : reply).replace(/(?:\s(?:x+|xo|XX?))+$/u, '');
  if (ON_BEHALF.test(text.slice(-60))) return null;
  const formal = /(?:^|[.!?,]\s+|\s)((?:Prof|Professor|Dr|Capt|Captain)\.?\s\p{Lu}[\p{L}'’-]+)[.!]?$/u.exec(text)?.[1];
  const names = full.split(' ').map(plain);
  if (formal !== undefined) {
    const [title = '', family = ''] = formal.split(' ');
    const short = title.replace('.', '');
    return names.includes(plain(family)) ? `${TITLES[short] ?? short} ${family}` : null;
  }
  const last = SIGNED.exec(text)?.[1];
  if (last === undefined || !/^\p{Lu}/u.test(last)) return null;
  const name = plain(last);
  const [given = ''] = names;
  const isShort =
    names.some((one) => one === name) ||
    (name.length >= 2 && given.startsWith(name)) ||
    (name.length >= 3 && given.includes(name)) ||
    (name.length >= 3 && given.startsWith(name.slice(0, 2)) && name.length <= 6) ||
    NICKNAMES.some(([whole, nick]) => plain(whole) === given && plain(nick) === name);
  // A family name alone is how nobody is greeted.
  return isShort && (names.length < 2 || name !== names.at(-1)) ? last : null;
}
