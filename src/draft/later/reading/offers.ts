import { isClean } from '../../english/sayable';
import { toSecondPerson } from '../../english/toSecondPerson';
import type { Fact, Facts } from '../../facts/types';
import { type Claim, timed } from '../../writing/claim';
import { WANTS_TO_SEE } from '../data/patterns';
import { COURSE, FULL, MONTH_NAMES, MONTHS_ABROAD, POST, WAITING_LIST } from '../data/words';
import { firstPerson } from './deeds';
import { sentencesOf, writtenOut } from './notes';

/** What the reader held out to the user, as the notes have it. */
export interface Offers {
  /** "listen to a first recording": what they offered to do. */
  toDo: Claim | null;
  /** "part two in January": what they offered. */
  thing: Claim | null;
  /** "the sheet": what they want to see. */
  toSee: Claim | null;
  /** "your book": what they lent. */
  lent: Claim | null;
  /** They said sorry. */
  sorry: Fact | null;
  /** A post was offered, for this month: told as a kindness, never as a post. */
  month: Claim | null;
  /** What the user answered: "the course comes first". */
  answered: Claim | null;
  postFact: Fact | null;
}

const held = (text: string): boolean =>
  isClean(text.replace(/[’“”]/gu, '')) && text.split(' ').length <= 14 && !POST.test(text);

export function offersOf({ history, reader }: Facts): Offers {
  const offers: Offers = {
    toDo: null,
    thing: null,
    toSee: null,
    lent: null,
    sorry: null,
    month: null,
    answered: null,
    postFact: null,
  };
  const names = [reader.name.full, reader.name.greet].filter((name) => name !== null);
  for (const fact of [...history.talks, ...history.learned, ...history.notes, ...history.replies]) {
    const isTheirs = history.replies.some((reply) => reply === fact);
    for (const sentence of sentencesOf(fact.value).flatMap((one) =>
      one.split(/,\s+(?=(?:said|offered|promised|wants)\b)/iu),
    )) {
      const text = isTheirs ? sentence : toSecondPerson(sentence, { names });
      if (/\bsaid sorry\b|\bapologi[sz]ed\b/iu.test(text)) offers.sorry = fact;
      const todo =
        /\b(?:you |he |she |they )?(?:offered|promised|said you(?:’d| would|’ll| will)) (?:to )?(\p{Ll}+ .{3,80})$/iu.exec(
          isTheirs ? '' : text,
        )?.[1];
      const isVerb = todo !== undefined && /\b(?:offered|promised) to\b|said you/iu.test(text);
      if (todo !== undefined && POST.test(text)) offers.postFact = fact;
      else if (todo !== undefined && isVerb && held(todo) && !/\b(?:touch|introduce|connect)\b/iu.test(todo))
        offers.toDo = timed(
          todo
            .replace(/\s(?:when|once|if|as soon as) (?:I|it|they|there).*$/iu, '')
            .replace(/\b(?:a|the) first\b/gu, 'my first'),
          fact,
        );
      else if (todo !== undefined && held(todo) && !isVerb && !/^(?:me|us)\b/iu.test(todo))
        offers.thing = timed(todo.replace(/\bpart 2\b/iu, 'part two'), fact);
      const see = WANTS_TO_SEE.exec(text)?.[1];
      if (see !== undefined && held(see) && see !== 'it') offers.toSee = timed(see, fact);
      const lent = /\blent me ((?:your|her|his|their|a|the|an) \p{L}+(?: \p{L}+)?)/iu.exec(text)?.[1];
      if (lent !== undefined)
        offers.lent = timed(lent.replace(/^(?:her|his|their)\b/iu, 'your').replace(/^(?:a|an)\b/iu, 'your'), fact);
    }
    readPost(fact, offers);
  }
  return offers;
}

/** "OFFERED ME A JOB, they need someone in January, I said course first": January, and "the course comes first". */
function readPost(fact: Fact, offers: Offers): void {
  const text = writtenOut(fact.value);
  if (!/\boffered me\b/iu.test(text) || !POST.test(text)) return;
  offers.postFact = fact;
  const at = MONTHS_ABROAD.findIndex((month) =>
    new RegExp(String.raw`\b(?:in|from|for|by|start of) (?:\d{1,2} )?${month.source}`, 'iu').test(text),
  );
  offers.month = at < 0 ? null : timed(MONTH_NAMES[at] ?? '', fact);
  const first = /\bI said (?:the |my )?(\p{L}+) first\b/iu.exec(text)?.[1];
  offers.answered = first === undefined ? null : timed(`the ${first.toLowerCase()} comes first`, fact);
}

/** A plan that stands still: "I’m on the waiting list until February". */
export function stalledIn({ history }: Facts): Claim | null {
  for (const fact of [...history.notes, ...history.did].reverse()) {
    if (!WAITING_LIST.test(fact.value)) continue;
    const own = sentencesOf(fact.value)
      .map(firstPerson)
      .find((one) => one !== null && WAITING_LIST.test(one));
    if (own != null) return timed(own, fact);
    const after = fact.value.slice(WAITING_LIST.exec(fact.value)?.index ?? 0);
    const until = /\b(?:until|till|bis|jusqu['’]en|hasta|fino a|tot|tills|do)\s(\p{L}+)/iu.exec(after)?.[1];
    const at = until === undefined ? -1 : MONTHS_ABROAD.findIndex((month) => month.exec(until)?.[0] === until);
    const full = COURSE.test(fact.value) && FULL.test(fact.value) ? 'The course is full, so ' : '';
    return timed(`${full}I’m on the waiting list${at < 0 ? '' : ` until ${MONTH_NAMES[at]}`}`, fact);
  }
  return null;
}
