import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

export const root = join(import.meta.dirname, '..');

export interface SourceFile {
  /** Path from the project's top, with forward slashes. */
  path: string;
  code: string;
}

/** The text files of a folder below the project's top, at any depth, whose name ends with one of `endings`. */
export const readFiles = (folder: string, endings: string[]): SourceFile[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((found) => endings.some((ending) => found.endsWith(ending)))
    .map((found) => ({
      path: `${folder}/${found.replaceAll('\\', '/')}`,
      code: readFileSync(join(root, folder, found), 'utf8'),
    }));

/** A node of the syntax tree, of which only the type is known. */
export interface SyntaxNode {
  type: string;
  [key: string]: unknown;
}
const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Every node of a file, parents first. A file that does not parse is an error: nothing must hide in it. */
export function nodesOf({ path, code }: SourceFile): SyntaxNode[] {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const nodes: SyntaxNode[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isNode(value)) {
      nodes.push(value);
      Object.values(value).forEach(visit);
    }
  };
  visit(program);
  return nodes;
}

/** The text of a string literal; null for anything else. */
export const literal = (value: unknown): string | null =>
  isNode(value) && value.type === 'Literal' && typeof value.value === 'string' ? value.value : null;

/** The name of an identifier, or of the property that a member expression ends with. */
export function nameOf(value: unknown): string | null {
  if (!isNode(value)) return null;
  if (value.type === 'Identifier' && typeof value.name === 'string') return value.name;
  if (value.type === 'MemberExpression') return value.computed ? literal(value.property) : nameOf(value.property);
  return null;
}
