import type { Channel, Purpose } from '../../model/message';
import { whyInEnglish } from '../data/whys';
import type { Facts } from '../facts/types';
import { type Brief, briefOf } from '../writing/brief';
import type { Check, Criterion, Finding, Weight } from './findings';
import { readText } from './readText';
import { duration, flexible, insight, noJob, question, wayOut } from './rules/ask';
import { finished, fits, subject as subjectLine } from './rules/form';
import { connectionFirst, name, whyYou } from './rules/opening';
import {
  asksNothing,
  asksWho,
  namesIntroduced,
  noGuilt,
  oneDone,
  oneLearned,
  recallsFirst,
  saysWhen,
  smaller,
} from './rules/purposes';
import { aboutThem, narrowAndBroad, noAttachment, noCliche, oneLineSelf, plain, short, thanks } from './rules/style';
import { truth } from './rules/truth';

export { CRITERIA, type Criterion, type Finding } from './findings';

interface Rule {
  id: Criterion;
  weight: Weight;
  check: Check;
  /** All purposes, where none are named. */
  purposes?: readonly Purpose[];
  channels?: readonly Channel[];
}

const ROOMY: readonly Channel[] = ['message', 'inmail', 'email'];
const FIRST: readonly Purpose[] = ['request'];
const ASKING: readonly Purpose[] = ['request', 'follow-up', 'introduction-ask'];

const RULES: readonly Rule[] = [
  { id: 'fits', weight: 'hard', check: fits },
  { id: 'finished', weight: 'hard', check: finished },
  { id: 'true', weight: 'hard', check: truth },
  { id: 'name', weight: 'hard', check: name },
  { id: 'why-you', weight: 'hard', check: whyYou, purposes: FIRST },
  { id: 'no-job', weight: 'hard', check: noJob },
  { id: 'question', weight: 'hard', check: question, purposes: ASKING },
  { id: 'asks-who', weight: 'hard', check: asksWho, purposes: ['introduction-ask'] },
  { id: 'subject', weight: 'suggestion', check: subjectLine },
  { id: 'short', weight: 'suggestion', check: short },
  { id: 'connection-first', weight: 'suggestion', check: connectionFirst, purposes: FIRST },
  { id: 'insight', weight: 'suggestion', check: insight, purposes: ASKING },
  { id: 'duration', weight: 'suggestion', check: duration, purposes: FIRST },
  { id: 'narrow-and-broad', weight: 'suggestion', check: narrowAndBroad, purposes: FIRST, channels: ROOMY },
  { id: 'about-them', weight: 'suggestion', check: aboutThem, purposes: FIRST },
  { id: 'one-line-self', weight: 'suggestion', check: oneLineSelf, purposes: FIRST },
  { id: 'flexible', weight: 'suggestion', check: flexible, purposes: FIRST },
  { id: 'way-out', weight: 'suggestion', check: wayOut, purposes: ASKING },
  { id: 'recalls-first', weight: 'suggestion', check: recallsFirst, purposes: ['follow-up'] },
  { id: 'smaller', weight: 'suggestion', check: smaller, purposes: ['follow-up'] },
  { id: 'no-guilt', weight: 'suggestion', check: noGuilt, purposes: ['request', 'follow-up'] },
  { id: 'says-when', weight: 'suggestion', check: saysWhen, purposes: ['confirmation'] },
  { id: 'one-learned', weight: 'suggestion', check: oneLearned, purposes: ['thank-you', 'keep-in-touch'] },
  {
    id: 'one-done',
    weight: 'suggestion',
    check: oneDone,
    purposes: ['thank-you', 'keep-in-touch', 'introducer-update'],
  },
  { id: 'names-introduced', weight: 'suggestion', check: namesIntroduced, purposes: ['introducer-update'] },
  { id: 'asks-nothing', weight: 'suggestion', check: asksNothing, purposes: ['introducer-update', 'keep-in-touch'] },
  { id: 'thanks', weight: 'suggestion', check: thanks },
  { id: 'no-attachment', weight: 'suggestion', check: noAttachment, purposes: ['request', 'follow-up'] },
  { id: 'no-cliche', weight: 'suggestion', check: noCliche },
  { id: 'plain', weight: 'suggestion', check: plain },
];

const briefs = new WeakMap<Facts, Brief>();

function briefFor(facts: Facts): Brief {
  const kept = briefs.get(facts);
  if (kept) return kept;
  const made = briefOf(facts);
  briefs.set(facts, made);
  return made;
}

/** Checks a message, ours or the user's own words, against the criteria: hard faults first. */
export function review(
  text: string,
  subject: string | null,
  facts: Facts,
  { channel, purpose }: { channel: Channel; purpose: Purpose },
): Finding[] {
  const on = { read: readText(text), subject, facts, brief: briefFor(facts), channel, purpose };
  const findings = RULES.filter(
    ({ purposes, channels }) => (purposes?.includes(purpose) ?? true) && (channels?.includes(channel) ?? true),
  ).flatMap(({ id, weight, check }) =>
    check(on).map(
      ({ key, param = '', weight: own, place = null, mend = null }): Finding => ({
        id,
        weight: own ?? weight,
        place,
        why: { key, param, english: whyInEnglish(key, param) },
        mend,
      }),
    ),
  );
  return [...findings.filter(({ weight }) => weight === 'hard'), ...findings.filter(({ weight }) => weight !== 'hard')];
}
