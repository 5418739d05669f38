import type { Channel, Purpose } from '../../model/message';
import type { Facts } from '../facts/types';
import { PURPOSE_PLANS } from '../purposes/index';
import { type Brief, briefOf } from '../writing/brief';
import type { Finding } from './findings';
import { readText } from './readText';
import { FIRST_OF_ALL, LAST_OF_ALL } from './rules/everyMessage';

export type { Finding } from './findings';

const briefs = new WeakMap<Facts, Brief>();

/** The brief of facts; kept, as each keystroke asks again. */
function briefFor(facts: Facts): Brief {
  const kept = briefs.get(facts);
  if (kept) return kept;
  const made = briefOf(facts);
  briefs.set(facts, made);
  return made;
}

/** Checks a message, ours or the user's own words, against the rules of its purpose: hard faults first. */
export function review(
  text: string,
  subject: string | null,
  facts: Facts,
  { channel, purpose }: { channel: Channel; purpose: Purpose },
): Finding[] {
  const on = { read: readText(text), subject, facts, brief: briefFor(facts), channel };
  const findings = [...FIRST_OF_ALL, ...PURPOSE_PLANS[purpose].rules, ...LAST_OF_ALL]
    .filter(({ channels }) => channels?.includes(channel) ?? true)
    .flatMap(({ id, weight, check }) =>
      check(on).map(
        ({ key, param = '', weight: own, place = null, mend = null }): Finding => ({
          id,
          weight: own ?? weight,
          place,
          why: { key, param },
          mend,
        }),
      ),
    );
  return [...findings.filter(({ weight }) => weight === 'hard'), ...findings.filter(({ weight }) => weight !== 'hard')];
}
