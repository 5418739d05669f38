import { measureSlowness, scaled } from './slowness.mjs';

/** Where a time is what is wanted. Nothing is known to have happened after it: for that there is `until`. @param {number} milliseconds */
export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How often a condition is asked (ms). */
const EVERY = 25;

/**
 * The result of `work`, for which it waits as long as the machine needs: every wait for a browser goes through here. The
 * budget is what a quiet machine may take at most; it grows with how slow this one is, measured once more before it
 * gives up. Rejects as `work` does, or with what was waited for.
 * @template T
 * @param {string} what what is waited for, for the message
 * @param {Promise<T>} work
 * @param {number} [quietMilliseconds]
 * @returns {Promise<T>}
 */
export function within(what, work, quietMilliseconds = 20_000) {
  const start = performance.now();
  const left = () => start + scaled(quietMilliseconds) - performance.now();
  return new Promise((resolve, reject) => {
    const look = () => {
      const slowness = left() > 0 ? 0 : measureSlowness();
      if (left() > 0) timer = setTimeout(look, left());
      else {
        const waited = Math.round(performance.now() - start);
        const budget = `${quietMilliseconds} ms on a machine ${slowness.toFixed(1)} times as slow as a quiet one`;
        reject(new Error(`Waited ${waited} ms in vain for ${what} (${budget}).`));
      }
    };
    let timer = setTimeout(look, left());
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * Asks again until there is an answer that is neither false, null nor undefined. An error counts as "not yet"; the last
 * one is told when the time is up.
 * @template T
 * @param {string} what what is waited for, for the message
 * @param {() => Promise<T> | T} ask
 * @param {number} [quietMilliseconds] as in `within`
 * @returns {Promise<Exclude<T, false | null | undefined>>}
 */
export async function until(what, ask, quietMilliseconds) {
  let over = false;
  /** @type {unknown} */
  let problem;
  const answered = async () => {
    while (!over) {
      try {
        const answer = await ask();
        if (answer !== false && answer !== null && answer !== undefined) return answer;
        problem = undefined;
      } catch (error) {
        problem = error;
      }
      await pause(EVERY);
    }
    throw problem;
  };
  try {
    return /** @type {Exclude<T, false | null | undefined>} */ (await within(what, answered(), quietMilliseconds));
  } catch (error) {
    if (error instanceof Error && problem !== undefined) error.cause = problem;
    throw error;
  } finally {
    over = true;
  }
}
