import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { breaches, readRooms } from './rooms/check';
import { pictureOf } from './rooms/picture';
import { readFiles, root } from './sources';

const guide = readFileSync(join(root, 'src/README.md'), 'utf8');
const rooms = readRooms(guide);

/** A list of two sites, where the real one stands. */
const list = { path: 'src/capture/sites/list.ts', code: "export { a } from './a/read'; export { b } from './b';" };

describe('the rooms', () => {
  test('the table names every room', () => {
    expect([...rooms.keys()]).toEqual(
      expect.arrayContaining([
        'model',
        'capture',
        'messages',
        'store',
        'draft',
        'ui',
        'content',
        'background',
        'popup',
      ]),
    );
    expect(rooms.get('model')?.rooms).toEqual(new Set());
    expect(rooms.get('content')?.rooms).toEqual(new Set(['model', 'capture', 'messages']));
  });

  test('the picture shows the table', () => {
    expect(/```mermaid\n[\s\S]*?```/.exec(guide)?.[0]).toBe(pictureOf(rooms));
  });

  test('every file in src keeps to it', () => {
    const files = readFiles('src', ['.ts', '.tsx', '.css', '.json', '.html']);
    expect(files.map(({ path }) => path)).toContain(list.path);
    expect(breaches(rooms, files)).toEqual([]);
  });
});

describe('the check', () => {
  test('finds a folder in which one would have to search', () => {
    const folder = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ path: `src/model/search/a${n}.ts`, code: '' }));
    expect(breaches(rooms, folder(15))).toEqual([]);
    expect(breaches(rooms, folder(16))).toEqual(['src/model/search holds 16 files; a folder holds at most 15']);
  });

  const breach = (path: string, code: string) => breaches(rooms, [list, { path, code }]);

  test.each([
    ['src/capture/read.ts', "import { a } from '../store/contacts';", 'imports src/store/contacts'],
    ['src/capture/read.ts', "import type { A } from '../store/contacts';", 'imports src/store/contacts'],
    ['src/capture/read.ts', "export * from '../draft/compose';", 'imports src/draft/compose'],
    ['src/capture/read.ts', "type A = import('../draft/compose').A;", 'imports src/draft/compose'],
    ['src/model/a.ts', "import { b } from '../capture/read';", 'imports src/capture/read'],
    ['src/popup/a.tsx', "import { b } from '../dashboard/b';", 'imports src/dashboard/b'],
    ['src/popup/a.tsx', "const a = import('../background/main');", 'imports src/background/main'],
    ['src/popup/a.tsx', "import { a } from '../../scripts/root.mjs';", 'imports scripts/root.mjs'],
    ['src/background/a.ts', "import a from '../content/main.ts?iife';", 'takes the address of'],
    ['src/capture/a.ts', "import _ from 'lodash';", 'imports the package lodash'],
    ['src/capture/a.ts', "import { h } from 'preact';", 'imports the package preact'],
    ['src/capture/a.ts', 'const a = import(name);', 'imports something that it computes'],
    ['src/capture/sites/a.ts', "import { b } from './b';", 'is a site and imports the site b'],
    ['src/capture/sites/a/read.ts', "import { b } from '../b/names';", 'is a site and imports the site b'],
    [
      'src/store/database/migrations/001.ts',
      "import { b } from '../schema';",
      'is a migration and imports src/store/database/schema',
    ],
    ['src/store/database/migrations/001.ts', "import { b } from 'idb';", 'is a migration and imports idb'],
    ['src/store/people/a.ts', "import { a } from '../safety/journal';", 'past src/store/safety/index'],
    ['src/dashboard/a.tsx', "import type { A } from '../store/safety/copies/files';", 'past src/store/safety/index'],
    ['src/cellar/a.ts', '', 'which is no room'],
    ['src/capture/utils.ts', '', 'is a drawer'],
    ['src/capture/utils/a.ts', '', 'is a drawer'],
    ['src/capture/long.ts', '//\n'.repeat(401), 'has 401 lines'],
  ])('finds what is wrong in %s', (path, code, sentence) => {
    expect(breach(path, code)).toEqual([expect.stringContaining(sentence)]);
  });

  test.each([
    ['src/capture/read.ts', "import type { Capture } from '../model/capture'; import { a } from './engine';"],
    ['src/capture/sites/a/read.ts', "import { a } from './names'; import { b } from '../../engine';"],
    ['src/capture/sites/b.ts', "import { every } from './forEverySite';"],
    ['src/capture/sites/forEverySite.ts', "import type { A } from './site';"],
    ['src/popup/a.tsx', "import script from '../content/main.ts?iife'; import { h } from 'preact';"],
    ['src/store/database/database.ts', "import { openDB } from 'idb';"],
    ['src/store/people/a.ts', "import { record } from '../safety';"],
    ['src/store/people/a.ts', "import { record } from '../safety/index';"],
    ['src/store/safety/copies/a.ts', "import { a } from '../journal';"],
  ])('lets %s be', (path, code) => {
    expect(breach(path, code)).toEqual([]);
  });
});
