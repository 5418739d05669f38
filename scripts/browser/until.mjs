/** @param {number} milliseconds */
export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Asks again until there is an answer that is neither false, null nor undefined. An error counts as "not yet"; the last
 * one is told when the time is up.
 * @template T
 * @param {string} what what is waited for, for the message
 * @param {() => Promise<T> | T} ask
 * @param {number} [milliseconds]
 * @returns {Promise<Exclude<T, false | null | undefined>>}
 */
export async function until(what, ask, milliseconds = 10_000) {
  const end = Date.now() + milliseconds;
  /** @type {unknown} */
  let problem;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== false && answer !== null && answer !== undefined)
        return /** @type {Exclude<T, false | null | undefined>} */ (answer);
      problem = undefined;
    } catch (error) {
      problem = error;
    }
    if (Date.now() > end)
      throw new Error(
        `Waited ${milliseconds} ms in vain for ${what}.`,
        problem === undefined ? {} : { cause: problem },
      );
    await pause(25);
  }
}
