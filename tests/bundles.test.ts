import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { literal, nameOf, nodesOf, readFiles, root, type SourceFile, type SyntaxNode } from './sources';

/** Names that reach the network or run text as code, wherever they stand. */
const NETWORK = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'sendBeacon',
  'WebTransport',
  'RTCPeerConnection',
];
/** What loads from an address of its own, without any of these. */
const LOADERS = ['img', 'iframe', 'frame', 'script', 'link', 'object', 'embed', 'audio', 'video', 'source', 'track'];
const LOADING = ['Image', 'Audio', 'SharedWorker'];
const RUNS_TEXT = ['eval', 'Function', 'importScripts'];
/** Properties that take text as markup when written, and methods that do. */
const MARKUP_PROPERTIES = ['innerHTML', 'outerHTML', 'srcdoc'];
const MARKUP_METHODS = [
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'write',
  'writeln',
];

const isDocument = (node: unknown): boolean => nameOf(node) === 'document';
const objectOf = (node: unknown): unknown => (node as SyntaxNode | undefined)?.object;

/** `new URL('./a.ts', …)`, which the build makes `/assets/a.js` of: a file of ours. */
function isOwnFile(node: unknown): boolean {
  const { type, callee, arguments: given } = node as SyntaxNode;
  if (type !== 'NewExpression' || nameOf(callee) !== 'URL') return false;
  const [path] = given as SyntaxNode[];
  const quasis = path?.type === 'TemplateLiteral' ? (path.quasis as { value: { cooked: string } }[]) : [];
  return /^(?:\.\/|\/assets\/)/.test(literal(path) ?? quasis[0]?.value.cooked ?? '');
}

/** What a node does that no code of ours may do; null where it does none of it. */
function offence(node: SyntaxNode): string | null {
  const called = node.type === 'CallExpression' || node.type === 'NewExpression' ? nameOf(node.callee) : null;
  if (called && [...NETWORK, ...RUNS_TEXT].includes(called)) return `calls ${called}`;
  if (node.type === 'NewExpression' && called && LOADING.includes(called)) return `makes ${called}`;
  if (called === 'Worker' && !isOwnFile((node.arguments as unknown[])[0])) return 'makes Worker';
  if (called === 'createElement') {
    const tag = literal((node.arguments as unknown[])[0]);
    if (tag && LOADERS.includes(tag)) return `makes <${tag}>`;
  }
  if (node.type === 'JSXOpeningElement') {
    const tag = (node.name as SyntaxNode).name;
    if (typeof tag === 'string' && LOADERS.includes(tag)) return `makes <${tag}>`;
  }
  if (called && MARKUP_METHODS.includes(called)) {
    const plain = called === 'write' || called === 'writeln';
    if (!plain || isDocument(objectOf(node.callee))) return `calls ${called}`;
  }
  if (node.type === 'MemberExpression') {
    const name = nameOf(node);
    if (name && NETWORK.includes(name) && name !== 'fetch') return `names ${name}`;
  }
  if (node.type === 'AssignmentExpression' && nameOf(node.left)) {
    const name = nameOf(node.left);
    if (name && MARKUP_PROPERTIES.includes(name)) return `writes ${name}`;
  }
  if (node.type === 'JSXAttribute' && (node.name as SyntaxNode).name === 'dangerouslySetInnerHTML')
    return 'writes dangerouslySetInnerHTML';
  if (node.type === 'ImportExpression' && !literal(node.source)?.startsWith('.')) return 'imports from afar';
  if (node.type === 'ImportDeclaration' && /^\w+:|^\/\//.test(literal(node.source) ?? '')) return 'imports from afar';
  return null;
}

const offences = (file: SourceFile): string[] =>
  nodesOf(file).flatMap((node) => {
    const found = offence(node);
    return found === null ? [] : [`${file.path} ${found}`];
  });

test.each([
  ["fetch('/a')", 'calls fetch'],
  ["self.fetch('/a')", 'calls fetch'],
  ['new XMLHttpRequest()', 'calls XMLHttpRequest'],
  ["navigator.sendBeacon('/a')", 'calls sendBeacon'],
  ["globalThis['eval']('a')", 'calls eval'],
  ["new Function('a')", 'calls Function'],
  ['a.innerHTML = b', 'writes innerHTML'],
  ['a.innerHTML += b', 'writes innerHTML'],
  ["a['outerHTML'] = b", 'writes outerHTML'],
  ["a.insertAdjacentHTML('beforeend', b)", 'calls insertAdjacentHTML'],
  ['document.write(a)', 'calls write'],
  ["import('https://people.example/a.js')", 'imports from afar'],
  ["import 'https://people.example/a.js'", 'imports from afar'],
  ['new Image().src = a', 'makes Image'],
  ["new Worker(new URL('https://people.example/a.js', import.meta.url))", 'makes Worker'],
  ['new Worker(a)', 'makes Worker'],
  ["document.createElement('iframe')", 'makes <iframe>'],
  ['const a = <img src={b} />', 'makes <img>'],
  ['const a = <p dangerouslySetInnerHTML={b} />', 'writes dangerouslySetInnerHTML'],
])('the check finds %s', (code, sentence) => {
  expect(offences({ path: 'a.tsx', code })).toContain(`a.tsx ${sentence}`);
});

test('the source neither runs text, nor writes markup, nor reaches the network', () => {
  const files = readFiles('src', ['.ts', '.tsx']);
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap(offences)).toEqual([]);
});

