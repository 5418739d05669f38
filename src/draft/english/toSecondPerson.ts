import { oneOf } from '../../model/pattern';
import { COMMON_VERBS } from '../data/verbs';
import { secondPerson } from './grammar';

const ADVERBS = new Set(
  'also always never usually often really still only then just even rarely sometimes mostly hardly once soon now ever mainly simply typically generally actually first'.split(
    ' ',
  ),
);
/** Words that cannot follow "your": after them "her" is "you". */
const NO_NOUN = new RegExp(
  `^${oneOf`
    ${oneOf`
      to
      that
      about
      how
      what
      when
      where
      why
      if
      and
      or
      but
      for
      from
      in
      on
      at
      by
      with
      as
      because
      so
      a
      an
      the
      it
      is
      was
      of
      into
      off
      up
      out
      again
      too
      very
      more
      most
      twice
      once
    `}(?![\p{L}'’])
    [^\p{L}]*$
  `}`,
  'iu',
);
/** What follows a verb, and not a noun in the plural: "writes to", "checks the". */
const AFTER_VERB = new RegExp(
  `^${oneOf`
    ${oneOf`
      the
      a
      an
      to
      at
      in
      on
      for
      with
      from
      by
      before
      after
      during
      until
      without
      through
      and
      or
      her
      his
      your
      my
      its
      their
      it
      them
      every
      each
      all
      no
      up
      out
      off
      about
      into
      over
      than
      that
      what
      how
      when
      only
      more
      most
      twice
      once
      two
      three
      four
      five
      six
      seven
      eight
      nine
      ten
      twelve
      twenty
      some
      many
      daily
      well
    `}(?!\p{L})
    \d
  `}`,
  'iu',
);

interface Who {
  /** The reader's given and full name, as the notes may use them. */
  names: string[];
}

/** Which words of a note speak of the reader. */
function genderOf(note: string): 'he' | 'she' | 'they' | null {
  const first = /\b(he|she|they)\b/iu.exec(note)?.[1]?.toLowerCase();
  if (first === 'they' && !/^(?:they\b|said they\b|says they\b)/iu.test(note)) return null;
  return first === 'he' || first === 'she' || first === 'they'
    ? first
    : /\b(?:his|him|himself)\b/iu.test(note)
      ? 'he'
      : /\b(?:her|hers|herself)\b/iu.test(note)
        ? 'she'
        : null;
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/**
 * A note about the reader, said to the reader: "He reads the protocol" as "you read the protocol". Only the reader's own
 * pronoun is turned; another person's stays. "They" is turned at the beginning only: later it may be things.
 */
export function toSecondPerson(note: string, { names }: Who): string {
  const gender = genderOf(note);
  let text = note;
  for (const name of names.filter((one) => one.length > 1).sort((a, b) => b.length - a.length)) {
    text = text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}['’]s(?![\\p{L}\\p{N}])`, 'giu'), 'your');
    text = text.replace(
      new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'giu'),
      gender === 'they' ? 'they' : SUBJECT,
    );
  }
  const words = text.split(' ');
  const out: string[] = [];
  /** The reader's last verb stood in the third person: one that follows "and" does too. */
  let agreeing = false;
  let expecting = false;
  let turnedThey = 0;
  for (const [index, word] of words.entries()) {
    const [, before = '', core = '', after = ''] = /^([^\p{L}]*)([\p{L}'’]*)(.*)$/u.exec(word) ?? [];
    const low = core.toLowerCase().replace('’', "'");
    const next = words[index + 1] ?? '';
    const put = (replacement: string): void => {
      out.push(`${before}${replacement}${after}`);
    };
    const isSubject =
      low === SUBJECT ||
      (gender !== 'they' && low === gender) ||
      (gender === 'they' && low === 'they' && turnedThey < 1);
    if (isSubject) {
      if (low === 'they') turnedThey++;
      put('you');
      expecting = low !== 'they';
      agreeing = false;
    } else if (gender === 'they' && index === 0 && /^they'(?:re|ve|ll|d)$/u.test(low)) {
      turnedThey++;
      put(`you${low.slice(4)}`);
    } else if (gender !== null && gender !== 'they' && low === `${gender}'s`) {
      put(/^(?:been|had|got|done|seen|taken|worked|\p{L}+ed)\b/u.test(next) ? 'you have' : 'you are');
    } else if (gender !== null && gender !== 'they' && (low === `${gender}'d` || low === `${gender}'ll`)) {
      put(`you${low.slice(gender.length)}`);
    } else if (gender === 'he' && (low === 'his' || low === 'him' || low === 'himself')) {
      put(low === 'his' ? 'your' : low === 'him' ? 'you' : 'yourself');
    } else if (gender === 'she' && (low === 'her' || low === 'hers' || low === 'herself')) {
      put(
        low === 'hers'
          ? 'yours'
          : low === 'herself'
            ? 'yourself'
            : after === '' && !NO_NOUN.test(next)
              ? 'your'
              : 'you',
      );
    } else if (gender === 'they' && turnedThey === 1 && index < 3 && low === 'their') {
      put('your');
    } else if (expecting && low !== '') {
      if (ADVERBS.has(low)) {
        out.push(word);
        continue;
      }
      const turned = secondPerson(core);
      agreeing = turned !== core;
      put(turned);
      expecting = false;
    } else if (
      agreeing &&
      /(?:^(?:and|or|but|then)|,)$/u.test(words[index - 1]?.toLowerCase() ?? '') &&
      (AFTER_VERB.test(next) || after === ',' || (after === '' && next !== '' && COMMON_VERBS.has(secondPerson(core))))
    ) {
      put(secondPerson(core));
    } else {
      if (/^(?:that|which|who|because|while|when|if|I|it|we)$/u.test(low)) agreeing = false;
      out.push(word);
    }
  }
  return out.join(' ').replaceAll(SUBJECT, 'you');
}

/** Stands for the reader's name while pronouns are turned; no note holds a private-use sign, `tidy` took them out. */
const SUBJECT = 'readersname';
