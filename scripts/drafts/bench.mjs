// Times composing and reviewing over generated contacts: node scripts/drafts/bench.mjs [--runs N]
// Prints milliseconds a call and the ratio to a fixed piece of work, which tells a slow machine from slow code.
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { createServer } from 'vite';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '2000' } } });
const runs = Number(values.runs);

const server = await createServer({
  configFile: false,
  root: resolve(import.meta.dirname, '../..'),
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { anyFacts, anyWish } = await server.ssrLoadModule('/tests/draft/anyFacts.ts');
  const { compose } = await server.ssrLoadModule('/src/draft/compose.ts');
  const { review } = await server.ssrLoadModule('/src/draft/review.ts');
  const cases = fc.sample(fc.tuple(anyFacts, anyWish), { numRuns: runs, seed: 42 });
  /** @param {(one: typeof cases[number]) => unknown} work */
  const timed = (work) => {
    // The best of three: a busy machine interrupts some, and the first one also compiles.
    const times = cases.map((one) =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const start = performance.now();
          work(one);
          return performance.now() - start;
        }),
      ),
    );
    times.sort((a, b) => a - b);
    /** @param {number} share */
    const at = (share) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(3));
    return { median: at(0.5), p95: at(0.95), p99: at(0.99), most: at(0.9999) };
  };
  // The fixed work: as many string scans as a text of one page has words.
  const text = 'the quick brown fox jumps over the lazy dog '.repeat(60);
  const unit = timed(() => text.split(' ').filter((word) => text.includes(`${word} lazy`)).length);
  const drafts = new Map();
  const composing = timed((one) => drafts.set(one, compose(...one)));
  /** @param {typeof cases[number]} one */
  const check = (one) => review(drafts.get(one).text, drafts.get(one).subject, ...one);
  // As at a keystroke: the contact's facts were read when the editor opened.
  const reviewing = timed(check);
  /** @param {{ median: number, p99: number }} times */
  const ratio = ({ median, p99 }) => ({
    median: Number((median / unit.median).toFixed(1)),
    p99: Number((p99 / unit.median).toFixed(1)),
  });
  console.log(
    JSON.stringify(
      {
        runs,
        unit,
        compose: composing,
        review: reviewing,
        ratios: { compose: ratio(composing), review: ratio(reviewing) },
      },
      null,
      2,
    ),
  );
} finally {
  await server.close();
}
