/** A draft as the page shows it. */
interface Shown {
  id: string;
  subject: string | null;
  text: string;
}

const LETTER = /(- [^\n]*\n)\n<!-- (\S+) -->\n(?:>.*\n?)+/gu;

/** The page of drafts with what the composer writes today in place of each letter, its subject and its length. */
export function docsPage(page: string, drafts: readonly Shown[]): string {
  const known = new Map(drafts.map((draft) => [draft.id, draft]));
  return page.replace(LETTER, (whole, told: string, id: string) => {
    const draft = known.get(id);
    if (draft === undefined) return whole;
    const line = told
      .replace(/\d+(?= of \d+ characters)/u, String(draft.text.length))
      .replace(/(?<=Subject: )[^\n]*/u, `${(draft.subject ?? '').replace(/(?<![.?!])$/u, '.')}`);
    const quote = draft.text.split('\n').map((one) => `> ${one}`.trimEnd());
    return `${line}\n<!-- ${id} -->\n${quote.join('\n')}\n`;
  });
}
