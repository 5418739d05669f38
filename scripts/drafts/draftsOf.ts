import messages from '../../public/_locales/en/messages.json';
import { compose } from '../../src/draft/compose';
import { factsOf } from '../../src/draft/facts/facts';
import type { FactRef } from '../../src/draft/facts/types';
import { review } from '../../src/draft/review/review';
import { readCases } from './cases';

/** Writes and reviews the draft of every case of a file. `seed` 0 is the first wording, 1 another. */
export function draftsOf(raw: unknown, seed = 0) {
  return readCases(raw).map(({ id, contact, me, events, today, about, channel, purpose, goal }) => {
    const facts = factsOf(contact, me, events, today, { about, timeZone: 'UTC' });
    const { subject, text, sentences } = compose(facts, { channel, purpose, goal, seed });
    const findings = review(text, subject, facts, { channel, purpose }).map((finding) => ({
      id: finding.id,
      weight: finding.weight,
      why: messages[`review_${finding.why.key}`].message.replace('$1', () => finding.why.param),
      place: finding.place,
    }));
    return { id, channel, purpose, subject, text, findings, facts: factRefs(sentences) };
  });
}

/** Each fact once, as field, value, source and date. */
function factRefs(sentences: { facts: FactRef[] }[]): Omit<FactRef, 'url'>[] {
  const seen = new Map<string, Omit<FactRef, 'url'>>();
  for (const { facts } of sentences)
    for (const { field, value, source, at } of facts) seen.set(`${field}\n${value}`, { field, value, source, at });
  return [...seen.values()];
}
