import { describe, expect, test } from 'vitest';
import { nodesOf, readFiles, type SourceFile, type SyntaxNode } from './sources';

/** What a reader takes in at a glance. A longer one is a list, and stands one alternative a line (`model/pattern.ts`). */
const LONGEST = 140;
const TEMPLATES = /^(?:oneOf|wholeWords|beginning|pattern[IG]?|String\.raw)$/;

const span = (node: unknown): { start: number; end: number } => node as { start: number; end: number };

/** The regular expressions of a file that are longer than a line should be, by their first characters. */
function longPatterns(file: SourceFile): string[] {
  const textOf = (node: unknown): string => file.code.slice(span(node).start, span(node).end);
  return nodesOf(file).flatMap((node: SyntaxNode) => {
    const isPattern =
      (node.type === 'Literal' && 'regex' in node) ||
      (node.type === 'TaggedTemplateExpression' && TEMPLATES.test(textOf(node.tag)));
    if (!isPattern) return [];
    const longest = textOf(node)
      .split('\n')
      .find((line) => line.trim().length > LONGEST);
    return longest === undefined ? [] : [`${file.path}: ${longest.trim().slice(0, 60)}`];
  });
}

describe('regular expressions', () => {
  test('outside of data none is longer than a line', () => {
    const files = readFiles('src', ['.ts', '.tsx']).filter(({ path }) => !path.includes('/data/'));
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(longPatterns)).toEqual([]);
  });

  test.each([
    ['a literal', `const A = /${'a|'.repeat(80)}/u;`],
    ['a line of a list', `const A = oneOf\`\n  short\n  ${'b'.repeat(150)}\n\`;`],
    ['a template', `const A = pattern\`${'c|'.repeat(80)}\`;`],
  ])('finds %s', (_, code) => {
    expect(longPatterns({ path: 'a.ts', code })).toHaveLength(1);
  });

  test('lets a list of many short alternatives be', () => {
    expect(longPatterns({ path: 'a.ts', code: `const A = oneOf\`\n${'  word\n'.repeat(90)}\`;` })).toEqual([]);
  });
});