describe.each(['dist/chrome', 'dist/firefox'])('the build in %s', (folder) => {
  /** preact writes innerHTML for a prop that our source never uses (see above); it may do so once. */
  const BY_PREACT = /innerHTML\b/;
  const scripts = readFiles(folder, ['.js']);

  test('neither runs text, nor writes markup, nor reaches the network', () => {
    expect(scripts.length).toBeGreaterThan(3);
    const found = scripts.flatMap(offences);
    expect(found.filter((sentence) => !BY_PREACT.test(sentence))).toEqual([]);
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(1);
  });

  test('has a content script that is one file', () => {
    const content = scripts.filter(({ path }) => path.startsWith(`${folder}/src/content/`));
    expect(content.length).toBe(1);
    const types = content.flatMap(nodesOf).map(({ type }) => type);
    expect(types.filter((type) => /^(Import|Export)/.test(type))).toEqual([]);
  });

  test('has a content script of at most 20 kB packed, without the words of any language', () => {
    const [script] = scripts.filter(({ path }) => path.startsWith(`${folder}/src/content/`));
    expect(gzipSync(script?.code ?? '').length).toBeLessThanOrEqual(20 * 1024);
    // "geschäftsführer" is a role, "datenschutz" no name: both are the worker's to know.
    expect(script?.code).not.toMatch(/geschäftsführer|datenschutz/i);
    expect(scripts.some(({ code }) => /geschäftsführer|gesch\\xe4ftsf/i.test(code))).toBe(true);
  });

  test('has pages and styles that load our own files only', () => {
    const pages = readFiles(folder, ['.html', '.css']);
    expect(pages.map(({ path }) => path)).toEqual(
      expect.arrayContaining([`${folder}/src/popup/index.html`, `${folder}/src/dashboard/index.html`]),
    );
    for (const { path, code } of pages) {
      expect(code, path).not.toMatch(/(?:src|href|action)\s*=\s*["']?\s*(?:\w+:|\/\/)/i);
      expect(code, path).not.toMatch(/url\(\s*["']?(?:https?:|\/\/)|@import/i);
      expect(code, path).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+\s*=/i);
    }
  });

  test('holds no source map and no file of the tests', () => {
    expect(readFiles(folder, ['.map', '.test.js'])).toEqual([]);
    for (const { path, code } of scripts) expect(code, path).not.toContain('sourceMappingURL');
  });

  test('holds every file that a script of it imports', () => {
    const files = new Set(scripts.map(({ path }) => path));
    const imported = scripts.flatMap((script) =>
      nodesOf(script).flatMap(({ type, source }) => {
        const name = /^(Import|Export)/.test(type) ? literal(source) : null;
        return name === null ? [] : [posix.join(posix.dirname(script.path), name)];
      }),
    );
    expect(imported.length).toBeGreaterThan(3);
    expect(imported.filter((path) => !files.has(path))).toEqual([]);
  });

  test('holds every file that the manifest names', () => {
    const manifest = readFileSync(join(root, folder, 'manifest.json'), 'utf8');
    const named = [...manifest.matchAll(/"([\w./-]+\.(?:js|html|png))"/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(3);
    for (const path of named) expect(() => readFileSync(join(root, folder, path)), path).not.toThrow();
  });
});
