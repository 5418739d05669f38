import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './sources';

test('every dependency says why it is here, and nothing else does', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const lines = readFileSync(join(root, 'docs/dependencies.md'), 'utf8').split('\n');
  const explained = lines
    .filter((line) => line.startsWith('- `'))
    .flatMap((line) => {
      const names = line.slice(0, line.indexOf(':'));
      return [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    });
  expect(explained.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});
