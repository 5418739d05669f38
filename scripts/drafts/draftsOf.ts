import { compose } from '../../src/draft/compose';
import { type FactRef, factsOf } from '../../src/draft/facts';
import { readCases } from './cases';

/** Writes the draft of every case of a file. */
export function draftsOf(raw: unknown) {
  return readCases(raw).map(({ id, contact, me, events, today, about, channel, purpose, goal }) => {
    const facts = factsOf(contact, me, events, today, { about });
    const draft = compose(facts, { channel, purpose, goal });
    return {
      id,
      channel,
      purpose,
      subject: draft.subject,
      text: draft.text,
      findings: [],
      facts: factRefs(draft.sentences),
    };
  });
}

/** Each fact once, as field, value, source and date. */
function factRefs(sentences: { facts: FactRef[] }[]): Omit<FactRef, 'url'>[] {
  const seen = new Map<string, Omit<FactRef, 'url'>>();
  for (const { facts } of sentences)
    for (const { field, value, source, at } of facts) seen.set(`${field}\n${value}`, { field, value, source, at });
  return [...seen.values()];
}
