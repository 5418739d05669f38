import { availableParallelism, loadavg } from 'node:os';

/** What `work` takes where nothing else runs (ms): 40 to 50 on a two-core server of 2026, and little less on any other. */
const QUIET_MS = 45;

/** Long enough to be interrupted by whatever else wants the processor: a shorter piece fits between two interruptions. */
function work() {
  let sum = 0;
  for (let n = 0; n < 9_000_000; n++) sum = (sum * 31 + n) | 0;
  return sum;
}

/** The largest factor that was measured in this process. */
let known = 0;

/**
 * Measures how many times slower than a quiet one this machine is now: by a fixed piece of work, and by how many others
 * waited for a processor in the last minute, where the system tells that. Never below 1.
 * @returns {number}
 */
export function measureSlowness() {
  const start = performance.now();
  work();
  const measured = (performance.now() - start) / QUIET_MS;
  known = Math.max(known, measured, waitingNow(), 1);
  return known;
}

/** How many want each processor: the average of a minute, so that it also tells of what was a moment ago. */
const waitingNow = () => (loadavg()[0] ?? 0) / availableParallelism();

/**
 * A time on a quiet machine as one on this machine; measured once a process, and again by who is about to give up.
 * @param {number} quietMilliseconds
 */
export function scaled(quietMilliseconds) {
  if (known === 0) measureSlowness();
  known = Math.max(known, waitingNow());
  return quietMilliseconds * known;
}
