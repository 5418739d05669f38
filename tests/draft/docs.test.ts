import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { draftsOf } from '../../scripts/drafts/draftsOf';

it('keeps the page of drafts what the composer writes', async () => {
  const page = await readFile(new URL('../../docs/drafts.md', import.meta.url), 'utf8');
  const cases: unknown = JSON.parse(await readFile(new URL('./fixtures/cases.json', import.meta.url), 'utf8'));
  const drafts = new Map(draftsOf(cases).map(({ id, text }) => [id, text]));
  const shown = [...page.matchAll(/<!-- (\S+) -->\n((?:>.*\n?)+)/gu)];
  expect(shown).toHaveLength(20);
  for (const [, id = '', quote = ''] of shown) expect(quote.trim().replace(/^> ?/gmu, '')).toBe(drafts.get(id));
});
