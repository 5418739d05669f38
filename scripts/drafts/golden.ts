import { compose, type Draft, type DraftSentence } from '../../src/draft/compose';
import { factsOf } from '../../src/draft/facts/facts';
import type { FactRef } from '../../src/draft/facts/types';
import { review } from '../../src/draft/review/review';
import { type Case, readCases } from './cases';

const HEAD = `# What the composer writes

The drafts of \`tests/draft/fixtures/cases.json\`, each with what it stands on. A test compares them to the letter; when a
change of the wording is meant, \`npm run drafts -- --golden\` writes them anew, and the difference is what is to be read.
`;

/** All drafts of a file of cases as one page to read, a letter a case. */
export const goldenPage = (raw: unknown): string => `${HEAD}\n${goldenLetters(raw).join('\n')}`;

/** The letter of each case, with its subject, its facts, what the review finds, and the next wording. */
export const goldenLetters = (raw: unknown): string[] => readCases(raw).map(letterOf);

function letterOf({ id, contact, me, events, today, about, channel, purpose, goal }: Case): string {
  const facts = factsOf(contact, me, events, today, { about, timeZone: 'UTC' });
  const draft = compose(facts, { channel, purpose, goal });
  const another = compose(facts, { channel, purpose, goal, seed: 1 });
  const findings = review(draft.text, draft.subject, facts, { channel, purpose });
  return [
    `## ${id}: ${purpose} by ${channel}, goal ${goal}`,
    quoted(draft),
    draft.sentences.map(sentenceLine).join('\n'),
    `Missing: ${listed(draft.missing)}. Review: ${listed(findings.map(({ id: rule, weight }) => `${rule} (${weight})`))}. Wordings: ${draft.wordings}.`,
    another.text === draft.text ? null : `Another wording:\n\n${quoted(another)}`,
  ]
    .filter((part) => part !== null)
    .join('\n\n')
    .concat('\n');
}

function quoted({ subject, text }: Draft): string {
  const lines = [...(subject === null ? [] : [`Subject: ${subject}`, '']), ...text.split('\n')];
  return lines.map((line) => `> ${line}`.trimEnd()).join('\n');
}

/** A sentence and the facts under it, each with where and when it was read. */
const sentenceLine = ({ text, facts }: DraftSentence): string =>
  [`- ${text}`, ...facts.map((fact) => `  - ${factLine(fact)}`)].join('\n');

function factLine({ field, value, source, at, url }: FactRef): string {
  const from = [source, url, at?.slice(0, 10)].filter((part) => part !== null && part !== undefined).join(', ');
  return `${field}: ${cut(value)} (${from})`;
}

const LONGEST_VALUE = 100;
const cut = (value: string): string => (value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value);
const listed = (parts: readonly string[]): string => (parts.length === 0 ? 'nothing' : parts.join(', '));
