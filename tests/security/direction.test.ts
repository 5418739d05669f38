import { expect, test } from 'vitest';
import { nameOf, nodesOf, readFiles, type SourceFile, type SyntaxNode } from '../sources';

/** What gives words of ours: `t` itself sets apart what it fills in, and a list's items are looked at by themselves. */
const OWN_WORDS = ['t', 'plural', 'longDay', 'dayAndTime', 'nearDay', 'timeOfDay', 'map', 'origin', 'source'];
/** What holds such words, or markup that is looked at where it stands. The letters of a circle stand alone. */
const HOLD_THEM = [
  'label',
  'title',
  'confirm',
  'children',
  'why',
  'warning',
  'degree',
  'letters',
  'feedback',
  'actions',
];
const isOurs = (name: string): boolean =>
  OWN_WORDS.includes(name) || HOLD_THEM.includes(name) || /(?:[Ss]entence|Label)$/.test(name);

const isNode = (value: unknown): value is SyntaxNode => typeof value === 'object' && value !== null && 'type' in value;
const nodes = (value: unknown): SyntaxNode[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** The parts of an expression that come to stand on the screen as text and are not words of ours. */
function shown(value: unknown): SyntaxNode[] {
  if (!isNode(value)) return [];
  switch (value.type) {
    case 'ConditionalExpression':
      return [...shown(value.consequent), ...shown(value.alternate)];
    case 'BinaryExpression':
      return [...shown(value.left), ...shown(value.right)];
    case 'LogicalExpression':
      return value.operator === '&&' ? shown(value.right) : [...shown(value.left), ...shown(value.right)];
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
      return shown(value.expression);
    case 'CallExpression':
      return isOurs(nameOf(value.callee) ?? '') ? [] : [value];
    case 'TemplateLiteral':
      return nodes(value.expressions).flatMap(shown);
    case 'Identifier':
    case 'MemberExpression':
      return isOurs(nameOf(value) ?? '') ? [] : [value];
    case 'ChainExpression':
      return [value];
    default:
      return [];
  }
}

const attribute = (element: SyntaxNode, name: string): boolean =>
  nodes((element.openingElement as SyntaxNode).attributes).some((one) => isNode(one.name) && one.name.name === name);
const tagOf = (element: SyntaxNode): string => {
  const { name } = (element.openingElement as SyntaxNode).name as SyntaxNode;
  return typeof name === 'string' ? name : '';
};

/** Where a file puts words that are not ours beside words that are, without setting them apart. */
function unset(file: SourceFile): string[] {
  return nodesOf(file).flatMap((element) => {
    if (element.type !== 'JSXElement' && element.type !== 'JSXFragment') return [];
    if (element.type === 'JSXElement' && (tagOf(element) === 'bdi' || attribute(element, 'dir'))) return [];
    return nodes(element.children).flatMap((child) =>
      child.type === 'JSXExpressionContainer'
        ? shown(child.expression).map((one) => `${file.path}: ${file.code.slice(Number(one.start), Number(one.end))}`)
        : [],
    );
  });
}

test.each([
  ['<p>{contact.name.full}</p>', 'contact.name.full'],
  ['<p>{name}: {t("a")}</p>', 'name'],
  ['<p>{a ? b.value : t("c")}</p>', 'b.value'],
  ['<p>{names(people)}</p>', 'names(people)'],
  ['<>{t("a") + role}</>', 'role'],
])('row 19: the check finds %s', (code, found) => {
  expect(unset({ path: 'a.tsx', code })).toEqual([`a.tsx: ${found}`]);
});

test.each([
  '<bdi>{contact.name.full}</bdi>',
  '<p dir="auto">{text}</p>',
  '<p>{t("a", name)}</p>',
  '<p>{a && <b/>}</p>',
])('row 19: the check lets %s be', (code) => expect(unset({ path: 'a.tsx', code })).toEqual([]));

test('row 19: what pages and the user said stands apart from the words around it, on every screen', () => {
  const files = readFiles('src', ['.tsx']);
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap(unset)).toEqual([]);
});
