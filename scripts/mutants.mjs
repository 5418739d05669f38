// Changes the code of a room in small ways, one at a time, and tells which changes no test notices:
//   npm run mutants -- ROOM [--sample N] [--seed S] [--static]
// ROOM is a folder of src/, or of one below it: draft, store, draft/english. Only the room's unit tests that run the changed line are run.
// --sample: so many of them, chosen by the seed; a whole room may take hours. --static: also what is run once, when a file is
// loaded; each of those runs all tests of the room.
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { mutantsOf, sampled } from './mutants/choose.mjs';
import { report } from './mutants/report.mjs';
import { root } from './root.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    static: { type: 'boolean', default: false },
  },
});
const [room] = positionals;
if (!room || !existsSync(join(root, 'src', room))) {
  console.error('Usage: npm run mutants -- ROOM [--sample N] [--seed S] [--static], where ROOM is a folder of src/.');
  process.exit(2);
}

/** Tables of words and names: a changed word is a changed word, and no test should list them again. */
const EXCLUDED = /\/data\/|confusables|nameParts|\.d\.ts$/;
/** Strings are wording, which the golden drafts and the screens hold. */
const EXCLUDED_MUTATIONS = ['StringLiteral'];

process.chdir(root);
const files = (await readdir(join(root, 'src', room), { recursive: true, encoding: 'utf8' }))
  .map((name) => `src/${room}/${name.replaceAll('\\', '/')}`)
  .filter((path) => /\.tsx?$/.test(path) && !EXCLUDED.test(path));

const all = await mutantsOf(files, EXCLUDED_MUTATIONS);
const chosen = values.sample === undefined ? all : sampled(all, Number(values.sample), Number(values.seed));
const scratch = await mkdtemp(join(tmpdir(), 'mutants-'));
const list = join(scratch, 'chosen.json');
await writeFile(list, JSON.stringify(chosen));
// The checker runs in a process of its own, and reads the list there.
process.env.MUTANTS_CHOSEN = list;
process.env.MUTANTS_ROOM = room.split('/')[0];
try {
  const results = await new Stryker({
    mutate: files,
    mutator: { excludedMutations: EXCLUDED_MUTATIONS },
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutants/vitest.config.ts', related: true },
    checkers: ['chosen'],
    plugins: ['@stryker-mutator/vitest-runner', resolve(root, 'scripts/mutants/plugins.mjs')],
    coverageAnalysis: 'perTest',
    ignoreStatic: !values.static,
    concurrency: 1,
    timeoutMS: 30_000,
    reporters: ['survivors'],
    allowEmpty: false,
    // Strips nothing from the sources and rewrites no tsconfig: nothing is compiled here.
    disableTypeChecks: false,
    tsconfigFile: 'none.json',
    ignorePatterns: ['/dist', '/out', '/.cache', '/docs/*.png', '/scripts/torture'],
    tempDirName: '.cache/mutants',
  }).runMutationTest();
  console.log(report(results, { room, total: all.length, chosen: chosen.length }));
} finally {
  await rm(scratch, { recursive: true, force: true });
}
